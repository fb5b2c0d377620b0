package org.satyapan.commands.link;

import java.util.Collection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.ScoredPair;

/**
 * One pair's evidence as text, line by line from the prior to the decision.
 */
public final class Waterfall {

	private Waterfall() {
	}

	/**
	 * Prints a pair.
	 * @param pair the pair
	 * @param keys the kinds of keys that made it a candidate
	 * @return lines that end with a line feed
	 */
	public static String text(ScoredPair pair, Collection<String> keys) {
		StringBuilder text = new StringBuilder();
		text.append(pair.leftId()).append(" and ").append(pair.rightId()).append('\n');
		text.append("Compared because of: ")
			.append(keys.isEmpty() ? "nothing they share; they were never compared" : String.join(", ", keys))
			.append('\n');
		double sum = 0;
		for (Evidence evidence : pair.evidence()) {
			sum += evidence.weight();
			text.append(String.format(Locale.ROOT, "%+9.2f  %+9.2f  %-22s %s%n", evidence.weight(), sum,
					evidence.comparison(), evidence.sentence()));
			if (evidence.left() != null || evidence.right() != null) {
				text.append(String.format(Locale.ROOT, "%23s%s | %s%n", "", shown(evidence.left()),
						shown(evidence.right())));
			}
		}
		text.append(String.format(Locale.ROOT, "%9s  %+9.2f  match weight in bits, probability %.6f%n", "",
				pair.matchWeight(), pair.matchProbability()));
		for (String veto : pair.vetoes()) {
			text.append("Veto: ").append(veto).append('\n');
		}
		return text.append("Decision: ").append(pair.decision()).append('\n').toString().replace("\r\n", "\n");
	}

	private static String shown(@Nullable String value) {
		return (value != null) ? value : "-";
	}

}
