package org.satyapan.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.satyapan.sample.lists.LinkTask;

/**
 * Writes two lists of premises, {@code left.csv} and {@code right.csv}, in columns of the
 * {@code link} command, with {@code truth.csv} ({@code left_id,right_id}). Seven in ten
 * of each are in both, written by two hands: with slips, gaps in every column, other
 * spellings, Hindi, former names of firms, buildings and areas, and a reception's
 * telephone.
 * <p>
 * A pair is true if both rows are of one firm at one address. Branches next door and in
 * the next phase, chains, a firm that has moved (two rows cannot tell a move from a
 * branch), the next tenant, and the brother's, father's or owner's other firm are other
 * places. What a careful reader needs to tell them apart is never left out.
 */
public final class LinkLists {

	private LinkLists() {
	}

	/**
	 * Writes the three files, line by line.
	 * @param count the number of records in each list
	 * @throws UncheckedIOException if the folder cannot be written
	 */
	public static void write(Path folder, int count, long seed) {
		LinkTask task = new LinkTask(count, seed);
		try {
			Files.createDirectories(folder);
			try (BufferedWriter left = Files.newBufferedWriter(folder.resolve("left.csv"), StandardCharsets.UTF_8)) {
				task.left(left);
			}
			try (BufferedWriter right = Files.newBufferedWriter(folder.resolve("right.csv"), StandardCharsets.UTF_8)) {
				task.right(right);
			}
			try (BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.csv"), StandardCharsets.UTF_8)) {
				task.truth(truth);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the lists into " + folder + ": " + ex.getMessage(), ex);
		}
	}

}
