package org.satyapan.intake.receipts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.satyapan.register.Submission;

/**
 * Where receipts lie: {@code receipts/STATION/FILE NAME.receipt.xlsx}, or .xls. Where a
 * station sent several files of one name, the day on which each came stands between.
 */
final class ReceiptPaths {

	private ReceiptPaths() {
	}

	/**
	 * A path without its last extension for each submission, no two alike, whatever the
	 * file system thinks of case.
	 */
	static Map<Submission, String> of(List<Submission> submissions) {
		Map<Submission, String> paths = new LinkedHashMap<>();
		List<Function<Submission, String>> ways = List.of((each) -> folder(each) + name(each),
				(each) -> folder(each) + each.receivedOn() + "/" + name(each),
				(each) -> folder(each) + each.receivedOn() + "/" + each.id() + "/" + name(each));
		List<Submission> open = new ArrayList<>(submissions);
		for (Function<Submission, String> way : ways) {
			Map<String, List<Submission>> same = new LinkedHashMap<>();
			open.forEach((each) -> same
				.computeIfAbsent(way.apply(each).toLowerCase(Locale.ROOT), (path) -> new ArrayList<>())
				.add(each));
			open.clear();
			same.values().forEach((group) -> {
				if (group.size() == 1) {
					paths.put(group.get(0), way.apply(group.get(0)) + ".receipt");
				}
				else {
					open.addAll(group);
				}
			});
		}
		return paths;
	}

	private static String folder(Submission submission) {
		return "receipts/" + submission.stationCode() + "/";
	}

	private static String name(Submission submission) {
		return submission.path().substring(submission.path().lastIndexOf('/') + 1);
	}

}
