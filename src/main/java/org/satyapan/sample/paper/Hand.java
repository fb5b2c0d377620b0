package org.satyapan.sample.paper;

import java.util.List;

import org.satyapan.sample.city.TrueStation;
import org.satyapan.sample.words.Dice;

/**
 * The habits of the clerk who writes one station's lists: program, language, layout.
 *
 * @param addresses which of three ways to write an address
 * @param separateFather whether the father's name has its own column
 * @param numbers whether CIN and GSTIN have columns
 * @param oneSheet whether both blocks stand on one sheet, one below the other
 * @param rowPerAccused whether each accused person has a row
 * @param repeatedHeader whether the header is repeated in the middle of a long list
 */
record Hand(Format format, Language language, Dates dates, int addresses, boolean separateFather, boolean numbers,
		boolean twoRowHeader, boolean oneSheet, boolean rowPerAccused, boolean repeatedHeader) {

	enum Format {

		XLSX, XLS, XLSX_NAMED_XLS, CSV, CSV_WITH_MARK, CSV_CP1252, CSV_UTF16

	}

	enum Language {

		ENGLISH, HINDI, MIXED

	}

	enum Dates {

		CELLS, DOTS, SLASHES, MONTHS

	}

	private static final List<Format> FORMATS = List.of(Format.XLSX, Format.XLS, Format.XLSX, Format.CSV, Format.XLSX,
			Format.CSV_CP1252, Format.XLSX, Format.XLSX_NAMED_XLS, Format.XLS, Format.CSV_WITH_MARK, Format.XLSX,
			Format.CSV_UTF16, Format.XLSX);

	static Hand of(TrueStation station, int index) {
		Dice dice = new Dice(77).fork(station.code());
		return switch (station.code()) {
			case "PS-UDYOG-VIHAR" ->
				new Hand(Format.XLSX, Language.ENGLISH, Dates.CELLS, 0, false, true, false, false, false, false);
			case "PS-DLF-PHASE-2" ->
				new Hand(Format.XLS, Language.ENGLISH, Dates.DOTS, 1, true, true, false, false, true, true);
			case "PS-DLF-PHASE-3" ->
				new Hand(Format.XLSX, Language.HINDI, Dates.CELLS, 0, true, true, false, false, false, false);
			case "PS-SOHNA-ROAD" ->
				new Hand(Format.XLSX, Language.MIXED, Dates.SLASHES, 2, false, true, true, false, false, false);
			default -> {
				Format format = FORMATS.get(index % FORMATS.size());
				boolean latin = format == Format.CSV_CP1252;
				Language language = latin ? Language.ENGLISH : Language.values()[dice.below(3)];
				boolean csv = format.name().startsWith("CSV");
				Dates dates = csv ? Dates.values()[1 + dice.below(3)] : Dates.values()[dice.below(4)];
				yield new Hand(format, language, dates, dice.below(3), dice.chance(40), true, !csv && dice.chance(20),
						csv || dice.chance(25), dice.chance(30), false);
			}
		};
	}

	boolean isCsv() {
		return this.format.name().startsWith("CSV");
	}

	String extension() {
		return switch (this.format) {
			case XLSX -> ".xlsx";
			case XLS, XLSX_NAMED_XLS -> ".xls";
			default -> ".csv";
		};
	}

}
