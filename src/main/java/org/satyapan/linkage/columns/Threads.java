package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

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
	 * @param pieces how many pieces there are
	 * @param work what to do with a piece, given its number; must not depend on other
	 * pieces
	 */
	public static void run(int threads, int pieces, IntConsumer work) {
		AtomicInteger next = new AtomicInteger();
		Runnable worker = () -> {
			try {
				for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
					work.accept(piece);
				}
			}
			finally {
				// Where a piece failed nobody begins another.
				next.set(pieces);
			}
		};
		int others = Math.min(threads, pieces) - 1;
		if (others <= 0) {
			worker.run();
			return;
		}
		ExecutorService pool = Executors.newFixedThreadPool(others);
		try {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < others; i++) {
				running.add(pool.submit(worker));
			}
			worker.run();
			for (Future<?> each : running) {
				each.get();
			}
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
