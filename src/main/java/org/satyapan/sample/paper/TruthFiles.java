package org.satyapan.sample.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.satyapan.sample.city.City;
import org.satyapan.sample.city.PlantedFinding;
import org.satyapan.sample.city.StoryFigures;
import org.satyapan.sample.city.TrueCentre;
import org.satyapan.sample.city.TrueList;
import org.satyapan.sample.city.TrueStation;

/** Writes the truth beside the inbox; the night never reads it. */
final class TruthFiles {

	private final City city;

	private final Folder folder;

	private final TruthBook truth;

	TruthFiles(City city, Folder folder, TruthBook truth) {
		this.city = city;
		this.folder = folder;
		this.truth = truth;
	}

	void write() {
		story();
		findings();
		centres();
		sightings("truth/establishments.csv", "establishment_id", this.truth.establishments);
		sightings("truth/persons.csv", "person_id", this.truth.persons);
		listings();
		rows();
		submissions();
		duplicates();
	}

	private void duplicates() {
		CsvText csv = new CsvText();
		csv.row("station", "period", "file");
		for (TruthBook.Submission duplicate : this.truth.duplicates) {
			csv.row(duplicate.list().station().code(), duplicate.list().period().toString().substring(0, 7),
					duplicate.file());
		}
		this.folder.write("truth/duplicates.csv", csv);
	}

	private void story() {
		Map<String, Integer> figures = StoryFigures.of(this.city);
		String body = figures.entrySet()
			.stream()
			.map((entry) -> "  \"" + entry.getKey() + "\": " + entry.getValue())
			.collect(Collectors.joining(",\n"));
		this.folder.write("truth/story.json", ("{\n  \"date\": \"" + this.city.date() + "\",\n" + body + "\n}\n")
			.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private void findings() {
		CsvText csv = new CsvText();
		csv.row("rule_code", "certainty", "subject", "subject_id", "station", "premises", "why");
		for (PlantedFinding finding : this.city.findings()) {
			csv.row(finding.rule(), finding.certainty(), finding.subject(), finding.subjectId(), finding.station(),
					finding.premises(), finding.why());
		}
		this.folder.write("truth/findings.csv", csv);
	}

	private void centres() {
		Set<String> doubtful = new HashSet<>();
		this.city.findings().forEach((finding) -> doubtful.add(finding.subjectId()));
		CsvText csv = new CsvText();
		csv.row("establishment_id", "name", "owner_id", "owner", "station", "locality", "address", "since", "closed_on",
				"vacated_on", "listed", "honest");
		for (TrueCentre centre : this.city.centres()) {
			boolean honest = centre.listed() && centre.closedOn() == null && !doubtful.contains(centre.id());
			csv.row(centre.id(), centre.name(), centre.owner().id(),
					centre.owner().name() + " S/D/o " + centre.owner().father(), centre.station(),
					centre.premises().locality(), centre.premises().inFull(), centre.since(), centre.closedOn(),
					centre.vacatedOn(), centre.listed() ? "yes" : "no", honest ? "yes" : "no");
		}
		this.folder.write("truth/centres.csv", csv);
	}

	private void sightings(String path, String id, List<TruthBook.Sighting> sightings) {
		CsvText csv = new CsvText();
		csv.row(id, "kind", "file", "sheet", "row", "written", "detail");
		for (TruthBook.Sighting sighting : sightings) {
			csv.row(sighting.id(), sighting.kind(), sighting.file(), sighting.sheet(), sighting.row(),
					sighting.written(), sighting.detail());
		}
		this.folder.write(path, csv);
	}

	private void listings() {
		CsvText csv = new CsvText();
		csv.row("station", "period", "file", "sheet", "row", "establishment_id", "since", "vacated_on", "licence_no",
				"superseded", "warning");
		for (TruthBook.Listing listing : this.truth.listings) {
			TrueCentre centre = listing.centre();
			boolean vacated = centre.vacatedOn() != null && !centre.isOpenOn(listing.list().asOn());
			csv.row(listing.station(), listing.list().period().toString().substring(0, 7), listing.file(),
					listing.sheet(), listing.row(), centre.id(), centre.since(), vacated ? centre.vacatedOn() : "",
					centre.licenceNumber(), listing.list().superseded() ? "yes" : "no", listing.reason());
		}
		this.folder.write("truth/listings.csv", csv);
	}

	private void rows() {
		CsvText csv = new CsvText();
		csv.row("file", "sheet", "physical", "accepted", "rejected", "ignored", "warned");
		for (TruthBook.Rows rows : this.truth.rows) {
			csv.row(rows.file(), rows.sheet(), rows.physical(), rows.accepted(), rows.rejected(), rows.ignored(),
					rows.warned());
		}
		this.folder.write("truth/rows.csv", csv);
	}

	/**
	 * Every list that came, then the stations that sent nothing for the month of the
	 * business date.
	 */
	private void submissions() {
		CsvText csv = new CsvText();
		csv.row("station", "period", "file", "received", "content", "timeliness", "superseded");
		Set<String> sent = new HashSet<>();
		String month = this.city.date().toString().substring(0, 7);
		for (TruthBook.Submission submission : this.truth.submissions) {
			TrueList list = submission.list();
			String period = list.period().toString().substring(0, 7);
			csv.row(list.station().code(), period, submission.file(), list.received(), list.content(),
					list.timeliness(), list.superseded() ? "yes" : "no");
			if (period.equals(month)) {
				sent.add(list.station().code());
			}
		}
		for (TrueStation station : this.city.stations()) {
			if (station.mustSubmit() && !sent.contains(station.code())) {
				csv.row(station.code(), month, "", "", "", "MISSING", "no");
			}
		}
		this.folder.write("truth/submissions.csv", csv);
	}

}
