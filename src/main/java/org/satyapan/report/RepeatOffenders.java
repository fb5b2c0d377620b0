package org.satyapan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Arrest;
import org.satyapan.register.ArrestDetail;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Person;
import org.satyapan.register.Role;

/**
 * Persons arrested in several cases, and how many were left out and why. An entry says
 * what records say; it is no verdict.
 *
 * @param juveniles left out because of the age on the day of arrest
 * @param ended left out because cases ended in acquittal or discharge
 * @param telecallers left out because they only took calls
 * @param longAgo left out because too few of their cases lie in the window
 */
public record RepeatOffenders(List<RepeatOffender> persons, long juveniles, long ended, long telecallers,
		long longAgo) {

	static RepeatOffenders of(City city, Histories histories, ReportSettings settings) {
		Map<String, Person> known = city.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
		List<RepeatOffender> persons = new ArrayList<>();
		long[] left = new long[Reason.values().length];
		histories.byPerson().forEach((id, history) -> {
			if (history.size() < settings.offenders().leastCases()) {
				return;
			}
			List<Histories.Entry> kept = history.stream()
				.filter((entry) -> !isJuvenile(entry, settings) && !isEnded(entry))
				.toList();
			if (kept.size() >= settings.offenders().leastCases()
					&& kept.stream().filter((entry) -> isRecent(entry, city, settings)).count() < settings.offenders()
						.leastCases()) {
				left[Reason.LONG_AGO.ordinal()]++;
				return;
			}
			Reason reason = reasonToLeaveOut(history, kept, settings);
			if (reason != null) {
				left[reason.ordinal()]++;
			}
			else {
				persons.add(entry(id, known.get(id), kept, city, settings));
			}
		});
		persons.sort(Comparator.comparing((RepeatOffender person) -> person.cases().size())
			.reversed()
			.thenComparing((person) -> person.name().toUpperCase(Locale.ROOT))
			.thenComparing(RepeatOffender::id));
		return new RepeatOffenders(List.copyOf(persons), left[Reason.JUVENILE.ordinal()], left[Reason.ENDED.ordinal()],
				left[Reason.TELECALLER.ordinal()], left[Reason.LONG_AGO.ordinal()]);
	}

	/** Distinct cases of all of them together; one case may name several persons. */
	long cases() {
		return this.persons.stream()
			.flatMap((person) -> person.cases().stream())
			.map(RepeatOffender.Case::firKey)
			.distinct()
			.count();
	}

	private static @Nullable Reason reasonToLeaveOut(List<Histories.Entry> history, List<Histories.Entry> kept,
			ReportSettings settings) {
		if (kept.size() < settings.offenders().leastCases()) {
			return history.stream().anyMatch((entry) -> isJuvenile(entry, settings)) ? Reason.JUVENILE : Reason.ENDED;
		}
		return kept.stream().allMatch((entry) -> entry.role() == Role.TELECALLER) ? Reason.TELECALLER : null;
	}

	static boolean isJuvenile(Histories.Entry entry, ReportSettings settings) {
		return entry.age() != null && entry.age() < settings.offenders().adultAge();
	}

	static boolean isEnded(Histories.Entry entry) {
		return entry.status() == CustodyStatus.ACQUITTED || entry.status() == CustodyStatus.DISCHARGED;
	}

	private static RepeatOffender entry(String id, @Nullable Person person, List<Histories.Entry> kept, City city,
			ReportSettings settings) {
		Arrest latest = kept.get(kept.size() - 1).records().get(0);
		String name = (person != null) ? person.name() : latest.name();
		Set<String> aliases = new TreeSet<>();
		for (Histories.Entry entry : kept) {
			for (Arrest arrest : entry.records()) {
				aliases.add(arrest.name().strip());
				addAll(aliases, arrest.alias());
			}
		}
		if (person != null) {
			addAll(aliases, person.aliases());
		}
		aliases.removeIf((alias) -> alias.equalsIgnoreCase(name));
		String relative = (person != null && person.relativeName() != null) ? person.relativeName()
				: latest.relativeName();
		return new RepeatOffender(id, name, List.copyOf(aliases), latest.relation(), relative,
				(person != null) ? person.birthYear() : null,
				Standing.of(id, kept.stream().map(Histories.Entry::firKey).toList(), city.decisions(), city.date(),
						settings.offenders()),
				kept.stream().map((one) -> asCase(one, city, settings)).toList());
	}

	private static RepeatOffender.Case asCase(Histories.Entry entry, City city, ReportSettings settings) {
		List<ArrestDetail> details = entry.records()
			.stream()
			.map((arrest) -> city.details().get(arrest.id()))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		City.Jurisdiction where = entry.jurisdiction();
		return new RepeatOffender.Case(entry.firKey(), settings.neighbour(where.state(), where.district()),
				(entry.policeCase() != null) ? entry.policeCase().sections() : null, entry.date(), entry.role(),
				entry.status(), entry.bailDate(),
				(entry.status() == CustodyStatus.ON_BAIL) ? first(details, ArrestDetail::bailConditions) : null,
				List.copyOf(entry.photos()), first(details, ArrestDetail::photoTakenOn),
				entry.records().stream().map(Arrest::asOf).max(Comparator.naturalOrder()).orElseThrow());
	}

	private static <T> @Nullable T first(List<ArrestDetail> details, Function<ArrestDetail, @Nullable T> fact) {
		for (ArrestDetail detail : details) {
			T said = fact.apply(detail);
			if (said != null) {
				return said;
			}
		}
		return null;
	}

	/** Whether a case counts: not so long ago that it is out of the window. */
	private static boolean isRecent(Histories.Entry entry, City city, ReportSettings settings) {
		int year = city.date().getYear() - settings.offenders().windowYears();
		if (entry.date() != null) {
			return entry.date().isAfter(city.date().minusYears(settings.offenders().windowYears()));
		}
		String[] parts = entry.firKey().split("/");
		return parts.length == 5 && parts[3].matches("[0-9]{4}") && Integer.parseInt(parts[3]) > year;
	}

	private static void addAll(Set<String> aliases, @Nullable String several) {
		if (several != null) {
			for (String alias : several.split(";")) {
				if (!alias.isBlank()) {
					aliases.add(alias.strip());
				}
			}
		}
	}

	private enum Reason {

		JUVENILE, ENDED, TELECALLER, LONG_AGO

	}

}
