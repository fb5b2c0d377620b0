package org.satyapan.sample.paper;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.sample.city.City;
import org.satyapan.sample.city.TrueCase;
import org.satyapan.sample.city.TrueList;
import org.satyapan.sample.city.TrueStation;
import org.satyapan.sample.paper.Sheet.Meaning;
import org.satyapan.sample.words.Dice;

/** Writes every station's lists as the station would. */
final class StationFiles {

	private static final List<String> NILS = List.of("NIL", "NIL report", "शून्य", "निल",
			"इस थाना क्षेत्र में कोई कॉल सेंटर संचालित नहीं है - शून्य", "No call centre found in the area - NIL");

	private final City city;

	private final Folder folder;

	private final TruthBook truth;

	StationFiles(City city, Folder folder, TruthBook truth) {
		this.city = city;
		this.folder = folder;
		this.truth = truth;
	}

	void write() {
		for (TrueList list : this.city.lists()) {
			int index = this.city.stations().indexOf(list.station());
			Hand hand = Hand.of(list.station(), index);
			Dice dice = new Dice(list.asOn().toEpochDay()).fork(list.station().code() + list.superseded());
			String path = path(list, hand);
			this.truth.submissions.add(new TruthBook.Submission(list, path));
			if (list.content().equals("REJECTED")) {
				this.folder.write(path, unreadable(list, dice, path));
				continue;
			}
			List<Sheet> sheets = list.content().equals("NIL") ? List.of(nil(list, hand, index))
					: sheets(list, hand, dice, path, this.truth);
			sheets.forEach((sheet) -> this.truth.sheet(path, sheet));
			byte[] bytes = bytes(sheets, hand, list.received());
			this.folder.write(path, bytes);
			sentAgain(list, hand, path, bytes);
		}
	}

	/**
	 * What else lies about: a covering letter, and a list that was sent once more,
	 * unchanged.
	 */
	private void sentAgain(TrueList list, Hand hand, String path, byte[] bytes) {
		boolean current = list.period().equals(this.city.storyDate().withDayOfMonth(1));
		if (current && list.station().code().equals("PS-SECTOR-14")) {
			String name = path.substring(path.lastIndexOf('/') + 1)
				.replace(hand.extension(), " (1)" + hand.extension());
			String copy = "station-lists/" + list.station().code() + "/" + list.period().withDayOfMonth(8) + "/" + name;
			this.folder.write(copy, bytes);
			this.truth.duplicates.add(new TruthBook.Submission(list, copy));
		}
	}

	private static String path(TrueList list, Hand hand) {
		TrueStation station = list.station();
		Dice dice = new Dice(9).fork(station.code());
		String month = list.period().getMonth().name().charAt(0)
				+ list.period().getMonth().name().substring(1, 3).toLowerCase(java.util.Locale.ROOT);
		if (list.loose()) {
			return "station-lists/Call centre list PS " + station.name() + " " + month + " " + list.period().getYear()
					+ hand.extension();
		}
		String name = switch (dice.below(4)) {
			case 0 -> "List of Call Centres " + month + " " + list.period().getYear();
			case 1 -> "call_centre_" + station.code().substring(3).toLowerCase(java.util.Locale.ROOT);
			case 2 -> "Performa call center " + Pen.dots(list.asOn());
			default -> "PS " + station.name() + " call centres";
		};
		if (list.content().equals("REJECTED")) {
			return "station-lists/" + station.code() + "/" + list.received() + "/" + name + ".xlsx";
		}
		return "station-lists/" + station.code() + "/" + list.received() + "/" + name + hand.extension();
	}

