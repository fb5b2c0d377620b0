package org.satyapan.report;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.ArrestDetail;
import org.satyapan.register.ArrestDetails;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.Findings;
import org.satyapan.register.KnownPlaces;
import org.satyapan.register.OffenderDecisions;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Persons;
import org.satyapan.register.Stations;
import org.satyapan.register.Submissions;
import org.satyapan.register.Tallies;
import org.satyapan.resolution.ReviewQueue;

/**
 * Reads from the register what reports count.
 */
@Component
class CityReader {

	private final Stations stations;

	private final Submissions submissions;

	private final KnownPlaces places;

	private final Cases cases;

	private final Arrests arrests;

	private final Persons persons;

	private final PersonMembers personMembers;

	private final Findings findings;

	private final Tallies tallies;

	private final ReportSettings settings;

	private final ArrestDetails details;

	private final OffenderDecisions decisions;

	private final ReviewQueue queue;

	CityReader(Stations stations, Submissions submissions, KnownPlaces places, Cases cases, Arrests arrests,
			Persons persons, PersonMembers personMembers, Findings findings, Tallies tallies, ArrestDetails details,
			OffenderDecisions decisions, ReviewQueue queue, ReportSettings settings) {
		this.details = details;
		this.decisions = decisions;
		this.queue = queue;
		this.stations = stations;
		this.submissions = submissions;
		this.places = places;
		this.cases = cases;
		this.arrests = arrests;
		this.persons = persons;
		this.personMembers = personMembers;
		this.findings = findings;
		this.tallies = tallies;
		this.settings = settings;
	}

	City on(LocalDate date) {
		String period = City.period(date);
		return new City(date, this.stations.on(date), this.submissions.ofPeriod(period), this.tallies.sheets(period),
				this.places.listed(period), this.places.vacated(), this.places.raided(), this.places.permitted(),
				this.cases.all(), this.arrests.all(), this.persons.arrested(), this.personMembers.ofArrests(),
				this.tallies.rows(date), this.tallies.links(), this.queue.waiting().size(), this.tallies.findings(),
				this.settings.redFlagRules().stream().flatMap((code) -> this.findings.openOf(code).stream()).toList(),
				this.places.due(date), this.places.visited(date), this.places.overdue(date), this.tallies.sources(date),
				this.details.all().stream().collect(Collectors.toMap(ArrestDetail::arrestId, Function.identity())),
				this.decisions.all());
	}

}
