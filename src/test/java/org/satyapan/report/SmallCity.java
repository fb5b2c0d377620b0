package org.satyapan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.*;
import org.satyapan.report.cell.RecordCards;
import org.satyapan.resolution.ResolutionSettings;
import org.satyapan.resolution.ReviewQueue;
import org.satyapan.resolution.TestSettings;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * A city built by hand in a real register: only what a test says is there.
 */
final class SmallCity implements AutoCloseable {

	static final LocalDate DATE = LocalDate.of(2020, 9, 9);

	private final TestDatabase database = new TestDatabase();

	private int rows;

	/** The settings that the product ships with. */
	static ReportSettings settings() {
		try {
			StandardEnvironment environment = new StandardEnvironment();
			new YamlPropertySourceLoader().load("reports", new ClassPathResource("jobs/reports.yml"))
				.forEach(environment.getPropertySources()::addLast);
			return new Binder(ConfigurationPropertySources.get(environment)).bind("reports", ReportSettings.class)
				.get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	<T> T get(Class<T> repository) {
		return this.database.get(repository);
	}

	NightFigures nightFigures() {
		return new NightFigures(cityReader(), get(NightTotals.class), get(Nights.class), settings());
	}

	CityReader cityReader() {
		return new CityReader(get(Stations.class), get(Submissions.class), get(KnownPlaces.class), get(Cases.class),
				get(Arrests.class), get(Persons.class), get(PersonMembers.class), get(Findings.class),
				get(Tallies.class), get(ArrestDetails.class), get(OffenderDecisions.class), reviewQueue(), settings());
	}

	private ReviewQueue reviewQueue() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.setParent(this.database.context());
		context.registerBean(ResolutionSettings.class, TestSettings::settings);
		context.register(ReviewQueue.class);
		context.refresh();
		return context.getBean(ReviewQueue.class);
	}

	RecordCards recordCards() {
		return this.database.context().getAutowireCapableBeanFactory().createBean(RecordCards.class);
	}

	/** A component of a package of reports, over this city. */
	<T> T bean(Class<T> type, String scanned, ReportSettings settings) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.setParent(this.database.context());
		context.registerBean(ReportSettings.class, () -> settings);
		context.scan(scanned);
		context.refresh();
		return context.getBean(type);
	}

	/** Puts an establishment's premises into that station's territory, or nobody's. */
	SmallCity territory(String establishment, String locality, String station) {
		get(Places.class).save(List.of(new Premises(ContentId.of("PRM", establishment, locality), locality, null, null,
				null, null, null, null, null, null, locality, "Gurugram", null, station)));
		return this;
	}

	Figures figures() {
		return nightFigures().of(DATE);
	}

	SmallCity station(String code, String zone) {
		return station(code, zone, true);
	}

	SmallCity station(String code, String zone, boolean mustSubmit) {
		Map<String, String> hindi = Map.of("East", "पूर्व", "West", "पश्चिम", "South", "दक्षिण", "Manesar", "मानेसर");
		String name = code.replace("PS-", "").replace('-', ' ');
		get(Stations.class).save(List.of(new Station(code, name.charAt(0) + name.substring(1).toLowerCase(), "थाना",
				zone, hindi.getOrDefault(zone, zone), StationKind.TERRITORIAL, mustSubmit, "", null,
				LocalDate.of(2015, 1, 1), null)));
		return this;
	}

	/** A submission of that station; the period is its day's month. */
	String submission(String station, String receivedOn, SubmissionContent content, Timeliness timeliness,
			String supersededBy) {
		LocalDate day = LocalDate.parse(receivedOn);
		String file = ContentId.of("FIL", station, receivedOn, content);
		String id = ContentId.of("SUB", station, receivedOn, content);
		get(Submissions.class).save(List.of(new Submission(id, station, receivedOn.substring(0, 7), file,
				"0".repeat(64), "station-lists/" + station + "/" + receivedOn + "/list.xlsx", day, null, content,
				timeliness, supersededBy, DATE, null, null)));
		return id;
	}

	/** One row of a submission, resolved to that establishment at premises there. */
	SmallCity listing(String submission, String establishment, String locality, String since, String vacatedOn) {
		Submission sent = get(Submissions.class).find(submission).orElseThrow();
		String id = ContentId.of("LST", submission, ++this.rows);
		get(Listings.class).save(List.of(new Listing(id, submission, sent.fileId(), "Sheet1", this.rows,
				sent.stationCode(), sent.receivedOn(), establishment, locality, null, null, null, null, null, null,
				Activity.UNKNOWN, LicenceClaim.NO, null, null, null, (since != null) ? LocalDate.parse(since) : null,
				(vacatedOn != null) ? LocalDate.parse(vacatedOn) : null, null, null)));
		place(id, RecordKind.LISTING, establishment, locality, sent.stationCode());
		return this;
	}

