package org.satyapan.sample.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.satyapan.sample.city.TrueArrest;
import org.satyapan.sample.city.TrueCase;
import org.satyapan.sample.city.TrueCentre;
import org.satyapan.sample.city.TruePerson;
import org.satyapan.sample.paper.Sheet.Meaning;
import org.satyapan.sample.words.Dice;

/**
 * The second block of a list: the call centres that were busted, with the persons
 * arrested.
 */
final class BustedBlock {

	private static final List<String> ENGLISH = List.of("S.No", "Name of Call Centre", "Address",
			"FIR No./Date/Sections", "Date of raid", "Accused arrested", "Recovery", "Remarks");

	private static final List<String> HINDI = List.of("क्र.सं.", "कॉल सेंटर का नाम", "पता", "मु०नं०/दिनांक/धारा",
			"छापे की तिथि", "गिरफ्तार आरोपी", "बरामदगी", "कैफियत");

	private static final List<String> RECOVERIES = List.of("22 laptops, 31 mobiles", "5,25,000 USD (as stated), 12 CPU",
			"Rs 4 lakh cash, 9 laptops", "1 server, 40 headsets", "Gift card scripts, 14 mobiles");

	private final Hand hand;

	private final Pen pen;

	private final Dice dice;

	private final Sheet sheet;

	private final String file;

	private final TruthBook truth;

	BustedBlock(Hand hand, double noise, Dice dice, Sheet sheet, String file, TruthBook truth) {
		this.hand = hand;
		this.dice = dice.fork("busted");
		this.pen = new Pen(this.dice, noise);
		this.sheet = sheet;
		this.file = file;
		this.truth = truth;
	}

	void write(List<TrueCase> cases) {
		boolean hindi = this.hand.language() == Hand.Language.HINDI;
		if (cases.isEmpty()) {
			this.sheet.add(Meaning.NIL, hindi ? "शून्य" : "NIL");
			return;
		}
		this.sheet.add(Meaning.HEADER, new ArrayList<>(hindi ? HINDI : ENGLISH));
		int serial = 0;
		for (TrueCase each : cases) {
			for (TrueCentre centre : each.centres()) {
				row(++serial, each, centre, centre == each.centres().get(0));
			}
		}
	}

	private void row(int serial, TrueCase each, TrueCentre centre, boolean first) {
		String name = this.pen.centre(centre);
		String fir = this.dice.pick("FIR No. ", "FIR No. ", "Case FIR No ") + each.number() + "/"
				+ each.date().getYear() + " dt " + Pen.shortDots(each.date()) + " u/s " + each.sections();
		List<TrueArrest> arrests = first ? each.arrests() : List.of();
		String accused = arrests.isEmpty() ? "As above"
				: this.hand.rowPerAccused() ? person(arrests.get(0)) : numbered(arrests);
		int row = this.sheet.add(Meaning.DATA,
				Arrays.asList(serial, name, this.pen.address(centre.premises(), this.hand.addresses()), fir,
						this.pen.date(each.date(), this.hand.dates()), accused, this.dice.pick(RECOVERIES), ""));
		this.truth.centre(centre.id(), "BUSTED", this.file, this.sheet.name, row, name);
		for (int i = 0; i < arrests.size(); i++) {
			int at = row;
			if (this.hand.rowPerAccused() && i > 0) {
				List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(null, null, null, null, null));
				cells.add(person(arrests.get(i)));
				at = this.sheet.add(Meaning.CONTINUATION, cells);
			}
			this.truth.person(arrests.get(i).person(), "BUSTED", this.file, this.sheet.name, at,
					arrests.get(i).person().name(), each.key());
		}
	}

	private static String numbered(List<TrueArrest> arrests) {
		int[] number = { 0 };
		return arrests.stream().map((arrest) -> ++number[0] + ". " + person(arrest)).collect(Collectors.joining("\n"));
	}

	private static String person(TrueArrest arrest) {
		TruePerson person = arrest.person();
		return person.name() + (person.alias().isEmpty() ? "" : " @ " + person.alias())
				+ (person.female() ? " D/o " : " S/o ") + person.father() + " (" + person.ageOn(arrest.date())
				+ " yrs)";
	}

}
