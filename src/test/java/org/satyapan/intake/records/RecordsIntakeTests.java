package org.satyapan.intake.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Activity;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Notice;
import org.satyapan.register.Notices;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a night makes of the tables in its inbox. */
class RecordsIntakeTests {

	private static final String NIGHT = "2020-09-09";

	private static final String PERMISSIONS = "registration_no,applicant,trade_name,centre_address,locality,city,pin,"
			+ "centre_type,activity,seats,issue_date,expiry_date,lsa,cin,gstin,authorised_signatory,phone,email\n";

	private static final String RAIDS = "raid_no,raid_date,force,status,fir_keys,name,address,locality,city,pin,phones,"
			+ "owner,owner_relative,seats_found,source\n";

	private static final String ARRESTS = "fir_key,serial,name,alias,relation,relative_name,age,date_of_birth,sex,"
			+ "address,phone,role,arrest_date,arrest_place,status,bail_date,photo,source\n";

	private static final String CASES = "fir_key,state,district,police_station,fir_no,year,fir_date,sections,"
			+ "occurrence_from,occurrence_to,place,gist,source\n";

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
	void stationsAreADatedRegister() {
		this.inbox.put(NIGHT, FileKind.STATIONS, "stations.csv", """
				code,name,name_hi,zone,zone_hi,kind,must_submit,localities,email,valid_from,valid_to
				PS-A,Udyog Vihar,उद्योग विहार,West,पश्चिम,TERRITORIAL,yes,Udyog Vihar Phase 4;Sector 18,,2010-01-01,
				PS-W,Women West,महिला थाना,West,पश्चिम,women,no,,,2015-04-01,2019-12-31
				""").night(NIGHT);
		assertThat(this.inbox.get(Stations.class).all()).containsExactly(
				new Station("PS-A", "Udyog Vihar", "उद्योग विहार", "West", "पश्चिम", StationKind.TERRITORIAL, true,
						"Udyog Vihar Phase 4; Sector 18", null, LocalDate.of(2010, 1, 1), null),
				new Station("PS-W", "Women West", "महिला थाना", "West", "पश्चिम", StationKind.WOMEN, false, "", null,
						LocalDate.of(2015, 4, 1), LocalDate.of(2019, 12, 31)));
		assertThat(this.inbox.file(NIGHT, "stations.csv").status()).isEqualTo(FileStatus.TAKEN);
		assertThat(this.inbox.total(NIGHT, "stations.csv"))
			.extracting(SheetTotal::sheet, SheetTotal::physical, SheetTotal::accepted, SheetTotal::rejected,
					SheetTotal::ignored)
			.containsExactly("csv", 3, 2, 0, 1);
	}

	@Test
	void aPermissionIsKnownByItsNumberWithoutCaseBlanksAndPunctuation() {
		this.inbox.put(NIGHT, FileKind.DOT_PERMISSIONS, "dot-permissions/haryana-2020-08-31.csv", PERMISSIONS
				+ "07-24/osp 123,Asha Infocom Pvt Ltd,,\"Plot 12, Phase 4\",Udyog Vihar,Gurugram,122016,international,Voice,1%s,12.08.2019,2039-08-11,Haryana,,,,,\n"
					.formatted("20"))
			.night(NIGHT);
		assertThat(this.inbox.get(Permissions.class).all()).singleElement()
			.extracting(Permission::registrationKey, Permission::centreAddress, Permission::centreType,
					Permission::seats, Permission::issueDate, Permission::asOf, Permission::sheet, Permission::rowNo)
			.containsExactly("0724OSP123", "Plot 12, Phase 4", Activity.INTERNATIONAL, 120, LocalDate.of(2019, 8, 12),
					LocalDate.of(2020, 8, 31), "csv", 2);
		assertThat(this.inbox.get(SourceFiles.class).all()).singleElement()
			.extracting(SourceFile::asOf, SourceFile::takenOn)
			.containsExactly(LocalDate.of(2020, 8, 31), LocalDate.of(2020, 9, 9));
	}