	/** The raid's premises, each written as {@code establishment@locality}. */
	SmallCity raid(String no, String date, String force, String cases, String... premises) {
		return raid(no, date, force, RaidStatus.DONE, cases, premises);
	}

	SmallCity raid(String no, String date, String force, RaidStatus status, String cases, String... premises) {
		String id = ContentId.of("RAI", no);
		get(Raids.class)
			.save(List.of(new Raid(id, no, LocalDate.parse(date), force, status, cases, "FIL", "", 1, DATE)));
		for (String where : premises) {
			String[] parts = where.split("@");
			String record = ContentId.of("RPR", no, where, ++this.rows);
			get(RaidTargets.class).save(List.of(new RaidedPremises(record, id, parts[0], null, parts[1], null, null,
					null, null, null, null, null, "FIL", "", this.rows, DATE)));
			place(record, RecordKind.RAIDED_PREMISES, parts[0], parts[1], null);
		}
		return this;
	}

	SmallCity permission(String no, String establishment, String locality, String station) {
		String id = ContentId.of("PER", no);
		get(Permissions.class).save(List.of(new Permission(id, no, no, establishment, null, locality, locality, null,
				null, Activity.DOMESTIC, null, null, LocalDate.of(2015, 1, 1), LocalDate.of(2035, 1, 1), "Haryana",
				null, null, null, null, null, "FIL", "", ++this.rows, DATE)));
		place(id, RecordKind.PERMISSION, establishment, locality, station);
		return this;
	}

	private void place(String record, RecordKind kind, String establishment, String locality, String station) {
		String premises = ContentId.of("PRM", establishment, locality);
		get(Places.class).save(List.of(new Premises(premises, locality, null, null, null, null, null, null, null, null,
				locality, "Gurugram", null, station)));
		get(Establishments.class)
			.save(List.of(new Establishment(establishment, establishment, premises, DATE, DATE, null)));
		get(EstablishmentMembers.class).save(List.of(new EstablishmentMember(record, kind, establishment, premises)));
	}

	SmallCity policeCase(String firKey, String date) {
		String[] parts = firKey.split("/");
		get(Cases.class)
			.save(List.of(new PoliceCase(firKey, parts[0], parts[1], parts[2], parts[4], Integer.parseInt(parts[3]),
					LocalDate.parse(date), "420, 120B IPC", null, null, null, null, "FIL", "", 1, DATE)));
		return this;
	}

	SmallCity arrest(String person, String firKey, String date, CustodyStatus status) {
		return arrest(person, firKey, date, status, Role.OWNER, 30, null);
	}

	SmallCity arrest(String person, String firKey, String date, CustodyStatus status, Role role, Integer age,
			String photo) {
		String id = ContentId.of("ARR", person, firKey, ++this.rows);
		get(Arrests.class).save(List.of(new Arrest(id, firKey, null, person, null, "S/O", "Father of " + person, age,
				null, "M", null, null, role, (date != null) ? LocalDate.parse(date) : null, null, status,
				(status == CustodyStatus.ON_BAIL && date != null) ? LocalDate.parse(date).plusDays(40) : null, photo,
				"FIL", "", this.rows, DATE)));
		get(Persons.class).save(List.of(new Person("PSN-" + person, person, null, "Father of " + person, null, "M")));
		get(PersonMembers.class).save(List.of(new PersonMember(id, RecordKind.ARREST, "PSN-" + person, person)));
		return this;
	}

	SmallCity due(String establishment, String on) {
		get(WorklistEntries.class)
			.save(List.of(new WorklistEntry(DATE, establishment, "team", LocalDate.parse(on), 1, 1, "")));
		return this;
	}

	SmallCity visited(String establishment, String on, VisitOutcome outcome) {
		get(Visits.class).save(List.of(new Visit(ContentId.of("VIS", establishment, on), establishment,
				LocalDate.parse(on), "team", outcome, null, null, null, null, "FIL", "", ++this.rows)));
		return this;
	}

	SmallCity permissionState(String establishment, PermissionState state) {
		get(EstablishmentMembers.class).all()
			.stream()
			.filter((member) -> member.establishmentId().equals(establishment)
					&& member.recordKind() == RecordKind.LISTING)
			.forEach((member) -> get(PermissionChecks.class)
				.save(List.of(new PermissionCheck(member.recordId(), state, null, "", ""))));
		return this;
	}

	SmallCity finding(String rule, Axis axis, String station, FindingStatus status, String because) {
		get(Findings.class).save(List.of(new Finding(ContentId.of("FND", rule, station, ++this.rows), rule, axis,
				SubjectKind.STATION, station, station, 3, DATE, status, DATE, DATE, "Title of " + rule, "नियम", because,
				"क्योंकि", "Law", "कानून", "0")));
		return this;
	}

	@Override
	public void close() {
		this.database.close();
	}

}
