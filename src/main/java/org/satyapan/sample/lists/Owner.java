package org.satyapan.sample.lists;

import java.util.List;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.PersonNames;

/** Who runs a place, with the given name of the father. */
record Owner(String given, String surname, String father) {

	static Owner drawn(Dice dice) {
		List<String> name = PersonNames.person(dice.chance(14), dice);
		while (PersonNames.isRefused(name.get(0), name.get(1))) {
			name = PersonNames.person(dice.chance(14), dice);
		}
		return new Owner(name.get(0), name.get(1), relative(name.get(1), List.of(name.get(0)), dice));
	}

	Owner brother(Dice dice) {
		return new Owner(relative(this.surname, List.of(this.given, this.father), dice), this.surname, this.father);
	}

	Owner fatherHimself(Dice dice) {
		return new Owner(this.father, this.surname, relative(this.surname, List.of(this.given, this.father), dice));
	}

	private static String relative(String surname, List<String> others, Dice dice) {
		String given = PersonNames.father(surname, dice);
		while (others.contains(given) || PersonNames.isRefused(given, surname)) {
			given = PersonNames.father(surname, dice);
		}
		return given;
	}

}
