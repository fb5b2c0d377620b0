package org.satyapan.intake.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.FileStatus;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.PaperClaims;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RowNotes;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.register.Timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What becomes of the files that stations send, told as they happen. */
class ListStoryTests {

	private static final String HEADER = "S.No,Name of call centre,Address,Owner,Mobile,Operating since\n";

	private static final String ALPHA = "1,Alpha Calls,Plot 1 Sector 1,Sh. A S/o B,9811000001,01.02.2020\n";

	private static final String BETA = "2,Beta Calls,Plot 2 Sector 1,Sh. C S/o D,9811000002,01.03.2020\n";

	private static final String NIGHT = "2020-09-09";

	@TempDir
	Path folder;

	private StationInbox inbox;

	@BeforeEach
	void open() {
		this.inbox = new StationInbox(this.folder);
	}

	@AfterEach
	void close() {
		this.inbox.close();
	}

	@Test
	void aListOnTheDueDayIsOnTimeAndOneADayLaterIsLate() {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-07/a.csv", HEADER + ALPHA)
			.put(NIGHT, "station-lists/PS-CITY/2020-09-08/a.csv", HEADER + BETA)
			.night(NIGHT);
		assertThat(submission("PS-SADAR/2020-09-07/a.csv").timeliness()).isEqualTo(Timeliness.ON_TIME);
		assertThat(submission("PS-CITY/2020-09-08/a.csv").timeliness()).isEqualTo(Timeliness.LATE);
	}

	@Test
	void aSecondListOfThePeriodSupersedesTheFirstAndDeletesNothing() {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-03/a.csv", HEADER + ALPHA)
			.put(NIGHT, "station-lists/PS-SADAR/2020-09-05/a.csv", HEADER + ALPHA + BETA)
			.night(NIGHT);
		Submission first = submission("PS-SADAR/2020-09-03/a.csv");
		Submission second = submission("PS-SADAR/2020-09-05/a.csv");
		assertThat(first.supersededBy()).isEqualTo(second.id());
		assertThat(second.supersededBy()).isNull();
		assertThat(this.inbox.get(Listings.class).all()).hasSize(3);
	}

	@Test
	void anEarlierListThatIsTakenOnALaterNightDoesNotSupersedeALaterOne() {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-05/a.csv", HEADER + ALPHA)
			.night(NIGHT)
			.put("2020-09-10", "station-lists/PS-SADAR/2020-09-04/old.csv", HEADER + BETA)
			.night("2020-09-10");
		assertThat(submission("PS-SADAR/2020-09-05/a.csv").supersededBy()).isNull();
		assertThat(submission("PS-SADAR/2020-09-04/old.csv").supersededBy())
			.isEqualTo(submission("PS-SADAR/2020-09-05/a.csv").id());
	}

	@Test
	void anUnreadableFileNeverSupersedesAReadableOne() {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-03/a.csv", HEADER + ALPHA)
			.put(NIGHT, "station-lists/PS-SADAR/2020-09-05/b.xlsx", new byte[] { 'P', 'K', 3, 4, 0, 0 })
			.night(NIGHT);
		assertThat(submission("PS-SADAR/2020-09-03/a.csv").supersededBy()).isNull();
		Submission broken = submission("PS-SADAR/2020-09-05/b.xlsx");
		assertThat(broken.content()).isEqualTo(SubmissionContent.REJECTED);
		assertThat(broken.reasonEn()).contains("cut short");
		assertThat(broken.reasonHi()).isNotBlank();
		assertThat(status("PS-SADAR/2020-09-05/b.xlsx")).isEqualTo(FileStatus.REJECTED);
	}

	@Test
	void aReadableListSupersedesAnUnreadableOne() {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-03/b.xlsx", new byte[] { 'P', 'K', 3, 4, 0, 0 })
			.put(NIGHT, "station-lists/PS-SADAR/2020-09-05/a.csv", HEADER + ALPHA)
			.night(NIGHT);
		assertThat(submission("PS-SADAR/2020-09-03/b.xlsx").supersededBy())
			.isEqualTo(submission("PS-SADAR/2020-09-05/a.csv").id());
	}

