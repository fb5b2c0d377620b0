package org.satyapan.intake.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.Notices;
import org.satyapan.register.Permissions;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RowNote;
import org.satyapan.register.RowNotes;
import org.satyapan.register.Stations;
import org.satyapan.workspace.Inbox;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of the sample city are clean: every row is taken, with nothing to say. */
class SampleRecordsTests {

	private static final String NIGHT = "2020-09-09";

	@TempDir
	Path folder;

	@Test
	void everyRowOfTheSampleIsTaken() throws IOException {
		Path sample = Path.of("sample-input");
		try (NightInbox inbox = new NightInbox(this.folder)) {
			for (Inbox.Entry entry : new Inbox(sample).files()) {
				if (entry.kind().compareTo(FileKind.NOTICES) <= 0) {
					inbox.put(NIGHT, entry.kind(), entry.path(), Files.readAllBytes(sample.resolve(entry.path())));
				}
			}
			inbox.night(NIGHT);
			assertThat(inbox.get(NightFiles.class).all()).extracting(NightFile::status).containsOnly(FileStatus.TAKEN);
			assertThat(inbox.get(RowNotes.class).all()).extracting(RowNote::code, RowNote::messageEn)
				.allSatisfy((note) -> assertThat(note.toList().get(0)).as(note.toString()).isEqualTo("HEADER"));
			assertThat(inbox.get(Stations.class).all()).hasSize(lines(sample, "stations.csv"));
			assertThat(List.of(inbox.get(Permissions.class).all().size(), inbox.get(Cases.class).all().size(),
					inbox.get(RaidTargets.class).all().size(), inbox.get(Arrests.class).all().size(),
					inbox.get(Notices.class).all().size()))
				.allSatisfy((count) -> assertThat(count).isPositive());
		}
	}

	private static int lines(Path sample, String file) throws IOException {
		return Files.readAllLines(sample.resolve(file)).size() - 1;
	}

}
