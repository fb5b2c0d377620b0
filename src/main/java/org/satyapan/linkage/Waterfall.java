package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How the weight of a pair comes about, as lines that anybody can read: for each
 * comparison both values, the level reached, bits and their sum so far, and one sentence
 * in English and in Hindi. The command line and the review queue show the same.
 */
public final class Waterfall {

	/** Letters of a bar on each side of its middle, a bit each. */
	private static final int BAR = 16;

	private static final String MARGIN = " ".repeat(19);

	private Waterfall() {
	}

	/**
	 * The lines of a pair, from the prior to the decision.
	 * @param pair the pair with its evidence
	 * @return lines without line breaks
	 */
	public static List<String> lines(ScoredPair pair) {
		List<String> lines = new ArrayList<>();
		lines.add("    bits      sum");
		double sum = 0;
		for (Evidence evidence : pair.evidence()) {
			sum += evidence.weight();
			lines.add(String.format(Locale.ROOT, "%+8.2f %+8.2f  %s %s", evidence.weight(), sum, bar(evidence.weight()),
					title(evidence)));
			if (evidence.left() != null || evidence.right() != null) {
				lines.add(MARGIN + shown(evidence.left()) + " | " + shown(evidence.right()));
			}
			lines.add(MARGIN + evidence.sentence());
			lines.add(MARGIN + evidence.sentenceHi());
		}
		lines.add(String.format(Locale.ROOT, "   Total %+8.2f  match weight in bits, probability %.6f",
				pair.matchWeight(), pair.matchProbability()));
		for (String veto : pair.vetoes()) {
			lines.add("Veto: " + veto);
		}
		lines.add("Decision: " + pair.decision());
		return lines;
	}

	/**
	 * The lines of an explanation: those of the pair, and below them the runner-up, which
	 * single change would flip the decision, and which keys brought the records together
	 * or did not.
	 * @param explanation the explanation
	 * @return lines without line breaks
	 */
	public static List<String> lines(Explanation explanation) {
		List<String> lines = new ArrayList<>(lines(explanation.pair()));
		lines.addAll(runnerUp(explanation));
		lines.addAll(flip(explanation));
		lines.addAll(keys(explanation));
		return lines;
	}

	private static List<String> runnerUp(Explanation explanation) {
		ScoredPair other = explanation.runnerUp();
		if (other == null) {
			return List.of("Runner-up: none; neither record has another candidate.", "निकटतम प्रतिद्वंद्वी: कोई नहीं।");
		}
		String ids = other.leftId() + " and " + other.rightId();
		boolean leads = explanation.margin() >= 0;
		return List.of(
				String.format(Locale.ROOT, "Runner-up: %s, %+.2f bits, probability %.6f; this pair %s by %.2f bits.",
						ids, other.matchWeight(), other.matchProbability(), leads ? "leads" : "trails",
						Math.abs(explanation.margin())),
				String.format(Locale.ROOT, "निकटतम प्रतिद्वंद्वी: %s व %s; यह जोड़ा %.2f बिट %s है।", other.leftId(),
						other.rightId(), Math.abs(explanation.margin()), leads ? "आगे" : "पीछे"));
	}

	private static List<String> flip(Explanation explanation) {
		Explanation.Flip flip = explanation.flip();
		if (flip == null) {
			return List.of("No change of a single field would change the decision.",
					"किसी एक क्षेत्र के बदलने से निर्णय नहीं बदलेगा।");
		}
		return List.of(
				String.format(Locale.ROOT, "The decision would be %s if %s were \"%s\" instead of \"%s\" (%+.2f bits).",
						flip.decision(), flip.field(), flip.to(), flip.from(), flip.bits()),
				String.format(Locale.ROOT, "निर्णय %s होता यदि %s \"%s\" के स्थान पर \"%s\" होता (%+.2f बिट)।",
						flip.decision(), flip.field(), flip.from(), flip.to(), flip.bits()));
	}

	private static List<String> keys(Explanation explanation) {
		String shared = String.join(", ", explanation.keys());
		if (explanation.compared()) {
			return List
				.of("Compared because they share: " + (shared.isEmpty() ? "nothing; the pair was given" : shared));
		}
		List<String> lines = new ArrayList<>();
		lines.add("Never compared by the engine itself; the weights above are what a comparison would give.");
		lines.add("इंजन ने इस जोड़े की स्वयं तुलना नहीं की।");
		if (!shared.isEmpty()) {
			lines.add("They share: " + shared + "; other candidates came before this one.");
		}
		for (Explanation.Reason reason : Explanation.Reason.values()) {
			List<String> lacked = explanation.lacked()
				.stream()
				.filter((key) -> key.reason() == reason)
				.map(Explanation.LackedKey::key)
				.toList();
			if (!lacked.isEmpty()) {
				lines.add(switch (reason) {
					case LEFT_HAS_NONE -> "The left record has no ";
					case RIGHT_HAS_NONE -> "The right record has no ";
					case DIFFERENT -> "They differ in ";
					case PASSED_OVER -> "Shared, but by too many records or by some with more in common: ";
				} + String.join(", ", lacked));
			}
		}
		return lines;
	}

	/**
	 * What was compared, and the level reached.
	 * @param evidence one line of evidence
	 * @return such as {@code name: same sound}
	 */
	public static String title(Evidence evidence) {
		boolean said = evidence.comparison().equals(evidence.level())
				|| evidence.left() == null && evidence.right() == null;
		return said ? evidence.comparison() : evidence.comparison() + ": " + evidence.level();
	}

	/** A bar that grows to the right for a match and to the left against it. */
	private static String bar(double weight) {
		int length = (int) Math.min(BAR, Math.round(Math.abs(weight)));
		return (weight < 0) ? " ".repeat(BAR - length) + "-".repeat(length) + "|" + " ".repeat(BAR)
				: " ".repeat(BAR) + "|" + "+".repeat(length) + " ".repeat(BAR - length);
	}

	private static String shown(@Nullable String value) {
		return (value != null) ? value : "-";
	}

}
