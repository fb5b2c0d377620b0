package org.satyapan.sample.lists;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.PersonNames;
import org.satyapan.sample.words.Spellings;

/** Writes persons with titles, initials and other spellings, or in Hindi. */
final class PersonHand {

	private PersonHand() {
	}

	/**
	 * A person's name.
	 * @param whole whether the given name must be written out, since a relative may be
	 * near
	 */
	static String latin(String given, String surname, boolean whole, Dice dice) {
		String first = dice.chance(35) ? PersonNames.respelled(given, dice) : given;
		String last = dice.chance(35) ? PersonNames.respelled(surname, dice) : surname;
		if (dice.chance(5)) {
			first = Spellings.slip(first, dice);
		}
		if (dice.chance(3)) {
			last = Spellings.slip(last, dice);
		}
		String middle = dice.chance(8) ? dice.pick(" Kumar", " Singh") : "";
		String title = !dice.chance(20) ? ""
				: PersonNames.isWoman(given) ? dice.pick("Smt. ", "Ms. ") : dice.pick("Sh. ", "Shri ", "Mr. ");
		int form = dice.below(100);
		String name = (form < 5 && !whole) ? first.charAt(0) + ". " + last
				: (form < 9) ? last + " " + first : (form < 13) ? first + middle : first + middle + " " + last;
		return dice.chance(8) ? Spellings.upper(title + name) : title + name;
	}

	static String hindi(String given, String surname, Dice dice) {
		String title = !dice.chance(25) ? "" : PersonNames.isWoman(given) ? "श्रीमती " : "श्री ";
		return title + Lexicon.hindi(given) + (dice.chance(5) ? "" : " " + Lexicon.hindi(surname));
	}

}
