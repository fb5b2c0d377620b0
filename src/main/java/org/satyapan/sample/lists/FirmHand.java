package org.satyapan.sample.lists;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Spellings;

/** Writes firm names with slips, other spellings and legal forms, or in Hindi. */
final class FirmHand {

	private FirmHand() {
	}

	static String latin(Firm firm, boolean shortened, boolean whole, Dice dice) {
		String core = shortened ? firm.first().latin() : firm.first().and(firm.second()).latin();
		if (dice.chance(12)) {
			core = Spellings.slip(core, dice);
		}
		if (dice.chance(10)) {
			core = Spellings.transliterated(core, dice);
		}
		if (dice.chance(3)) {
			core = core.replace(" ", "");
		}
		String trade = (dice.chance(5) && !whole) ? "" : " " + Spellings.trade(firm.trade(), dice);
		String form = (firm.form().isEmpty() || dice.chance(20)) ? "" : " " + Spellings.legalForm(firm.form(), dice);
		String name = (dice.chance(12) ? "M/s " : "") + core + trade + form;
		return dice.chance(18) ? Spellings.upper(name) : name;
	}

	static String hindi(Firm firm, boolean shortened, Dice dice) {
		String core = shortened ? firm.first().hindi() : firm.first().and(firm.second()).hindi();
		String form = switch (firm.form()) {
			case "Private Limited" -> dice.pick(" प्रा० लि०", " प्रा. लि.", " प्राइवेट लिमिटेड");
			case "" -> "";
			default -> " " + Lexicon.hindi(firm.form());
		};
		return (dice.chance(20) ? "मै० " : "") + core + " " + Lexicon.hindi(firm.trade())
				+ (dice.chance(20) ? "" : form);
	}

}
