package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.lists.Entry.Found;
import org.satyapan.intake.values.Answers;
import org.satyapan.intake.values.Persons;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.linkage.Identifiers;
import org.satyapan.register.ContentId;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.Listing;

/**
 * Makes a listing of one entry of the first block.
 */
final class OperatingRows {

	private final Answers answers;

	OperatingRows(Answers answers) {
		this.answers = answers;
	}

	/**
	 * The listing, or nothing if the entry names no place.
	 * @param closed the caption above it by which it operates no more, or null
	 */
	Optional<Listing> read(Entry entry, CellReader cells, Sheet sheet, RowNotebook notebook, ListContext context,
			@Nullable String closed) {
		String name = cells.text(ListField.NAME, 250);
		String address = Place.address(entry, cells);
		if (name == null && !Place.canBeFound(address)) {
			return Optional.empty();
		}
		if (name == null) {
			notebook.note(entry.first(), Remark.NAME_MISSING, "");
		}
		List<Persons.Named> owners = owners(entry);
		String owner = joined(owners.stream().map(Persons.Named::name).toList());
		String relative = relatives(entry, owners);
		String ownerPhones = joined(owners.stream().map(Persons.Named::phone).filter(Objects::nonNull).toList());
		LocalDate since = cells.date(ListField.SINCE, false);
		LocalDate vacated = cells.date(ListField.VACATED_ON, true);
		if (since != null && vacated != null && vacated.isBefore(since)) {
			entry.first(ListField.VACATED_ON)
				.ifPresent((found) -> cells.note(found, Remark.DATES_REVERSED, found.text()));
		}
		if (vacated == null && closed != null) {
			vacated = context.conductDate();
			notebook.note(entry.first(), Remark.CLOSED_BELOW, closed);
		}
		Answers.Licence licence = licence(entry, cells);
		String cin = identifier(entry, cells, ListField.CIN);
		String gstin = identifier(entry, cells, ListField.GSTIN);
		String phones = CellReader.cut(CellReader.joined(cells.phones(ownerPhones)), 250);
		String work = cells.text(ListField.WORK_PROFILE, 500);
		String activity = cells.text(ListField.ACTIVITY, 500);
		Integer staff = cells.count(ListField.STAFF);
		checkStation(entry, cells, context);
		return Optional.of(new Listing(id(entry, sheet, context), context.submissionId(), context.fileId(),
				sheet.name(), entry.first().number(), context.station().code(), context.conductDate(),
				(name != null) ? name : "", address, CellReader.cut(owner, 250), CellReader.cut(relative, 250), phones,
				cells.text(ListField.EMAIL, 120), staff, (work != null) ? work : activity,
				this.answers.activity(Objects.toString(activity, "") + " " + Objects.toString(work, "")),
				licence.claim(), CellReader.cut(licence.number(), 120), cin, gstin, since, vacated, cells.remarks(),
				entry.original()));
	}

	/** The id of the listing that an entry makes. */
	static String id(Entry entry, Sheet sheet, ListContext context) {
		return ContentId.of("LST", context.submissionId(), sheet.name(), entry.place());
	}

	private static List<Persons.Named> owners(Entry entry) {
		List<Persons.Named> owners = new ArrayList<>();
		for (Found found : entry.all(ListField.OWNER)) {
			owners.addAll(Persons.read(found.cell().text()));
		}
		return owners;
	}

	/** Fathers in the order of the owners; from their own column if there is one. */
	private static @Nullable String relatives(Entry entry, List<Persons.Named> owners) {
		List<String> fathers = new ArrayList<>();
		for (Found found : entry.all(ListField.OWNER_RELATIVE)) {
			Persons.read(found.cell().text()).forEach((person) -> fathers.add(person.name()));
		}
		List<String> relatives = new ArrayList<>();
		for (int i = 0; i < owners.size(); i++) {
			String own = owners.get(i).relative();
			relatives.add((own != null) ? own : (i < fathers.size()) ? fathers.get(i) : "");
		}
		return relatives.stream().allMatch(String::isEmpty) ? null : String.join("; ", relatives);
	}

	private static @Nullable String joined(List<String> names) {
		return names.isEmpty() ? null : String.join("; ", names);
	}

	private Answers.Licence licence(Entry entry, CellReader cells) {
		LicenceClaim claim = LicenceClaim.UNKNOWN;
		String number = null;
		for (Found found : entry.all(ListField.LICENCE)) {
			Answers.Licence licence = this.answers.licence(found.text());
			claim = licence.claim();
			number = licence.number();
			if (claim == LicenceClaim.UNKNOWN) {
				cells.note(found, Remark.LICENCE_UNREADABLE, found.text());
				cells.keep(found);
			}
		}
		for (Found found : entry.all(ListField.LICENCE_NO)) {
			Answers.Licence licence = this.answers.licence(found.text());
			if (licence.number() != null || licence.claim() == LicenceClaim.UNKNOWN) {
				number = (number != null) ? number : found.text();
			}
			if (claim == LicenceClaim.UNKNOWN) {
				claim = (number != null) ? LicenceClaim.YES : licence.claim();
			}
		}
		return new Answers.Licence(claim, number);
	}

	private static @Nullable String identifier(Entry entry, CellReader cells, ListField field) {
		String text = cells.text(field, 40);
		if (text == null) {
			return null;
		}
		boolean wellFormed = (field == ListField.CIN) ? Identifiers.isWellFormedCin(text)
				: Identifiers.isWellFormedGstin(text);
		if (!wellFormed) {
			entry.first(field)
				.ifPresent((found) -> cells.note(found,
						(field == ListField.CIN) ? Remark.CIN_MALFORMED : Remark.GSTIN_MALFORMED, found.text()));
		}
		return text;
	}

	private static void checkStation(Entry entry, CellReader cells, ListContext context) {
		entry.first(ListField.STATION).ifPresent((found) -> {
			if (!StationNames.agrees(found.text(), context.station())) {
				cells.note(found, Remark.STATION_DIFFERS, found.text());
				cells.keep(found);
			}
		});
	}

}
