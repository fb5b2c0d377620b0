package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.register.ClericalDecision;
import org.satyapan.resolution.Judgements.Pair;

/**
 * What clerks decided of rows holds for the same rows in the lists of other months:
 * nobody is to answer the same question every month, nor may the repetition undo the
 * answer. The latest decision holds. Only what is new is asked.
 */
final class Precedents {

	/** So many bits more than spoke for what a clerk parted are new. */
	private static final double MORE = 1;

	private static final Comparator<Judgement> LATEST_LAST = Comparator
		.comparing((Judgement judgement) -> clerk(judgement).decidedOn())
		.thenComparing((judgement) -> judgement.pair().leftId())
		.thenComparing((judgement) -> judgement.pair().rightId());

	private final Map<String, String> groups;

	/** What clerks parted, by the two groups. */
	private final Map<Pair, List<Judgement>> parted = new HashMap<>();

	/**
	 * Precedents for doubts about records of the same establishments or persons.
	 * @param groups to which group each record belongs, for records that are grouped
	 */
	Precedents(Judgements judgements, Map<String, String> groups) {
		this.groups = groups;
		for (Judgement judgement : decided(judgements)) {
			if (judgement.decision() == Decision.NO_LINK) {
				this.parted.computeIfAbsent(groupsOf(judgement), (absent) -> new ArrayList<>()).add(judgement);
			}
		}
	}

	/** What clerks decided of the very records, the latest last. */
	private static List<Judgement> decided(Judgements judgements) {
		return judgements.all()
			.stream()
			.filter((judgement) -> judgement.clerk() != null
					&& judgement.records().equals(Pair.of(clerk(judgement).leftId(), clerk(judgement).rightId())))
			.sorted(LATEST_LAST)
			.toList();
	}

	private static ClericalDecision clerk(Judgement judgement) {
		return Objects.requireNonNull(judgement.clerk());
	}

	private Pair groupsOf(Judgement judgement) {
		String left = judgement.pair().leftId();
		String right = judgement.pair().rightId();
		return Pair.of(this.groups.getOrDefault(left, left), this.groups.getOrDefault(right, right));
	}

	/**
	 * Whether a clerk parted the groups of two records, and nothing new speaks for a
	 * link.
	 */
	boolean parted(Judgement doubt) {
		return this.parted.getOrDefault(groupsOf(doubt), List.of())
			.stream()
			.anyMatch((precedent) -> answers(precedent, doubt));
	}

	/**
	 * Whether a clerk's decision answers the same question about other records.
	 * @param precedent as the clerk decided
	 * @param other what is held of the others
	 * @return whether nothing against a link was unknown to the clerk, or else little
	 * more speaks for one than did then
	 */
	static boolean answers(Judgement precedent, Judgement other) {
		if (precedent.decision() == Decision.NO_LINK) {
			return other.pair().matchWeight() <= precedent.pair().matchWeight() + MORE;
		}
		List<String> known = precedent.whole().vetoes();
		// What a clerk overruled stands behind a sentence that says so.
		return other.whole()
			.vetoes()
			.stream()
			.allMatch((veto) -> known.stream().anyMatch((sentence) -> sentence.endsWith(veto)));
	}

	/**
	 * Parts the rows that repeat what a clerk parted. What he linked needs no help: a row
	 * goes with those that it repeats.
	 * @param rows what each row of a list says; nothing for other records, which are
	 * never repeated
	 */
	static void follow(Judgements judgements, Map<String, ListedRow> rows) {
		List<Judgement> decided = decided(judgements);
		if (decided.stream().allMatch((judgement) -> judgement.decision() == Decision.LINK)) {
			return;
		}
		Map<List<Object>, TreeSet<String>> same = new HashMap<>();
		rows.forEach((id, row) -> same.computeIfAbsent(row.says(), (absent) -> new TreeSet<>()).add(id));
		Map<Pair, Judgement> latest = new TreeMap<>();
		for (Judgement precedent : decided) {
			TreeSet<String> lefts = same(precedent.pair().leftId(), rows, same);
			TreeSet<String> rights = same(precedent.pair().rightId(), rows, same);
			// Where two rows say the same nothing tells which of them another repeats.
			if (!lefts.equals(rights)) {
				lefts.forEach((left) -> rights.forEach((right) -> latest.put(Pair.of(left, right), precedent)));
			}
		}
		latest.forEach((pair, precedent) -> {
			Judgement held = judgements.get(pair.low(), pair.high());
			if (held != null && held.clerk() == null && precedent.decision() == Decision.NO_LINK
					&& held.decision() != Decision.NO_LINK) {
				judgements.put(held.decidedLike(precedent));
			}
		});
	}

	private static TreeSet<String> same(String id, Map<String, ListedRow> rows,
			Map<List<Object>, TreeSet<String>> same) {
		@Nullable ListedRow row = rows.get(id);
		TreeSet<String> repeated = (row != null) ? same.get(row.says()) : null;
		return (repeated != null) ? repeated : new TreeSet<>(List.of(id));
	}

}
