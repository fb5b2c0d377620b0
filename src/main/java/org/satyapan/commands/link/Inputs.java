package org.satyapan.commands.link;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.RecordTable;
import org.satyapan.linkage.Subject;

/**
 * The files of one linkage, read.
 *
 * @param left one list
 * @param right the other, or {@code null} if the left one is linked with itself
 * @param pairs the pairs to score, or {@code null} if all are to be found
 * @param truth the true pairs, or {@code null} if they are not known
 * @param remarks what is to be said about each file
 */
public record Inputs(RecordTable left, @Nullable RecordTable right, @Nullable PairList pairs, @Nullable Truth truth,
		List<Remarks> remarks) {

	/**
	 * Reads the files, both lists at the same time.
	 * @param left one list
	 * @param right the other
	 * @param pairs pairs of ids to score
	 * @param truth pairs of ids that are true
	 * @param progress hears how far it has come
	 * @return what they hold
	 * @throws BadCsvException if a file is no such list at all
	 * @throws IOException if a file cannot be read
	 */
	public static Inputs read(Path left, @Nullable Path right, @Nullable Path pairs, @Nullable Path truth,
			Progress progress) throws IOException {
		int lists = (right == null) ? 1 : 2;
		CompletableFuture<RecordList> other = (right == null) ? null
				: CompletableFuture.supplyAsync(() -> list(right, progress.reading(1, lists)), Inputs::thread);
		RecordList leftList = RecordList.read(left, progress.reading(0, lists));
		RecordList rightList = (other == null) ? null : join(other);
		List<Remarks> remarks = new ArrayList<>();
		remarks.add(leftList.remarks());
		RecordTable rightTable = null;
		if (rightList != null) {
			remarks.add(rightList.remarks());
			rightTable = rightList.table();
		}
		PairList given = (pairs == null) ? null : PairList.read(pairs, leftList.table(), rightTable);
		PairList known = (truth == null) ? null : PairList.read(truth, leftList.table(), rightTable);
		if (given != null) {
			remarks.add(given.remarks());
		}
		Truth measured = (given != null && given.judged()) ? given.truth() : null;
		if (known != null) {
			remarks.add(known.remarks());
			measured = known.truth();
		}
		return new Inputs(leftList.table(), rightTable, given, measured, remarks);
	}

	private static void thread(Runnable reading) {
		Thread thread = new Thread(reading, "right list");
		thread.setDaemon(true);
		thread.start();
	}

	private static RecordList list(Path file, RecordList.Listener listener) {
		try {
			return RecordList.read(file, listener);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RecordList join(CompletableFuture<RecordList> list) throws IOException {
		try {
			return list.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof UncheckedIOException failure) {
				throw failure.getCause();
			}
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

	/** Whether rows were left out. */
	public boolean anyRejected() {
		return this.remarks.stream().anyMatch(Remarks::anyRows);
	}

	/**
	 * Says what was found in the files.
	 * @param lines what leaves nothing out
	 * @param errors what somebody must look at
	 */
	public void tell(PrintWriter lines, PrintWriter errors) {
		for (Remarks remark : this.remarks) {
			remark.notes().forEach(lines::println);
			remark.rows().forEach(errors::println);
		}
		errors.flush();
	}

	/**
	 * Links, or scores just the pairs given.
	 * @param settings thresholds and caps
	 * @param progress hears how far it has come
	 * @return the pairs
	 */
	public LinkageResult link(LinkageSettings settings, Progress progress) {
		return (this.pairs == null) ? Linker.link(this.left, this.right, Subject.ANY, settings, progress)
				: Linker.scorePairs(this.left, this.right, this.pairs.pairs(), Subject.ANY, settings);
	}

}
