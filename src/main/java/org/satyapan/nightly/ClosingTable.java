package org.satyapan.nightly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.satyapan.report.Figures;
import org.satyapan.workspace.Outbox;

/**
 * What a person reads when the night is over: submissions, rows, links, findings, the
 * story's figures, and where everything lies.
 */
final class ClosingTable {

	/** A folder with more files than this is one line. */
	private static final int MANY = 8;

	private ClosingTable() {
	}

	static List<String> lines(Figures figures, Map<String, Long> raised, Outbox outbox, String audit) {
		List<String> lines = new ArrayList<>();
		section(lines, "Stations by submission", figures.submissions());
		section(lines, "Rows", figures.rows());
		section(lines, "Links by decision", figures.links());
		section(lines, "Findings by rule", raised);
		section(lines, "Figures", figures.story());
		lines.add("Written");
		paths(outbox).forEach((line) -> lines.add("  " + line));
		lines.add("");
		lines.add("Audit log: " + audit);
		lines.add("");
		return lines;
	}

	private static void section(List<String> lines, String title, Map<String, Long> values) {
		lines.add(title);
		values.forEach((name, value) -> lines.add(String.format(Locale.ROOT, "  %-34s %8d", plain(name), value)));
		lines.add("");
	}

	private static String plain(String key) {
		return key.equals(key.toUpperCase(Locale.ROOT)) ? key : key.replace('_', ' ');
	}

	private static List<String> paths(Outbox outbox) {
		Map<String, List<String>> folders = new TreeMap<>();
		for (String file : outbox.files()) {
			folders.computeIfAbsent(folder(file), (folder) -> new ArrayList<>()).add(file);
		}
		List<String> paths = new ArrayList<>();
		Path root = outbox.published();
		folders.forEach((folder, files) -> {
			if (files.size() > MANY) {
				paths.add(root.resolve(folder) + "/ (" + files.size() + " files)");
			}
			else {
				files.forEach((file) -> paths.add(root.resolve(file).toString()));
			}
		});
		return paths;
	}

	/** Receipts lie in a folder a station: those count as one. */
	private static String folder(String file) {
		if (file.startsWith("receipts/")) {
			return "receipts";
		}
		int slash = file.lastIndexOf('/');
		return (slash < 0) ? "" : file.substring(0, slash);
	}

}
