package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.register.Arrest;
import org.satyapan.resolution.FirmNames;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PhonesOf;
import org.satyapan.verification.facts.PlaceKey;

/**
 * A centre began after another of a clearly different name was raided or had left, and
 * shares a telephone number or a resolved person with it, or the very premises that were
 * raided or left within a few months. That a new tenant followed an ordinary one is no
 * reason, nor is a number that many centres share.
 */
final class Reappeared implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.REAPPEARED_UNDER_NEW_NAME;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		Map<String, Shared> candidates = new TreeMap<>();
		phones(facts, terms, known, candidates);
		persons(facts, terms, known, listed, candidates);
		premises(facts, known, candidates);
		candidates.remove(known.id());
		List<Forerunner> forerunners = new ArrayList<>();
		candidates.forEach((id, shared) -> facts.establishment(id)
			.flatMap((other) -> forerunner(terms, known, other, shared))
			.ifPresent(forerunners::add));
		forerunners.sort(Forerunner.CLEAREST_FIRST);
		return forerunners.isEmpty() ? Optional.empty()
				: Optional.of(conclude(facts, terms, known, listed, forerunners));
	}

	private static void phones(Facts facts, RuleTerms terms, KnownEstablishment known, Map<String, Shared> candidates) {
		for (String phone : PhonesOf.establishment(known)) {
			Set<String> users = facts.using(phone);
			if (users.size() <= terms.number("generic-phone-establishments")) {
				users.forEach((id) -> shared(candidates, id).phones().add(phone));
			}
		}
	}

	private static void persons(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed,
			Map<String, Shared> candidates) {
		for (Listed.Owner owner : OwnerArrestedBefore.owners(known, listed)) {
			facts.ownedBy(owner.personId())
				.forEach((id) -> shared(candidates, id).persons().put(owner.personId(), owner.name()));
			for (Arrest arrest : facts.arrestsOf(owner.personId())) {
				if (OwnerArrestedBefore.counts(terms, arrest)) {
					facts.raidedIn(arrest.firKey()).forEach((id) -> {
						shared(candidates, id).persons().put(owner.personId(), owner.name());
						shared(candidates, id).arrests().add(arrest);
					});
				}
			}
		}
	}

	private static void premises(Facts facts, KnownEstablishment known, Map<String, Shared> candidates) {
		if (known.premises() != null && PlaceKey.isNarrow(known.premises())) {
			for (String id : facts.at(known.premises().id())) {
				shared(candidates, id).here().add(id);
			}
		}
	}

	private static Shared shared(Map<String, Shared> candidates, String id) {
		return candidates.computeIfAbsent(id,
				(any) -> new Shared(new TreeSet<>(), new TreeMap<>(), new ArrayList<>(), new TreeSet<>()));
	}

	private static Optional<Forerunner> forerunner(RuleTerms terms, KnownEstablishment known, KnownEstablishment other,
			Shared shared) {
		LocalDate began = known.began();
		LocalDate oldest = began.minusYears(terms.number("look-back-years"));
		boolean byPlaceOnly = shared.phones().isEmpty() && shared.persons().isEmpty();
		Optional<End> end = End.of(other)
			.filter((one) -> !byPlaceOnly || one.kind().equals("raided") || isQuickChange(terms, other, one, began))
			.filter((one) -> !one.day().isAfter(began) && one.day().isAfter(oldest))
			.max(Comparator.comparing(End::day).thenComparing(End::kind));
		return end.filter((one) -> FirmNames.clearlyDifferent(known.name(), other.name()))
			.map((one) -> new Forerunner(other, one, shared));
	}

	/** Who left within months of the start and had a successor within days. */
	private static boolean isQuickChange(RuleTerms terms, KnownEstablishment other, End end, LocalDate began) {
		return end.day().isBefore(other.began().plusMonths(terms.number("short-stay-months")))
				&& !began.isAfter(end.day().plusDays(terms.number("successor-days")));
	}

	private Conclusion conclude(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed,
			List<Forerunner> forerunners) {
		Forerunner first = forerunners.get(0);
		Because because = Because.of(facts, listed)
			.put("other", first.other().name())
			.put("event", Because.of().put("day", Days.of(first.end().day())).says(terms, first.end().kind()))
			.put("shared", first.shared().says(terms));
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, listed)));
		List<String> rests = new ArrayList<>();
		for (Forerunner forerunner : forerunners) {
			evidence.add(Records.of(forerunner.other()));
			forerunner.other()
				.raids()
				.stream()
				.filter((raid) -> raid.day().equals(forerunner.end().day()))
				.map(Records::of)
				.forEach(evidence::add);
			forerunner.other().latest().map((other) -> Records.of(facts, other)).ifPresent(evidence::add);
			forerunner.shared().arrests().stream().map((arrest) -> Records.of(facts, arrest)).forEach(evidence::add);
			rests.add(forerunner.rests());
		}
		rests.sort(Comparator.naturalOrder());
		return conclude(known, listed, because.says(terms, "default"), evidence, rests);
	}

	/** What two establishments have in common. */
	private record Shared(Set<String> phones, Map<String, String> persons, List<Arrest> arrests, Set<String> here) {

		int kinds() {
			return (this.phones.isEmpty() ? 0 : 1) + (this.persons.isEmpty() ? 0 : 1) + (this.here.isEmpty() ? 0 : 1);
		}

		Bilingual says(RuleTerms terms) {
			List<Bilingual> phrases = new ArrayList<>();
			this.persons.values()
				.stream()
				.sorted()
				.map((name) -> Because.of().put("person", name).says(terms, "person"))
				.forEach(phrases::add);
			this.phones.stream()
				.map((phone) -> Because.of().put("phone", phone).says(terms, "phone"))
				.forEach(phrases::add);
			if (!this.here.isEmpty()) {
				phrases.add(Because.of().says(terms, "premises"));
			}
			return Because.joined(phrases);
		}

	}

	/** How another establishment ended. */
	private record End(String kind, LocalDate day) {

		static Stream<End> of(KnownEstablishment other) {
			List<End> ends = new ArrayList<>();
			other.raids().forEach((raid) -> ends.add(new End("raided", raid.day())));
			if (other.vacated()) {
				other.listings()
					.stream()
					.map((listed) -> listed.listing().vacatedOn())
					.filter((day) -> day != null)
					.forEach((day) -> ends.add(new End("vacated", day)));
			}
			return ends.stream();
		}

	}

	/** An establishment that this one may continue. */
	private record Forerunner(KnownEstablishment other, End end, Shared shared) {

		static final Comparator<Forerunner> CLEAREST_FIRST = Comparator
			.comparing((Forerunner forerunner) -> forerunner.shared().kinds())
			.thenComparing((forerunner) -> forerunner.end().day())
			.reversed()
			.thenComparing((forerunner) -> forerunner.other().id());

		String rests() {
			return CompanyNames.key(this.other.name()) + " " + this.end.kind() + " " + this.end.day() + " "
					+ this.shared.phones() + " " + !this.shared.persons().isEmpty() + " "
					+ !this.shared.here().isEmpty();
		}

	}

}
