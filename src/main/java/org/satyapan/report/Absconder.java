package org.satyapan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Arrest;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Person;
import org.satyapan.register.Role;

/**
 * Somebody whom the records of a case name as absconding; whoever was under age on the
 * day of the case is left out.
 *
 * @param age in years at the time of the case
 * @param since the day of the case, as far as it is known
 * @param foundIn later cases in which the same person was arrested
 */
public record Absconder(String personId, String firKey, @Nullable String sections, String name, String aliases,
		@Nullable String relation, @Nullable String relativeName, @Nullable Integer age, @Nullable String address,
		@Nullable String phone, Role role, @Nullable LocalDate since, LocalDate asOf, List<String> foundIn) {

	/** By case, then by name. */
	static List<Absconder> of(City city, Histories histories, ReportSettings settings) {
		Map<String, Person> known = city.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
		List<Absconder> absconders = new ArrayList<>();
		histories.byPerson().forEach((id, history) -> {
			for (Histories.Entry entry : history) {
				if (entry.status() == CustodyStatus.ABSCONDING && !RepeatOffenders.isJuvenile(entry, settings)) {
					absconders.add(of(id, known.get(id), entry, history));
				}
			}
		});
		absconders.sort(Comparator.comparing(Absconder::firKey)
			.thenComparing(Absconder::name)
			.thenComparing(Absconder::personId));
		return List.copyOf(absconders);
	}

	private static Absconder of(String id, @Nullable Person person, Histories.Entry entry,
			List<Histories.Entry> history) {
		Arrest first = entry.records().get(0);
		List<String> found = history.stream()
			.filter((other) -> other.status() != CustodyStatus.ABSCONDING && other.status() != CustodyStatus.UNKNOWN
					&& other.date() != null && entry.date() != null && other.date().isAfter(entry.date()))
			.map(Histories.Entry::firKey)
			.toList();
		return new Absconder(id, entry.firKey(), (entry.policeCase() != null) ? entry.policeCase().sections() : null,
				first.name(), (person != null && person.aliases() != null) ? person.aliases() : "", first.relation(),
				first.relativeName(), entry.age(), first.address(), first.phone(), entry.role(), entry.date(),
				first.asOf(), found);
	}

}
