package org.satyapan.linkage.columns;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.LinkageProgress;
import org.satyapan.linkage.RecordTable;
import org.satyapan.linkage.Subject;

/**
 * Turns tables into columns, several chunks at a time.
 */
public final class Normalisation {

	/** A name commoner than this on average tells nothing about how common names are. */
	private static final double MOST_CHANCE = 0.01;

	private static final double USUAL_CHANCE = 1e-4;

	/** So many rows tell how common names are. */
	private static final int ENOUGH_ROWS = 1 << 17;

	/**
	 * That part of the rows is read by one thread first: code that is new counts how it
	 * runs, and two threads that count in the same places are slower than one.
	 */
	private static final int ALONE = 16;

	private Normalisation() {
	}

	/**
	 * Normalises one or two lists.
	 * @param left one list
	 * @param right the other, or {@code null}
	 * @param subject what the records stand for
	 * @param threads most threads
	 * @param progress hears how far it has come
	 * @return the columns
	 */
	public static Columns of(RecordTable left, @Nullable RecordTable right, Subject subject, int threads,
			LinkageProgress progress) {
		Columns columns = new Columns(left, right);
		Queue<RowReader> free = new ConcurrentLinkedQueue<>();
		Queue<RowReader> all = new ConcurrentLinkedQueue<>();
		LongAdder done = new LongAdder();
		IntConsumer read = (chunk) -> {
			RowReader reader = free.poll();
			if (reader == null) {
				reader = new RowReader(columns, subject);
				all.add(reader);
			}
			reader.read(chunk);
			free.add(reader);
			done.increment();
			Threads.tell(progress, LinkageProgress.Stage.NORMALISE,
					Math.min(columns.size(), done.sum() * PackedRows.CHUNK), columns.size());
		};
		int alone = columns.rows.chunks() / ALONE;
		Threads.run(1, alone, read);
		Threads.run(threads, columns.rows.chunks() - alone, (chunk) -> read.accept(alone + chunk));
		List<RowReader> readers = List.copyOf(all);
		columns.people.finish(readers.stream().map((reader) -> reader.people).toList());
		columns.companies.finish(readers.stream().map((reader) -> reader.companies).toList());
		columns.addressWords.finish(readers.stream().map((reader) -> reader.addressWords).toList());
		columns.placeNames.finish(List.of());
		columns.frequencies.finish(readers.stream().map((reader) -> reader.frequencies).toList(), threads);
		columns.frequencies.average(
				average(columns, threads, columns.people, (row) -> columns.names().isEmpty(row) ? 1 : 0,
						columns.names(), columns.owners()),
				average(columns, threads, columns.companies, (row) -> 0, columns.firms()));
		return columns;
	}

	/** The mean chance that a random record bears the name of a record. */
	private static double average(Columns columns, int threads, Vocabulary vocabulary, ToIntFunction<Integer> which,
			IntLists... lists) {
		int step = 1 + columns.size() / ENOUGH_ROWS;
		double[] sums = new double[columns.rows.chunks()];
		long[] counts = new long[columns.rows.chunks()];
		Threads.run(threads, columns.rows.chunks(), (chunk) -> {
			int to = Math.min(columns.size(), (chunk + 1) * PackedRows.CHUNK);
			for (int row = chunk * PackedRows.CHUNK; row < to; row += step) {
				IntLists list = lists[which.applyAsInt(row)];
				int[] data = list.data(row);
				int end = list.to(row);
				int from = list.from(row);
				while (from < end) {
					double chance = 1;
					int at = from;
					for (; at < end && data[at] != Columns.NEXT_NAME; at += Words.IN_NAME) {
						if (Words.isTelling(data[at]) && !Words.isInitial(data[at])) {
							chance *= vocabulary.token(Words.id(data[at])).frequency();
						}
					}
					sums[chunk] += chance;
					counts[chunk]++;
					from = at + Words.IN_NAME;
				}
			}
		});
		double sum = 0;
		long count = 0;
		// Chunk by chunk, so that the sum is the same however many threads worked.
		for (int chunk = 0; chunk < sums.length; chunk++) {
			sum += sums[chunk];
			count += counts[chunk];
		}
		return (count == 0) ? USUAL_CHANCE : Math.min(MOST_CHANCE, sum / count);
	}

}
