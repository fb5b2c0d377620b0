package org.satyapan.commands.link;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Waterfall;

/** One pair's evidence as a table that can be unfolded. */
final class WaterfallHtml {

	/** Bits that fill the half of a bar. */
	private static final double WIDEST = 16;

	private WaterfallHtml() {
	}

	static String of(ScoredPair pair, boolean compared) {
		StringBuilder html = new StringBuilder();
		html.append("<details>\n<summary><b>")
			.append(escaped(pair.leftId()))
			.append("</b> and <b>")
			.append(escaped(pair.rightId()))
			.append("</b>: ")
			.append(String.format(Locale.ROOT, "%+.2f bits, probability %.4f", pair.matchWeight(),
					pair.matchProbability()))
			.append(", ")
			.append(pair.decision())
			.append(compared ? "" : ", <b>never compared</b>, as they share no key")
			.append(" &nbsp; ")
			.append(gist(pair))
			.append("</summary>\n<table class=\"waterfall\">\n<tr><th>Compared</th><th>Left</th><th>Right</th>")
			.append("<th>Bits</th><th>For and against</th><th>Sum</th><th>In words</th></tr>\n");
		double sum = 0;
		for (Evidence evidence : pair.evidence()) {
			sum += evidence.weight();
			html.append("<tr><td>")
				.append(escaped(Waterfall.title(evidence)))
				.append("</td><td>")
				.append(escaped(evidence.left()))
				.append("</td><td>")
				.append(escaped(evidence.right()))
				.append("</td><td class=\"n\">")
				.append(String.format(Locale.ROOT, "%+.2f", evidence.weight()))
				.append("</td><td>")
				.append(bar(evidence.weight()))
				.append("</td><td class=\"n\">")
				.append(String.format(Locale.ROOT, "%+.2f", sum))
				.append("</td><td>")
				.append(escaped(evidence.sentence()))
				.append("<br><span lang=\"hi\">")
				.append(escaped(evidence.sentenceHi()))
				.append("</span></td></tr>\n");
		}
		html.append("</table>\n");
		pair.vetoes().forEach((veto) -> html.append("<p>Veto: ").append(escaped(veto)).append("</p>\n"));
		return html.append("</details>\n").toString();
	}

	/**
	 * The first values compared, mostly the names, so that a closed line tells something.
	 */
	private static String gist(ScoredPair pair) {
		return pair.evidence()
			.stream()
			.filter((evidence) -> evidence.left() != null && evidence.right() != null)
			.findFirst()
			.map((evidence) -> "<span class=\"gist\">" + escaped(evidence.left()) + " | " + escaped(evidence.right())
					+ "</span>")
			.orElse("");
	}

	private static String bar(double weight) {
		double width = Math.min(1, Math.abs(weight) / WIDEST) * 60;
		return String.format(Locale.ROOT,
				"<svg class=\"bar\" viewBox=\"0 0 120 12\"><rect x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"10\" "
						+ "fill=\"%s\"/><path d=\"M60 0v12\" stroke=\"#555\"/></svg>",
				(weight < 0) ? 60 - width : 60, width, (weight < 0) ? Plot.FALSE_COLOUR : Plot.TRUE_COLOUR);
	}

	static String escaped(@Nullable String text) {
		return (text == null) ? "–"
				: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
