package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Level;
import org.satyapan.linkage.model.Model;
import org.satyapan.linkage.model.Verdict;

/**
 * Scores pairs of rows by a model, briefly or with evidence. Weights are in units of
 * {@link Bits}.
 */
final class Scoring {

	private static final String HEARSAY = "Only a third record joins them; a person must look.";

	private final Columns columns;

	private final Model model;

	private final LinkageSettings settings;

	Scoring(Columns columns, Model model, LinkageSettings settings) {
		this.columns = columns;
		this.model = model;
		this.settings = settings;
	}

	Columns columns() {
		return this.columns;
	}

	Model model() {
		return this.model;
	}

	/** Room for {@link #weight(int, int, int[])}. */
	int[] room() {
		return this.model.room();
	}

	/** The match weight of two rows. */
	int weight(int left, int right, int[] room) {
		return this.model.weigh(this.columns, left, right, this.model.comparisons().levels(left, right), room);
	}

	/**
	 * The match weight of two rows that differ in what one subject has only one of; 0 of
	 * others.
	 */
	int weightOfContradiction(int left, int right, int[] room) {
		long levels = this.model.comparisons().levels(left, right);
		return (Verdict.contradictions(this.columns, left, right, levels) != 0)
				? this.model.weigh(this.columns, left, right, levels, room) : 0;
	}

	/**
	 * Whether a third record leaves blank what two others contradict each other in: it
	 * may be either of them, and says nothing of their being the same.
	 */
	boolean mayBeEither(int one, int other, int third) {
		int contradictions = Verdict.contradictions(this.columns, one, other,
				this.model.comparisons().levels(one, other));
		if (contradictions == 0) {
			return false;
		}
		long levels = this.model.comparisons().levels(one, third);
		return IntStream.of(this.model.comparisons().used())
			.anyMatch((c) -> (contradictions & 1 << c) != 0 && Comparisons.level(levels, c) == Comparison.MISSING);
	}

	/** The band of one of the candidates beside others. */
	Decision decision(WeighedPairs pairs, int index) {
		Others others = pairs.others(index);
		Decision bound = pairs.bounds()[index];
		if (bound == null) {
			return decision(pairs.candidates().left(index), pairs.candidates().right(index), others);
		}
		int weight = pairs.weights()[index];
		Decision decision = Verdict.within(bound, weight, this.settings);
		return (decision == Decision.LINK && !links(weight, others)) ? Decision.REVIEW : decision;
	}

	/** Whether a pair would be linked without what third records say. */
	private boolean links(int weight, Others others) {
		return Bits.probability(weight - others.third()) >= this.settings.linkThreshold();
	}

	/** The band of two rows beside others. */
	Decision decision(int left, int right, Others others) {
		long levels = this.model.comparisons().levels(left, right);
		int[] contributions = room();
		int weight = this.model.weigh(this.columns, left, right, levels, contributions) + others.sum();
		return verdict(left, right, levels, contributions, weight, others).decision();
	}

	private Verdict verdict(int left, int right, long levels, int[] contributions, int weight, Others others) {
		Verdict verdict = Verdict.of(this.model, this.columns, left, right, levels, contributions, weight,
				this.settings);
		return links(weight, others) ? verdict : verdict.reviewed(HEARSAY);
	}

	ScoredPair explain(int left, int right, Others others) {
		long levels = this.model.comparisons().levels(left, right);
		int[] contributions = room();
		int weight = this.model.weigh(this.columns, left, right, levels, contributions) + others.sum();
		Verdict verdict = verdict(left, right, levels, contributions, weight, others);
		List<Evidence> evidence = evidence(left, right, levels, contributions);
		if (others.rivals() != 0) {
			evidence.add(new Evidence("rivals", null, null, "rival", Bits.bits(others.rivals()),
					"Another record, which cannot be the same, fits too.",
					"एक अन्य अभिलेख भी मेल खाता है, जो यही नहीं हो सकता।"));
		}
		if (others.third() != 0) {
			String third = this.columns.id(others.thirdRow());
			evidence.add(new Evidence("third record", third, third, "same", Bits.bits(others.third()),
					"A third record surely is the one and surely is the other.",
					"एक तीसरा अभिलेख निश्चित रूप से यह भी है और वह भी।"));
		}
		return new ScoredPair(this.columns.id(left), this.columns.id(right), Bits.bits(weight),
				Bits.probability(weight), verdict.decision(), evidence, verdict.vetoes());
	}

	/**
	 * The smallest change of one field that would change the decision.
	 */
	Explanation.@Nullable Flip flip(int left, int right, Others others) {
		long levels = this.model.comparisons().levels(left, right);
		int[] contributions = room();
		int weight = this.model.weigh(this.columns, left, right, levels, contributions) + others.sum();
		Decision decision = verdict(left, right, levels, contributions, weight, others).decision();
		Explanation.@Nullable Flip smallest = null;
		int least = Integer.MAX_VALUE;
		for (int c : this.model.comparisons().used()) {
			List<Level> all = this.model.comparisons().all().get(c).levels();
			for (int level = 0; level < all.size(); level++) {
				if (level != Comparisons.level(levels, c)) {
					long changed = levels & ~(15L << 4 * c) | (long) level << 4 * c;
					int[] bits = room();
					int other = this.model.weigh(this.columns, left, right, changed, bits) + others.sum();
					Decision reached = verdict(left, right, changed, bits, other, others).decision();
					if (reached != decision && Math.abs(other - weight) < least) {
						least = Math.abs(other - weight);
						smallest = new Explanation.Flip(this.model.comparisons().all().get(c).name(),
								all.get(Comparisons.level(levels, c)).name(), all.get(level).name(),
								Bits.bits(other - weight), reached);
					}
				}
			}
		}
		return smallest;
	}

	private List<Evidence> evidence(int left, int right, long levels, int[] contributions) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence("prior", null, null, "prior", Bits.bits(this.model.prior()),
				"How likely any two records of these lists are the same, before they are compared.",
				"तुलना से पहले इन सूचियों के किन्हीं दो अभिलेखों के एक होने की संभावना।"));
		LinkageRecord leftRecord = this.columns.record(left);
		LinkageRecord rightRecord = this.columns.record(right);
		for (int c = 0; c < contributions.length - 1; c++) {
			Comparison comparison = this.model.comparisons().all().get(c);
			Level level = comparison.levels().get(Comparisons.level(levels, c));
			String shownLeft = comparison.shown(left, leftRecord);
			String shownRight = comparison.shown(right, rightRecord);
			boolean missing = Comparisons.level(levels, c) == Comparison.MISSING;
			if (!missing || isOneSided(shownLeft, shownRight)) {
				evidence.add(new Evidence(comparison.name(), shownLeft, shownRight, level.name(),
						Bits.bits(contributions[c]), level.sentence(), level.sentenceHi()));
			}
		}
		int related = contributions[contributions.length - 1];
		if (related != 0) {
			evidence.add(new Evidence("relatives, neighbours and branches", null, null, "related", Bits.bits(related),
					"Members of a family, firms under one roof or branches of one firm may agree on as much.",
					"एक परिवार के सदस्य, एक ही भवन की फर्में या एक फर्म की शाखाएँ भी इतनी मेल खा सकती हैं।"));
		}
		return evidence;
	}

	private static boolean isOneSided(@Nullable String left, @Nullable String right) {
		return (left == null) != (right == null);
	}

}
