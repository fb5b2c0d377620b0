package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.satyapan.linkage.Decision;
import org.satyapan.resolution.Judgement.Verdict;

/**
 * When two mentions are of the same person. A name alone never links; another father's
 * name, birth date or sex keeps apart whatever else agrees.
 */
final class PersonRules implements RecordJudge.Rules<PersonRecord> {

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
	public Verdict judge(PersonRecord left, PersonRecord right, Decision engine) {
		if (left.list().equals(right.list())) {
			return apart("One list names both, so that they are two persons.",
					"एक ही सूची में दोनों के नाम हैं; ये दो व्यक्ति हैं।");
		}
		HumanNames.Level names = HumanNames.compare(left.names(), right.names());
		if (names == HumanNames.Level.DIFFERENT) {
			return apart("The names are different.", "नाम अलग हैं।");
		}
		if (left.sex() != null && right.sex() != null && !left.sex().equals(right.sex())) {
			return apart("The sexes are different.", "लिंग अलग है।");
		}
		HumanNames.Level relatives = relatives(left, right);
		if (relatives == HumanNames.Level.DIFFERENT) {
			return apart("The father's or husband's names are different.", "पिता या पति के नाम अलग हैं।");
		}
		boolean sameBirth = left.dateOfBirth() != null && left.dateOfBirth().equals(right.dateOfBirth());
		if (!sameBirth && left.dateOfBirth() != null && right.dateOfBirth() != null
				&& !isSwapped(left.dateOfBirth(), right.dateOfBirth())) {
			return apart("The dates of birth are different.", "जन्म तिथियाँ अलग हैं।");
		}
		int years = (left.birthYear() != null && right.birthYear() != null)
				? Math.abs(left.birthYear() - right.birthYear()) : -1;
		if (years > this.ageTolerance * FAR) {
			return apart("The ages are too far apart.", "आयु में बहुत अंतर है।");
		}
		Agreement agreement = new Agreement(names, relatives == HumanNames.Level.SAME, sameBirth,
				years >= 0 && years <= this.ageTolerance, years > this.ageTolerance, sharePhone(left, right),
				left.photo() != null && left.photo().equals(right.photo()), sameAddress(left, right),
				sameCase(left, right), !Collections.disjoint(left.establishments(), right.establishments()));
		return agreement.verdict(engine);
	}

	@Override
	public boolean differ(PersonRecord left, PersonRecord right) {
		return judge(left, right, Decision.REVIEW).decision() == Decision.NO_LINK;
	}

	private static Verdict apart(String sentence, String sentenceHi) {
		return new Verdict(Decision.NO_LINK, sentence, sentenceHi);
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

	private static boolean sameCase(PersonRecord left, PersonRecord right) {
		return left.firKey() != null && left.firKey().equals(right.firKey())
				&& (left.serial() == null || right.serial() == null || left.serial().equals(right.serial()));
	}

	/**
	 * What agrees of two mentions that do not contradict each other.
	 */
	private record Agreement(HumanNames.Level names, boolean relative, boolean birth, boolean age, boolean otherAge,
			boolean phone, boolean photo, boolean address, boolean firstReport, boolean establishment) {

		Verdict verdict(Decision engine) {
			if (this.photo && !this.otherAge) {
				return joined("The same photograph.", "एक ही फोटो।");
			}
			boolean sameName = this.names == HumanNames.Level.SAME;
			if (sameName && this.firstReport && !this.otherAge) {
				return joined("The same name in the same case, and nothing differs.",
						"एक ही मुकदमे में वही नाम; कुछ भी अलग नहीं।");
			}
			if (sameName && this.establishment && !this.otherAge) {
				return joined("The same name at the same establishment, and nothing differs.",
						"उसी प्रतिष्ठान में वही नाम; कुछ भी अलग नहीं।");
			}
			if (sameName && this.relative && !this.otherAge && (this.birth || this.age || this.phone || this.address)) {
				return joined("Name, father's name and a further fact agree.",
						"नाम, पिता का नाम और एक अन्य तथ्य मिलते हैं।");
			}
			if (sameName && !this.otherAge && count(this.birth || this.age, this.phone, this.address) > 1) {
				return joined("The name and two further facts agree.", "नाम और दो अन्य तथ्य मिलते हैं।");
			}
			boolean corroborated = this.relative || this.birth || this.phone || this.address || this.establishment;
			if (engine == Decision.LINK && !sameName && !this.birth) {
				return new Verdict(Decision.REVIEW, "The names are near but not the same; brothers' names often are.",
						"नाम मिलते-जुलते हैं पर एक नहीं; भाइयों के नाम अक्सर ऐसे होते हैं।");
			}
			if (engine == Decision.LINK && (!corroborated || this.otherAge)) {
				return new Verdict(Decision.REVIEW,
						this.otherAge ? "The ages differ by more than is usual."
								: "Little more than the name agrees; a person has to look.",
						this.otherAge ? "आयु में सामान्य से अधिक अंतर है।"
								: "नाम के सिवा कम ही मिलता है; किसी को देखना होगा।");
			}
			return Verdict.of(engine);
		}

		private static Verdict joined(String sentence, String sentenceHi) {
			return new Verdict(Decision.LINK, sentence, sentenceHi);
		}

		private static int count(boolean... facts) {
			int count = 0;
			for (boolean fact : facts) {
				count += fact ? 1 : 0;
			}
			return count;
		}

	}

}
