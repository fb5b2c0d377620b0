package org.satyapan.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Subject;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Premises;
import org.satyapan.linkage.compare.BirthComparison;
import org.satyapan.linkage.compare.CodeComparison;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.FirmNameComparison;
import org.satyapan.linkage.compare.FormComparison;
import org.satyapan.linkage.compare.Group;
import org.satyapan.linkage.compare.PersonNameComparison;

/**
 * From the match weight to one of three bands, and the vetoes that keep a decision below
 * what the probability alone would give.
 *
 * @param decision the band
 * @param vetoes why the decision is not higher, in English
 */
public record Verdict(Decision decision, List<String> vetoes) {

	/** Bits from which a group counts as evidence of its own. */
	private static final int TELLING = 3 * Bits.UNIT / 2;

	/**
	 * Judges a pair.
	 * @param model the model
	 * @param columns the records
	 * @param left row of one record
	 * @param right row of the other
	 * @param levels their levels
	 * @param contributions what each comparison contributes, in units of {@link Bits}
	 * @param weight the match weight, in the same units
	 * @param settings thresholds
	 * @return the verdict
	 */
	public static Verdict of(Model model, Columns columns, int left, int right, long levels, int[] contributions,
			int weight, LinkageSettings settings) {
		if (reached(weight, settings) == Decision.NO_LINK) {
			return new Verdict(Decision.NO_LINK, List.of());
		}
		Guards guards = guards(model, columns, left, right, levels, contributions);
		return new Verdict(within(guards.most, weight, settings), List.copyOf(guards.vetoes));
	}

	/**
	 * The most that the vetoes leave, whatever a pair weighs.
	 * @param model the model
	 * @param columns the records
	 * @param left row of one record
	 * @param right row of the other
	 * @param levels their levels
	 * @param contributions what each comparison contributes, in units of {@link Bits}
	 * @return the band that the pair may reach
	 */
	static Decision bound(Model model, Columns columns, int left, int right, long levels, int[] contributions) {
		return guards(model, columns, left, right, levels, contributions).most;
	}

	private static Guards guards(Model model, Columns columns, int left, int right, long levels, int[] contributions) {
		Guards guards = new Guards(columns, left, right, levels, groups(model, contributions));
		guards.apply();
		return guards;
	}

	/**
	 * The band of a pair by its weight, within what its vetoes leave.
	 * @param bound the band that it may reach
	 * @param weight the match weight, in units of {@link Bits}
	 * @param settings thresholds
	 * @return the band
	 */
	public static Decision within(Decision bound, int weight, LinkageSettings settings) {
		return lower(reached(weight, settings), bound);
	}

	private static Decision reached(int weight, LinkageSettings settings) {
		double probability = Bits.probability(weight);
		return (probability < settings.reviewThreshold()) ? Decision.NO_LINK
				: (probability < settings.linkThreshold()) ? Decision.REVIEW : Decision.LINK;
	}

	/**
	 * In what two records differ of which one subject has only one: date of birth,
	 * father, generation, registration, premises.
	 * @param columns the records
	 * @param left row of one record
	 * @param right row of the other
	 * @param levels their levels
	 * @return a bit for each such comparison, {@code 1 << comparison}; 0 if one subject
	 * may be both
	 */
	public static int contradictions(Columns columns, int left, int right, long levels) {
		boolean places = columns.subject(left) != Subject.PERSON && columns.subject(right) != Subject.PERSON;
		return bit(Comparisons.BIRTH, BirthComparison.datesDiffer(Comparisons.level(levels, Comparisons.BIRTH)))
				| bit(Comparisons.RELATIVE,
						Comparisons.level(levels, Comparisons.RELATIVE) >= PersonNameComparison.PARTIAL)
				| bit(Comparisons.FORM, Comparisons.level(levels, Comparisons.FORM) == FormComparison.PERSON_DIFFERS)
				| bit(Comparisons.REGISTRATION,
						Comparisons.level(levels, Comparisons.REGISTRATION) == CodeComparison.DIFFERENT)
				| bit(Comparisons.ADDRESS, places && new Premises(columns).conflict(left, right) >= 0);
	}

	private static int bit(int comparison, boolean differs) {
		return differs ? 1 << comparison : 0;
	}

	/**
	 * The verdict if nothing may link without review.
	 * @param why the veto
	 * @return the same verdict, unless it was to link
	 */
	public Verdict reviewed(String why) {
		if (this.decision != Decision.LINK) {
			return this;
		}
		List<String> more = new ArrayList<>(this.vetoes);
		more.add(why);
		return new Verdict(Decision.REVIEW, List.copyOf(more));
	}

	private static Decision lower(Decision one, Decision other) {
		return (one.ordinal() > other.ordinal()) ? one : other;
	}

	private static int[] groups(Model model, int[] contributions) {
		int[] groups = new int[Group.values().length];
		for (int c = 0; c < model.comparisons().all().size(); c++) {
			groups[model.comparisons().all().get(c).group().ordinal()] += contributions[c];
		}
		return groups;
	}

	/** Collects what speaks against linking. */
	private static final class Guards {

		private final Columns columns;

		private final int left;

		private final int right;

		private final long levels;

		private final int[] groups;

		private final List<String> vetoes = new ArrayList<>();

		private Decision most = Decision.LINK;

		Guards(Columns columns, int left, int right, long levels, int[] groups) {
			this.columns = columns;
			this.left = left;
			this.right = right;
			this.levels = levels;
			this.groups = groups;
		}

		void apply() {
			boolean person = both(Subject.PERSON);
			boolean premises = both(Subject.PREMISES);
			independence(premises);
			if (person) {
				person();
			}
			else {
				places(premises);
			}
		}

		private boolean both(Subject subject) {
			return this.columns.subject(this.left) == subject && this.columns.subject(this.right) == subject;
		}

		private void independence(boolean premises) {
			int telling = 0;
			for (int bits : this.groups) {
				telling += (bits >= TELLING) ? 1 : 0;
			}
			if (telling >= 2 || premises && this.groups[Group.PLACE.ordinal()] >= TELLING) {
				return;
			}
			if (this.groups[Group.NAME.ordinal()] >= TELLING) {
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
			if (BirthComparison.datesDiffer(at(Comparisons.BIRTH))
					|| BirthComparison.agesDiffer(at(Comparisons.BIRTH))) {
				veto(Decision.REVIEW, "The dates of birth or ages differ.");
			}
			int name = at(Comparisons.PERSON_NAME);
			if (name >= PersonNameComparison.NEAR) {
				veto(Decision.REVIEW, "The names differ; members of a family share numbers and addresses.");
			}
		}

		private void places(boolean premises) {
			int conflict = new Premises(this.columns).conflict(this.left, this.right);
			if (conflict >= 0) {
				boolean sameNumber = at(Comparisons.PHONE) == CodeComparison.EXACT
						|| at(Comparisons.REGISTRATION) == CodeComparison.EXACT
						|| at(Comparisons.TAX) == CodeComparison.EXACT;
				int name = at(Comparisons.FIRM_NAME);
				boolean sameName = name != Comparison.MISSING && name <= FirmNameComparison.SUBSET;
				veto((!premises && sameNumber && sameName) ? Decision.REVIEW : Decision.NO_LINK,
						"The addresses name a different " + Premises.title(conflict) + ".");
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
