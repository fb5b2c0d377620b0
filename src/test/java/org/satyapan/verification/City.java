package org.satyapan.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.AddressParts;
import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Activity;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.ContentId;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryState;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.PaperClaims;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.RegistryEntry;
import org.satyapan.register.RegistryStatus;
import org.satyapan.register.Role;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.register.TestDatabase;
import org.satyapan.register.Timeliness;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitOutcome;
import org.satyapan.register.Visits;
import org.satyapan.verification.facts.CityRecords;

/**
 * A city built by hand, as intake and resolution would leave it. All names are invented.
 */
public final class City {

	static final String UDYOG_VIHAR = "PS-UDYOG-VIHAR";

	static final String SOHNA = "PS-SOHNA";

	private final List<Station> stations = new ArrayList<>();

	private final Map<String, Submission> submissions = new TreeMap<>();

	private final List<Row> rows = new ArrayList<>();

	private final List<Permission> permissions = new ArrayList<>();

	private final List<Raid> raids = new ArrayList<>();

	private final List<RaidedPremises> raidedPremises = new ArrayList<>();

	private final List<Arrest> arrests = new ArrayList<>();

	private final List<Notice> notices = new ArrayList<>();

	private final Map<String, Premises> premises = new TreeMap<>();

	private final Map<String, Centre> centres = new TreeMap<>();

	private final List<EstablishmentMember> members = new ArrayList<>();

	private final List<PersonMember> personMembers = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private final List<Visit> visits = new ArrayList<>();

	private final List<Enquiry> enquiries = new ArrayList<>();

	private final List<RegistryEntry> registries = new ArrayList<>();

	City() {
		station(UDYOG_VIHAR, "Udyog Vihar", "उद्योग विहार");
		station(SOHNA, "Sohna Road", "सोहना रोड");
	}

	private void station(String code, String name, String nameHi) {
		this.stations.add(new Station(code, name, nameHi, "West", "पश्चिम", StationKind.TERRITORIAL, true, name, null,
				LocalDate.of(2010, 1, 1), null));
	}

	/** A call centre as resolution knows it. */
	Centre centre(String name, String address) {
		return this.centres.computeIfAbsent("EST-" + name + "-" + address, (id) -> new Centre(id, name, address));
	}

	/** A list of a station that names nobody in these tests. */
	Submission list(String station, String asOn, SubmissionContent content) {
		String period = asOn.substring(0, 7);
		String id = "SUB-" + station + "-" + period;
		return this.submissions.computeIfAbsent(id,
				(any) -> new Submission(id, station, period, "FIL-1", "0", "a.xlsx", LocalDate.parse(asOn),
						LocalDate.parse(asOn), content, Timeliness.ON_TIME, null, LocalDate.parse(asOn), null, null));
	}

	void nil(String station, String asOn) {
		list(station, asOn, SubmissionContent.NIL);
	}

	/** A later list takes the place of the one of that month. */
	void supersede(String station, String period) {
		this.submissions.computeIfPresent("SUB-" + station + "-" + period,
				(id, old) -> new Submission(old.id(), old.stationCode(), old.period(), old.fileId(), old.sha256(),
						old.path(), old.receivedOn(), old.asOn(), old.content(), old.timeliness(), "SUB-later",
						old.takenOn(), null, null));
	}

	/** One of DoT's records that resolution linked to nobody. */
	Permission permission(String number, String applicant, String address, Activity type, String expires) {
		Permission permission = new Permission("PER-" + number, number, Identifiers.normalise(number), applicant, null,
				address, null, "Gurugram", null, type, null, 50, LocalDate.of(2012, 1, 1),
				(expires != null) ? LocalDate.parse(expires) : null, "Haryana", null, null, null, null, null, "FIL-2",
				"", 2, LocalDate.of(2020, 9, 1));
		this.permissions.add(permission);
		return permission;
	}

	/**
	 * What a registry's list of 31 August of the year says.
	 * @param since the day of the status, or null if the list does not give it
	 */
	void registry(Registry registry, String number, String name, RegistryStatus status, String since, int year) {
		this.registries.add(new RegistryEntry(ContentId.of("REG", registry, number), registry, number,
				Identifiers.normalise(number), name, status, status.name(),
				(since != null) ? LocalDate.parse(since) : null, null, null, null, null, null, "FIL-7", "", 2,
				LocalDate.of(year, 8, 31)));
	}

	/** An accused of a case, resolved to a person. */
	void arrest(String person, String firKey, String day, Role role, CustodyStatus status, Integer age) {
		String id = ContentId.of("ARR", person, firKey);
		this.arrests.add(new Arrest(id, firKey, "1", person, null, "S/O", "Late Ramdhan", age, null, "M", null, null,
				role, LocalDate.parse(day), null, status, null, null, "FIL-3", "", 2, LocalDate.parse(day)));
		this.personMembers.add(new PersonMember(id, RecordKind.ARREST, "PSN-" + person, person));
	}

