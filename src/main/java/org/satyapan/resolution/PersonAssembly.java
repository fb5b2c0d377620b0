package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.ClusterEvent;
import org.satyapan.register.Person;
import org.satyapan.register.PersonMember;

/**
 * Persons as they follow from groups of mentions.
 *
 * @param events merges and splits since the night before
 */
record PersonAssembly(List<Person> persons, List<PersonMember> members, List<ClusterEvent> events) {

	/** The column's width. */
	private static final int ALIASES = 500;

	/**
	 * Makes persons.
	 * @param groups each sorted, sorted by their first mention
	 * @param past of each mention that had one, its person; and what happened to them
	 * @param causes of merges and splits
	 */
	static PersonAssembly of(List<List<String>> groups, Map<String, PersonRecord> mentions, Identities.Past past,
			Causes causes, LocalDate night) {
		Identities identities = Identities.of("PER", groups, past, causes, night);
		List<Person> persons = new ArrayList<>();
		List<PersonMember> members = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			String id = identities.ids().get(i);
			List<PersonRecord> records = groups.get(i)
				.stream()
				.map((mention) -> Objects.requireNonNull(mentions.get(mention), mention))
				.toList();
			persons.add(person(id, records));
			records.forEach((record) -> members.add(new PersonMember(record.id(), record.kind(), id, record.name())));
		}
		persons.sort(Comparator.comparing(Person::id));
		members.sort(Comparator.comparing(PersonMember::recordId));
		return new PersonAssembly(persons, members, identities.events());
	}

	private static Person person(String id, List<PersonRecord> records) {
		List<String> names = records.stream().map((record) -> record.name()).toList();
		String name = Objects.requireNonNull(mostFrequent(names));
		TreeSet<String> aliases = new TreeSet<>(names);
		records.forEach((record) -> aliases.addAll(record.aliases()));
		aliases.remove(name);
		List<String> relatives = records.stream()
			.map(PersonRecord::relativeName)
			.filter((relative) -> !relative.isBlank())
			.toList();
		String sex = mostFrequent(records.stream().map(PersonRecord::sex).filter(Objects::nonNull).toList());
		return new Person(id, name, joined(aliases), mostFrequent(relatives), birthYear(records), sex);
	}

	/** A date of birth is worth more than ages, of which the middle one is taken. */
	private static @Nullable Integer birthYear(List<PersonRecord> records) {
		for (PersonRecord record : records) {
			if (record.dateOfBirth() != null) {
				return record.dateOfBirth().getYear();
			}
		}
		List<Integer> years = records.stream().map(PersonRecord::birthYear).filter(Objects::nonNull).sorted().toList();
		return years.isEmpty() ? null : years.get(years.size() / 2);
	}

	/** Among equally frequent ones the longest, then the first in the alphabet. */
	private static @Nullable String mostFrequent(List<String> values) {
		Map<String, Integer> counts = new TreeMap<>();
		values.forEach((value) -> counts.merge(value, 1, Integer::sum));
		String best = null;
		int most = 0;
		for (Map.Entry<String, Integer> entry : counts.entrySet()) {
			boolean longer = best == null || entry.getKey().length() > best.length();
			if (entry.getValue() > most || entry.getValue() == most && longer) {
				best = entry.getKey();
				most = entry.getValue();
			}
		}
		return best;
	}

	private static @Nullable String joined(Collection<String> aliases) {
		StringBuilder joined = new StringBuilder();
		for (String alias : aliases) {
			if (joined.length() + alias.length() + 2 <= ALIASES) {
				joined.append(joined.isEmpty() ? "" : "; ").append(alias);
			}
		}
		return joined.isEmpty() ? null : joined.toString();
	}

}
