package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.satyapan.linkage.Decision;
import org.satyapan.register.ClericalDecision;
import org.satyapan.resolution.Judgements.Pair;

/**
 * What a clerk parted is not joined again by way of others: where he said that a row of a
 * list is not an arrest or a raid, and a row that is linked with it (the same, spelled
 * otherwise) is linked with that arrest or another of the same man, a person has to look
 * once more before anybody is accused.
 */
final class Separations {

	private static final TreeSet<String> NONE = new TreeSet<>();

	private Separations() {
	}

	/**
	 * A row that is like what was parted.
	 *
	 * @param separation as the clerk decided
	 * @param weight how strongly the row is linked with the one that he parted, in bits
	 */
	private record Like(Judgement separation, double weight) {
	}

	/**
	 * Makes doubts of the links of the engine that would undo what clerks parted.
	 * @param rows ids of the rows of lists among the records
	 * @return doubts to take the place of the links; those are stored anyway in which a
	 * row is closer to what was parted from its like than to its like
	 */
	static List<Judgement> doubt(Judgements judgements, Set<String> rows) {
		List<Judgement> parted = judgements.all()
			.stream()
			.filter((judgement) -> judgement.clerk() != null && judgement.decision() == Decision.NO_LINK
					&& rows.contains(left(judgement)) != rows.contains(right(judgement)))
			.toList();
		if (parted.isEmpty()) {
			return List.of();
		}
		Map<String, TreeSet<String>> alike = alike(parted, judgements, rows);
		Map<Pair, Like> undone = new TreeMap<>();
		for (Judgement separation : parted) {
			String row = rows.contains(left(separation)) ? left(separation) : right(separation);
			String other = row.equals(left(separation)) ? right(separation) : left(separation);
			for (String like : alike.getOrDefault(row, NONE)) {
				Judgement link = judgements.get(like, row);
				Like closeness = new Like(separation,
						(link != null) ? link.pair().matchWeight() : Double.POSITIVE_INFINITY);
				alike.getOrDefault(other, NONE)
					.forEach((another) -> undone.merge(Pair.of(like, another), closeness,
							(one, two) -> (two.weight() > one.weight()) ? two : one));
			}
		}
		List<Judgement> doubts = new ArrayList<>();
		undone.forEach((pair, like) -> {
			Judgement held = judgements.get(pair.low(), pair.high());
			if (held != null && held.clerk() == null && held.decision() == Decision.LINK) {
				Judgement doubt = held.doubted(why(like.separation()));
				doubts.add((held.pair().matchWeight() > like.weight()) ? doubt.storedAnyway() : doubt);
			}
		});
		return doubts;
	}

	/** What was parted, each with the records of its side that are linked with it. */
	private static Map<String, TreeSet<String>> alike(List<Judgement> parted, Judgements judgements, Set<String> rows) {
		Map<String, TreeSet<String>> alike = new HashMap<>();
		for (Judgement separation : parted) {
			alike.computeIfAbsent(left(separation), (id) -> new TreeSet<>(Set.of(id)));
			alike.computeIfAbsent(right(separation), (id) -> new TreeSet<>(Set.of(id)));
		}
		for (Judgement judgement : judgements.all()) {
			String left = left(judgement);
			String right = right(judgement);
			if (judgement.decision() == Decision.LINK && rows.contains(left) == rows.contains(right)) {
				alike.computeIfPresent(left, (id, others) -> with(others, right));
				alike.computeIfPresent(right, (id, others) -> with(others, left));
			}
		}
		return alike;
	}

	private static TreeSet<String> with(TreeSet<String> others, String another) {
		others.add(another);
		return others;
	}

	private static String left(Judgement judgement) {
		return judgement.pair().leftId();
	}

	private static String right(Judgement judgement) {
		return judgement.pair().rightId();
	}

	private static String why(Judgement separation) {
		ClericalDecision clerk = Precedents.clerk(separation);
		Pair decided = Pair.of(clerk.leftId(), clerk.rightId());
		return "A person parted " + decided.low() + " and " + decided.high()
				+ ", with which these are linked; a person has to look once more.";
	}

}
