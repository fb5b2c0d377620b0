package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Notice;
import org.satyapan.register.SubjectKind;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.Words;

/**
 * A list or a notice speaks of equipment that takes calls past the licensed network.
 * Whether it does is for DoT to say; the finding is a referral.
 */
final class TollBypassSuspected implements Rule {

	@Override
	public RuleCode code() {
		return RuleCode.TOLL_BYPASS_SUSPECTED;
	}

	@Override
	public List<Conclusion> judge(Facts facts, RuleTerms terms) {
		List<Conclusion> conclusions = new ArrayList<>();
		for (KnownEstablishment known : facts.establishments()) {
			known.operating(terms)
				.flatMap((listed) -> byListing(facts, terms, known, listed))
				.or(() -> byNotice(terms, known))
				.ifPresent(conclusions::add);
		}
		return conclusions;
	}

	private Optional<Conclusion> byListing(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		return word(terms, listed.listing().remarks(), listed.listing().workProfile()).map((word) -> {
			Because because = Because.of(facts, listed).put("word", word);
			return new Conclusion(code(), SubjectKind.ESTABLISHMENT, known.id(), known.stationCode(),
					listed.listing().conductDate(), "", because.says(terms, "listing"),
					List.of(Records.of(facts, listed)), List.of("listing", word));
		});
	}

	private Optional<Conclusion> byNotice(RuleTerms terms, KnownEstablishment known) {
		for (int index = known.notices().size() - 1; index >= 0; index--) {
			Notice notice = known.notices().get(index);
			LocalDate day = day(notice);
			Optional<String> word = word(terms, notice.text());
			if (word.isPresent() && terms.inForceOn(day)) {
				Because because = Because.of(known).put("date", Days.of(notice.receivedOn())).put("word", word.get());
				return Optional.of(new Conclusion(code(), SubjectKind.ESTABLISHMENT, known.id(), known.stationCode(),
						day, "", because.says(terms, "notice"), List.of(Records.of(notice)),
						List.of("notice", notice.noticeNo(), word.get())));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> word(RuleTerms terms, @Nullable String... texts) {
		return Words.first(terms.values("keywords"), terms.values("negations"), texts);
	}

	/** Of a notice, the day of what it tells, else the day on which it came. */
	static LocalDate day(Notice notice) {
		return (notice.conductDate() != null) ? notice.conductDate() : notice.receivedOn();
	}

}