	@Test
	void whatAListSaysOfOtherPapersIsRead() {
		String header = "S.No,Name of call centre,Address,Tenant verification,Shops Act Registration No,DLT registration\n";
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-03/a.csv", header + """
				1,Alpha Calls,Plot 1 Sector 1,Verified,PSA/2020/4711,No
				2,Beta Calls,Plot 2 Sector 1,Not verified,No,TM-120145
				3,Gamma Calls,Plot 3 Sector 1,12.08.2020,Applied,
				4,Delta Calls,Plot 4 Sector 1,perhaps,,NA
				5,Epsilon Calls,Plot 5 Sector 1,,,
				""").put(NIGHT, "station-lists/PS-CITY/2020-09-03/a.csv", """
				क्र.सं.,कॉल सेंटर का नाम,पता,किरायेदार सत्यापन,किरायेदार सत्यापन की तिथि,दुकान पंजीकरण
				1,Zeta Calls,Plot 6 Sector 1,नहीं,,हाँ
				2,Eta Calls,Plot 7 Sector 1,हाँ,01.09.2020,नहीं
				""").night(NIGHT);
		Map<String, String> names = this.inbox.get(Listings.class)
			.all()
			.stream()
			.collect(Collectors.toMap(Listing::id, Listing::name));
		assertThat(this.inbox.get(PaperClaims.class).all())
			.extracting((claim) -> names.get(claim.listingId()), PaperClaim::tenantClaim, PaperClaim::tenantVerifiedOn,
					PaperClaim::shopsClaim, PaperClaim::shopsNo, PaperClaim::telemarketerClaim,
					PaperClaim::telemarketerNo)
			.containsExactlyInAnyOrder(
					tuple("Alpha Calls", LicenceClaim.YES, null, LicenceClaim.YES, "PSA/2020/4711", LicenceClaim.NO,
							null),
					tuple("Beta Calls", LicenceClaim.NO, null, LicenceClaim.NO, null, LicenceClaim.YES, "TM-120145"),
					tuple("Gamma Calls", LicenceClaim.YES, LocalDate.of(2020, 8, 12), LicenceClaim.APPLIED, null,
							LicenceClaim.UNKNOWN, null),
					tuple("Zeta Calls", LicenceClaim.NO, null, LicenceClaim.YES, null, LicenceClaim.UNKNOWN, null),
					tuple("Eta Calls", LicenceClaim.YES, LocalDate.of(2020, 9, 1), LicenceClaim.NO, null,
							LicenceClaim.UNKNOWN, null));
		assertThat(this.inbox.get(Listings.class).all()).filteredOn((listing) -> listing.remarks() != null)
			.singleElement()
			.extracting(Listing::remarks)
			.isEqualTo("Tenant verification: perhaps");
	}

	@Test
	void theSameBytesTwiceFromOneStationAreNotedAndNotDoubled() {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-03/a.csv", HEADER + ALPHA)
			.put(NIGHT, "station-lists/PS-SADAR/2020-09-04/copy (1).csv", HEADER + ALPHA)
			.put(NIGHT, "station-lists/PS-CITY/2020-09-04/a.csv", HEADER + ALPHA)
			.night(NIGHT);
		assertThat(status("PS-SADAR/2020-09-04/copy (1).csv")).isEqualTo(FileStatus.IGNORED);
		assertThat(this.inbox.get(Submissions.class).all()).extracting(Submission::stationCode)
			.containsExactlyInAnyOrder("PS-SADAR", "PS-CITY");
		assertThat(this.inbox.get(Listings.class).all()).hasSize(2);
	}

	@Test
	void aFileTakenOnAnEarlierNightIsNotReadAgain() {
		String path = "station-lists/PS-SADAR/2020-09-03/a.csv";
		this.inbox.put(NIGHT, path, HEADER + ALPHA)
			.night(NIGHT)
			.put("2020-09-10", path, HEADER + ALPHA)
			.night("2020-09-10");
		assertThat(this.inbox.file("2020-09-10", path).status()).isEqualTo(FileStatus.UNCHANGED);
		assertThat(submission("PS-SADAR/2020-09-03/a.csv").takenOn()).hasToString(NIGHT);
	}

	@Test
	void aFileOfALaterDayWaitsForThatDay() {
		String path = "station-lists/PS-SADAR/2020-09-10/a.csv";
		this.inbox.put(NIGHT, path, HEADER + ALPHA).night(NIGHT);
		assertThat(this.inbox.file(NIGHT, path).status()).isEqualTo(FileStatus.IGNORED);
		assertThat(this.inbox.file(NIGHT, path).reasonEn()).contains("Arrives later");
		this.inbox.put("2020-09-10", path, HEADER + ALPHA).night("2020-09-10");
		assertThat(this.inbox.file("2020-09-10", path).status()).isEqualTo(FileStatus.TAKEN);
	}

	@Test
	void aLooseFileNamesItsStationInsideOrInItsNameAndCameOnTheBusinessDate() {
		this.inbox.put(NIGHT, "station-lists/list.csv", "List of PS Sadar\n" + HEADER + ALPHA)
			.put(NIGHT, "station-lists/Calls PS City Sep.csv", HEADER + BETA)
			.put(NIGHT, "station-lists/nobody.csv", HEADER + BETA)
			.night(NIGHT);
		assertThat(this.inbox.submission("station-lists/list.csv").stationCode()).isEqualTo("PS-SADAR");
		assertThat(this.inbox.submission("station-lists/Calls PS City Sep.csv").stationCode()).isEqualTo("PS-CITY");
		assertThat(this.inbox.submission("station-lists/list.csv").receivedOn()).hasToString(NIGHT);
		assertThat(this.inbox.file(NIGHT, "station-lists/nobody.csv").status()).isEqualTo(FileStatus.REJECTED);
	}

	@Test
	void anUnknownStationIsRejectedUntilTheRegisterKnowsIt() {
		String path = "station-lists/PS-NEW/2020-09-03/a.csv";
		this.inbox.put(NIGHT, path, HEADER + ALPHA).night(NIGHT);
		assertThat(this.inbox.file(NIGHT, path).status()).isEqualTo(FileStatus.REJECTED);
		assertThat(this.inbox.file(NIGHT, path).reasonEn()).contains("PS-NEW");
		assertThat(this.inbox.get(Submissions.class).all()).isEmpty();
	}

	@Test
	void nilIsSaidInManyWaysAndABlankListIsNotNil() {
		String[] nils = { "NIL", "शून्य\n", "List of call centres PS Sadar\n,NIL report\n", HEADER + "1,NIL,-,-,-,-\n",
				"थाना सदर\nकोई कॉल सेंटर नहीं\n" };
		int day = 1;
		for (String nil : nils) {
			String path = "station-lists/PS-SADAR/2020-09-0" + day++ + "/a.csv";
			this.inbox.put(NIGHT, path, nil).night(NIGHT);
			assertThat(this.inbox.submission(path).content()).as(nil).isEqualTo(SubmissionContent.NIL);
		}
		this.inbox.put(NIGHT, "station-lists/PS-CITY/2020-09-01/a.csv", HEADER).night(NIGHT);
		assertThat(submission("PS-CITY/2020-09-01/a.csv").content()).isEqualTo(SubmissionContent.REJECTED);
	}

	@Test
	void thePeriodIsThatOfTheAsOnDateElseOfTheDayItCame() {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-02/a.csv", "As on 31.08.2020\n" + HEADER + ALPHA)
			.put(NIGHT, "station-lists/PS-CITY/2020-09-02/a.csv", HEADER + ALPHA)
			.night(NIGHT);
		assertThat(submission("PS-SADAR/2020-09-02/a.csv").period()).isEqualTo("2020-08");
		assertThat(submission("PS-CITY/2020-09-02/a.csv").period()).isEqualTo("2020-09");
		assertThat(this.inbox.get(Listings.class).all()).extracting((each) -> each.conductDate().toString())
			.containsExactlyInAnyOrder("2020-08-31", "2020-09-30");
	}

	@Test
	void theDateOfAnOldOrderInATitleIsNotThatOfTheList() {
		String path = "station-lists/PS-SADAR/2020-09-02/a.csv";
		this.inbox.put(NIGHT, path, "Ref: order No. 12 dated 05.01.2018\n" + HEADER + ALPHA).night(NIGHT);
		assertThat(this.inbox.submission(path).period()).isEqualTo("2020-09");
		assertThat(this.inbox.notes(NIGHT, path)).anySatisfy((note) -> {
			assertThat(note.code()).isEqualTo("AS_ON_DOUBTFUL");
			assertThat(note.messageEn()).contains("05.01.2018");
		});
	}

	@Test
	void aCoveringLetterIsNoList() {
		this.inbox
			.put(NIGHT, "station-lists/PS-SADAR/2020-09-02/letter.txt",
					"To the DCP, Cyber\nThe list of call centres is enclosed.\n")
			.night(NIGHT);
		Submission letter = submission("PS-SADAR/2020-09-02/letter.txt");
		assertThat(letter.content()).isEqualTo(SubmissionContent.REJECTED);
		assertThat(letter.reasonEn()).contains("holds no list");
	}

	@Test
	void killedBeforeItsCommitAFileIsTakenOnceByTheNextStart() {
		String path = "station-lists/PS-SADAR/2020-09-03/a.csv";
		this.inbox.put(NIGHT, path, HEADER + ALPHA + BETA).killedNight(NIGHT);
		assertThat(this.inbox.file(NIGHT, path).status()).isEqualTo(FileStatus.WAITING);
		assertThat(this.inbox.get(Listings.class).all()).isEmpty();
		this.inbox.night(NIGHT).night(NIGHT);
		assertThat(this.inbox.get(Listings.class).all()).hasSize(2);
		assertThat(this.inbox.get(RowNotes.class).all()).hasSize(1);
	}

	@Test
	void aRaidThatIsListedAgainNextMonthIsNotASecondOne() {
		String busted = "Busted call centres\nS.No,Name,Address,FIR No./date/sections,Raid date,Accused arrested\n"
				+ "1,Gamma Calls,Plot 3 Sector 1,\"FIR No. 221/2020 dt 01.08.20 u/s 420,120B IPC\",01.08.2020,"
				+ "\"1. Ravi Kumar @ Bunty S/o Mohan Lal (28 yrs)\n2. Sunita D/o Om Prakash (24 yrs)\"\n";
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-08-05/a.csv", busted)
			.put(NIGHT, "station-lists/PS-SADAR/2020-09-05/a.csv", busted + "\n")
			.night(NIGHT);
		assertThat(this.inbox.get(Cases.class).all()).extracting(PoliceCase::firKey)
			.containsExactly("HARYANA/GURUGRAM/SADAR/2020/221");
		assertThat(this.inbox.get(Raids.class).all()).hasSize(1);
		assertThat(this.inbox.get(RaidTargets.class).all()).singleElement()
			.satisfies((place) -> assertThat(place.stationCode()).isEqualTo("PS-SADAR"));
		assertThat(this.inbox.get(Arrests.class).all())
			.extracting((each) -> each.name() + " " + each.alias() + " " + each.relation() + " " + each.relativeName()
					+ " " + each.age() + " " + each.sex())
			.containsExactlyInAnyOrder("Ravi Kumar Bunty S/O Mohan Lal 28 M", "Sunita null D/O Om Prakash 24 F");
	}

	@Test
	void anOfficialCaseOutranksTheStationsReportOfIt() {
		PoliceCase official = new PoliceCase("HARYANA/GURUGRAM/SADAR/2020/221", "HARYANA", "GURUGRAM", "SADAR", "221",
				2020, java.time.LocalDate.of(2020, 8, 2), "420 IPC", null, null, null, "official", "FIL-1", "", 2,
				java.time.LocalDate.of(2020, 9, 1));
		this.inbox.get(Cases.class).save(java.util.List.of(official));
		this.inbox
			.put(NIGHT, "station-lists/PS-SADAR/2020-09-05/a.csv",
					"S.No,Name,Address,FIR No,Raid date,Accused arrested\n"
							+ "1,Gamma,Plot 3,FIR 221/20 dt 01.08.20,01.08.2020,Ravi S/o Mohan\n")
			.night(NIGHT);
		assertThat(this.inbox.get(Cases.class).all()).containsExactly(official);
		assertThat(this.inbox.get(Arrests.class).all()).hasSize(1);
	}

	@Test
	void whatCannotBeReadIsSaidAtTheCellAndTheRowIsKept() {
		String path = "station-lists/PS-SADAR/2020-09-03/a.csv";
		this.inbox
			.put(NIGHT, path, HEADER + "1,Alpha Calls,Plot 1,Sh. A,98110,31.02.2020\n2,,near the bank,,9811000001,\n")
			.night(NIGHT);
		assertThat(this.inbox.listings(path)).singleElement().satisfies((listing) -> {
			assertThat(listing.since()).isNull();
			assertThat(listing.phones()).isNull();
			assertThat(listing.remarks()).contains("98110", "31.02.2020");
		});
		assertThat(this.inbox.notes(NIGHT, path))
			.extracting((note) -> note.fate() + " " + note.rowNo() + " " + note.columnName() + " " + note.code())
			.containsExactlyInAnyOrder("IGNORED 1 null HEADER", "ACCEPTED 2 E PHONE_UNREADABLE",
					"ACCEPTED 2 F DATE_IMPOSSIBLE", "REJECTED 3 null NO_PLACE");
		assertThat(this.inbox.totals(NIGHT, path)).singleElement()
			.satisfies((total) -> assertThat(total.physical()).isEqualTo(3));
	}

	@Test
	void anUnknownColumnIsReportedAndKeptWithItsHeader() {
		String path = "station-lists/PS-SADAR/2020-09-03/a.csv";
		this.inbox.put(NIGHT, path, "S.No,Name of call centre,Address,Parking slots\n1,Alpha,Plot 1,12\n").night(NIGHT);
		assertThat(this.inbox.listings(path)).extracting(Listing::remarks).containsExactly("Parking slots: 12");
		assertThat(this.inbox.notes(NIGHT, path)).anySatisfy((note) -> {
			assertThat(note.code()).isEqualTo("UNKNOWN_COLUMN");
			assertThat(note.columnName()).isEqualTo("D");
			assertThat(note.messageEn()).contains("Parking slots");
		});
	}

	private Submission submission(String path) {
		return this.inbox.submission("station-lists/" + path);
	}

	private FileStatus status(String path) {
		return this.inbox.file(NIGHT, "station-lists/" + path).status();
	}

}
