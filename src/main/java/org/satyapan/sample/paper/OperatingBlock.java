package org.satyapan.sample.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.sample.city.City;
import org.satyapan.sample.city.TrueCentre;
import org.satyapan.sample.city.TrueList;
import org.satyapan.sample.city.TruePapers;
import org.satyapan.sample.paper.Sheet.Meaning;
import org.satyapan.sample.words.Dice;

/**
 * The first block of a list: the call centres that operate, or that have just vacated.
 */
final class OperatingBlock {

	private static final List<String> ENGLISH = List.of("S.No", "Name of Call Centre", "Address", "Owner/Director",
			"Father's Name", "Mobile No", "No. of employees/seats", "Work profile", "DoT/OSP licence (Yes/No/Applied)",
			"Licence No", "CIN", "GSTIN", "Operating since", "Vacated on", "Remarks");

	private static final List<String> OTHER_ENGLISH = List.of("Sr. No.", "Name of the Call Center", "Complete Address",
			"Name of Owner / Director", "S/o", "Mob No.", "Seats", "Nature of work", "OSP Licence", "Licence number",
			"CIN No.", "GST No.", "Since", "Vacated", "Remarks, if any");

	private static final List<String> HINDI = List.of("क्र.सं.", "कॉल सेंटर का नाम", "पता", "मालिक/संचालक",
			"पिता का नाम", "मोबाइल नं०", "कर्मचारी संख्या", "कार्य", "लाइसेंस/अनुमति", "लाइसेंस नं०", "सीआईएन",
			"जीएसटी नं०", "कब से", "खाली करने की तिथि", "कैफियत");

	private static final List<String> MIXED = List.of("S.No / क्र.सं.", "Name of Call Centre (नाम)", "Address / पता",
			"Owner/Director (मालिक)", "Father's Name (पिता का नाम)", "Mobile / मोबाइल नं०",
			"No. of employees / कर्मचारी संख्या", "Work profile / कार्य", "DoT/OSP licence (हाँ/नहीं)", "Licence No",
			"CIN", "GSTIN", "Operating since / कब से", "Vacated on", "Remarks / कैफियत");

	private static final List<String> ENGLISH_PAPERS = List.of("Tenant verification (Yes/No)",
			"Shops Act Registration No", "DLT Registration No");

	private static final List<String> HINDI_PAPERS = List.of("किरायेदार सत्यापन", "दुकान पंजीकरण",
			"टेलीमार्केटर पंजीकरण");

	private static final List<String> MIXED_PAPERS = List.of("Tenant verification / किरायेदार सत्यापन",
			"Shops Act Registration / दुकान पंजीकरण", "DLT registration");

	private static final int FATHER = 4;

	private final TrueList list;

	/** What the list says of other papers, by centre; empty if it does not ask. */
	private final Map<String, TruePapers> papers;

	private final Hand hand;

	private final Pen pen;

	private final Dice dice;

	private final Sheet sheet;

	private final String file;

	private final TruthBook truth;

	OperatingBlock(TrueList list, City city, Hand hand, Dice dice, Sheet sheet, String file, TruthBook truth) {
		this.list = list;
		this.papers = city.papers();
		this.hand = hand;
		this.dice = dice;
		this.pen = new Pen(dice, city.noise());
		this.sheet = sheet;
		this.file = file;
		this.truth = truth;
	}

	void write() {
		List<@Nullable Object> header = header();
		if (this.hand.twoRowHeader()) {
			groupedHeader(header);
		}
		else {
			this.sheet.add(Meaning.HEADER, header);
		}
		int serial = 0;
		int seats = 0;
		for (TrueCentre centre : this.list.centres()) {
			if (this.hand.repeatedHeader() && serial == 20) {
				this.sheet.add(Meaning.HEADER, header);
			}
			row(++serial, centre);
			seats += centre.seats();
		}
		badRows(serial);
		if (this.list.centres().size() > 2 && this.dice.chance(70)) {
			total(seats);
		}
	}

	private List<@Nullable Object> header() {
		List<String> names = switch (this.hand.language()) {
			case HINDI -> HINDI;
			case MIXED -> MIXED;
			case ENGLISH -> (this.hand.addresses() == 1) ? OTHER_ENGLISH : ENGLISH;
		};
		List<@Nullable Object> header = new ArrayList<>(names);
		if (!this.hand.separateFather()) {
			header.remove(FATHER);
		}
		if (!this.papers.isEmpty()) {
			header.addAll(header.size() - 1, switch (this.hand.language()) {
				case HINDI -> HINDI_PAPERS;
				case MIXED -> MIXED_PAPERS;
				case ENGLISH -> ENGLISH_PAPERS;
			});
		}
		return header;
	}

	/**
	 * Two rows: groups above, the columns' own names below; columns outside a group are
	 * merged downwards.
	 */
	private void groupedHeader(List<@Nullable Object> header) {
		int licence = this.hand.separateFather() ? 8 : 7;
		List<@Nullable Object> groups = new ArrayList<>(header);
		List<@Nullable Object> names = new ArrayList<>();
		int row = this.sheet.rows.size();
		for (int column = 0; column < header.size(); column++) {
			if (column == licence || column == licence + 1) {
				names.add((column == licence) ? "DoT/OSP licence (Yes/No)" : "Licence No");
				groups.set(column, (column == licence) ? "Permission of DoT / अनुमति" : null);
			}
			else {
				names.add(null);
				this.sheet.merge(row, column, row + 1, column);
			}
		}
		this.sheet.merge(row, licence, row, licence + 1);
		this.sheet.add(Meaning.HEADER, groups);
		this.sheet.add(Meaning.HEADER, names);
	}

