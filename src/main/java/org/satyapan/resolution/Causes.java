package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.ClericalDecision;
import org.satyapan.resolution.Judgements.Pair;

/**
 * Why records came together or parted: the person's decision or, where there is none, the
 * strongest judgement between them.
 */
final class Causes {

	private static final Comparator<Judgement> TELLING = Comparator
		.comparing((Judgement judgement) -> judgement.clerk() == null)
		.thenComparing((judgement) -> judgement.whole().vetoes().isEmpty())
		.thenComparing((judgement) -> judgement.pair().matchWeight(), Comparator.reverseOrder())
		.thenComparing((judgement) -> judgement.pair().leftId())
		.thenComparing((judgement) -> judgement.pair().rightId());

	private static final Comparator<Judgement> STRONGEST = Comparator
		.comparing((Judgement judgement) -> judgement.clerk() == null)
		.thenComparing((judgement) -> judgement.pair().matchWeight(), Comparator.reverseOrder())
		.thenComparing((judgement) -> judgement.pair().leftId())
		.thenComparing((judgement) -> judgement.pair().rightId());

	private final Judgements judgements;

	/** Made when first needed: on most nights nothing merges or splits. */
	private @Nullable Map<String, List<Judgement>> byRecord;

	Causes(Judgements judgements) {
		this.judgements = judgements;
	}

	/** What joined some records with others, as one plain sentence. */
	String joined(Set<String> some, Set<String> others) {
		Judgement judgement = first(some, others, Decision.LINK, STRONGEST);
		if (judgement == null) {
			return "No single link joins them, but a chain of links does.";
		}
		ClericalDecision clerk = judgement.clerk();
		return (clerk != null) ? decided(clerk, " joins ") : pair(judgement) + " are linked: " + evidence(judgement);
	}

	/** What parted some records from others, as one plain sentence. */
	String parted(Set<String> some, Set<String> others) {
		Judgement judgement = first(some, others, Decision.NO_LINK, TELLING);
		if (judgement == null) {
			return "Nothing links them strongly enough any longer.";
		}
		ClericalDecision clerk = judgement.clerk();
		if (clerk != null) {
			return decided(clerk, " parts ");
		}
		List<String> vetoes = judgement.whole().vetoes();
		return pair(judgement) + " are kept apart: "
				+ (vetoes.isEmpty() ? "too little agrees." : vetoes.get(vetoes.size() - 1));
	}

	private @Nullable Judgement first(Set<String> some, Set<String> others, Decision decision,
			Comparator<Judgement> order) {
		Map<String, List<Judgement>> index = index();
		return some.stream()
			.map((record) -> index.getOrDefault(record, List.of()))
			.flatMap(Collection::stream)
			.filter((judgement) -> judgement.decision() == decision)
			.filter((judgement) -> others.contains(judgement.pair().leftId())
					|| others.contains(judgement.pair().rightId()))
			.min(order)
			.orElse(null);
	}

	private Map<String, List<Judgement>> index() {
		Map<String, List<Judgement>> index = this.byRecord;
		if (index == null) {
			index = new HashMap<>();
			for (Judgement judgement : this.judgements.all()) {
				index.computeIfAbsent(judgement.pair().leftId(), (absent) -> new ArrayList<>()).add(judgement);
				index.computeIfAbsent(judgement.pair().rightId(), (absent) -> new ArrayList<>()).add(judgement);
			}
			this.byRecord = index;
		}
		return index;
	}

	private static String pair(Judgement judgement) {
		ScoredPair pair = judgement.pair();
		return pair.leftId() + " and " + pair.rightId();
	}

	/**
	 * The records that the clerk decided on may be the like of those that are told of.
	 */
	private static String decided(ClericalDecision clerk, String does) {
		Pair pair = Pair.of(clerk.leftId(), clerk.rightId());
		return "The decision " + clerk.decision() + " of " + clerk.decidedOn() + " by " + clerk.decidedBy() + does
				+ pair.low() + " and " + pair.high() + ".";
	}

	private static String evidence(Judgement judgement) {
		return judgement.whole()
			.evidence()
			.stream()
			.filter((line) -> !line.comparison().equals("prior"))
			.max(Comparator.comparingDouble(Evidence::weight))
			.map(Evidence::sentence)
			.orElse("All that is known of them agrees.");
	}

}