	private List<Sheet> sheets(TrueList list, Hand hand, Dice dice, String path, TruthBook truth) {
		boolean hindi = hand.language() == Hand.Language.HINDI;
		Sheet first = new Sheet(hand.isCsv() ? "" : hindi ? "संचालित" : "Operating call centres");
		title(first, list, hand);
		new OperatingBlock(list, this.city, hand, dice, first, path, truth).write();
		List<Sheet> sheets = new ArrayList<>(List.of(first));
		List<TrueCase> busted = list.busted();
		if (busted != null) {
			boolean below = hand.oneSheet();
			Sheet second = below ? first : new Sheet(hindi ? "पकड़े गए" : "Busted call centres");
			if (below) {
				first.blank();
			}
			else {
				sheets.add(second);
			}
			second.add(Meaning.TITLE, hindi ? "पकड़े गए कॉल सेंटर" : "Busted call centres");
			new BustedBlock(hand, this.city.noise(), dice, second, path, truth).write(busted);
		}
		Sheet last = sheets.get(sheets.size() - 1);
		if (dice.chance(60)) {
			last.blank();
			last.add(Meaning.SIGNATURE, null, null, null, hindi ? "थाना प्रबंधक" : "SHO PS " + list.station().name());
		}
		return sheets;
	}

	private static void title(Sheet sheet, TrueList list, Hand hand) {
		if (hand.isCsv() && !list.loose() && new Dice(3).fork(list.station().code()).chance(40)) {
			return;
		}
		String asOn = Pen.dots(list.asOn());
		String title = switch (hand.language()) {
			case HINDI ->
				"थाना " + list.station().nameHindi() + " क्षेत्र के कॉल सेंटरों की सूची दिनांक " + asOn + " तक";
			case MIXED -> "List of Call Centres / कॉल सेंटर सूची  PS " + list.station().name();
			case ENGLISH -> "List of Call Centres in the area of PS " + list.station().name() + ", Gurugram";
		};
		sheet.add(Meaning.TITLE, title);
		sheet.merge(sheet.rows.size() - 1, 0, sheet.rows.size() - 1, 8);
		if (list.loose()) {
			sheet.add(Meaning.TITLE, "Police Station: " + list.station().name());
		}
		if (hand.language() != Hand.Language.HINDI) {
			sheet.add(Meaning.TITLE, "As on " + asOn);
			sheet.merge(sheet.rows.size() - 1, 0, sheet.rows.size() - 1, 8);
		}
		sheet.blank();
	}

	private Sheet nil(TrueList list, Hand hand, int index) {
		Sheet sheet = new Sheet(hand.isCsv() ? "" : "Sheet1");
		if (hand.format() != Hand.Format.CSV_CP1252) {
			title(sheet, list, hand);
		}
		String nil = (hand.format() == Hand.Format.CSV_CP1252) ? "NIL" : NILS.get(index % NILS.size());
		int row = sheet.add(Meaning.NIL, null, nil);
		this.truth.centre("", "NIL", "", "", row, nil);
		return sheet;
	}

	private byte[] unreadable(TrueList list, Dice dice, String path) {
		if (list.station().role() == TrueStation.Role.ENCRYPTED) {
			return XlsFile.underPassword(dice);
		}
		Hand hand = new Hand(Hand.Format.XLSX, Hand.Language.ENGLISH, Hand.Dates.CELLS, 0, false, true, false, false,
				false, false);
		byte[] whole = XlsxFile.of(sheets(list, hand, dice, path, new TruthBook(Set.of())), list.received());
		return Arrays.copyOf(whole, whole.length * 3 / 5);
	}

	private static byte[] bytes(List<Sheet> sheets, Hand hand, LocalDate created) {
		return switch (hand.format()) {
			case XLSX, XLSX_NAMED_XLS -> XlsxFile.of(sheets, created);
			case XLS -> XlsFile.of(sheets);
			case CSV -> text(sheets.get(0), "", StandardCharsets.UTF_8);
			case CSV_WITH_MARK -> text(sheets.get(0), "\ufeff", StandardCharsets.UTF_8);
			case CSV_UTF16 -> text(sheets.get(0), "\ufeff", StandardCharsets.UTF_16LE);
			case CSV_CP1252 -> text(sheets.get(0), "", Charset.forName("windows-1252"));
		};
	}

	private static byte[] text(Sheet sheet, String mark, Charset charset) {
		CsvText csv = new CsvText("\r\n");
		for (Sheet.Row row : sheet.rows) {
			List<@Nullable Object> cells = row.cells();
			csv.row(cells.stream().map((cell) -> (cell instanceof String s) ? s.replace('–', '-') : cell).toList());
		}
		ByteBuffer encoded = charset.encode(mark + csv);
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		return bytes;
	}

}