	@Test
	void theNewestWordOnAPermissionWinsWhateverTheOrderOfTheFiles() {
		String row = "P-1,%s,,Plot 1,,,,DOMESTIC,,,,,Haryana,,,,,\n";
		this.inbox
			.put(NIGHT, FileKind.DOT_PERMISSIONS, "dot-permissions/a-2020-09-01.csv",
					PERMISSIONS + row.formatted("New Name"))
			.put(NIGHT, FileKind.DOT_PERMISSIONS, "dot-permissions/b-2020-07-01.csv",
					PERMISSIONS + row.formatted("Old Name"))
			.night(NIGHT);
		assertThat(this.inbox.get(Permissions.class).all()).singleElement()
			.extracting(Permission::applicant)
			.isEqualTo("New Name");
		assertThat(this.inbox.total(NIGHT, "dot-permissions/b-2020-07-01.csv").ignored()).isEqualTo(2);
		assertThat(this.inbox.notes(NIGHT, "dot-permissions/b-2020-07-01.csv")).extracting(RowNote::code)
			.contains("OLDER_THAN_KNOWN");
	}

	@Test
	void oneNumberAtTwoAddressesIsKeptForBoth() {
		this.inbox.put(NIGHT, FileKind.DOT_PERMISSIONS, "dot-permissions/a.csv", PERMISSIONS + """
				P-1,One,,Plot 1,,,,DOMESTIC,,,,,Haryana,,,,,
				P-1,One,,Plot 1,,,,DOMESTIC,,,,,Haryana,,,,,
				P 1,One,,Plot 2,,,,DOMESTIC,,,,,Haryana,,,,,
				""").night(NIGHT);
		assertThat(this.inbox.get(Permissions.class).withKeys(List.of("P1"))).extracting(Permission::centreAddress)
			.containsExactlyInAnyOrder("Plot 1", "Plot 2");
		assertThat(this.inbox.notes(NIGHT, "dot-permissions/a.csv")).extracting(RowNote::rowNo, RowNote::code)
			.contains(tuple(3, "REPEATED_ROW"), tuple(4, "REPEATED_KEY"));
	}

	@Test
	void casesRaidsAndArrestsAreToldApartByTheirHeaders() {
		this.inbox
			.put(NIGHT, FileKind.RAIDS, "raids/one.csv",
					CASES + "Haryana/Gurgaon/PS Udyog Vihar/2020/0221,,,,,,11.09.2020,420 IPC,,,,,FIR\n")
			.put(NIGHT, FileKind.RAIDS, "raids/two.csv", RAIDS
					+ "R-7,2020-09-08,Gurugram Police,DONE,HARYANA/GURUGRAM/UDYOG VIHAR/2020/221,Asha Infocom,Plot 12,,,,"
					+ "9811000001;9811000002,,,40,\n")
			.put(NIGHT, FileKind.RAIDS, "raids/three.csv", ARRESTS
					+ "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221,1,Ravi Kumar,,s/o,Mohan Lal,34 yrs,12.03.85,M,,,owner,"
					+ "2020-09-08,,bail,2020-09-10,ravi.jpg,\n")
			.night(NIGHT);
		assertThat(this.inbox.get(Cases.class).all()).singleElement()
			.extracting(PoliceCase::firKey, PoliceCase::policeStation, PoliceCase::firNo, PoliceCase::firYear,
					PoliceCase::firDate)
			.containsExactly("HARYANA/GURUGRAM/UDYOG VIHAR/2020/221", "UDYOG VIHAR", "221", 2020,
					LocalDate.of(2020, 9, 11));
		assertThat(this.inbox.get(RaidTargets.class).all()).singleElement()
			.extracting(RaidedPremises::name, RaidedPremises::phones, RaidedPremises::seatsFound)
			.containsExactly("Asha Infocom", "9811000001; 9811000002", 40);
		assertThat(this.inbox.get(Arrests.class).ofCases(List.of("HARYANA/GURUGRAM/UDYOG VIHAR/2020/221")))
			.singleElement()
			.extracting(Arrest::relation, Arrest::age, Arrest::dateOfBirth, Arrest::status)
			.containsExactly("S/O", 34, LocalDate.of(1985, 3, 12), CustodyStatus.ON_BAIL);
	}

	@Test
	void oneRaidOfTwoPlacesIsOneRaidWithTheCasesOfBoth() {
		this.inbox.put(NIGHT, FileKind.RAIDS, "raids/raids.csv", RAIDS + """
				R-7,2020-09-08,Gurugram Police,DONE,HARYANA/GURUGRAM/SADAR/2020/1,One,Plot 1,,,,,,,,
				R-7,2020-09-08,Gurugram Police,DONE,HARYANA/GURUGRAM/SADAR/2020/2,Two,Plot 2,,,,,,,,
				R-8,2020-09-20,Gurugram Police,PLANNED,,Three,Plot 3,,,,,,,,
				""").night(NIGHT);
		assertThat(this.inbox.get(Raids.class).all()).extracting(Raid::raidNo, Raid::status, Raid::firKeys)
			.containsExactlyInAnyOrder(
					tuple("R-7", RaidStatus.DONE, "HARYANA/GURUGRAM/SADAR/2020/1; HARYANA/GURUGRAM/SADAR/2020/2"),
					tuple("R-8", RaidStatus.PLANNED, null));
		assertThat(this.inbox.get(RaidTargets.class).all()).hasSize(3);
	}

