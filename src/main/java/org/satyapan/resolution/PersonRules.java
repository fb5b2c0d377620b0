package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.resolution.Judgement.Verdict;

/**
 * What speaks against two mentions' being the same person, whatever the engine's sums
 * say. A name alone never links; another father's name, birth date or sex keeps apart
 * whatever else agrees.
 */
final class PersonRules implements RecordJudge.Guard<PersonRecord> {

	/** Ages further apart than so many times the tolerance are another person's. */
	private static final int FAR = 3;

	/** So many words of two addresses must agree, and half of the shorter one. */
	private static final int ADDRESS_WORDS = 3;

	private final int ageTolerance;

	private final Set<String> commonPhones;

	PersonRules(int ageTolerance, Set<String> commonPhones) {
		this.ageTolerance = ageTolerance;
		this.commonPhones = commonPhones;
	}

	/** The rules for these mentions. */
	static PersonRules of(Collection<PersonRecord> records, ResolutionSettings settings) {
		return new PersonRules(settings.ageTolerance(),
				RecordJudge.common(records, PersonRecord::phones, PersonRecord::nameKey, settings.phoneHolders()));
	}

	@Override
	public @Nullable Verdict most(PersonRecord left, PersonRecord right, Supplier<ScoredPair> engine) {
		if (left.list().equals(right.list())) {
			return apart("One list names both, so that they are two persons.");
		}
		HumanNames.Level names = HumanNames.compare(left.names(), right.names());
		if (names == HumanNames.Level.DIFFERENT) {
			return apart("The names are different.");
		}
		if (left.sex() != null && right.sex() != null && !left.sex().equals(right.sex())) {
			return apart("The sexes are different.");
		}
		HumanNames.Level relatives = relatives(left, right);
		if (relatives == HumanNames.Level.DIFFERENT) {
			return apart("The father's or husband's names are different.");
		}
		boolean sameBirth = left.dateOfBirth() != null && left.dateOfBirth().equals(right.dateOfBirth());
		if (!sameBirth && left.dateOfBirth() != null && right.dateOfBirth() != null
				&& !isSwapped(left.dateOfBirth(), right.dateOfBirth())) {
			return apart("The dates of birth are different.");
		}
		int years = (left.birthYear() != null && right.birthYear() != null)
				? Math.abs(left.birthYear() - right.birthYear()) : -1;
		if (years > this.ageTolerance * FAR) {
			return apart("The ages are too far apart.");
		}
		if (names != HumanNames.Level.SAME && !sameBirth) {
			return new Verdict(Decision.REVIEW, "The names are near but not the same; brothers' names often are.");
		}
		if (years > this.ageTolerance) {
			return new Verdict(Decision.REVIEW, "The ages differ by more than is usual.");
		}
		boolean corroborated = relatives == HumanNames.Level.SAME || sameBirth || sharePhone(left, right)
				|| sameAddress(left, right) || !Collections.disjoint(left.contexts(), right.contexts());
		return corroborated ? null
				: new Verdict(Decision.REVIEW, "Little more than the name agrees; a person has to look.");
	}

	private static Verdict apart(String sentence) {
		return new Verdict(Decision.NO_LINK, sentence);
	}

	/**
	 * {@code SAME}, {@code DIFFERENT}, or {@code POSSIBLE} if they cannot be compared.
	 */
	private static HumanNames.Level relatives(PersonRecord left, PersonRecord right) {
		boolean comparable = !left.relatives().isEmpty() && !right.relatives().isEmpty() && (left.relation() == null
				|| right.relation() == null || isWife(left.relation()) == isWife(right.relation()));
		return comparable ? HumanNames.compare(left.relatives(), right.relatives()) : HumanNames.Level.POSSIBLE;
	}

	private static boolean isWife(String relation) {
		return relation.startsWith("W");
	}

	private static boolean isSwapped(LocalDate left, LocalDate right) {
		return left.getYear() == right.getYear() && left.getMonthValue() == right.getDayOfMonth()
				&& left.getDayOfMonth() == right.getMonthValue();
	}

	private boolean sharePhone(PersonRecord left, PersonRecord right) {
		return left.phones()
			.stream()
			.anyMatch((phone) -> right.phones().contains(phone) && !this.commonPhones.contains(phone));
	}

	private static boolean sameAddress(PersonRecord left, PersonRecord right) {
		Set<String> shared = new HashSet<>(left.address());
		shared.retainAll(right.address());
		int shorter = Math.min(left.address().size(), right.address().size());
		return shared.size() >= ADDRESS_WORDS && shared.size() * 2 > shorter;
	}

}
