package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Identifiers;
import org.satyapan.sample.words.PersonNames;

/**
 * Draws persons. Two of them share a name only where a twin is asked for, or where a
 * large city has used up the names; then their fathers differ.
 */
final class People {

	private static final List<String> STREETS = List.of("Gali No. %d, Rajiv Nagar, Gurugram",
			"H.No. %d, Sector 4, Gurugram", "H.No. %d, Dwarka Sector 7, New Delhi", "Flat %d, Indirapuram, Ghaziabad",
			"H.No. %d, Sector 22, Noida", "H.No. %d, Village Wazirabad, Gurugram", "H.No. %d, Uttam Nagar, New Delhi",
			"H.No. %d, Rohini Sector 16, Delhi", "Flat %d, Vaishali, Ghaziabad", "H.No. %d, Jharsa, Gurugram",
			"H.No. %d, Ward 11, Rewari", "H.No. %d, Model Town, Bahadurgarh", "H.No. %d, Laxmi Nagar, Delhi");

	private final Map<String, List<String>> fathersByName = new HashMap<>();

	private final Identifiers identifiers;

	private int count;

	People(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	TruePerson draw(Dice dice, int yearOfCity) {
		for (int tries = 0;; tries++) {
			boolean female = dice.chance(14);
			List<String> name = PersonNames.person(female, dice);
			String given = name.get(0);
			String surname = name.get(1);
			if (PersonNames.isRefused(given, surname)) {
				continue;
			}
			List<String> fathers = this.fathersByName.computeIfAbsent(given + " " + surname,
					(key) -> new ArrayList<>());
			if (fathers.isEmpty() || tries > 20) {
				return person(given, surname, female, fathers, dice, yearOfCity);
			}
		}
	}

	/**
	 * Another person of the same name with another father, age, address and telephone.
	 */
	TruePerson namesake(TruePerson person, Dice dice, int yearOfCity) {
		List<String> fathers = this.fathersByName.computeIfAbsent(person.name(), (key) -> new ArrayList<>());
		TruePerson drawn = person(person.given(), person.surname(), person.female(), fathers, dice, yearOfCity);
		int year = person.born().getYear() + ((person.born().getYear() > yearOfCity - 33) ? -9 : 9);
		return new TruePerson(drawn.id(), drawn.given(), drawn.surname(), drawn.fatherGiven(), drawn.female(),
				drawn.born().withDayOfMonth(1).withYear(year), drawn.address(), drawn.phone(), "");
	}

	private TruePerson person(String given, String surname, boolean female, List<String> fathers, Dice dice,
			int yearOfCity) {
		String father = PersonNames.father(surname, dice);
		for (int tries = 0; (fathers.contains(father) || father.equals(given)) && tries < 500; tries++) {
			father = PersonNames.father(surname, dice);
		}
		fathers.add(father);
		LocalDate born = LocalDate.of(yearOfCity - dice.between(21, 46), dice.between(1, 12), dice.between(1, 28));
		String address = String.format(java.util.Locale.ROOT, dice.pick(STREETS), dice.between(1, 980));
		this.count++;
		return new TruePerson(String.format(java.util.Locale.ROOT, "P%05d", this.count), given, surname, father, female,
				born, address, this.identifiers.mobile(dice), "");
	}

}