	@Test
	void anOfficialCaseReplacesWhatAStationSaidOfIt() {
		String key = "HARYANA/GURUGRAM/SADAR/2020/5";
		LocalDate day = LocalDate.of(2020, 9, 30);
		this.inbox.get(SourceFiles.class)
			.save(List.of(new SourceFile("FIL-LIST", "station-lists/x.csv", "", FileKind.STATION_LIST, day, day)));
		this.inbox.get(Cases.class)
			.save(List.of(new PoliceCase(key, "HARYANA", "GURUGRAM", "SADAR", "5", 2020, null, "420", null, null, null,
					null, "FIL-LIST", "B", 4, day)));
		this.inbox
			.put(NIGHT, FileKind.RAIDS, "raids/cases-2020-09-01.csv",
					CASES + key + ",,,,,,2020-08-30,\"420,120B IPC\",,,,,\n")
			.night(NIGHT);
		assertThat(this.inbox.get(Cases.class).find(key)).get()
			.extracting(PoliceCase::sections)
			.isEqualTo("420,120B IPC");
	}

	@Test
	void twoNamesUnderOneSerialNumberAreTwoPersons() {
		this.inbox.put(NIGHT, FileKind.RAIDS, "raids/arrests.csv", ARRESTS + """
				HARYANA/GURUGRAM/SADAR/2020/5,1,Ravi Kumar,,,,,,,,,,,,ON_BAIL,,,
				HARYANA/GURUGRAM/SADAR/2020/5,1,Suresh Pal,,,,,,,,,,,,ON_BAIL,,,
				""").night(NIGHT);
		assertThat(this.inbox.get(Arrests.class).all()).extracting(Arrest::name)
			.containsExactlyInAnyOrder("Ravi Kumar", "Suresh Pal");
	}

	@Test
	void aNoticeWhoseSecrecyCannotBeReadIsConfidential() {
		this.inbox.put(NIGHT, FileKind.NOTICES, "notices/n.csv", """
				notice_no,kind,received_on,source,confidential,name,text,Desk
				N-1,TIP,2020-09-01,A caller,?,Asha,They use SIM boxes,3
				N-2,FOREIGN_COMPLAINT,2020-09-02,Agency,no,Asha,Loss,
				""").night(NIGHT);
		assertThat(this.inbox.get(Notices.class).all()).extracting(Notice::confidential, Notice::text)
			.containsExactly(tuple(true, "They use SIM boxes; Desk: 3"), tuple(false, "Loss"));
		assertThat(this.inbox.notes(NIGHT, "notices/n.csv"))
			.extracting(RowNote::rowNo, RowNote::columnName, RowNote::code, RowNote::fate)
			.contains(tuple(1, "Desk", "UNKNOWN_COLUMN", RowFate.IGNORED),
					tuple(2, "confidential", "UNKNOWN_WORD", RowFate.ACCEPTED));
	}

	@Test
	void aJudgementOfAPairHasNoOrderAndTheNewestCounts() {
		this.inbox.put(NIGHT, FileKind.CLERICAL_DECISION, "clerical-decisions/d.csv", """
				left_id,right_id,decision,decided_by,decided_on,reason
				LST-B,LST-A,LINK,SI Rana,2020-09-05,same owner
				LST-A,LST-B,NO_LINK,SI Rana,2020-09-02,first thought
				LST-A,LST-C,perhaps,SI Rana,2020-09-02,
				""").night(NIGHT);
		assertThat(this.inbox.get(ClericalDecisions.class).all()).singleElement()
			.extracting("leftId", "rightId", "decision")
			.containsExactly("LST-A", "LST-B", "LINK");
		assertThat(this.inbox.total(NIGHT, "clerical-decisions/d.csv"))
			.extracting(SheetTotal::accepted, SheetTotal::rejected, SheetTotal::ignored)
			.containsExactly(1, 1, 2);
	}

