package org.satyapan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Arrest;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Person;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Role;

/**
 * Who was arrested in which cases: one entry for a person and a case, however many
 * records tell of it.
 */
final class Histories {

	private final Map<String, List<Entry>> entries;

	private Histories(Map<String, List<Entry>> entries) {
		this.entries = entries;
	}

	/** By person; an arrest that belongs to no person stands for itself. */
	static Histories of(City city) {
		Map<String, PoliceCase> cases = city.cases()
			.stream()
			.collect(Collectors.toMap(PoliceCase::firKey, Function.identity()));
		Map<String, String> persons = city.arrestedPersons()
			.stream()
			.collect(Collectors.toMap(PersonMember::recordId, PersonMember::personId));
		Map<String, Integer> birthYears = new TreeMap<>();
		for (Person person : city.persons()) {
			if (person.birthYear() != null) {
				birthYears.put(person.id(), person.birthYear());
			}
		}
		Map<String, Map<String, List<Arrest>>> grouped = new TreeMap<>();
		for (Arrest arrest : city.arrests()) {
			grouped.computeIfAbsent(persons.getOrDefault(arrest.id(), arrest.id()), (id) -> new TreeMap<>())
				.computeIfAbsent(arrest.firKey(), (key) -> new ArrayList<>())
				.add(arrest);
		}
		Map<String, List<Entry>> entries = new TreeMap<>();
		grouped.forEach((person, byCase) -> entries.put(person, byCase.entrySet()
			.stream()
			.map((same) -> Entry.of(same.getKey(), cases.get(same.getKey()), same.getValue(), birthYears.get(person)))
			.sorted(Comparator.comparing(Entry::sortDate).thenComparing(Entry::firKey))
			.toList()));
		return new Histories(entries);
	}

	/** The cases of each person, earliest first. */
	Map<String, List<Entry>> byPerson() {
		return this.entries;
	}

	/**
	 * One person in one case.
	 *
	 * @param date of arrest, else of the case; null if neither is known
	 * @param age in years on that date, as recorded or, failing that, estimated
	 * @param records the records that tell of it, the most telling first
	 */
	record Entry(String firKey, @Nullable PoliceCase policeCase, @Nullable LocalDate date, CustodyStatus status,
			@Nullable LocalDate bailDate, Role role, @Nullable Integer age, List<Arrest> records) {

		/** How much a status tells: of two records, the later outcome stands. */
		private static final List<CustodyStatus> TELLING = List.of(CustodyStatus.UNKNOWN, CustodyStatus.ARRESTED,
				CustodyStatus.ABSCONDING, CustodyStatus.IN_CUSTODY, CustodyStatus.ON_BAIL, CustodyStatus.CONVICTED,
				CustodyStatus.DISCHARGED, CustodyStatus.ACQUITTED);

		static Entry of(String firKey, @Nullable PoliceCase policeCase, List<Arrest> records,
				@Nullable Integer birthYear) {
			List<Arrest> telling = records.stream()
				.sorted(Comparator.comparing((Arrest arrest) -> Math.min(2, TELLING.indexOf(arrest.status())))
					.thenComparing(Arrest::asOf)
					.thenComparing((arrest) -> TELLING.indexOf(arrest.status()))
					.reversed()
					.thenComparing(Arrest::id))
				.toList();
			Arrest first = telling.get(0);
			LocalDate arrested = telling.stream()
				.map(Arrest::arrestDate)
				.filter(Objects::nonNull)
				.map(Objects::requireNonNull)
				.min(Comparator.naturalOrder())
				.orElse(null);
			LocalDate date = (arrested != null) ? arrested : (policeCase != null) ? policeCase.firDate() : null;
			return new Entry(firKey, policeCase, date, first.status(), bailDate(telling), role(telling),
					age(telling, date, birthYear), telling);
		}

		LocalDate sortDate() {
			return (this.date != null) ? this.date : LocalDate.MAX;
		}

		City.Jurisdiction jurisdiction() {
			return City.jurisdiction(this.firKey, this.policeCase);
		}

		/** File names of the photos taken in this case. */
		Set<String> photos() {
			Set<String> names = new TreeSet<>();
			for (Arrest arrest : this.records) {
				if (arrest.photo() != null && !arrest.photo().isBlank()) {
					names.add(arrest.photo().strip());
				}
			}
			return names;
		}

		private static @Nullable LocalDate bailDate(List<Arrest> telling) {
			return (telling.get(0).status() == CustodyStatus.ON_BAIL)
					? telling.stream().map(Arrest::bailDate).filter(Objects::nonNull).findFirst().orElse(null) : null;
		}

		private static Role role(List<Arrest> telling) {
			return telling.stream()
				.map(Arrest::role)
				.filter((role) -> role != Role.UNKNOWN)
				.min(Comparator.naturalOrder())
				.orElse(Role.UNKNOWN);
		}

		/** The lowest that any record gives, so that a doubt protects a minor. */
		private static @Nullable Integer age(List<Arrest> records, @Nullable LocalDate date,
				@Nullable Integer birthYear) {
			List<Integer> ages = new ArrayList<>();
			for (Arrest arrest : records) {
				if (arrest.age() != null) {
					ages.add(arrest.age());
				}
				if (arrest.dateOfBirth() != null && date != null) {
					ages.add(arrest.dateOfBirth().until(date).getYears());
				}
			}
			if (ages.isEmpty() && birthYear != null && date != null) {
				ages.add(date.getYear() - birthYear);
			}
			return ages.stream().min(Comparator.naturalOrder()).orElse(null);
		}

	}

}
