package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.satyapan.Commissionerate;
import org.satyapan.intake.records.TableReading;

/**
 * Reads lists of permissions, 15 columns wide, each in a process of its own, beside other
 * readers, and prints one Markdown table:
 * {@code mvn -q -Pbenchmark verify -Dbenchmark=workbooks}, with {@code -Drows=500000} as
 * an option. Rows a second are told by the processor's time of the whole process, so that
 * other work on the machine does not count.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "workbooks")
class WorkbookBenchmark {

	private static final Pattern ROWS = Pattern.compile("rows=([0-9]+)");

	private static final String OURS = "**Satyapan**";

	/** As many as POI's model takes in the memory of a common machine. */
	private static final int SMALL = 65_536;

	private final List<String> lines = new ArrayList<>();

	@Test
	void readsBulkLists() throws IOException, InterruptedException {
		int rows = Integer.getInteger("rows", 500_000);
		Path small = files(SMALL - 1);
		Path large = files(rows);
		Path larger = files(2 * rows);
		for (String file : List.of("shared.xlsx", "inline.xlsx", "list.csv")) {
			ours("256m", large, file, rows);
			ours("256m", larger, file, 2 * rows);
		}
		ours("512m", small, "list.xls", SMALL - 1);
		for (String file : List.of("shared.xlsx", "inline.xlsx")) {
			peer("POI, event API", "event", large, file, rows);
			peer("excel-streaming-reader", "stream", large, file, rows);
			peer("POI, in memory", "memory", small, file, SMALL - 1);
		}
		System.out.println("| file | rows | reader | rows/s of CPU | CPU s | wall s | peak MB |");
		System.out.println("|---|---:|---|---:|---:|---:|---:|");
		this.lines.forEach(System.out::println);
	}

	private static Path files(int rows) throws IOException, InterruptedException {
		Path folder = Path.of("target", "benchmark", "workbooks-" + rows);
		MeasuredProcess.run(java("3g", BulkFiles.class, folder.toString(), String.valueOf(rows)));
		return folder;
	}

	private void ours(String memory, Path folder, String file, int rows) throws IOException, InterruptedException {
		add(file, rows, OURS, MeasuredProcess.run(java(memory, TableReading.class, folder.resolve(file).toString())));
	}

	private void peer(String name, String reader, Path folder, String file, int rows)
			throws IOException, InterruptedException {
		add(file, rows, name,
				MeasuredProcess.run(java("4g", PeerReading.class, reader, folder.resolve(file).toString())));
	}

	private void add(String file, int rows, String reader, MeasuredProcess process) {
		Matcher read = ROWS.matcher(process.output());
		if (!read.find() || Integer.parseInt(read.group(1)) != rows) {
			throw new IllegalStateException(reader + " did not read all of " + file + ": " + process.output());
		}
		Duration processor = process.processor();
		String perSecond = String.format(Locale.ROOT, "%,d", 1000L * rows / Math.max(1, processor.toMillis()));
		this.lines.add(LinkageBenchmark.line(file, String.format(Locale.ROOT, "%,d", rows), reader, perSecond,
				LinkageBenchmark.seconds(processor), LinkageBenchmark.seconds(process.wall()),
				String.valueOf(process.peakMegabytes())));
		System.err.println(this.lines.get(this.lines.size() - 1));
	}

	private static List<String> java(String memory, Class<?> program, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(PackagedJar.java(), "-Xmx" + memory, "-cp", Commissionerate.classPath(), program.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

}
