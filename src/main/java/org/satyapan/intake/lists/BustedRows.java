package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.lists.Entry.Found;
import org.satyapan.intake.values.Charges;
import org.satyapan.intake.values.FirCell;
import org.satyapan.intake.values.Numbers;
import org.satyapan.intake.values.Persons;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.register.Arrest;
import org.satyapan.register.ContentId;
import org.satyapan.register.FirKey;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Station;

/**
 * Makes a raid, its cases and its arrests of one entry of the second block. Their ids
 * derive from what they say, so that a raid listed again next month is not a second one.
 */
final class BustedRows {

	private final IntakeSettings settings;

	private final StationNames stations;

	BustedRows(IntakeSettings settings, StationNames stations) {
		this.settings = settings;
		this.stations = stations;
	}

	/** Why an entry was not taken. */
	static final class Refused extends Exception {

		private final Remark reason;

		Refused(Remark reason) {
			super(reason.name());
			this.reason = reason;
		}

		Remark reason() {
			return this.reason;
		}

	}

	ReportedRaid read(Entry entry, CellReader cells, Sheet sheet, ListContext context) throws Refused {
		String name = cells.text(ListField.NAME, 250);
		String address = Place.address(entry, cells);
		if (name == null && !Place.canBeFound(address)) {
			throw new Refused(Remark.NO_PLACE);
		}
		LocalDate firDate = cells.date(ListField.FIR_DATE, false);
		List<FirCell.Fir> firs = firs(entry, cells, context, firDate);
		LocalDate raidDate = cells.date(ListField.RAID_DATE, false);
		for (FirCell.Fir fir : firs) {
			raidDate = (raidDate != null) ? raidDate : fir.date();
		}
		raidDate = (raidDate != null) ? raidDate : firDate;
		if (raidDate == null) {
			throw new Refused(Remark.NO_RAID_DATE);
		}
		List<PoliceCase> cases = new ArrayList<>();
		for (FirCell.Fir fir : firs) {
			cases.add(policeCase(fir, entry, sheet, context));
		}
		String firKeys = cases.isEmpty() ? null
				: cases.stream().map(PoliceCase::firKey).distinct().collect(Collectors.joining("; "));
		String station = context.station().code();
		String raidId = ContentId.of("RAID", "list", station, raidDate,
				(firKeys != null) ? firKeys : Entry.folded(name) + "/" + Entry.folded(address));
		int rowNo = entry.first().number();
		Raid raid = new Raid(raidId, raidNo(station, cases, raidDate), raidDate, this.settings.force(), RaidStatus.DONE,
				firKeys, context.fileId(), sheet.name(), rowNo, context.conductDate());
		List<Arrest> arrests = arrests(entry, cells, cases, sheet, context);
		List<Persons.Named> owners = new ArrayList<>();
		entry.all(ListField.OWNER).forEach((found) -> owners.addAll(Persons.read(found.cell().text())));
		String phones = CellReader.cut(CellReader.joined(cells.phones(null)), 250);
		Integer seats = cells.count(ListField.STAFF);
		cells.noteRemarks();
		RaidedPremises premises = new RaidedPremises(
				ContentId.of("RDP", "list", raidId, Entry.folded(name), Entry.folded(address)), raidId, name, address,
				null, null, null, phones, joined(owners.stream().map(Persons.Named::name).toList()),
				joined(owners.stream().map((owner) -> (owner.relative() != null) ? owner.relative() : "").toList()),
				seats, station, context.fileId(), sheet.name(), rowNo, context.conductDate());
		return new ReportedRaid(raid, premises, cases, arrests);
	}

	private List<FirCell.Fir> firs(Entry entry, CellReader cells, ListContext context, @Nullable LocalDate firDate) {
		String sections = entry.text(ListField.SECTIONS, "; ");
		String station = entry.first(ListField.STATION)
			.flatMap((found) -> this.stations.called(found.text()))
			.map(Station::name)
			.orElse(null);
		List<FirCell.Fir> firs = new ArrayList<>();
		for (Found found : entry.all(ListField.FIR)) {
			List<FirCell.Fir> read = FirCell.read(found.text(), firDate, sections, station, context.receivedOn());
			if (read.isEmpty()) {
				cells.note(found, Remark.FIR_UNREADABLE, found.text());
				cells.keep(found);
			}
			for (FirCell.Fir fir : read) {
				LocalDate date = fir.date();
				if (date != null && date.getYear() != fir.year()) {
					cells.note(found, Remark.FIR_DATE_DIFFERS,
							fir.number() + "/" + fir.year() + ", " + CellReader.written(date));
				}
				checkSections(entry, cells, found, fir.sections());
			}
			firs.addAll(read);
		}
		return firs;
	}

