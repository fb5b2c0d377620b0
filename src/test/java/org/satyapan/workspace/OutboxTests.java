package org.satyapan.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the outbox of a date takes and what it refuses. */
class OutboxTests {

	@TempDir
	Path folder;

	@Test
	void anOutboxMayBeGivenByAPathThatLeadsUpwards() {
		Path roundabout = this.folder.resolve("night/../out");
		Outbox outbox = new Outbox(roundabout, LocalDate.of(2020, 9, 9));
		outbox.write("receipts/PS-SADAR.xlsx", "bytes");
		outbox.publish();
		assertThat(outbox.files()).isEqualTo(List.of("receipts/PS-SADAR.xlsx"));
		assertThat(this.folder.resolve("out/2020-09-09/receipts/PS-SADAR.xlsx")).hasContent("bytes");
	}

	@Test
	void nothingIsWrittenBesideTheOutbox() {
		Outbox outbox = new Outbox(this.folder.resolve("out"), LocalDate.of(2020, 9, 9));
		assertThatIllegalArgumentException().isThrownBy(() -> outbox.write("../../elsewhere.txt", "bytes"))
			.withMessageContaining("../../elsewhere.txt");
	}

}
