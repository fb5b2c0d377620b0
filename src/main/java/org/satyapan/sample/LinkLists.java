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
 * of each are in both, written by two hands: with slips, other transliterations and other
 * names; the rest has near-twins in the next unit, plot, floor or phase, which are other
 * premises.
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
