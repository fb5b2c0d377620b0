package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Level;
import org.satyapan.linkage.compare.Prepared;
import org.satyapan.linkage.model.Model;
import org.satyapan.linkage.model.Verdict;

/**
 * Scores pairs by a model, briefly or with evidence.
 */
final class Scoring {

	private final Model model;

	private final LinkageSettings settings;

	Scoring(Model model, LinkageSettings settings) {
		this.model = model;
		this.settings = settings;
	}

	/** The match weight of two records in bits. */
	double weight(Prepared left, Prepared right) {
		return sum(contributions(left, right, this.model.comparisons().levels(left, right)));
	}

	/** Whether two records differ in what one subject has only one of. */
	boolean contradict(Prepared left, Prepared right) {
		return Verdict.contradict(left, right, this.model.comparisons().levels(left, right));
	}

	/** The band of two records after their rivals took a discount off their weight. */
	Decision decision(Prepared left, Prepared right, double discount) {
		long levels = this.model.comparisons().levels(left, right);
		double[] contributions = contributions(left, right, levels);
		return verdict(left, right, levels, contributions, sum(contributions) + discount).decision();
	}

	private double[] contributions(Prepared left, Prepared right, long levels) {
		return this.model.contributions(left, right, levels);
	}

	private double sum(double[] contributions) {
		double sum = this.model.prior();
		for (double bits : contributions) {
			sum += bits;
		}
		return sum;
	}

	private Verdict verdict(Prepared left, Prepared right, long levels, double[] contributions, double weight) {
		return Verdict.of(this.model, left, right, levels, contributions, Model.probability(weight), this.settings);
	}

	ScoredPair explain(Prepared left, Prepared right, double discount) {
		long levels = this.model.comparisons().levels(left, right);
		double[] contributions = contributions(left, right, levels);
		double weight = sum(contributions) + discount;
		Verdict verdict = verdict(left, right, levels, contributions, weight);
		List<Evidence> evidence = evidence(left, right, levels, contributions);
		if (discount != 0) {
			evidence.add(new Evidence("rivals", null, null, "rival", discount,
					"Another record, which cannot be the same, fits too.",
					"एक अन्य अभिलेख भी मेल खाता है, जो यही नहीं हो सकता।"));
		}
		return new ScoredPair(left.record().id(), right.record().id(), weight, Model.probability(weight),
				verdict.decision(), evidence, verdict.vetoes());
	}

	private List<Evidence> evidence(Prepared left, Prepared right, long levels, double[] contributions) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence("prior", null, null, "prior", this.model.prior(),
				"How likely any two records of these lists are the same, before they are compared.",
				"तुलना से पहले इन सूचियों के किन्हीं दो अभिलेखों के एक होने की संभावना।"));
		for (int c = 0; c < contributions.length - 1; c++) {
			Comparison comparison = this.model.comparisons().all().get(c);
			Level level = comparison.levels().get(Comparisons.level(levels, c));
			String shownLeft = comparison.shown(left);
			String shownRight = comparison.shown(right);
			boolean missing = Comparisons.level(levels, c) == Comparison.MISSING;
			if (!missing || isOneSided(shownLeft, shownRight)) {
				evidence.add(new Evidence(comparison.name(), shownLeft, shownRight, level.name(), contributions[c],
						level.sentence(), level.sentenceHi()));
			}
		}
		double related = contributions[contributions.length - 1];
		if (related != 0) {
			evidence.add(new Evidence("relatives and neighbours", null, null, "related", related,
					"Members of a family, or firms under one roof, may agree on as much.",
					"एक परिवार के सदस्य या एक ही भवन की फर्में भी इतनी मेल खा सकती हैं।"));
		}
		return evidence;
	}

	private static boolean isOneSided(@org.jspecify.annotations.Nullable String left,
			@org.jspecify.annotations.Nullable String right) {
		return (left == null) != (right == null);
	}

}
