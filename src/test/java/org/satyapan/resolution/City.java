package org.satyapan.resolution;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Activity;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEvents;
import org.satyapan.register.ContentId;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Night;
import org.satyapan.register.NightState;
import org.satyapan.register.NightTotal;
import org.satyapan.register.NightTotals;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.Person;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Persons;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Role;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;
import org.satyapan.register.StepBases;
import org.satyapan.register.Submissions;
import org.satyapan.register.TestDatabase;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;

/** A small city for a test: what is reported of it, and what it resolves to. */
final class City implements AutoCloseable {

	private static final LocalDate DAY = LocalDate.of(2020, 9, 9);

	private static final List<String> NEIGHBOURS = List.of("Lavang", "Kumud", "Chakor", "Ranjan", "Mandar", "Keshav",
			"Palash", "Yamun", "Arun", "Ritum");

	private final TestDatabase database = new TestDatabase();

	private final List<Listing> listings = new ArrayList<>();

	private final List<Raid> raids = new ArrayList<>();

	private final List<RaidedPremises> targets = new ArrayList<>();

	private final List<Arrest> arrests = new ArrayList<>();

	private final List<Permission> permissions = new ArrayList<>();

	private final List<Notice> notices = new ArrayList<>();

	City() {
		this.database.get(Stations.class)
			.save(List.of(station("PS-UDYOG-VIHAR", "Udyog Vihar Phase 4;Udyog Vihar Phase 5;Sector 18"),
					station("PS-SOHNA-ROAD", "Sohna Road;Sector 48")));
	}

	private static Station station(String code, String localities) {
		return new Station(code, code, code, "West", "पश्चिम", StationKind.TERRITORIAL, true, localities, null,
				LocalDate.of(2000, 1, 1), null);
	}

	City listing(String id, String month, String name, @Nullable String address, @Nullable String owner,
			@Nullable String father, @Nullable String phones) {
		return listing(id, month, name, address, owner, father, phones, null, null);
	}

	City listing(String id, String month, String name, @Nullable String address, @Nullable String owner,
			@Nullable String father, @Nullable String phones, @Nullable String licence, @Nullable LocalDate vacatedOn) {
		this.listings.add(new Listing(id, "SUB-" + month, "FIL-1", "Sheet1", this.listings.size() + 5, "PS-UDYOG-VIHAR",
				LocalDate.parse(month + "-28"), name, address, owner, father, phones, null, 40, null, Activity.UNKNOWN,
				LicenceClaim.UNKNOWN, licence, null, null, null, vacatedOn, null, null));
		return this;
	}

	/** Ten other firms of the neighbourhood, with other owners. */
	City neighbours() {
		for (int i = 0; i < NEIGHBOURS.size(); i++) {
			listing("LST-9" + i, "2020-06", NEIGHBOURS.get(i) + "otra Services",
					"Plot " + (30 + i) + ", Udyog Vihar Phase 4", "Vivek " + NEIGHBOURS.get(i),
					NEIGHBOURS.get(9 - i) + " Chopra", "989901234" + i);
		}
		return this;
	}

	City raid(String id, String date, String firKey, @Nullable String name, @Nullable String address,
			@Nullable String phones) {
		return raid(id, date, firKey, name, address, phones, RaidStatus.DONE);
	}

	City raid(String id, String date, String firKey, @Nullable String name, @Nullable String address,
			@Nullable String phones, RaidStatus status) {
		return raid(id, date, firKey, name, address, phones, status, null, null);
	}

	/** A raid on premises whose owner is known. */
	City raid(String id, String date, String firKey, String name, String address, String phones, String owner,
			String father) {
		return raid(id, date, firKey, name, address, phones, RaidStatus.DONE, owner, father);
	}

	private City raid(String id, String date, String firKey, @Nullable String name, @Nullable String address,
			@Nullable String phones, RaidStatus status, @Nullable String owner, @Nullable String father) {
		this.raids.add(new Raid("RAI-" + id, "R/" + id, LocalDate.parse(date), "Gurugram Police", status, firKey,
				"FIL-2", "csv", 2, DAY));
		this.targets.add(new RaidedPremises(id, "RAI-" + id, name, address, null, "Gurugram", null, phones, owner,
				father, null, null, "FIL-2", "csv", 2, DAY));
		return this;
	}

	City arrest(String id, String firKey, String serial, String name, @Nullable String father, @Nullable Integer age,
			String arrestedOn, @Nullable String phone) {
		this.arrests.add(new Arrest(id, firKey, serial, name, null, "S/O", father, age, null, "M", null, phone,
				Role.UNKNOWN, LocalDate.parse(arrestedOn), null, CustodyStatus.ARRESTED, null, null,
				ContentId.of("FIL", firKey), "csv", 2, DAY));
		return this;
	}

