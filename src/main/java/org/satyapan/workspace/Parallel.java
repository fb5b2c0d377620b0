package org.satyapan.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does independent pieces of a step's work on all processors. The threads are not part of
 * the step's transaction: the work may read what earlier steps committed, and writes
 * nothing to the register.
 */
public final class Parallel {

	private Parallel() {
	}

	/** Does work on each item, as {@link #map}. */
	public static <T> void forEach(Collection<T> items, Consumer<T> work) {
		map(items, (item) -> {
			work.accept(item);
			return item;
		});
	}

	/**
	 * Applies work to each item.
	 * @return the results in the order of the items
	 * @throws RuntimeException of the first item, in that order, whose work failed
	 */
	public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
		int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
		if (threads <= 1) {
			return items.stream().map(work).toList();
		}
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		try {
			List<Future<R>> running = new ArrayList<>();
			items.forEach((item) -> running.add(executor.submit(() -> work.apply(item))));
			List<R> results = new ArrayList<>();
			for (Future<R> each : running) {
				results.add(each.get());
			}
			return results;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The night was interrupted.", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(ex.getCause());
		}
		finally {
			executor.shutdownNow();
		}
	}

}
