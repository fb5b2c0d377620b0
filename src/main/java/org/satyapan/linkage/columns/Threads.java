package org.satyapan.linkage.columns;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.satyapan.linkage.LinkageProgress;

/**
 * Runs independent pieces of work on a given number of threads.
 */
public final class Threads {

	private Threads() {
	}

	/**
	 * Runs each piece once and waits for all.
	 * @param threads most threads
	 * @param pieces numbers of the pieces
	 * @param work what to do with a piece; must not depend on other pieces
	 */
	public static void run(int threads, IntStream pieces, IntConsumer work) {
		if (threads == 1) {
			pieces.forEach(work);
			return;
		}
		ForkJoinPool pool = new ForkJoinPool(threads);
		try {
			pool.submit(() -> pieces.parallel().forEach(work)).get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Linkage was interrupted.", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Linkage failed: " + ex.getCause(), ex.getCause());
		}
		finally {
			pool.shutdown();
		}
	}

	/** Tells progress, one thread at a time. */
	public static void tell(LinkageProgress progress, LinkageProgress.Stage stage, long done, long expected) {
		if (progress != LinkageProgress.NONE) {
			synchronized (progress) {
				progress.at(stage, done, expected);
			}
		}
	}

}
