package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.ScoredPair;

/**
 * Stations send the same rows every month, under no number of their own. A row that a
 * station sends again is the same centre, however little it says: the engine, which knows
 * nothing of lists, would have to fear another branch.
 */
final class SentAgain {

	/** Less than one time in a thousand it is another centre. */
	private static final double BITS = 10;

	/** Which list of a station, the superseded ones of a day first. */
	private static final Comparator<ListedRow> BY_LIST = Comparator.comparing(ListedRow::sentOn)
		.thenComparing(ListedRow::superseded, Comparator.reverseOrder());

	private SentAgain() {
	}

	/**
	 * Links rows that a station sent again with those that it sent before, unless they
	 * are linked, a clerk decided or the engine thinks otherwise. Where lists have
	 * several that say the same, they are taken in order.
	 * @param rows the rows of lists among the records, in the order of their ids
	 * @param engine gives what the engine says of two records
	 */
	static void join(Judgements judgements, Map<String, ListedRow> rows,
			BiFunction<String, String, ScoredPair> engine) {
		Map<List<Object>, Map<ListedRow, List<String>>> sent = new HashMap<>();
		rows.forEach((id, row) -> {
			if (row.sentBy() != null) {
				sent.computeIfAbsent(List.of(row.sentBy(), row.says()), (absent) -> new TreeMap<>(BY_LIST))
					.computeIfAbsent(row, (absent) -> new ArrayList<>())
					.add(id);
			}
		});
		for (Map<ListedRow, List<String>> lists : sent.values()) {
			List<String> before = List.of();
			for (List<String> list : lists.values()) {
				for (int i = 0; i < Math.min(before.size(), list.size()); i++) {
					join(judgements, before.get(i), list.get(i), engine);
				}
				before = list;
			}
		}
	}

	private static void join(Judgements judgements, String before, String again,
			BiFunction<String, String, ScoredPair> engine) {
		Judgement held = judgements.get(before, again);
		if (held == null || held.clerk() == null && held.decision() != Decision.LINK) {
			ScoredPair pair = engine.apply(before, again);
			if (pair.matchWeight() > 0) {
				judgements.put(Judgement.of(sentAgain(pair), null));
			}
		}
	}

	private static ScoredPair sentAgain(ScoredPair pair) {
		double weight = pair.matchWeight() + BITS;
		List<Evidence> evidence = new ArrayList<>(pair.evidence());
		evidence.add(new Evidence("row", null, null, "sent again", BITS, "The station sent the same row again.",
				"थाने ने वही पंक्ति फिर भेजी।"));
		return new ScoredPair(pair.leftId(), pair.rightId(), weight, 1 / (1 + StrictMath.pow(2, -weight)),
				Decision.LINK, evidence, List.of());
	}

}
