package org.satyapan.intake.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Arrest;
import org.satyapan.register.ArrestDetail;
import org.satyapan.register.ArrestDetails;
import org.satyapan.register.Arrests;
import org.satyapan.register.FileKind;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;
import org.satyapan.register.OffenderDecisions;
import org.satyapan.register.PurgedArrest;
import org.satyapan.register.PurgedArrests;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Officers' decisions on the register of repeat offenders, and what arrests say beside
 * it.
 */
class OffenderRecordsTests {

	private static final String NIGHT = "2020-09-09";

	private static final String CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	@TempDir
	Path folder;

	private NightInbox inbox;

	@BeforeEach
	void openTheInbox() {
		this.inbox = new NightInbox(this.folder);
	}

	@AfterEach
	void closeTheInbox() {
		this.inbox.close();
	}

	@Test
	void decisionsAreTakenInTheirOwnWordsAndWhatLacksWhoOrWhatForIsNot() {
		this.inbox.put(NIGHT, FileKind.OFFENDER_DECISION, "offender-decisions/filled-in.csv", """
				Entry ID,name,details,cases,decision,Approved by,Approved on,Review date,reason
				PER-A,Ravi,,%1$s,approved,Inspector Rathi,09.09.2020,2020-12-01,
				PER-B,Mohan,,%1$s,,,,,
				PER-C,No cases,,,APPROVE,Inspector Rathi,09.09.2020,,
				PER-D,No reason,,%1$s,REFUSE,Inspector Rathi,09.09.2020,,
				ARR-E,,,,PURGE,,09.09.2020,,
				PER-F,Purge of a person,,,PURGE,Inspector Rathi,09.09.2020,,
				ARR-G,,,,destroy,Inspector Rathi,09.09.2020,,Judgment of 1 July 2020
				CPY-H,,,,RECEIVED,SI Malik,09.09.2020,,
				""".formatted(CASE)).night(NIGHT);
		assertThat(this.inbox.get(OffenderDecisions.class).all())
			.extracting(OffenderDecision::entry, OffenderDecision::kind, OffenderDecision::decidedBy,
					OffenderDecision::reviewOn, OffenderDecision::cases)
			.containsExactlyInAnyOrder(
					tuple("PER-A", OffenderDecisionKind.APPROVE, "Inspector Rathi", LocalDate.of(2020, 12, 1), CASE),
					tuple("ARR-G", OffenderDecisionKind.PURGE, "Inspector Rathi", null, null),
					tuple("CPY-H", OffenderDecisionKind.RECEIVED, "SI Malik", null, null));
		assertThat(this.inbox.notes(NIGHT, "offender-decisions/filled-in.csv"))
			.extracting(RowNote::rowNo, RowNote::fate, RowNote::code)
			.contains(tuple(3, RowFate.IGNORED, "NOT_FILLED_IN"), tuple(4, RowFate.REJECTED, "MISSING_VALUE"),
					tuple(5, RowFate.REJECTED, "MISSING_VALUE"), tuple(6, RowFate.REJECTED, "MISSING_VALUE"),
					tuple(7, RowFate.REJECTED, "UNKNOWN_WORD"));
	}

	@Test
	void bailConditionsAndTheDayOfThePhotoAreKept() {
		arrests("2020-09-01", "1,Ravi,ON_BAIL,report each Monday,02.03.2020", NIGHT);
		assertThat(this.inbox.get(ArrestDetails.class).all())
			.extracting(ArrestDetail::bailConditions, ArrestDetail::photoTakenOn)
			.containsExactly(tuple("report each Monday", LocalDate.of(2020, 3, 2)));
	}

	@Test
	void aRecordThatWasPurgedIsNamedAndNotTakenAgainFromAnyFile() {
		arrests("2020-09-01", "1,Ravi,ACQUITTED,,", NIGHT);
		Arrest ended = this.inbox.get(Arrests.class).all().get(0);
		this.inbox.get(PurgedArrests.class)
			.save(List.of(new PurgedArrest(ended.id(), ended.nameId(), "PER-A", ended.firKey(), ended.serial(), "0", "",
					"", ended.fileId(), ended.sheet(), ended.rowNo(), LocalDate.of(2020, 9, 9), "ODC-A",
					"Inspector Rathi", LocalDate.of(2020, 9, 9), null)));
		this.inbox.get(Arrests.class).delete(List.of(ended.id()));
		arrests("2020-09-10", "1,Ravi,ACQUITTED,,\n%s,7,RAVI,ON_BAIL,,".formatted(CASE), "2020-09-10");
		assertThat(this.inbox.get(Arrests.class).all()).isEmpty();
		assertThat(this.inbox.notes("2020-09-10", "raids/arrests-2020-09-10.csv"))
			.extracting(RowNote::rowNo, RowNote::fate, RowNote::code)
			.contains(tuple(2, RowFate.IGNORED, "PURGED"), tuple(3, RowFate.IGNORED, "PURGED"));
	}

	private void arrests(String asOf, String rows, String night) {
		this.inbox.put(night, FileKind.RAIDS, "raids/arrests-" + asOf + ".csv", """
				fir_key,serial,name,status,conditions of bail,photo taken on
				%s,%s
				""".formatted(CASE, rows)).night(night);
	}

}
