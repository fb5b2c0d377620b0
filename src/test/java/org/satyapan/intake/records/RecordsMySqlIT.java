package org.satyapan.intake.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.MySqlDatabase;
import org.satyapan.register.NightFiles;
import org.satyapan.register.Notices;
import org.satyapan.register.Permissions;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Stations;
import org.satyapan.register.TestDatabase;
import org.satyapan.workspace.Inbox;

import static org.assertj.core.api.Assertions.assertThat;

/** MySQL holds what the embedded database holds, in the same order. */
class RecordsMySqlIT {

	private static final String NIGHT = "2020-09-09";

	@TempDir
	Path folder;

	@Test
	void theSampleGivesTheSameRowsInTheSameOrder() throws IOException {
		try (MySqlDatabase server = MySqlDatabase.fresh();
				TestDatabase database = new TestDatabase(server.dataSource());
				NightInbox mysql = filled(new NightInbox(Files.createDirectory(this.folder.resolve("m")), database));
				NightInbox embedded = filled(new NightInbox(Files.createDirectory(this.folder.resolve("e"))))) {
			assertThat(everything(mysql)).isEqualTo(everything(embedded))
				.allSatisfy((rows) -> assertThat(rows).isNotEmpty());
		}
	}

	@Test
	void ofAFileThatBreaksOffHalfWayNothingIsKept() {
		try (MySqlDatabase server = MySqlDatabase.fresh();
				TestDatabase database = new TestDatabase(server.dataSource());
				NightInbox inbox = new NightInbox(this.folder, database)) {
			String rows = "H-1,Asha,Plot 1,Haryana\n".repeat(1500);
			inbox
				.put(NIGHT, FileKind.DOT_PERMISSIONS, "dot-permissions/a.csv",
						"registration_no,applicant,centre_address,lsa\n" + rows + "H-2,\0")
				.night(NIGHT);
			assertThat(inbox.file(NIGHT, "dot-permissions/a.csv").status()).isEqualTo(FileStatus.REJECTED);
			assertThat(inbox.get(Permissions.class).all()).isEmpty();
			assertThat(inbox.get(RowNotes.class).all()).isEmpty();
		}
	}

	private static NightInbox filled(NightInbox inbox) throws IOException {
		Path sample = Path.of("sample-input");
		for (Inbox.Entry entry : new Inbox(sample).files()) {
			if (entry.kind().compareTo(FileKind.NOTICES) <= 0) {
				inbox.put(NIGHT, entry.kind(), entry.path(), Files.readAllBytes(sample.resolve(entry.path())));
			}
		}
		return inbox.night(NIGHT);
	}

	private static List<List<?>> everything(NightInbox inbox) {
		return Stream.<List<?>>of(inbox.get(Stations.class).all(), inbox.get(Permissions.class).all(),
				inbox.get(Cases.class).all(), inbox.get(Raids.class).all(), inbox.get(RaidTargets.class).all(),
				inbox.get(Arrests.class).all(), inbox.get(Notices.class).all(), inbox.get(NightFiles.class).all(),
				inbox.get(SourceFiles.class).all(), inbox.get(SheetTotals.class).all(), inbox.get(RowNotes.class).all())
			.toList();
	}

}
