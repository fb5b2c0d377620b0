package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.Judgements.Pair;

/**
 * What clerks decided of records holds for their like: the list of the next month repeats
 * its rows, and nobody is to answer the same question every month, nor may the repetition
 * undo the answer. Only what is new is asked.
 */
final class Precedents {

	/** So many bits more than spoke for what a clerk parted are new. */
	private static final double MORE = 1;

	private final Map<String, String> groups;

	/** What clerks parted, by the two groups. */
	private final Map<Pair, List<Judgement>> parted = new HashMap<>();

	/**
	 * Precedents for doubts about records of the same establishments or persons.
	 * @param groups to which group each record belongs, for records that are grouped
	 */
	Precedents(Judgements judgements, Map<String, String> groups) {
		this.groups = groups;
		separations(judgements)
			.forEach((judgement) -> this.parted.computeIfAbsent(groupsOf(judgement), (absent) -> new ArrayList<>())
				.add(judgement));
	}

	private static List<Judgement> separations(Judgements judgements) {
		return judgements.all()
			.stream()
			.filter((judgement) -> judgement.clerk() != null && judgement.decision() == Decision.NO_LINK)
			.toList();
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
	 * What is held of two records since a clerk decided of their like.
	 * @param precedent as the clerk decided
	 * @param held without any clerk
	 * @return as the clerk decided, or as it was if something new speaks against that;
	 * but what was parted is linked again only by a person
	 */
	static Judgement followed(Judgement precedent, Judgement held) {
		if (answers(precedent, held)) {
			return held.decidedLike(precedent);
		}
		return (precedent.decision() == Decision.NO_LINK && held.decision() == Decision.LINK)
				? held.doubted("A person parted " + precedent.pair().leftId() + " and " + precedent.pair().rightId()
						+ "; more speaks for a link here.")
				: held;
	}

	/**
	 * Whether a clerk's decision answers the same question about other records.
	 * @param precedent as the clerk decided
	 * @param other what is held of the others
	 * @return whether nothing against a link was unknown to the clerk, or else little
	 * more speaks for one than did then
	 */
	private static boolean answers(Judgement precedent, Judgement other) {
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
	 * Parts the like of two records that a clerk parted.
	 * @param kinds of all records: rows of lists are nearer to rows of lists than to a
	 * raid
	 * @param result explains what a person has to look at
	 */
	static void follow(Judgements judgements, Function<String, RecordKind> kinds, LinkageResult result) {
		List<Judgement> separations = separations(judgements);
		Map<String, List<Judgement>> links = links(judgements, separations);
		for (Judgement separation : separations) {
			String one = separation.pair().leftId();
			String other = separation.pair().rightId();
			TreeSet<String> others = like(other, one, links, judgements, kinds);
			for (String left : like(one, other, links, judgements, kinds)) {
				for (String right : others) {
					Judgement held = judgements.get(left, right);
					if (held != null && held.clerk() == null && held.decision() != Decision.NO_LINK) {
						judgements.put(followed(separation, held).explained(result));
					}
				}
			}
		}
	}

	/** The links of the records that clerks parted. */
	private static Map<String, List<Judgement>> links(Judgements judgements, List<Judgement> separations) {
		Map<String, List<Judgement>> links = new HashMap<>();
		for (Judgement separation : separations) {
			links.put(separation.pair().leftId(), new ArrayList<>());
			links.put(separation.pair().rightId(), new ArrayList<>());
		}
		for (Judgement judgement : judgements.all()) {
			if (judgement.decision() == Decision.LINK) {
				List<Judgement> none = new ArrayList<>();
				links.getOrDefault(judgement.pair().leftId(), none).add(judgement);
				links.getOrDefault(judgement.pair().rightId(), none).add(judgement);
			}
		}
		return links;
	}

	/** A record, and those that are linked to it and nearer to it than to the other. */
	private static TreeSet<String> like(String record, String other, Map<String, List<Judgement>> links,
			Judgements judgements, Function<String, RecordKind> kinds) {
		TreeSet<String> like = new TreeSet<>(List.of(record));
		for (Judgement link : links.getOrDefault(record, List.of())) {
			String id = link.pair().leftId().equals(record) ? link.pair().rightId() : link.pair().leftId();
			boolean kindOfOne = kinds.apply(id) == kinds.apply(record);
			boolean kindOfOther = kinds.apply(id) == kinds.apply(other);
			Judgement across = judgements.get(id, other);
			boolean nearer = (kindOfOne != kindOfOther) ? kindOfOne
					: across == null || link.pair().matchWeight() > across.pair().matchWeight() + MORE;
			if (nearer) {
				like.add(id);
			}
		}
		return like;
	}

}