	void link(RecordKind leftKind, String left, RecordKind rightKind, String right, String decision) {
		link(leftKind, left, rightKind, right, decision, "[]");
	}

	private void link(RecordKind leftKind, String left, RecordKind rightKind, String right, String decision,
			String evidence) {
		this.links.add(new Link(ContentId.of("LNK", left, right), leftKind, left, rightKind, right, 9, 0.9, decision,
				"engine", LocalDate.of(2020, 9, 9), evidence));
	}

	static String idOfListing(String station, String period, Centre centre) {
		return ContentId.of("LST", station, period, centre.id);
	}

	private Premises premises(String address) {
		return this.premises.computeIfAbsent(ContentId.of("PRM", address), (id) -> {
			AddressParts parts = AddressParser.parse(address);
			boolean sohna = address.contains("Sohna");
			return new Premises(id, address, parts.plot(), parts.building(), parts.tower(), parts.floor(), parts.unit(),
					null, parts.phase(), parts.sector(), sohna ? "Sohna Road" : "Udyog Vihar", "Gurugram", null,
					sohna ? SOHNA : UDYOG_VIHAR);
		});
	}

	CityRecords records() {
		List<Establishment> establishments = new ArrayList<>();
		this.centres.values()
			.forEach((centre) -> establishments.add(new Establishment(centre.id, centre.name,
					premises(centre.address).id(), centre.firstSeen(), LocalDate.of(2020, 9, 5), null)));
		return new CityRecords(this.stations, List.copyOf(this.submissions.values()),
				this.rows.stream().map(Row::listing).toList(), this.permissions, List.of(), this.raids,
				this.raidedPremises, this.arrests, this.notices, List.copyOf(this.premises.values()), establishments,
				this.members, this.personMembers, this.links, this.visits, this.enquiries,
				this.rows.stream().map(Row::papers).filter((papers) -> !papers.isSilent()).toList(), this.registries);
	}

	/** Stores the city in a register. */
	void save(TestDatabase database) {
		CityRecords records = records();
		database.get(Stations.class).save(records.stations());
		database.get(Submissions.class).save(records.submissions());
		database.get(Listings.class).save(records.listings());
		database.get(Permissions.class).save(records.permissions());
		database.get(Cases.class).save(records.cases());
		database.get(Raids.class).save(records.raids());
		database.get(RaidTargets.class).save(records.raidedPremises());
		database.get(Arrests.class).save(records.arrests());
		database.get(Notices.class).save(records.notices());
		database.get(Places.class).save(records.premises());
		database.get(Establishments.class).save(records.establishments());
		database.get(EstablishmentMembers.class).save(records.members());
		database.get(PersonMembers.class).save(records.personMembers());
		database.get(Links.class).save(records.links());
		database.get(Visits.class).save(records.visits());
		database.get(Enquiries.class).save(records.enquiries());
		database.get(PaperClaims.class).save(records.papers());
		database.get(RegistryEntries.class).save(records.registries());
	}

	/** A call centre at a place. */
	final class Centre {

		final String id;

		final String name;

		final String address;

		private Centre(String id, String name, String address) {
			this.id = ContentId.of("EST", id);
			this.name = name;
			this.address = address;
			premises(address);
		}

		private LocalDate firstSeen() {
			return City.this.rows.stream()
				.filter((row) -> row.centre == this)
				.map((row) -> row.asOn)
				.min(LocalDate::compareTo)
				.orElse(LocalDate.of(2020, 9, 1));
		}

		/** On its station's list of that day. */
		Centre listed(String asOn, Consumer<Row> more) {
			return listed(premises(this.address).stationCode(), asOn, more);
		}

		Centre listed(String asOn) {
			return listed(asOn, (row) -> {
			});
		}

		Centre listed(String station, String asOn, Consumer<Row> more) {
			Row row = new Row(this, list(station, asOn, SubmissionContent.LIST), LocalDate.parse(asOn));
			more.accept(row);
			City.this.rows.removeIf((old) -> old.id.equals(row.id));
			City.this.rows.add(row);
			member(row.id, RecordKind.LISTING);
			int number = 0;
			for (String owner : row.owners) {
				City.this.personMembers
					.add(new PersonMember(row.id + "#" + ++number, RecordKind.OWNER, "PSN-" + owner, owner));
			}
			return this;
		}

		Centre raided(String day, RaidStatus status, String firKeys) {
			String number = ContentId.of("RAID", day, this.id);
			LocalDate date = LocalDate.parse(day);
			City.this.raids
				.add(new Raid(number, number, date, "Gurugram Police", status, firKeys, "FIL-4", "", 2, date));
			City.this.raidedPremises.add(new RaidedPremises(ContentId.of("RPR", number), number, this.name,
					this.address, null, null, null, null, null, null, 20, null, "FIL-4", "", 2, date));
			member(ContentId.of("RPR", number), RecordKind.RAIDED_PREMISES);
			return this;
		}

