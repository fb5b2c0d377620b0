package org.satyapan.linkage.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Subject;
import org.satyapan.linkage.compare.AddressComparison;
import org.satyapan.linkage.compare.BirthComparison;
import org.satyapan.linkage.compare.CodeComparison;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.FirmNameComparison;
import org.satyapan.linkage.compare.FormComparison;
import org.satyapan.linkage.compare.Group;
import org.satyapan.linkage.compare.PersonNameComparison;
import org.satyapan.linkage.compare.Prepared;

/**
 * From the match weight to one of three bands, and the vetoes that keep a decision below
 * what the probability alone would give.
 *
 * @param decision the band
 * @param vetoes why the decision is not higher, in English
 */
public record Verdict(Decision decision, List<String> vetoes) {

	/** Bits from which a group counts as evidence of its own. */
	private static final double TELLING = 1.5;

	/**
	 * Judges a pair.
	 * @param model the model
	 * @param left one record
	 * @param right the other
	 * @param levels their levels
	 * @param contributions bits of each comparison
	 * @param probability the match probability
	 * @param settings thresholds
	 * @return the verdict
	 */
	public static Verdict of(Model model, Prepared left, Prepared right, long levels, double[] contributions,
			double probability, LinkageSettings settings) {
		if (probability < settings.reviewThreshold()) {
			return new Verdict(Decision.NO_LINK, List.of());
		}
		Guards guards = new Guards(left, right, levels, groups(model, contributions));
		guards.apply();
		Decision reached = (probability >= settings.linkThreshold()) ? Decision.LINK : Decision.REVIEW;
		return new Verdict(lower(reached, guards.most), List.copyOf(guards.vetoes));
	}

	/**
	 * Whether two records differ in what one subject has only one of: date of birth,
	 * father, generation, registration, premises.
	 * @param left one record
	 * @param right the other
	 * @param levels their levels
	 * @return whether one subject can hardly be both
	 */
	public static boolean contradict(Prepared left, Prepared right, long levels) {
		boolean places = left.subject() != Subject.PERSON && right.subject() != Subject.PERSON;
		return Comparisons.level(levels, Comparisons.BIRTH) == BirthComparison.DIFFERENT
				|| Comparisons.level(levels, Comparisons.RELATIVE) >= PersonNameComparison.PARTIAL
				|| Comparisons.level(levels, Comparisons.FORM) == FormComparison.PERSON_DIFFERS
				|| Comparisons.level(levels, Comparisons.REGISTRATION) == CodeComparison.DIFFERENT
				|| places && AddressComparison.conflict(left, right) != null;
	}

	private static Decision lower(Decision one, Decision other) {
		return (one.ordinal() > other.ordinal()) ? one : other;
	}

	private static Map<Group, Double> groups(Model model, double[] contributions) {
		Map<Group, Double> groups = new EnumMap<>(Group.class);
		for (int c = 0; c < model.comparisons().all().size(); c++) {
			groups.merge(model.comparisons().all().get(c).group(), contributions[c], Double::sum);
		}
		return groups;
	}

	/** Collects what speaks against linking. */
	private static final class Guards {

		private final Prepared left;

		private final Prepared right;

		private final long levels;

		private final Map<Group, Double> groups;

		private final List<String> vetoes = new ArrayList<>();

		private Decision most = Decision.LINK;

		Guards(Prepared left, Prepared right, long levels, Map<Group, Double> groups) {
			this.left = left;
			this.right = right;
			this.levels = levels;
			this.groups = groups;
		}

		void apply() {
			boolean person = this.left.subject() == Subject.PERSON && this.right.subject() == Subject.PERSON;
			boolean premises = this.left.subject() == Subject.PREMISES && this.right.subject() == Subject.PREMISES;
			independence(premises);
			if (person) {
				person();
			}
			else {
				places(premises);
			}
		}

		private void independence(boolean premises) {
			long telling = this.groups.values().stream().filter((bits) -> bits >= TELLING).count();
			if (telling >= 2 || premises && this.groups.getOrDefault(Group.PLACE, 0.0) >= TELLING) {
				return;
			}
			if (this.groups.getOrDefault(Group.NAME, 0.0) >= TELLING) {
				veto(Decision.REVIEW, "Only the name agrees; a name alone is never enough to link.");
			}
			else {
				veto(Decision.REVIEW, "Only one kind of evidence agrees; two are needed to link.");
			}
		}

		private void person() {
			boolean sameNumber = at(Comparisons.REGISTRATION) == CodeComparison.EXACT
					|| at(Comparisons.TAX) == CodeComparison.EXACT;
			if (at(Comparisons.RELATIVE) >= PersonNameComparison.PARTIAL) {
				veto(sameNumber ? Decision.REVIEW : Decision.NO_LINK, "The father's or husband's names differ.");
			}
			if (at(Comparisons.FORM) == FormComparison.PERSON_DIFFERS) {
				veto(sameNumber ? Decision.REVIEW : Decision.NO_LINK, "One is the junior, the other the senior.");
			}
			if (at(Comparisons.BIRTH) == BirthComparison.DIFFERENT
					|| at(Comparisons.BIRTH) == BirthComparison.AGE_DIFFERS) {
				veto(Decision.REVIEW, "The dates of birth or ages differ.");
			}
			int name = at(Comparisons.PERSON_NAME);
			if (name >= PersonNameComparison.NEAR) {
				veto(Decision.REVIEW, "The names differ; members of a family share numbers and addresses.");
			}
		}

		private void places(boolean premises) {
			String conflict = AddressComparison.conflict(this.left, this.right);
			if (conflict != null) {
				boolean sameNumber = at(Comparisons.PHONE) == CodeComparison.EXACT
						|| at(Comparisons.REGISTRATION) == CodeComparison.EXACT
						|| at(Comparisons.TAX) == CodeComparison.EXACT;
				int name = at(Comparisons.FIRM_NAME);
				boolean sameName = name != Comparison.MISSING && name <= FirmNameComparison.SUBSET;
				veto((!premises && sameNumber && sameName) ? Decision.REVIEW : Decision.NO_LINK,
						"The addresses name a different " + conflict + ".");
			}
			int name = at(Comparisons.FIRM_NAME);
			if (name == FirmNameComparison.DIFFERENT || name == FirmNameComparison.NUMBER_DIFFERS) {
				veto(Decision.REVIEW, "The names of the establishments differ.");
			}
			if (at(Comparisons.FORM) == FormComparison.FIRM_DIFFERS) {
				veto(Decision.REVIEW, "The legal forms of the firms differ.");
			}
		}

		private int at(int comparison) {
			return Comparisons.level(this.levels, comparison);
		}

		private void veto(Decision atMost, String sentence) {
			this.most = lower(this.most, atMost);
			this.vetoes.add(sentence);
		}

	}

}
