package org.satyapan.worklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import javax.sql.DataSource;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.IntakeYaml;
import org.satyapan.register.Activity;
import org.satyapan.register.Axis;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.register.ClusterEvents;
import org.satyapan.register.ContentId;
import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvidence;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Findings;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.register.PermissionCheck;
import org.satyapan.register.PermissionChecks;
import org.satyapan.register.PermissionState;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RecordKind;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;
import org.satyapan.register.SubjectKind;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.register.TestDatabase;
import org.satyapan.register.Timeliness;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;
import org.satyapan.worklist.letters.MissingList;
import org.satyapan.worklist.lists.VisitNeed;
import org.satyapan.worklist.returns.TableHeadings;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small city, put into the register by hand, with the module's beans over a real
 * database.
 */
public final class InspectionCity implements AutoCloseable {

	public static final LocalDate TONIGHT = LocalDate.of(2020, 9, 9);

	private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

	private final TestDatabase database = new TestDatabase();

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final Path folder;

	private List<MissingList> missing = List.of();

	private final String listFile = SourceFile.idOf("station-lists/PS-UDYOG-VIHAR/2020-09-05/list.xlsx",
			"a".repeat(64));

	public InspectionCity(Path folder) {
		this(folder, settings(""));
	}

	public InspectionCity(Path folder, WorklistSettings settings) {
		this.folder = folder;
		this.context.setParent(this.database.context());
		this.context.registerBean(WorklistSettings.class, () -> settings);
		this.context.registerBean(IntakeSettings.class, () -> IntakeYaml.settings());
		this.context.registerBean(VisitNeed.class, () -> (finding) -> !finding.ruleCode().startsWith("MALFORMED"));
		this.context.registerBean(TableHeadings.class, () -> InspectionCity::column);
		this.context.registerBean(Archive.class, () -> new Archive(folder.resolve("archive")));
		this.context.registerBean(MissingList.On.class, () -> (day) -> this.missing);
		this.context.scan("org.satyapan.worklist.lists", "org.satyapan.worklist.trace", "org.satyapan.worklist.returns",
				"org.satyapan.worklist.enquiries", "org.satyapan.worklist.decisions", "org.satyapan.worklist.letters");
		this.context.refresh();
		get(Stations.class).save(List.of(station("PS-UDYOG-VIHAR", "Udyog Vihar", "West"),
				station("PS-SADAR", "Sadar", "East"), station("PS-MANESAR", "Manesar", "Manesar")));
		get(SourceFiles.class)
			.save(List.of(new SourceFile(this.listFile, "station-lists/PS-UDYOG-VIHAR/2020-09-05/list.xlsx",
					"a".repeat(64), FileKind.STATION_LIST, LocalDate.of(2020, 9, 5), TONIGHT)));
		get(Submissions.class).save(List.of(submission("SUB-1", "PS-UDYOG-VIHAR", SubmissionContent.LIST, null)));
	}

