package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that has ended, and what it took, together with the processes it started.
 *
 * @param wall from its start to its end
 * @param processor processor time of all its threads, as last seen while it ran
 * @param peakMegabytes the most memory that it had at once; 0 where the system has no
 * /proc
 * @param output what it printed, errors too
 */
record MeasuredProcess(Duration wall, Duration processor, long peakMegabytes, String output) {

	private static final long LOOK_EACH_MILLISECONDS = 20;

	/**
	 * Runs a command to its end.
	 * @throws IllegalStateException with what it printed, if it does not end well
	 */
	static MeasuredProcess run(List<String> command) throws IOException, InterruptedException {
		long began = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process));
		Duration processor = Duration.ZERO;
		long peak = 0;
		do {
			Duration now = family(process).map(MeasuredProcess::processor).reduce(Duration.ZERO, Duration::plus);
			processor = (now.compareTo(processor) > 0) ? now : processor;
			peak = Math.max(peak, family(process).mapToLong((one) -> peakKilobytes(one.pid())).sum());
		}
		while (!process.waitFor(LOOK_EACH_MILLISECONDS, TimeUnit.MILLISECONDS));
		Duration wall = Duration.ofNanos(System.nanoTime() - began);
		if (process.exitValue() != 0) {
			throw new IllegalStateException(
					String.join(" ", command) + " ended with status " + process.exitValue() + ": " + output.join());
		}
		return new MeasuredProcess(wall, processor, peak / 1024, output.join());
	}

	/** The process and those that it started. */
	private static Stream<ProcessHandle> family(Process process) {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants());
	}

	private static Duration processor(ProcessHandle process) {
		return process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static String text(Process process) {
		try {
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	/** The high-water mark of resident memory, 0 if it cannot be read. */
	private static long peakKilobytes(long process) {
		try {
			return Files.readAllLines(Path.of("/proc/" + process + "/status"))
				.stream()
				.filter((line) -> line.startsWith("VmHWM:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
