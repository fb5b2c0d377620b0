package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.satyapan.sample.words.Dice;

/** Keeps the cases, arrests and raids that were made up, and gives out their numbers. */
final class Cases {

	static final String OWN_FORCE = "Gurugram Police";

	static final String OWN_STATE = "HARYANA";

	static final String OWN_DISTRICT = "GURUGRAM";

	static final List<String> SECTIONS = List.of("420,120B IPC; 66D,75 IT Act", "420,120-B IPC r/w 66D IT Act",
			"406,419,420,467,468,471 IPC, 66 IT Act", "419,420,34 IPC; 66C,66D IT Act", "384,420,120B IPC; 66D IT Act",
			"420,120B IPC; 4,20,21,25 Telegraph Act");

	private static final List<String> GISTS = List.of(
			"Callers posed as technical support of a computer maker and sold needless remote repair to residents of the US.",
			"Callers posed as tax officials and asked residents abroad to pay with gift cards.",
			"Callers offered loans to residents of the US and took fees in advance.",
			"Callers promised jobs abroad and took registration fees.",
			"Callers offered insurance bonuses and took a release charge.");

	final List<TrueCase> cases = new ArrayList<>();

	final List<TrueRaid> raids = new ArrayList<>();

	private final Set<String> keys = new HashSet<>();

	/** A case whose number grows with the day of the year, as such numbers do. */
	TrueCase add(String state, String district, String policeStation, LocalDate date, boolean ours,
			List<TrueCentre> centres, List<TrueArrest> arrests, Dice dice) {
		int number = Math.max(1, date.getDayOfYear() * 6 / 5 - dice.below(9));
		String station = policeStation.toUpperCase(Locale.ROOT);
		while (!this.keys.add(state + district + station + date.getYear() + "/" + number)) {
			number++;
		}
		TrueCase made = new TrueCase(state, district, station, String.valueOf(number), date, dice.pick(SECTIONS), ours,
				dice.pick(GISTS), List.copyOf(centres), List.copyOf(arrests));
		this.cases.add(made);
		return made;
	}

	TrueRaid raid(LocalDate date, String force, boolean planned, List<TrueCase> about, List<TrueCentre> centres) {
		String prefix = switch (force) {
			case OWN_FORCE -> "GGM";
			case "Delhi Police" -> "DLI";
			case "Ghaziabad Police" -> "GZB";
			case "Faridabad Police" -> "FBD";
			default -> "GBN";
		};
		String number = String.format(Locale.ROOT, "%s/R/%d/%03d", prefix, date.getYear(), this.raids.size() + 1);
		TrueRaid raid = new TrueRaid(number, date, force, planned, List.copyOf(about), List.copyOf(centres));
		this.raids.add(raid);
		return raid;
	}

}
