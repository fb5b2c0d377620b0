package org.satyapan.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Arrest;
import org.satyapan.register.ArrestDetail;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingTally;
import org.satyapan.register.ListedPlace;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.PermittedPlace;
import org.satyapan.register.Person;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.RaidedPlace;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SourceTally;
import org.satyapan.register.Station;
import org.satyapan.register.Submission;
import org.satyapan.register.VisitPlace;

/**
 * What the register knows of a city on a business date, as far as reports count it.
 *
 * @param stations those that stand on the date
 * @param submissions of the date's month, superseded ones too
 * @param sheets row totals of those submissions' files
 * @param listed rows of the month's lists in force
 * @param vacated rows of any list in force that tell when a centre left
 * @param rows row totals of the files that this night took
 * @param links links by decision
 * @param doubts questions that wait for a person; one may stand for several links
 * @param redFlags open findings that are told one by one
 * @param due tonight's worklists
 * @param visited every visit so far
 * @param overdue places whose visit is overdue, of which an officer was told
 * @param sources the files that the register rests on
 * @param details what is said of arrests beside who, when and where, by their ids
 * @param decisions about the register of repeat offenders, in the order of their days
 */
record City(LocalDate date, List<Station> stations, List<Submission> submissions, List<SheetTotal> sheets,
		List<ListedPlace> listed, List<ListedPlace> vacated, List<RaidedPlace> raided, List<PermittedPlace> permitted,
		List<PoliceCase> cases, List<Arrest> arrests, List<Person> persons, List<PersonMember> arrestedPersons,
		Map<String, Long> rows, Map<String, Long> links, int doubts, List<FindingTally> findings,
		List<Finding> redFlags, List<VisitPlace> due, List<VisitPlace> visited, List<VisitPlace> overdue,
		List<SourceTally> sources, Map<String, ArrestDetail> details, List<OffenderDecision> decisions) {

	/** The month that submissions are due for, {@code YYYY-MM}. */
	static String period(LocalDate date) {
		return YearMonth.from(date).toString();
	}

	/** The stations by code. */
	Map<String, Station> standingStations() {
		Map<String, Station> standing = new TreeMap<>();
		this.stations.forEach((station) -> standing.put(station.code(), station));
		return standing;
	}

	/** Whether a listed centre is still there on the business date. */
	boolean operates(ListedPlace place) {
		return place.vacatedOn() == null || place.vacatedOn().isAfter(this.date);
	}

	/** The station in whose territory, else on whose list, a centre stands. */
	static String stationOf(ListedPlace place) {
		return (place.territoryOf() != null) ? place.territoryOf() : place.stationCode();
	}

	/** Where a case was registered, from its key if its own record is missing. */
	static Jurisdiction jurisdiction(String firKey, @Nullable PoliceCase policeCase) {
		if (policeCase != null) {
			return new Jurisdiction(policeCase.state(), policeCase.district());
		}
		String[] parts = firKey.split("/", -1);
		return new Jurisdiction(parts[0], (parts.length > 1) ? parts[1] : "");
	}

	/** A state and a district. */
	record Jurisdiction(String state, String district) {
	}

}