		Centre raided(String day) {
			return raided(day, RaidStatus.DONE, null);
		}

		/** DoT's record for it, which resolution found to be its own. */
		Centre permitted(String number, Activity type, String expires) {
			Permission permission = permission(number, this.name, this.address, type, expires);
			member(permission.id(), RecordKind.PERMISSION);
			return this;
		}

		Centre noticed(NoticeKind kind, String day, String text) {
			String number = kind + "/" + day;
			LocalDate date = LocalDate.parse(day);
			City.this.notices.add(new Notice(ContentId.of("NOT", number, this.id), number, kind, date, "Informant",
					true, date, this.name, this.address, null, null, null, null, null, null, null, null, null, null,
					null, null, null, text, "FIL-5", "", 2, date));
			member(ContentId.of("NOT", number, this.id), RecordKind.NOTICE);
			return this;
		}

		/**
		 * A complaint that only knows a telephone, that of the first row listed.
		 * @param others what linkage decided of the complaint and each other row
		 */
		Centre calledAVictim(String day, Decision others) {
			String notice = ContentId.of("NOT", day, this.id);
			LocalDate date = LocalDate.parse(day);
			City.this.notices.add(new Notice(notice, day, NoticeKind.COMPLAINT, date, "Portal", false, date, null, null,
					null, null, null, "9811415831", null, null, null, null, null, null, null, null, null, "Loan fee",
					"FIL-5", "", 2, date));
			List<Row> rows = City.this.rows.stream().filter((row) -> row.centre == this).toList();
			link(RecordKind.NOTICE, notice, RecordKind.LISTING, rows.get(0).id, Decision.REVIEW.name(), """
					{"evidence": [{"comparison": "phone", "left": "9811415831", "right": "9811415831",
					"level": "exact", "weight": 9, "sentence": "", "sentence_hi": ""}]}""");
			rows.stream()
				.skip(1)
				.forEach((row) -> link(RecordKind.NOTICE, notice, RecordKind.LISTING, row.id, others.name()));
			return this;
		}

		Centre visited(String day, VisitOutcome outcome, String licenceNo) {
			City.this.visits.add(new Visit(ContentId.of("VIS", day, this.id), this.id, LocalDate.parse(day), "West",
					outcome, null, null, licenceNo, null, "FIL-6", "", 2));
			return this;
		}

		Centre replied(String registrationNo) {
			City.this.enquiries.add(new Enquiry(ContentId.of("ENQ", this.id), "ENQ-1", this.id, "Haryana",
					LocalDate.of(2020, 9, 1), EnquiryState.FOUND, LocalDate.of(2020, 9, 8), registrationNo, null));
			return this;
		}

		private void member(String recordId, RecordKind kind) {
			City.this.members.removeIf((member) -> member.recordId().equals(recordId));
			City.this.members.add(new EstablishmentMember(recordId, kind, this.id, premises(this.address).id()));
		}

	}

	/** A row of a list, with what is unusual about it. */
	static final class Row {

		final String id;

		final Centre centre;

		private final Submission submission;

		private final LocalDate asOn;

		final List<String> owners = new ArrayList<>();

		String name;

		String address;

		String phones;

		String licenceNo;

		String cin;

		String gstin;

		String since;

		String vacatedOn;

		String remarks;

		String workProfile;

		Activity activity = Activity.DOMESTIC;

		Integer staff = 30;

		LicenceClaim tenant = LicenceClaim.UNKNOWN;

		LicenceClaim shop = LicenceClaim.UNKNOWN;

		LicenceClaim telemarketer = LicenceClaim.UNKNOWN;

		String telemarketerNo;

		private Row(Centre centre, Submission submission, LocalDate asOn) {
			this.id = idOfListing(submission.stationCode(), submission.period(), centre);
			this.centre = centre;
			this.submission = submission;
			this.asOn = asOn;
			this.name = centre.name;
			this.address = centre.address;
		}

		Listing listing() {
			return new Listing(this.id, this.submission.id(), "FIL-1", "Sheet1", 7, this.submission.stationCode(),
					this.asOn, this.name, this.address, String.join(";", this.owners), null, this.phones, null,
					this.staff, this.workProfile, this.activity, LicenceClaim.UNKNOWN, this.licenceNo, this.cin,
					this.gstin, date(this.since), date(this.vacatedOn), this.remarks, null);
		}

		PaperClaim papers() {
			return new PaperClaim(this.id, this.tenant, null, this.shop, null, this.telemarketer, this.telemarketerNo);
		}

		private static LocalDate date(String text) {
			return (text != null) ? LocalDate.parse(text) : null;
		}

	}

}
