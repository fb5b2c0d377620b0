package org.satyapan.commands.link;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.CandidateStatistics;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.ScoredPair;

/**
 * A page that shows how a linkage went: counts, weights as a histogram and, with a truth,
 * precision against recall.
 */
public final class EvaluationPage {

	private static final int WIDTH = 560;

	private static final int HEIGHT = 320;

	private static final int MARGIN = 40;

	private static final int BINS = 40;

	private EvaluationPage() {
	}

	/**
	 * Writes the page.
	 * @param result the scored pairs
	 * @param accuracy measured against the truth, or {@code null} if there is none
	 * @return HTML
	 */
	public static String html(LinkageResult result, @Nullable Accuracy accuracy) {
		List<ScoredPair> pairs = new java.util.ArrayList<>();
		for (int i = 0; i < result.size(); i++) {
			pairs.add(result.outline(i));
		}
		CandidateStatistics statistics = result.statistics();
		StringBuilder html = new StringBuilder();
		html.append("""
				<!DOCTYPE html>
				<html lang="en">
				<head>
				<meta charset="utf-8">
				<title>Linkage report</title>
				<style>
				body { font-family: sans-serif; margin: 2em; max-width: 60em; color: #222; }
				table { border-collapse: collapse; margin: 1em 0; }
				td, th { border: 1px solid #bbb; padding: .3em .7em; text-align: left; }
				td.n { text-align: right; }
				</style>
				</head>
				<body>
				<h1>Linkage report</h1>
				""");
		html.append("<table>\n");
		row(html, "Records, left", statistics.leftRecords());
		row(html, "Records, right", statistics.rightRecords());
		row(html, "Pairs compared", statistics.comparedPairs());
		for (Decision decision : Decision.values()) {
			row(html, "Pairs returned as " + decision, pairs.stream().filter((p) -> p.decision() == decision).count());
		}
		html.append("</table>\n");
		if (accuracy != null) {
			html.append("<h2>Accuracy</h2>\n<p>At one half: ")
				.append(accuracy.atDefault())
				.append("<br>At the best threshold: ")
				.append(accuracy.best())
				.append(String.format(Locale.ROOT, "<br>Candidate recall: %.4f</p>\n", accuracy.candidateRecall()));
			html.append(curve(accuracy.curve()));
		}
		html.append("<h2>Match weights</h2>\n").append(histogram(pairs));
		html.append("<h2>Where candidates came from</h2>\n<table>\n")
			.append("<tr><th>Key</th><th>Pairs</th><th>Values shared by too many</th></tr>\n");
		for (CandidateStatistics.KeyCount key : statistics.keys()) {
			html.append("<tr><td>")
				.append(key.key())
				.append("</td><td class=\"n\">")
				.append(key.pairs())
				.append("</td><td class=\"n\">")
				.append(key.cappedValues())
				.append("</td></tr>\n");
		}
		return html.append("</table>\n</body>\n</html>\n").toString();
	}

	private static void row(StringBuilder html, String title, long number) {
		html.append("<tr><td>").append(title).append("</td><td class=\"n\">").append(number).append("</td></tr>\n");
	}

	private static String curve(List<Accuracy.Point> curve) {
		StringBuilder points = new StringBuilder();
		for (Accuracy.Point point : curve) {
			points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.recall()), y(point.precision())));
		}
		return frame("Precision (upward) against recall (rightward)",
				"<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\" points=\"" + points.toString().strip()
						+ "\"/>\n",
				"0", "1");
	}

	private static String histogram(List<ScoredPair> pairs) {
		double least = pairs.stream().mapToDouble(ScoredPair::matchWeight).min().orElse(0);
		double most = pairs.stream().mapToDouble(ScoredPair::matchWeight).max().orElse(1);
		double width = Math.max(1e-9, (most - least) / BINS);
		int[] bins = new int[BINS];
		for (ScoredPair pair : pairs) {
			bins[Math.min(BINS - 1, (int) ((pair.matchWeight() - least) / width))]++;
		}
		int highest = 1;
		for (int bin : bins) {
			highest = Math.max(highest, bin);
		}
		StringBuilder bars = new StringBuilder();
		for (int i = 0; i < BINS; i++) {
			double height = (double) bins[i] / highest;
			bars.append(String.format(Locale.ROOT,
					"<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#1f5fa8\"/>\n",
					x((double) i / BINS), y(height), (WIDTH - 2.0 * MARGIN) / BINS - 1,
					height * (HEIGHT - 2.0 * MARGIN)));
		}
		return frame("Pairs (upward, at most " + highest + ") by match weight in bits (rightward)", bars.toString(),
				String.format(Locale.ROOT, "%.1f", least), String.format(Locale.ROOT, "%.1f", most));
	}

	private static String frame(String title, String inside, String from, String to) {
		return String.format(Locale.ROOT, """
				<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" role="img" aria-label="%s">
				<text x="%d" y="20" font-size="13">%s</text>
				<rect x="%d" y="%d" width="%d" height="%d" fill="none" stroke="#888"/>
				<text x="%d" y="%d" font-size="12">%s</text>
				<text x="%d" y="%d" font-size="12" text-anchor="end">%s</text>
				%s</svg>
				""", WIDTH, HEIGHT, title, MARGIN, title, MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN,
				MARGIN, HEIGHT - MARGIN + 18, from, WIDTH - MARGIN, HEIGHT - MARGIN + 18, to, inside);
	}

	private static double x(double share) {
		return MARGIN + share * (WIDTH - 2 * MARGIN);
	}

	private static double y(double share) {
		return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
	}

}