	@Test
	void aBadCellIsLeftOutAndABadKeyCostsTheRow() {
		this.inbox.put(NIGHT, FileKind.RAIDS, "raids/raids.csv", RAIDS + """
				R-1,31/02/2020,Gurugram Police,DONE,,One,Plot 1,,,,,,,,
				R-2,2020-09-01,Gurugram Police,DONE,221/2020,Two,Plot 2,,,,,,,many,
				,2020-09-01,Gurugram Police,DONE,,Three,Plot 3,,,,,,,,
				""").night(NIGHT);
		assertThat(this.inbox.get(Raids.class).all()).extracting(Raid::raidNo).containsExactly("R-2");
		assertThat(this.inbox.notes(NIGHT, "raids/raids.csv")).filteredOn((note) -> note.rowNo() > 1)
			.extracting(RowNote::rowNo, RowNote::columnName, RowNote::code, RowNote::fate, RowNote::rawValue)
			.containsExactly(tuple(2, "raid_date", "NOT_A_DATE", RowFate.REJECTED, "31/02/2020"),
					tuple(3, "fir_keys", "NOT_A_FIR_KEY", RowFate.ACCEPTED, "221/2020"),
					tuple(3, "seats_found", "NOT_A_NUMBER", RowFate.ACCEPTED, "many"),
					tuple(4, "raid_no", "MISSING_VALUE", RowFate.REJECTED, null));
		assertThat(this.inbox.total(NIGHT, "raids/raids.csv"))
			.extracting(SheetTotal::physical, SheetTotal::accepted, SheetTotal::rejected, SheetTotal::ignored)
			.containsExactly(4, 1, 2, 1);
	}

	@Test
	void aFileThatLacksAColumnIsRejectedByName() {
		this.inbox.put(NIGHT, FileKind.NOTICES, "notices/n.csv", "notice_no,name\nN-1,Asha\nN-2,Usha\n").night(NIGHT);
		assertThat(this.inbox.file(NIGHT, "notices/n.csv"))
			.satisfies((file) -> assertThat(file.status()).isEqualTo(FileStatus.REJECTED))
			.satisfies((file) -> assertThat(file.reasonEn()).contains("kind, received_on"))
			.satisfies((file) -> assertThat(file.reasonHi()).contains("kind, received_on"));
		assertThat(this.inbox.total(NIGHT, "notices/n.csv"))
			.extracting(SheetTotal::physical, SheetTotal::accepted, SheetTotal::rejected, SheetTotal::ignored)
			.containsExactly(3, 0, 2, 1);
		assertThat(this.inbox.get(SourceFiles.class).all()).isEmpty();
	}

	@Test
	void aFileOfAnEarlierNightIsNotReadAgain() {
		String file = PERMISSIONS + "P-1,One,,Plot 1,,,,DOMESTIC,,,,,Haryana,,,,,\n";
		this.inbox.put(NIGHT, FileKind.DOT_PERMISSIONS, "dot-permissions/a.csv", file)
			.put(NIGHT, FileKind.PHOTO, "photos/a.jpg", "jpeg")
			.put(NIGHT, FileKind.UNKNOWN, "notes.txt", "?")
			.night(NIGHT);
		this.inbox.put("2020-09-10", FileKind.DOT_PERMISSIONS, "dot-permissions/a.csv", file)
			.put("2020-09-10", FileKind.PHOTO, "photos/a.jpg", "jpeg")
			.night("2020-09-10");
		assertThat(this.inbox.file(NIGHT, "photos/a.jpg").status()).isEqualTo(FileStatus.TAKEN);
		assertThat(this.inbox.file(NIGHT, "notes.txt").status()).isEqualTo(FileStatus.IGNORED);
		assertThat(this.inbox.file("2020-09-10", "dot-permissions/a.csv").status()).isEqualTo(FileStatus.UNCHANGED);
		assertThat(this.inbox.file("2020-09-10", "photos/a.jpg").status()).isEqualTo(FileStatus.UNCHANGED);
		assertThat(this.inbox.get(Permissions.class).all()).singleElement()
			.extracting(Permission::asOf)
			.isEqualTo(LocalDate.of(2020, 9, 9));
	}

	@Test
	void aKillLeavesNothingOfTheFileAndTheNextRunTakesItWhole() {
		this.inbox
			.put(NIGHT, FileKind.DOT_PERMISSIONS, "dot-permissions/a.csv",
					PERMISSIONS + "P-1,One,,Plot 1,,,,DOMESTIC,,,,,Haryana,,,,,\n")
			.killedNight(NIGHT);
		assertThat(this.inbox.get(Permissions.class).all()).isEmpty();
		assertThat(this.inbox.file(NIGHT, "dot-permissions/a.csv").status()).isEqualTo(FileStatus.WAITING);
		this.inbox.night(NIGHT);
		assertThat(this.inbox.get(Permissions.class).all()).hasSize(1);
	}

}
