package org.satyapan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.ArrestDetails;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;
import org.satyapan.register.OffenderDecisions;
import org.satyapan.register.PurgedArrest;
import org.satyapan.register.PurgedArrests;
import org.satyapan.register.Role;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Who has a right to be forgotten, on whose word it is done, and that it is done for
 * good.
 */
class PurgeTests {

	private static final String CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private static final String OTHER_CASE = "DELHI/SOUTH WEST/DWARKA/2018/7";

	private final SmallCity city = new SmallCity();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void dueIsWhoWasAcquittedOrDischargedAndNeverConvicted() {
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ACQUITTED)
			.arrest("Ravi", OTHER_CASE, "2018-05-01", CustodyStatus.ON_BAIL)
			.arrest("Mohan", CASE, "2020-03-01", CustodyStatus.DISCHARGED)
			.arrest("Convicted", CASE, "2020-03-01", CustodyStatus.ACQUITTED)
			.arrest("Convicted", OTHER_CASE, "2018-05-01", CustodyStatus.CONVICTED)
			.arrest("Awaiting", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY);
		assertThat(this.city.figures().purgeDue()).extracting(PurgeDue::name, PurgeDue::firKey)
			.containsExactlyInAnyOrder(tuple("Ravi", CASE), tuple("Mohan", CASE));
		assertThat(this.city.figures().repeatOffenders()).containsEntry("due_for_purge", 2L);
	}

	@Test
	void nothingIsDestroyedWithoutAnOfficersDecisionNorWhereACourtWantsItKept() {
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ACQUITTED);
		carryOut();
		assertThat(arrests()).hasSize(1);
		decide(OffenderDecisionKind.PURGE, SmallCity.DATE.minusDays(2));
		decide(OffenderDecisionKind.RETAIN, SmallCity.DATE.minusDays(1));
		carryOut();
		assertThat(arrests()).hasSize(1);
		assertThat(this.city.figures().repeatOffenders()).containsEntry("due_for_purge", 0L);
	}

	@Test
	void theRecordAndItsPhotoAreGoneForGoodAndTheProofNamesNobody() throws IOException {
		byte[] photo = "a photo".getBytes(StandardCharsets.UTF_8);
		String sha256 = photo("photos/ravi.png", photo);
		this.city.arrest("Mohan Lal", CASE, "2020-03-01", CustodyStatus.ACQUITTED, Role.OWNER, 30, "ravi.png");
		Arrest before = arrests().get(0);
		decide(OffenderDecisionKind.PURGE, SmallCity.DATE);
		carryOut();
		assertThat(arrests()).isEmpty();
		assertThat(archive().kept(sha256)).isEqualTo(Archive.Kept.DESTROYED);
		PurgedArrest proof = this.city.get(PurgedArrests.class).all().get(0);
		assertThat(proof.toString()).contains(sha256, "Inspector Rathi", CASE).doesNotContain("Father", "ravi.png");
		carryOut();
		assertThat(this.city.get(PurgedArrests.class).all()).as("carried out once").containsExactly(proof);

		this.city.get(Arrests.class).save(List.of(before, renumbered(before, "9")));
		assertThat(arrests()).as("the same record, with another serial number too, never comes back").isEmpty();
		assertThat(archive().store(photo)).isEqualTo(sha256);
		assertThat(Files.exists(archive().path(sha256))).as("the photo in the inbox is not kept again").isFalse();
	}

	@Test
	void aPhotoThatAnotherPersonsRecordNamesIsKeptAndThatIsSaid() {
		String sha256 = photo("photos/group.png", "a group".getBytes(StandardCharsets.UTF_8));
		this.city.arrest("Mohan", CASE, "2020-03-01", CustodyStatus.ON_BAIL, Role.OWNER, 30, "group.png")
			.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ACQUITTED, Role.OWNER, 30, "group.png");
		decide(OffenderDecisionKind.PURGE, SmallCity.DATE);
		carryOut();
		assertThat(arrests()).extracting(Arrest::name).containsExactly("Mohan");
		assertThat(archive().kept(sha256)).isEqualTo(Archive.Kept.WHOLE);
		assertThat(this.city.get(PurgedArrests.class).all()).extracting(PurgedArrest::sharedPhotoSha256)
			.containsExactly(sha256);
	}

	@Test
	void aLaterConvictionIsANewFact() {
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ACQUITTED);
		decide(OffenderDecisionKind.PURGE, SmallCity.DATE);
		carryOut();
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.CONVICTED);
		assertThat(arrests()).hasSize(1);
	}

	private String photo(String path, byte[] bytes) {
		String sha256 = archive().store(bytes);
		this.city.get(Nights.class).save(List.of(night()));
		this.city.get(NightFiles.class)
			.save(List.of(new NightFile(night().id(), "hash", path, FileKind.PHOTO, sha256, bytes.length,
					FileStatus.TAKEN, null, null)));
		return sha256;
	}

	private static Arrest renumbered(Arrest one, String serial) {
		return new Arrest("ARR-RENUMBERED", one.firKey(), serial, one.name(), one.alias(), one.relation(),
				one.relativeName(), one.age(), one.dateOfBirth(), one.sex(), one.address(), one.phone(), one.role(),
				one.arrestDate(), one.arrestPlace(), one.status(), one.bailDate(), one.photo(), one.fileId(),
				one.sheet(), one.rowNo(), one.asOf());
	}

	/** Of the acquitted person's record. */
	private void decide(OffenderDecisionKind kind, LocalDate on) {
		Arrest ended = arrests().stream()
			.filter((arrest) -> arrest.status() == CustodyStatus.ACQUITTED)
			.findFirst()
			.orElseThrow();
		this.city.get(OffenderDecisions.class)
			.save(List.of(new OffenderDecision("ODC-" + kind, ended.id(), kind, "Inspector Rathi", on, null, null,
					"judgment seen", "FIL", "", 1, on)));
	}

	private void carryOut() {
		new Purge(this.city.cityReader(), this.city.get(OffenderDecisions.class), this.city.get(PurgedArrests.class),
				this.city.get(Arrests.class), this.city.get(ArrestDetails.class), this.city.get(NightFiles.class),
				archive())
			.carryOut(new NightWork(night(), new Outbox(this.folder.resolve("out"), SmallCity.DATE)));
	}

	private static Night night() {
		return new Night("NGT-ONE", SmallCity.DATE, "f", NightState.DONE);
	}

	private List<Arrest> arrests() {
		return this.city.get(Arrests.class).all();
	}

	private Archive archive() {
		return new Archive(this.folder.resolve("archive"));
	}

}
