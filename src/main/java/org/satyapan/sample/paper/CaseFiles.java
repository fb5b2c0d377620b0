package org.satyapan.sample.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.satyapan.sample.city.City;
import org.satyapan.sample.city.Premises;
import org.satyapan.sample.city.TrueArrest;
import org.satyapan.sample.city.TrueCase;
import org.satyapan.sample.city.TrueCentre;
import org.satyapan.sample.city.TruePerson;
import org.satyapan.sample.city.TrueRaid;
import org.satyapan.sample.paper.Sheet.Meaning;
import org.satyapan.sample.words.Dice;

/** Writes the cases, raids and arrests of each force, and the photographs. */
final class CaseFiles {

	private static final List<String> CASES = List.of("fir_key", "state", "district", "police_station", "fir_no",
			"year", "fir_date", "sections", "occurrence_from", "occurrence_to", "place", "gist", "source");

	private static final List<String> RAIDS = List.of("raid_no", "raid_date", "force", "status", "fir_keys", "name",
			"address", "locality", "city", "pin", "phones", "owner", "owner_relative", "seats_found", "source");

	private static final List<String> ARRESTS = List.of("fir_key", "serial", "name", "alias", "relation",
			"relative_name", "age", "date_of_birth", "sex", "address", "phone", "role", "arrest_date", "arrest_place",
			"status", "bail_date", "photo", "source");

	private final City city;

	private final Folder folder;

	private final TruthBook truth;

	/** Each case's force, by the raid that led to it. */
	private final Map<TrueCase, String> forces = new LinkedHashMap<>();

	CaseFiles(City city, Folder folder, TruthBook truth) {
		this.city = city;
		this.folder = folder;
		this.truth = truth;
	}

	void write() {
		Set<String> names = new LinkedHashSet<>();
		for (TrueRaid raid : this.city.raids()) {
			raid.cases().forEach((each) -> this.forces.put(each, raid.force()));
			if (!raid.planned()) {
				names.add(raid.force());
			}
		}
		for (String force : names) {
			String stem = "raids/" + force.toLowerCase(Locale.ROOT).replace(" police", "").replace(' ', '-');
			raids(stem + "-raids.csv",
					this.city.raids()
						.stream()
						.filter((raid) -> raid.force().equals(force) && !raid.planned())
						.toList());
			List<TrueCase> cases = this.city.cases()
				.stream()
				.filter((each) -> force.equals(this.forces.get(each)))
				.toList();
			cases(stem + "-cases.csv", force, cases);
			arrests(stem + "-arrests", force, cases);
		}
		raids("raids/planned-raids.csv", this.city.raids().stream().filter(TrueRaid::planned).toList());
		photos();
	}

	private void cases(String path, String force, List<TrueCase> cases) {
		CsvText csv = new CsvText();
		csv.row(CASES);
		for (TrueCase each : cases) {
			TrueCentre centre = each.centres().get(0);
			csv.row(each.key(), each.state(), each.district(), each.policeStation(), each.number(),
					each.date().getYear(), each.date(), each.sections(), each.date().minusDays(60), each.date(),
					centre.premises().inFull(), each.gist(), force + " case register");
		}
		this.folder.write(path, csv);
	}

	private void raids(String path, List<TrueRaid> raids) {
		Dice dice = new Dice(41).fork(path);
		Pen pen = new Pen(dice, this.city.noise());
		CsvText csv = new CsvText();
		csv.row(RAIDS);
		for (TrueRaid raid : raids) {
			String keys = raid.cases().stream().map(TrueCase::key).collect(Collectors.joining(";"));
			for (TrueCentre centre : raid.centres()) {
				Premises premises = centre.premises();
				String name = pen.centre(centre);
				String address = premises.building() + ", " + (premises.unit().isEmpty() ? "" : premises.unit() + ", ")
						+ premises.floor();
				TruePerson owner = centre.owner();
				int row = csv.row(raid.number(), raid.date(), raid.force(), raid.planned() ? "PLANNED" : "DONE", keys,
						name, address, pen.locality(premises.locality(), dice.below(2)), premises.city(),
						premises.pin(), String.join(";", centre.phones()), owner.name(),
						(owner.female() ? "D/o " : "S/o ") + owner.father(), raid.planned() ? "" : centre.seats(),
						raid.planned() ? "Cyber cell, secret" : raid.force());
				this.truth.centre(centre.id(), raid.planned() ? "PLANNED_RAID" : "RAID", path, "", row, name);
			}
		}
		this.folder.write(path, csv);
	}

	/** One force exports its arrests as a workbook with the same headers. */
	private void arrests(String stem, String force, List<TrueCase> cases) {
		boolean workbook = force.startsWith("Ghaziabad");
		String path = stem + (workbook ? ".xlsx" : ".csv");
		Dice dice = new Dice(51).fork(stem);
		CsvText csv = new CsvText();
		Sheet sheet = new Sheet("arrests");
		csv.row(ARRESTS);
		sheet.add(Meaning.HEADER, new ArrayList<>(ARRESTS));
		for (TrueCase each : cases) {
			for (int i = 0; i < each.arrests().size(); i++) {
				List<@Nullable Object> cells = cells(each, i, force, dice);
				int row = csv.row(cells);
				sheet.add(Meaning.DATA,
						cells.stream().map((cell) -> (cell instanceof LocalDate) ? cell.toString() : cell).toList());
				this.truth.person(each.arrests().get(i).person(), "ARREST", path, workbook ? "arrests" : "", row,
						String.valueOf(cells.get(2)), each.key());
			}
		}
		if (workbook) {
			this.folder.write(path, XlsxFile.of(List.of(sheet), this.city.storyDate()));
		}
		else {
			this.folder.write(path, csv);
		}
	}

	private List<@Nullable Object> cells(TrueCase each, int index, String force, Dice dice) {
		TrueArrest arrest = each.arrests().get(index);
		TruePerson person = arrest.person();
		Pen pen = new Pen(dice, this.city.noise());
		String name = each.ours() ? person.name() : pen.respelled(person.given(), person.surname(), true);
		String father = each.ours() ? person.father() : pen.respelled(person.fatherGiven(), person.surname(), false);
		boolean same = each.ours() || pen.noise().isNone();
		int age = person.ageOn(arrest.date()) + (same ? 0 : dice.between(-1, 1));
		boolean samePhone = same || dice.chance(65);
		boolean sameAddress = same || !samePhone || dice.chance(40);
		String phone = samePhone ? person.phone() : dice.chance(50) ? "" : "9" + dice.digits(9);
		String address = sameAddress ? person.address() : "Not verified";
		boolean dated = dice.chance(each.ours() ? 50 : 25);
		return new ArrayList<>(
				Arrays.asList(each.key(), index + 1, name, person.alias(), person.female() ? "D/O" : "S/O", father,
						Math.max(18, age), dated ? person.born() : "", person.female() ? "F" : "M", address, phone,
						arrest.role(), arrest.date(), each.centres().get(0).premises().locality(), arrest.status(),
						arrest.bailedOn(), arrest.photo(), force));
	}

	private void photos() {
		for (TrueCase each : this.city.cases()) {
			for (TrueArrest arrest : each.arrests()) {
				if (!arrest.photo().isEmpty()) {
					this.folder.write("photos/" + arrest.photo(), Photo.of(new Dice(61).fork(arrest.photo())));
				}
			}
		}
	}

}
