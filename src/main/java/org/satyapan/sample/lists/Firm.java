package org.satyapan.sample.lists;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Identifiers;

/**
 * A firm and its numbers, which all its branches share: they tell the firm, not the
 * premises.
 *
 * @param second the second word of its name; {@link Word#NONE} if it has none
 * @param form the legal form; empty for a proprietor's firm
 * @param cin the company number; empty if it is not a company
 */
record Firm(Word first, Word second, String trade, String form, String gstin, String cin) {

	static Firm drawn(Owner owner, Area area, Dice dice) {
		boolean family = dice.chance(8);
		Word first = family ? Lexicon.named(owner.surname()) : Lexicon.coined(dice);
		Word second = (family || dice.chance(30)) ? Word.NONE : Lexicon.one("seconds", dice);
		String form = family ? "" : dice.chance(60) ? "Private Limited" : dice.chance(35) ? "LLP" : "";
		return new Firm(first, second, Lexicon.one("trades", dice).latin(), form, gstin(area, form, dice),
				form.isEmpty() ? "" : "U72900" + area.state() + dice.between(2005, 2019) + "PTC" + dice.digits(6));
	}

	/** Another firm with the same first word. */
	Firm sister(Firm numbers, Dice dice) {
		String other = this.trade;
		while (other.equals(this.trade)) {
			other = Lexicon.one("trades", dice).latin();
		}
		return new Firm(this.first, dice.chance(50) ? this.second : numbers.second, other, this.form, numbers.gstin,
				this.form.isEmpty() ? "" : numbers.cin);
	}

	private static String gstin(Area area, String form, Dice dice) {
		String state = switch (area.state()) {
			case "HR" -> "06";
			case "DL" -> "07";
			default -> "09";
		};
		String body = state + letter(dice) + letter(dice) + letter(dice) + (form.isEmpty() ? 'P' : 'C') + letter(dice)
				+ dice.digits(4) + letter(dice) + "1Z";
		return body + Identifiers.checkDigit(body);
	}

	private static char letter(Dice dice) {
		return (char) ('A' + dice.below(26));
	}

}
