package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Activity;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.RegistryEntry;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.Registries;
import org.satyapan.verification.facts.Words;

/**
 * The list says that the centre sells by telephone to people of this country, and either
 * the list itself says that it is not registered, or the telemarketers' list of about
 * that day does not have it, or has it no longer. Who calls abroad alone is out of scope.
 */
final class TelemarketerNotRegistered implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.TELEMARKETER_NOT_REGISTERED;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		Activity activity = listed.listing().activity();
		if (activity != Activity.DOMESTIC && activity != Activity.BOTH) {
			return Optional.empty();
		}
		return Words.first(terms.values("words"), List.of(), listed.listing().workProfile())
			.flatMap((work) -> doubt(facts, terms, listed))
			.map((doubt) -> conclude(facts, terms, known, listed, doubt));
	}

	private static Optional<Doubt> doubt(Facts facts, RuleTerms terms, Listed listed) {
		PaperClaim papers = listed.papers();
		LicenceClaim claim = (papers != null) ? papers.telemarketerClaim() : LicenceClaim.UNKNOWN;
		LocalDate day = listed.listing().conductDate();
		Optional<LocalDate> list = facts.registries().telemarketersListedAbout(day, terms.number("list-days"));
		Optional<RegistryEntry> entry = facts.registries().telemarketer(listed);
		if (entry.isPresent()) {
			return entry.filter((one) -> hasLapsed(terms, one, day)).map((one) -> new Doubt("lapsed", ended(one), one));
		}
		if (claim == LicenceClaim.NO) {
			return Optional.of(new Doubt("stated", null, null));
		}
		return list.filter((any) -> claim != LicenceClaim.APPLIED).map((of) -> new Doubt("not-found", of, null));
	}

	private static boolean hasLapsed(RuleTerms terms, RegistryEntry entry, LocalDate day) {
		boolean ended = entry.validTo() != null && entry.validTo().isBefore(day);
		return ended
				|| terms.values("statuses").contains(entry.status().name()) && !Registries.since(entry).isAfter(day);
	}

	private static LocalDate ended(RegistryEntry entry) {
		return (entry.validTo() != null) ? entry.validTo() : Registries.since(entry);
	}

	private Conclusion conclude(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed, Doubt doubt) {
		String work = listed.listing().workProfile();
		Because because = Because.of(facts, listed)
			.put("work", (work != null) ? work : "-")
			.put("day", Days.of(doubt.day()));
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, listed)));
		List<String> rests = new ArrayList<>(List.of(doubt.kind()));
		RegistryEntry entry = doubt.entry();
		if (entry != null) {
			because.put("number", entry.number()).put("status", Records.status(entry));
			evidence.add(Records.of(entry));
			rests.add(entry.numberKey());
		}
		return conclude(known, listed, because.says(terms, doubt.kind()), evidence, rests);
	}

	/**
	 * Why it is in doubt.
	 *
	 * @param kind which sentence tells it
	 * @param day of the list that was looked through, or when the registration ended
	 */
	private record Doubt(String kind, @Nullable LocalDate day, @Nullable RegistryEntry entry) {
	}

}
