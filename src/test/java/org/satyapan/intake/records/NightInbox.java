package org.satyapan.intake.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.satyapan.intake.IntakeProgress;
import org.satyapan.intake.IntakeYaml;
import org.satyapan.register.ArrestDetails;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightState;
import org.satyapan.register.Notices;
import org.satyapan.register.OffenderDecisions;
import org.satyapan.register.Permissions;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.RowNote;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Stations;
import org.satyapan.register.TestDatabase;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;

/**
 * A night's frozen inbox over a real database, for tests: put files in, let the night
 * take them, ask what the register then says.
 */
final class NightInbox implements AutoCloseable {

	private final TestDatabase database;

	private final Path folder;

	private final Archive archive;

	private final RecordsIntake intake;

	private final TransactionTemplate transaction;

	NightInbox(Path folder) {
		this(folder, new TestDatabase());
	}

	NightInbox(Path folder, TestDatabase database) {
		this.folder = folder;
		this.database = database;
		this.archive = new Archive(folder.resolve("archive"));
		RecordsSettings settings = settings();
		Vocabulary vocabulary = new Vocabulary(settings);
		List<RecordFormat<?>> formats = List.of(new StationFormat(database.get(Stations.class)),
				new PermissionFormat(database.get(Permissions.class)),
				new CaseFormat(database.get(Cases.class), database.get(SourceFiles.class)),
				new RaidFormat(database.get(Raids.class), database.get(RaidTargets.class)),
				new ArrestFormat(database.get(Arrests.class), database.get(ArrestDetails.class)),
				new OffenderDecisionFormat(database.get(OffenderDecisions.class)),
				new CompanyFormat(database.get(RegistryEntries.class)),
				new TaxpayerFormat(database.get(RegistryEntries.class)),
				new TelemarketerFormat(database.get(RegistryEntries.class)),
				new NoticeFormat(database.get(Notices.class)),
				new ClericalDecisionFormat(database.get(ClericalDecisions.class)));
		JdbcTransactionManager transactions = new JdbcTransactionManager(database.get(DataSource.class));
		this.transaction = new TransactionTemplate(transactions);
		this.intake = new RecordsIntake(database.get(NightFiles.class), database.get(SourceFiles.class),
				database.get(SheetTotals.class), new NoteWriters(database.get(RowNotes.class)), this.archive,
				new Formats(formats, vocabulary, settings), vocabulary, settings, IntakeYaml.settings(),
				IntakeProgress.NONE, transactions);
	}

	/** The settings as the product ships them. */
	static RecordsSettings settings() {
		try {
			StandardEnvironment environment = new StandardEnvironment();
			new YamlPropertySourceLoader().load("records", new FileSystemResource("jobs/records.yml"))
				.forEach(environment.getPropertySources()::addFirst);
			return Binder.get(environment).bind("records", RecordsSettings.class).get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts a CSV file into the inbox of the night of a date. */
	NightInbox put(String date, FileKind kind, String path, String text) {
		return put(date, kind, path, text.getBytes(StandardCharsets.UTF_8));
	}

	NightInbox put(String date, FileKind kind, String path, byte[] bytes) {
		try {
			Path file = Files.write(this.folder.resolve("file"), bytes);
			this.database.get(NightFiles.class)
				.save(List.of(new NightFile(date, ContentId.sha256(path), path, kind, this.archive.store(file),
						bytes.length, FileStatus.WAITING, null, null)));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs the step. */
	NightInbox night(String date) {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> this.intake.takeNext(work(date))))) {
			continue;
		}
		return this;
	}

	/** Runs one transaction of the step and loses it, as a kill does. */
	NightInbox killedNight(String date) {
		this.transaction.executeWithoutResult((status) -> {
			this.intake.takeNext(work(date));
			status.setRollbackOnly();
		});
		return this;
	}

	<T> T get(Class<T> repository) {
		return this.database.get(repository);
	}

	/** What became of a path that night. */
	NightFile file(String date, String path) {
		return get(NightFiles.class).all()
			.stream()
			.filter((file) -> file.nightId().equals(date) && file.path().equals(path))
			.findFirst()
			.orElseThrow();
	}

	SheetTotal total(String date, String path) {
		return get(SheetTotals.class).ofFile(fileId(date, path)).get(0);
	}

	List<RowNote> notes(String date, String path) {
		return get(RowNotes.class).ofFile(fileId(date, path));
	}

	String fileId(String date, String path) {
		return SourceFile.idOf(path, file(date, path).sha256());
	}

	@Override
	public void close() {
		this.database.close();
	}

	private NightWork work(String date) {
		LocalDate day = LocalDate.parse(date);
		return new NightWork(new Night(date, day, "", NightState.RUNNING),
				new Outbox(this.folder.resolve("outbox"), day));
	}

}