	/** Says at the cell if a case's sections are not to be understood. */
	private static void checkSections(Entry entry, CellReader cells, Found fir, @Nullable String sections) {
		if (sections == null) {
			return;
		}
		Charges charges = Charges.read(sections);
		Found cell = entry.first(ListField.SECTIONS).orElse(fir);
		if (charges.charges().isEmpty() || !charges.rest().isEmpty()) {
			cells.noteOnce(cell, Remark.SECTIONS_UNREADABLE, charges.rest().isEmpty() ? sections : charges.rest());
		}
		else if (!charges.nameTheirActs()) {
			cells.noteOnce(cell, Remark.SECTIONS_WITHOUT_ACT, charges.withoutAct());
		}
	}

	private PoliceCase policeCase(FirCell.Fir fir, Entry entry, Sheet sheet, ListContext context) {
		String written = fir.policeStation();
		String station = (written == null) ? context.station().name()
				: this.stations.called(written)
					.map(Station::name)
					.orElse(written.substring(0, Math.min(written.length(), 100)));
		String key = FirKey.of(this.settings.state(), this.settings.district(), station, fir.year(), fir.number());
		String[] parts = key.split("/");
		String place = Optional.ofNullable(entry.text(ListField.ADDRESS, ", ")).orElse("");
		return new PoliceCase(key, parts[0], parts[1], parts[2], fir.number(), fir.year(), fir.date(),
				CellReader.cut(fir.sections(), 500), null, null, place.isEmpty() ? null : CellReader.cut(place, 500),
				null, context.fileId(), sheet.name(), entry.first().number(), context.conductDate());
	}

	private List<Arrest> arrests(Entry entry, CellReader cells, List<PoliceCase> cases, Sheet sheet,
			ListContext context) {
		List<Arrest> arrests = new ArrayList<>();
		List<Found> found = entry.all(ListField.ACCUSED);
		int named = 0;
		for (Found cell : found) {
			List<Persons.Named> persons = Persons.read(cell.cell().text());
			if (persons.isEmpty()) {
				cells.note(cell, Remark.ACCUSED_UNREADABLE, cell.text());
				cells.keep(cell);
			}
			for (Persons.Named person : persons) {
				named++;
				for (PoliceCase policeCase : cases) {
					arrests.add(arrest(person, String.valueOf(named), policeCase.firKey(), cell.row(), entry, sheet,
							context));
				}
			}
		}
		if (!found.isEmpty() && cases.isEmpty()) {
			cells.note(found.get(0), Remark.FIR_MISSING, "");
			found.forEach(cells::keep);
		}
		Integer said = cells.count(ListField.ACCUSED_COUNT);
		if (said != null && !found.isEmpty() && said != named) {
			int names = named;
			entry.first(ListField.ACCUSED_COUNT)
				.ifPresent((cell) -> cells.note(cell, Remark.ACCUSED_COUNT_DIFFERS, said + " / " + names));
		}
		entry.all(ListField.RECOVERY).forEach(cells::keep);
		return arrests;
	}

	private static Arrest arrest(Persons.Named person, String serial, String firKey, SheetRow row, Entry entry,
			Sheet sheet, ListContext context) {
		String relative = person.relative();
		Integer age = person.age();
		for (Found found : entry.all(ListField.OWNER_RELATIVE)) {
			if (relative == null && found.row() == row) {
				relative = Persons.read(found.cell().text()).stream().map(Persons.Named::name).findFirst().orElse(null);
			}
		}
		for (Found found : entry.all(ListField.AGE)) {
			if (age == null && found.row() == row) {
				age = Numbers.count(found.cell()).filter((years) -> years < 120).orElse(null);
			}
		}
		String id = ContentId.of("ARR", "list", context.station().code(), firKey, Entry.folded(person.name()),
				Entry.folded(relative));
		return new Arrest(id, firKey, serial, Objects.requireNonNull(CellReader.cut(person.name(), 250)),
				CellReader.cut(person.alias(), 250), person.relation(), CellReader.cut(relative, 250), age, null,
				person.sex(), CellReader.cut(person.address(), 500), CellReader.cut(person.phone(), 120), person.role(),
				null, null, person.status(), null, null, context.fileId(), sheet.name(), row.number(),
				context.conductDate());
	}

	private static String raidNo(String station, List<PoliceCase> cases, LocalDate raidDate) {
		return cases.isEmpty() ? station + " " + raidDate
				: station + " " + cases.get(0).firNo() + "/" + cases.get(0).firYear();
	}

	private static @Nullable String joined(List<String> names) {
		return names.stream().allMatch(String::isEmpty) ? null : CellReader.cut(String.join("; ", names), 250);
	}

}
