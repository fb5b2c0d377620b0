package org.satyapan.commands.link;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.satyapan.commands.link.Accuracy.Point;
import org.satyapan.commands.link.Evaluation.Count;
import org.satyapan.linkage.CandidateStatistics;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.ScoredPair;

/**
 * A page that shows how a linkage went, to anybody: how many pairs there are, how good
 * they are where a truth is known, where the surest errors lie, and where the candidates
 * came from. The same linkage gives the same bytes.
 */
public final class EvaluationPage {

	private static final String HEAD = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>Linkage report</title>
			<style>
			body { font: 15px/1.5 "Noto Sans", "Noto Sans Devanagari", "Segoe UI", sans-serif; color: #222;
			  max-width: 62em; margin: 2em auto; padding: 0 1.2em; }
			h1 { font-size: 1.7em; } h2 { font-size: 1.25em; margin-top: 2.2em; border-bottom: 2px solid #1f5fa8; }
			h1 span, h2 span { color: #555; font-weight: normal; font-size: .85em; }
			table { border-collapse: collapse; margin: .8em 0; }
			th, td { border: 1px solid #ccc; padding: .25em .7em; text-align: left; vertical-align: top; }
			th { background: #f2f4f7; } .n { text-align: right; font-variant-numeric: tabular-nums; }
			.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.6em, 1fr)); gap: .7em; margin: 1em 0; }
			.tile { border: 1px solid #ccc; border-radius: 6px; padding: .5em .9em; }
			.tile b { display: block; font-size: 1.5em; } .tile span { color: #555; }
			svg { display: block; width: 100%; max-width: 46em; } svg text { font-size: 12px; fill: #333; }
			svg .mark { font-weight: 600; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
			.grid { stroke: #e3e6ea; } .axes { fill: none; stroke: #888; }
			.key { margin-right: 1.2em; white-space: nowrap; }
			.key::before { content: ""; display: inline-block; width: .9em; height: .9em; margin-right: .35em; }
			.true::before { background: #1f5fa8; } .false::before { background: #d9822b; }
			details { border: 1px solid #ddd; border-radius: 4px; margin: .4em 0; padding: .2em .7em; }
			summary { cursor: pointer; } .gist { color: #555; } .bar { width: 120px; }
			.waterfall { font-size: .88em; } .waterfall td { overflow-wrap: anywhere; }
			.waterfall td:first-child, .waterfall .n { overflow-wrap: normal; }
			@media print { details { break-inside: avoid; } }
			</style>
			</head>
			<body>
			<h1>Linkage report <span lang="hi">अभिलेख मिलान रिपोर्ट</span></h1>
			""";

	private final StringBuilder html = new StringBuilder(HEAD);

	private EvaluationPage() {
	}

	/**
	 * The page of a linkage.
	 * @param result the scored pairs
	 * @param settings what the engine was told
	 * @param inputs the files it was about
	 * @param accuracy measured against the truth, or {@code null} if there is none
	 * @return HTML
	 */
	public static String html(LinkageResult result, LinkageSettings settings, Inputs inputs,
			@Nullable Accuracy accuracy) {
		Truth truth = inputs.truth();
		EvaluationPage page = new EvaluationPage();
		Evaluation evaluation = Evaluation.of(result, truth);
		page.tiles(result.statistics(), inputs.right() == null, accuracy);
		page.decisions(evaluation, truth != null);
		if (accuracy != null) {
			page.accuracy(accuracy);
		}
		page.weights(evaluation, truth != null);
		if (evaluation.reliability() != null) {
			page.reliability(evaluation.reliability());
		}
		page.pairs(evaluation, truth != null, result);
		page.candidates(result.statistics());
		page.settings(settings);
		return page.html.append("</body>\n</html>\n").toString();
	}

	private void heading(String english, String hindi) {
		this.html.append("<h2>").append(english).append(" <span lang=\"hi\">").append(hindi).append("</span></h2>\n");
	}

	private void tile(String value, String title) {
		this.html.append("<div class=\"tile\"><b>")
			.append(value)
			.append("</b><span>")
			.append(title)
			.append("</span></div>\n");
	}

	private void row(String title, String... cells) {
		this.html.append("<tr><td>").append(title).append("</td>");
		for (String cell : cells) {
			this.html.append("<td class=\"n\">").append(cell).append("</td>");
		}
		this.html.append("</tr>\n");
	}

	private void table(String... titles) {
		this.html.append("<table>\n<tr>");
		for (String title : titles) {
			this.html.append("<th>").append(title).append("</th>");
		}
		this.html.append("</tr>\n");
	}

	private static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private static String share(double share) {
		return String.format(Locale.ROOT, "%.4f", share);
	}

	private void tiles(CandidateStatistics statistics, boolean within, @Nullable Accuracy accuracy) {
		this.html.append("<div class=\"tiles\">\n");
		tile(number(statistics.leftRecords()), within ? "records, linked with themselves" : "left records");
		if (!within) {
			tile(number(statistics.rightRecords()), "right records");
		}
		tile(number(statistics.comparedPairs()), "pairs compared");
		if (accuracy != null) {
			tile(share(accuracy.atDefault().precision()), "precision at one half");
			tile(share(accuracy.atDefault().recall()), "recall at one half");
			tile(share(accuracy.atDefault().f1()), "F1 at one half");
		}
		this.html.append("</div>\n");
	}

	private void decisions(Evaluation evaluation, boolean truth) {
		heading("Decisions", "निर्णय");
		if (truth) {
			table("Decision", "pairs", "true", "false");
		}
		else {
			table("Decision", "pairs");
		}
		String[] meanings = { "LINK: the same, no person needs to look", "REVIEW: a person decides",
				"NO_LINK: taken for different, of those weighed closely" };
		for (Decision decision : Decision.values()) {
			Count count = evaluation.decisions().get(decision.ordinal());
			if (truth) {
				row(meanings[decision.ordinal()], number(count.all()), number(count.matching()),
						number(count.all() - count.matching()));
			}
			else {
				row(meanings[decision.ordinal()], number(count.all()));
			}
		}
		this.html.append("</table>\n");
	}

	private void accuracy(Accuracy accuracy) {
		heading("Accuracy", "शुद्धता");
		this.html.append("<p>Of the pairs found, <i>precision</i> is the share that is true; of the true pairs, ")
			.append("<i>recall</i> is the share that was found; F1 is their balance.</p>\n");
		table("Threshold", "precision", "recall", "F1", "true found", "found", "true in all");
		point("Probability from one half", accuracy.atDefault());
		point(String.format(Locale.ROOT, "Best, known only afterwards: from %.6f", accuracy.best().threshold()),
				accuracy.best());
		this.html.append("</table>\n<p>Candidate recall, the share of true pairs that were compared at all: ")
			.append(share(accuracy.candidateRecall()))
			.append("</p>\n")
			.append(Charts.precisionAndRecall(accuracy));
	}

	private void point(String title, Point point) {
		row(title, share(point.precision()), share(point.recall()), share(point.f1()), number(point.correct()),
				number(point.found()), number(point.truth()));
	}

	private void weights(Evaluation evaluation, boolean truth) {
		heading("Match weights", "मिलान भार");
		this.html.append("<p>Each bit doubles the odds that two records are the same. A good linkage has two hills ")
			.append("and few pairs between them.");
		if (truth) {
			this.html.append(
					"</p>\n<p><span class=\"key true\">true pairs</span><span class=\"key false\">false pairs</span>");
		}
		this.html.append("</p>\n").append(Charts.weights(evaluation.weights(), truth));
	}

	private void reliability(Reliability reliability) {
		heading("Do probabilities keep their promise?", "संभावना कितनी विश्वसनीय");
		this.html
			.append("<p>Of the pairs that were given some 70%, about 70 in a hundred should be true. On the dashed ")
			.append("line they are; below it the engine is too sure of itself, above it too timid. On average over all ")
			.append("pairs they lie ")
			.append(share(reliability.error()))
			.append(" apart (calibration error).</p>\n")
			.append(Charts.reliability(reliability));
		table("Probability", "pairs", "promised", "observed", "true");
		for (int bin = 0; bin < Reliability.BINS; bin++) {
			boolean any = reliability.pairs(bin) > 0;
			row(bin * 10 + "% to " + (bin + 1) * 10 + "%", number(reliability.pairs(bin)),
					any ? Charts.percent(reliability.promised(bin)) : "–",
					any ? Charts.percent(reliability.observed(bin)) : "–", number(reliability.matching(bin)));
		}
		this.html.append("</table>\n");
	}

	private void pairs(Evaluation evaluation, boolean truth, LinkageResult result) {
		if (truth) {
			heading("Costliest errors", "सबसे महँगी भूलें");
			list("False pairs found, the likeliest first", evaluation.wrong(), evaluation.wrongPairs(), result);
			list("True pairs missed, the least likely first", evaluation.missed(), evaluation.missedPairs(), result);
		}
		else {
			heading("The most doubtful pairs", "सबसे संदिग्ध जोड़े");
			list("Nearest to one half", evaluation.doubtful(), evaluation.doubtful().size(), result);
		}
	}

	private void list(String title, List<ScoredPair> pairs, int all, LinkageResult result) {
		this.html.append("<p><b>").append(title).append("</b>: ");
		this.html
			.append((all == 0) ? "none" : (pairs.size() < all) ? pairs.size() + " of " + number(all) : number(all));
		this.html.append("</p>\n");
		pairs.forEach(
				(pair) -> this.html.append(WaterfallHtml.of(pair, result.compared(pair.leftId(), pair.rightId()))));
	}

	private void candidates(CandidateStatistics statistics) {
		heading("Where the compared pairs came from", "तुलना के जोड़े कहाँ से आए");
		this.html.append("<p>A pair is compared because the two records share a key. A value that too many records ")
			.append("share proposes no pairs by itself; how many such values there were is told, so that nothing is ")
			.append("dropped silently.</p>\n");
		table("Shared key", "pairs proposed", "values shared by too many");
		for (CandidateStatistics.KeyCount key : statistics.keys()) {
			row(WaterfallHtml.escaped(key.key()), number(key.pairs()), number(key.cappedValues()));
		}
		this.html.append("</table>\n");
	}

	/** The number of threads is left out: it changes nothing. */
	private void settings(LinkageSettings settings) {
		heading("Settings", "सेटिंग्स");
		table("Setting", "value");
		row("Linked without a person from probability", String.valueOf(settings.linkThreshold()));
		row("A person is asked from probability", String.valueOf(settings.reviewThreshold()));
		row("Bits by which the best must lead the runner-up", String.valueOf(settings.margin()));
		row("A key shared by more records proposes no pairs", number(settings.blockCap()));
		row("Candidates of one record at most", number(settings.candidateCap()));
		row("Entries of the key index looked at for one record at most", number(settings.searchBudget()));
		row("Pairs that teach the engine at most", number(settings.trainingPairs()));
		row("Model", (settings.model() != null) ? "saved before" : "learned from these lists");
		row("Assignment", LinkageFile.name(settings.assignment()));
		row("Best partners asked for each left record", (settings.top() > 0) ? number(settings.top()) : "–");
		this.html.append("</table>\n");
	}

}