	/** The settings in {@code jobs/worklists.yml}, with lines of YAML laid over them. */
	public static WorklistSettings settings(String overrides) {
		try {
			MutablePropertySources sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load("defaults", new FileSystemResource("jobs/worklists.yml"))
				.forEach(sources::addLast);
			if (!overrides.isEmpty()) {
				Path file = Files.createTempFile("worklists", ".yml");
				Files.writeString(file, overrides);
				new YamlPropertySourceLoader().load("overrides", new FileSystemResource(file))
					.forEach(sources::addFirst);
				Files.delete(file);
			}
			return new Binder(ConfigurationPropertySources.from(sources))
				.bind("worklists", Bindable.of(WorklistSettings.class),
						new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
				.get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Some headings as {@code jobs/records.yml} has them. */
	private static String column(String heading) {
		return switch (heading.toLowerCase(Locale.ROOT)) {
			case "osp registration no", "certificate no" -> "registration_no";
			case "name of applicant", "आवेदक" -> "applicant";
			case "address of osp centre" -> "centre_address";
			case "valid upto" -> "expiry_date";
			default -> heading;
		};
	}

	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	/** A night of a date whose outbox lies in the city's folder. */
	public NightWork night(LocalDate date) {
		Night night = new Night(ContentId.of("NGT", date), date, "f".repeat(64), NightState.RUNNING);
		get(Nights.class).save(List.of(night));
		return new NightWork(night, new Outbox(this.folder.resolve("outbox"), date));
	}

	/** What a night wrote, before or after publishing. */
	public Path written(LocalDate date, String path) {
		return this.folder.resolve("outbox").resolve("." + date + ".staging").resolve(path);
	}

	/** Puts a file into the night's frozen inbox. */
	public void receive(NightWork night, FileKind kind, String path, Path content) {
		String sha256 = get(Archive.class).store(content);
		get(NightFiles.class).save(List.of(new NightFile(night.night().id(), ContentId.sha256(path), path, kind, sha256,
				content.toFile().length(), FileStatus.WAITING, null, null)));
	}

	/** A listed call centre in Udyog Vihar without a permission; nothing doubted yet. */
	public String centre(String name, String address) {
		return centre(name, address, "Udyog Vihar", "PS-UDYOG-VIHAR");
	}

	public String centre(String name, String address, String locality, String station) {
		String listing = ContentId.of("LST", name, address);
		String establishment = ContentId.of("EST", listing);
		String premises = premises(address, locality, station);
		get(Listings.class).save(List.of(new Listing(listing, "SUB-1", this.listFile, "Sheet1",
				get(Listings.class).all().size() + 5, station, LocalDate.of(2020, 9, 5), name, address,
				"Rakesh Malhan; Sunita Malhan", "Om Prakash Malhan; Rakesh Malhan", "9810012345;9810012346", null, 25,
				"International, tech support", Activity.INTERNATIONAL, LicenceClaim.YES, "OSP/DL/2018/114", null, null,
				LocalDate.of(2019, 4, 1), null, null, null)));
		get(Establishments.class).save(List.of(new Establishment(establishment, name, premises,
				LocalDate.of(2020, 9, 5), LocalDate.of(2020, 9, 5), null)));
		get(EstablishmentMembers.class)
			.save(List.of(new EstablishmentMember(listing, RecordKind.LISTING, establishment, premises)));
		checked(establishment, PermissionState.NUMBER_UNKNOWN,
				"The number OSP/DL/2018/114 is not in DoT's records of 1 Sep 2020.",
				"संख्या OSP/DL/2018/114 DoT के 1 सितंबर 2020 के अभिलेख में नहीं है।");
		return establishment;
	}

	public String premises(String address, String locality, String station) {
		String id = ContentId.of("PRM", address);
		get(Places.class).save(List.of(new Premises(id, address, null, null, null, null, null, null, null, null,
				locality, "Gurugram", null, station)));
		return id;
	}

	/** What DoT's records say of the centre's only listing. */
	public void checked(String establishment, PermissionState state, String reasonEn, String reasonHi) {
		get(PermissionChecks.class)
			.save(List.of(new PermissionCheck(listingOf(establishment).id(), state, null, reasonEn, reasonHi)));
	}

	/** DoT's records hold this permission for the establishment. */
	public void checked(String establishment, PermissionState state, String permission) {
		get(PermissionChecks.class)
			.save(List.of(new PermissionCheck(listingOf(establishment).id(), state, permission, "Found.", "मिला।")));
	}

	/** The records of one establishment prove to be another's; its id is retired. */
	public void merge(String retired, String heir) {
		String listing = listingOf(retired).id();
		EstablishmentMember member = get(EstablishmentMembers.class).ofEstablishments(List.of(heir)).get(0);
		get(EstablishmentMembers.class)
			.save(List.of(new EstablishmentMember(listing, RecordKind.LISTING, heir, member.premisesId())));
		get(ClusterEvents.class)
			.save(List.of(ClusterEvent.of(TONIGHT, ClusterEventKind.MERGED, retired, heir, "Same telephone.")));
		JdbcClient.create(get(DataSource.class))
			.sql("DELETE FROM establishment WHERE id = :id")
			.param("id", retired)
			.update();
	}

	public Listing listingOf(String establishment) {
		String id = get(EstablishmentMembers.class).ofEstablishments(List.of(establishment))
			.stream()
			.filter((member) -> member.recordKind() == RecordKind.LISTING)
			.map(EstablishmentMember::recordId)
			.findFirst()
			.orElseThrow();
		return get(Listings.class).ofIds(List.of(id)).get(0);
	}

	/** A doubt about a centre, raised tonight. */
	public String doubt(String establishment, String rule, int severity, LocalDate dueOn) {
		Axis axis = rule.contains("RAIDED") || rule.contains("REAPPEARED") || rule.contains("OWNER") ? Axis.FRAUD
				: Axis.COMPLIANCE;
		return doubt(establishment, rule, axis, severity, dueOn);
	}

	public String doubt(String establishment, String rule, Axis axis, int severity, LocalDate dueOn) {
		String id = ContentId.of("FND", rule, establishment);
		Listing listing = listingOf(establishment);
		get(Findings.class).save(List.of(new Finding(id, rule, axis, SubjectKind.ESTABLISHMENT, establishment,
				"PS-UDYOG-VIHAR", severity, LocalDate.of(2020, 9, 5),
				(axis == Axis.FRAUD) ? FindingStatus.SUSPECTED : FindingStatus.DISCREPANCY, TONIGHT, dueOn,
				"Permission number not in DoT's records", "अनुमति संख्या DoT के अभिलेख में नहीं",
				listing.name()
						+ " cites the OSP number OSP/DL/2018/114, which DoT's records of 1 Sep 2020 do not hold.",
				listing.name()
						+ " ने OSP संख्या OSP/DL/2018/114 बताई है, जो DoT के 1 सितंबर 2020 के अभिलेख में नहीं है।",
				"DoT T&C-OSP 2008, ch. 1 (registration per location)",
				"DoT T&C-OSP 2008, अध्याय 1 (हर स्थान का पंजीकरण)", "f".repeat(64))));
		get(FindingEvidences.class).save(List.of(new FindingEvidence(id, 1, RecordKind.LISTING, listing.id(),
				"The station lists it with the number OSP/DL/2018/114.",
				"थाने की सूची में संख्या OSP/DL/2018/114 लिखी है।")));
		return id;
	}

	/** A raid at an address that took place, or is only planned. */
	public void raid(String no, LocalDate day, RaidStatus status, String address, String locality,
			String establishment) {
		String raid = ContentId.of("RAI", no);
		String target = ContentId.of("RTG", no, address);
		get(Raids.class).save(List.of(new Raid(raid, no, day, "Gurugram Police", status,
				"HARYANA/GURUGRAM/UDYOG VIHAR/" + day.getYear() + "/221", "FILE-RAIDS", "raids.csv", 2, TONIGHT)));
		get(RaidTargets.class).save(List.of(new RaidedPremises(target, raid, "Old Name Services", address, locality,
				"Gurugram", null, null, null, null, 20, null, "FILE-RAIDS", "raids.csv", 2, TONIGHT)));
		get(EstablishmentMembers.class).save(List.of(new EstablishmentMember(target, RecordKind.RAIDED_PREMISES,
				establishment, premises(address, locality, "PS-UDYOG-VIHAR"))));
	}

	public static Station station(String code, String name, String zone) {
		return new Station(code, name, name, zone, zone, StationKind.TERRITORIAL, true, name, null, LONG_AGO, null);
	}

	public Submission submission(String id, String station, SubmissionContent content, String reason) {
		return new Submission(id, station, "2020-09", this.listFile, "a".repeat(64),
				"station-lists/" + station + "/2020-09-05/list.xlsx", LocalDate.of(2020, 9, 5), null, content,
				Timeliness.ON_TIME, null, TONIGHT, reason, reason);
	}

	/** Which lists did not come. */
	public void missing(MissingList... lists) {
		this.missing = List.of(lists);
	}

	public Finding finding(String id) {
		return get(Findings.class).find(id).orElseThrow();
	}

	public List<Enquiry> enquiries(Predicate<Enquiry> which) {
		return new ArrayList<>(get(Enquiries.class).all()).stream().filter(which).toList();
	}

	@Override
	public void close() {
		this.context.close();
		this.database.close();
	}

}