	private void row(int serial, TrueCentre centre) {
		boolean hindi = this.hand.language() == Hand.Language.HINDI;
		boolean vacated = centre.vacatedOn() != null && !centre.isOpenOn(this.list.asOn());
		String name = this.pen.centre(centre);
		String owner = this.hand.separateFather()
				? (hindi ? "श्री " : "Sh. ") + this.pen.noise().name(centre.owner().name())
				: this.pen.owner(centre.owner(), hindi);
		if (this.hand.separateFather() && centre.owner().female()) {
			owner = (hindi ? "श्रीमती " : "Smt. ") + centre.owner().name();
		}
		List<@Nullable Object> cells = new ArrayList<>(
				Arrays.asList(serial, name, this.pen.address(centre.premises(), this.hand.addresses()), owner));
		if (this.hand.separateFather()) {
			cells.add((hindi ? "श्री " : "") + centre.owner().father());
		}
		cells.add(phones(centre));
		cells.add(centre.seats());
		cells.add(work(centre, hindi));
		cells.add(licence(centre.licence()));
		cells.add(centre.licenceNumber().isEmpty() ? this.dice.pick("", "", "-")
				: this.pen.licenceNumber(centre.licenceNumber()));
		cells.add(this.pen.noise().number(centre.cin()));
		cells.add(this.pen.noise().number(centre.gstin()));
		String impossible = isBad(1) && serial == 1 ? "31.02." + centre.since().getYear() : "";
		cells.add(impossible.isEmpty() ? this.pen.date(centre.since(), this.hand.dates()) : impossible);
		LocalDate left = centre.vacatedOn();
		cells.add((vacated && left != null) ? this.pen.date(left, this.hand.dates()) : null);
		if (!this.papers.isEmpty()) {
			TruePapers other = this.papers.getOrDefault(centre.id(), TruePapers.NONE);
			cells.add(licence(other.tenant()));
			cells.add(licence(other.shop()));
			cells.add(licence(other.telemarketer()));
		}
		cells.add(remarks(centre, vacated));
		boolean shortPhone = isBad(2) && serial == 1;
		if (shortPhone) {
			cells.set(this.hand.separateFather() ? 5 : 4, centre.owner().phone().substring(0, 9));
		}
		boolean warned = shortPhone || !impossible.isEmpty();
		int row = this.sheet.add(warned ? Meaning.WARNED : Meaning.DATA, cells);
		String reason = shortPhone ? "telephone of nine digits" : impossible.isEmpty() ? "" : "impossible date";
		this.truth.listings.add(new TruthBook.Listing(this.list.station().code(), this.list, this.file, this.sheet.name,
				row, centre, reason));
		this.truth.centre(centre.id(), "LISTING", this.file, this.sheet.name, row, name);
		this.truth.owner(centre.owner(), this.file, this.sheet.name, row, centre.owner().name(), centre.id());
	}

	/**
	 * A single mobile is a number in some workbooks, which is how leading signs get lost.
	 */
	private Object phones(TrueCentre centre) {
		if (!this.hand.isCsv() && centre.phones().size() == 1 && this.dice.chance(40) && !this.pen.noise().isNone()) {
			return Long.valueOf(centre.phones().get(0));
		}
		return this.pen.phones(centre.phones());
	}

	private String work(TrueCentre centre, boolean hindi) {
		if (hindi && !this.papers.isEmpty() && centre.process().contains("tele sales")) {
			return "घरेलू (Domestic) - टेली सेल्स";
		}
		if (!hindi) {
			return centre.process();
		}
		return switch (centre.activity()) {
			case "DOMESTIC" -> "घरेलू (Domestic)";
			case "INTERNATIONAL" -> "अंतर्राष्ट्रीय (International)";
			default -> "घरेलू व अंतर्राष्ट्रीय";
		};
	}

	private String licence(String licence) {
		if (this.hand.language() == Hand.Language.ENGLISH) {
			return licence.equals("Yes") ? this.dice.pick("Yes", "Yes", "YES", "Y") : licence;
		}
		return switch (licence) {
			case "Yes" -> "हाँ";
			case "No" -> "नहीं";
			case "Applied" -> "आवेदन किया (Applied)";
			default -> licence;
		};
	}

	private static String remarks(TrueCentre centre, boolean vacated) {
		return vacated ? "Vacated, landlord says no forwarding address" : centre.remarks();
	}

	/**
	 * Whether this list has the given kind of bad row, which only some of the current
	 * lists have.
	 */
	private boolean isBad(int kind) {
		boolean ordinary = this.list.centres().stream().noneMatch((centre) -> centre.vacatedOn() != null)
				&& !this.list.centres().isEmpty();
		int turn = new Dice(5).fork(this.list.station().code()).below(9);
		return ordinary && turn == kind && !this.list.superseded() && !this.pen.noise().isNone();
	}

	/** A row without any name, which cannot be taken. */
	private void badRows(int serial) {
		if (isBad(0)) {
			List<@Nullable Object> cells = new ArrayList<>(
					Arrays.asList(serial + 1, null, "Second floor above bank, near bus stand", null));
			if (this.hand.separateFather()) {
				cells.add(null);
			}
			cells.add("98110");
			this.sheet.add(Meaning.REJECTED, cells);
		}
	}

	private void total(int seats) {
		boolean hindi = this.hand.language() != Hand.Language.ENGLISH;
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(null);
		cells.add(hindi ? "कुल / Total" : "Total");
		while (cells.size() < (this.hand.separateFather() ? 6 : 5)) {
			cells.add(null);
		}
		cells.add(seats);
		this.sheet.add(Meaning.TOTAL, cells);
	}

}
