package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.satyapan.linkage.Decision;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ContentId;
import org.satyapan.register.Link;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.Judgements.Pair;

/**
 * Links as they are stored: those that stand, those that wait for a person, and all that
 * a person decided, each with its evidence.
 */
final class LinkBook {

	/** Who decided where no person did. */
	static final String ENGINE = "engine";

	/** Who comes first in a link of two kinds. */
	private static final List<RecordKind> ORDER = List.of(RecordKind.NOTICE, RecordKind.LISTING,
			RecordKind.RAIDED_PREMISES, RecordKind.PERMISSION, RecordKind.OWNER, RecordKind.ARREST);

	private final Map<Pair, Link> links = new TreeMap<>();

	private final Map<String, Link> before;

	private final Predicate<String> lasting;

	private final LocalDate night;

	/** Links that are stored stay; else the strongest comes first. */
	private final Comparator<Judgement> stored;

	/**
	 * An empty book.
	 * @param before what is stored, by id, without evidence: what did not change keeps
	 * its day
	 * @param lasting whether a record never changes: a link that stands between two such
	 * keeps weight and evidence of the night that decided it, whatever the engine learns
	 * from other records later
	 * @param night business date
	 */
	LinkBook(Map<String, Link> before, Predicate<String> lasting, LocalDate night) {
		this.before = before;
		this.lasting = lasting;
		this.night = night;
		Set<Pair> pairs = before.values()
			.stream()
			.map((link) -> Pair.of(link.leftId(), link.rightId()))
			.collect(Collectors.toSet());
		this.stored = Comparator.<Judgement>comparingInt((link) -> pairs.contains(link.records()) ? 0 : 1)
			.thenComparing(Comparator.comparingDouble((Judgement link) -> link.pair().matchWeight()).reversed())
			.thenComparing(Judgement::records);
	}

	/**
	 * Adds what is worth storing; of two judgements of a pair the stronger stays. A doubt
	 * about two records that others have joined is none, nor is one that a clerk has
	 * answered (see {@link Precedents}), nor one about two notices of which neither knows
	 * the centre. Of the engine's links among rows of lists, which grow with the square
	 * of the months, those are stored that hold a group together.
	 * @param groups to which group each record belongs, for records that are grouped
	 */
	void add(Judgements judgements, Map<String, RecordKind> kinds, Map<String, String> groups) {
		Precedents precedents = new Precedents(judgements, groups);
		List<Judgement> worth = new ArrayList<>();
		List<Judgement> repeated = new ArrayList<>();
		for (Judgement judgement : judgements.all()) {
			if (isWorthStoring(judgement, kinds, groups, precedents)) {
				(isRepeated(judgement, kinds) ? repeated : worth).add(judgement);
			}
		}
		worth.addAll(SpanningForest.of(repeated, this.stored));
		for (Judgement judgement : worth) {
			Link link = link(judgement, kinds);
			this.links.merge(Pair.of(link.leftId(), link.rightId()), link,
					(one, other) -> rank(other) < rank(one) ? other : one);
		}
	}

	private static boolean isRepeated(Judgement judgement, Map<String, RecordKind> kinds) {
		RecordKind kind = kinds.get(judgement.pair().leftId());
		return !judgement.kept() && judgement.clerk() == null && judgement.decision() == Decision.LINK
				&& (kind == RecordKind.LISTING || kind == RecordKind.OWNER)
				&& kind == kinds.get(judgement.pair().rightId());
	}

	private static boolean isWorthStoring(Judgement judgement, Map<String, RecordKind> kinds,
			Map<String, String> groups, Precedents precedents) {
		String left = judgement.pair().leftId();
		String right = judgement.pair().rightId();
		String group = groups.get(left);
		boolean joined = group != null && group.equals(groups.get(right));
		boolean notices = kinds.get(left) == RecordKind.NOTICE && kinds.get(right) == RecordKind.NOTICE;
		return switch (judgement.decision()) {
			case LINK -> true;
			case REVIEW -> judgement.kept() || !joined && !notices && !precedents.parted(judgement);
			case NO_LINK -> judgement.kept();
		};
	}

	/** What is to be stored; a link as it was before has no evidence. */
	List<Link> links() {
		return List.copyOf(this.links.values());
	}

	private static int rank(Link link) {
		if (!link.decidedBy().equals(ENGINE)) {
			return 0;
		}
		return link.decision().equals(Decision.LINK.name()) ? 1 : 2;
	}

	private Link link(Judgement judgement, Map<String, RecordKind> kinds) {
		String one = judgement.pair().leftId();
		String other = judgement.pair().rightId();
		int order = Integer.compare(ORDER.indexOf(kinds.get(one)), ORDER.indexOf(kinds.get(other)));
		boolean turned = (order != 0) ? order > 0 : one.compareTo(other) > 0;
		String left = turned ? other : one;
		String right = turned ? one : other;
		RecordKind leftKind = kinds.getOrDefault(left, RecordKind.LISTING);
		RecordKind rightKind = kinds.getOrDefault(right, RecordKind.LISTING);
		ClericalDecision clerk = judgement.clerk();
		String id = ContentId.of("LNK", left, right);
		String decision = judgement.decision().name();
		String decidedBy = (clerk != null) ? clerk.decidedBy() : ENGINE;
		Link known = this.before.get(id);
		boolean unchanged = known != null && known.decision().equals(decision) && known.decidedBy().equals(decidedBy);
		if (known != null && unchanged && clerk == null && judgement.decision() == Decision.LINK
				&& this.lasting.test(left) && this.lasting.test(right)) {
			return known;
		}
		LocalDate decidedOn = (clerk != null) ? clerk.decidedOn()
				: (known != null && unchanged) ? known.decidedOn() : this.night;
		return new Link(id, leftKind, left, rightKind, right, LinkEvidence.rounded(judgement.pair().matchWeight()),
				judgement.pair().matchProbability(), decision, decidedBy, decidedOn,
				LinkEvidence.write(judgement, turned));
	}

}