	/** The same accused in another file. */
	City arrestIn(String file, String id, String firKey, String name, @Nullable String phone) {
		this.arrests.add(new Arrest(id, firKey, null, name, null, null, null, null, null, "M", null, phone,
				Role.UNKNOWN, null, null, CustodyStatus.ARRESTED, null, null, file, "csv", 2, DAY));
		return this;
	}

	City permission(String id, String number, String applicant, String address, String city) {
		this.permissions.add(new Permission(id, number, number.replaceAll("[^A-Z0-9]", ""), applicant, null, address,
				null, city, null, Activity.BOTH, null, null, LocalDate.of(2015, 1, 1), LocalDate.of(2035, 1, 1),
				"Haryana", null, null, null, null, null, "FIL-3", "csv", 2, DAY));
		return this;
	}

	City notice(String id, @Nullable String name, @Nullable String address, @Nullable String phones,
			@Nullable String url) {
		this.notices.add(new Notice(id, id, NoticeKind.FOREIGN_COMPLAINT, LocalDate.of(2020, 8, 20), "an agency", false,
				LocalDate.of(2020, 8, 1), name, address, null, null, null, phones, null, url, null, null, null, null,
				null, null, null, null, "FIL-4", "csv", 2, DAY));
		return this;
	}

	City decide(String left, String right, String decision, String on) {
		this.database.get(ClericalDecisions.class)
			.save(List
				.of(new ClericalDecision(left, right, decision, "clerk", LocalDate.parse(on), "looked", "FIL-9", 2)));
		return this;
	}

	City night(String date) {
		return night(date, 0);
	}

	/** The rows come in an order that depends on the seed. */
	City night(String date, long seed) {
		Random random = new Random(seed);
		this.database.get(Listings.class).save(shuffled(this.listings, random));
		this.database.get(Raids.class).save(shuffled(this.raids, random));
		this.database.get(RaidTargets.class).save(shuffled(this.targets, random));
		this.database.get(Arrests.class).save(shuffled(this.arrests, random));
		this.database.get(Permissions.class).save(shuffled(this.permissions, random));
		this.database.get(Notices.class).save(shuffled(this.notices, random));
		Gazetteer gazetteer = TestSettings.gazetteer();
		KnownRecords.Source source = new KnownRecords.Source(get(Stations.class), get(Submissions.class),
				get(Listings.class), get(Raids.class), get(RaidTargets.class), get(Permissions.class),
				get(Notices.class), get(Cases.class), get(Arrests.class), get(ClericalDecisions.class));
		Resolution.Target target = new Resolution.Target(get(Places.class), get(Establishments.class),
				get(EstablishmentMembers.class), get(Persons.class), get(PersonMembers.class), get(Links.class),
				get(ClusterEvents.class), get(NightTotals.class), get(StepBases.class));
		LocalDate day = LocalDate.parse(date);
		new Resolution(TestSettings.settings(), TestSettings.engine(), gazetteer, new PremisesComparison(gazetteer),
				source, target)
			.resolve(new NightWork(new Night("NGT-1", day, "0", NightState.RUNNING),
					new Outbox(Path.of("unused"), day)));
		return this;
	}

	private static <T> List<T> shuffled(List<T> rows, Random random) {
		List<T> copy = new ArrayList<>(rows);
		Collections.shuffle(copy, random);
		return copy;
	}

	private <T> T get(Class<T> repository) {
		return this.database.get(repository);
	}

	/** The establishment of a record; null if it belongs to none. */
	@Nullable String establishment(String record) {
		return get(EstablishmentMembers.class).find(record).map(EstablishmentMember::establishmentId).orElse(null);
	}

	@Nullable String person(String record) {
		return get(PersonMembers.class).find(record).map(PersonMember::personId).orElse(null);
	}

	Premises premises(String record) {
		EstablishmentMember member = get(EstablishmentMembers.class).find(record).orElseThrow();
		return get(Places.class).find(member.premisesId()).orElseThrow();
	}

	List<Establishment> establishments() {
		return get(Establishments.class).all();
	}

	List<Person> persons() {
		return get(Persons.class).all();
	}

	List<Link> links() {
		return get(Links.class).all();
	}

	/** Those whose left record is of that kind. */
	List<Link> links(RecordKind kind) {
		return links().stream().filter((link) -> link.leftKind() == kind).toList();
	}

	List<ClusterEvent> events() {
		return get(ClusterEvents.class).all();
	}

	/** A control total of the linkages; 0 if there is none. */
	long total(String key) {
		return get(NightTotals.class).of("NGT-1")
			.stream()
			.filter((total) -> total.totalKey().equals("linkage." + key))
			.mapToLong(NightTotal::total)
			.sum();
	}

	/** Everything resolved, as text. */
	String everything() {
		return List
			.of(get(Places.class).all(), establishments(), get(EstablishmentMembers.class).all(), persons(),
					get(PersonMembers.class).all(), links(), events())
			.stream()
			.flatMap(List::stream)
			.map(Object::toString)
			.collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		this.database.close();
	}

}
