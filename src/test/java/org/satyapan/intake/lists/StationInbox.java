package org.satyapan.intake.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.IntakeYaml;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightState;
import org.satyapan.register.PaperClaims;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RowNote;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.Submissions;
import org.satyapan.register.TestDatabase;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;

/**
 * A night's frozen station lists over a real database, for tests: put files in, let the
 * night take them, ask what the register then says.
 */
public final class StationInbox implements AutoCloseable {

	public static final Station SADAR = station("PS-SADAR", "Sadar", "सदर");

	public static final Station CITY = station("PS-CITY", "City", "सिटी");

	private final Path folder;

	private final TestDatabase database = new TestDatabase();

	private final Archive archive;

	private final ListIntake intake;

	private final TransactionTemplate transaction;

	public StationInbox(Path folder) {
		this(folder, IntakeYaml.settings());
	}

	public StationInbox(Path folder, IntakeSettings settings) {
		this.folder = folder;
		this.archive = new Archive(folder.resolve("archive"));
		this.intake = new ListIntake(settings, this.archive, get(NightFiles.class), get(SourceFiles.class),
				get(Stations.class), get(Submissions.class),
				new ListStore(get(Listings.class), get(PaperClaims.class), get(Cases.class), get(Raids.class),
						get(RaidTargets.class), get(Arrests.class), get(RowNotes.class), get(SheetTotals.class)));
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(get(DataSource.class)));
		get(Stations.class).save(List.of(SADAR, CITY));
	}

	public static Station station(String code, String name, String nameHi) {
		return new Station(code, name, nameHi, "East", "पूर्व", StationKind.TERRITORIAL, true, "Sector 1", null,
				LocalDate.of(2015, 1, 1), null);
	}

	/** Empties the register of all but the stations. */
	public StationInbox forget() {
		JdbcClient register = JdbcClient.create(get(DataSource.class));
		register.sql("SET REFERENTIAL_INTEGRITY FALSE").update();
		for (String table : register.sql(
				"SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
			.query(String.class)
			.list()) {
			if (!table.startsWith("flyway")) {
				register.sql("TRUNCATE TABLE " + table).update();
			}
		}
		register.sql("SET REFERENTIAL_INTEGRITY TRUE").update();
		get(Stations.class).save(List.of(SADAR, CITY));
		return this;
	}

	public StationInbox put(String night, String path, String csv) {
		return put(night, path, csv.getBytes(StandardCharsets.UTF_8));
	}

	/** Puts a file into the inbox of the night of a date. */
	public StationInbox put(String night, String path, byte[] bytes) {
		try {
			Path file = Files.write(this.folder.resolve("file"), bytes);
			get(NightFiles.class).save(List.of(new NightFile(night, ContentId.sha256(path), path, FileKind.STATION_LIST,
					this.archive.store(file), bytes.length, FileStatus.WAITING, null, null)));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs the step. */
	public StationInbox night(String date) {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> this.intake.takeNext(work(date))))) {
			continue;
		}
		return this;
	}

	/** Runs one transaction of the step and loses it, as a kill does. */
	public StationInbox killedNight(String date) {
		this.transaction.executeWithoutResult((status) -> {
			this.intake.takeNext(work(date));
			status.setRollbackOnly();
		});
		return this;
	}

	public <T> T get(Class<T> repository) {
		return this.database.get(repository);
	}

	public Archive archive() {
		return this.archive;
	}

	public NightFile file(String night, String path) {
		return get(NightFiles.class).all()
			.stream()
			.filter((file) -> file.nightId().equals(night) && file.path().equals(path))
			.findFirst()
			.orElseThrow();
	}

	public Submission submission(String path) {
		return get(Submissions.class).all()
			.stream()
			.filter((submission) -> submission.path().equals(path))
			.findFirst()
			.orElseThrow();
	}

	public List<Listing> listings(String path) {
		List<String> ids = get(Submissions.class).all()
			.stream()
			.filter((submission) -> submission.path().equals(path))
			.map(Submission::id)
			.toList();
		return get(Listings.class).all()
			.stream()
			.filter((listing) -> ids.contains(listing.submissionId()))
			.sorted(java.util.Comparator.comparing(Listing::sheet).thenComparing(Listing::rowNo))
			.toList();
	}

	public List<SheetTotal> totals(String night, String path) {
		return get(SheetTotals.class).ofFile(SourceFile.idOf(path, file(night, path).sha256()));
	}

	public List<RowNote> notes(String night, String path) {
		return get(RowNotes.class).ofFile(SourceFile.idOf(path, file(night, path).sha256()));
	}

	public NightWork work(String date) {
		LocalDate day = LocalDate.parse(date);
		return new NightWork(new Night(date, day, "", NightState.RUNNING),
				new Outbox(this.folder.resolve("outbox"), day));
	}

	@Override
	public void close() {
		this.database.close();
	}

}
