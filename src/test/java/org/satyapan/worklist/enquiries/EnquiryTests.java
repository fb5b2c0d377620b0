package org.satyapan.worklist.enquiries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryState;
import org.satyapan.register.FileKind;
import org.satyapan.register.Permission;
import org.satyapan.register.PermissionState;
import org.satyapan.register.Permissions;
import org.satyapan.register.RowNote;
import org.satyapan.register.RowNotes;
import org.satyapan.workspace.NightWork;
import org.satyapan.worklist.InspectionCity;
import org.satyapan.worklist.returns.Returns;

import static org.assertj.core.api.Assertions.assertThat;

/** DoT is asked, and answers. */
class EnquiryTests {

	private static final LocalDate TONIGHT = InspectionCity.TONIGHT;

	private static final LocalDate TOMORROW = TONIGHT.plusDays(1);

	@TempDir
	Path folder;

	private InspectionCity city;

	private String centre;

	@BeforeEach
	void aCentreWhoseNumberDotDoesNotKnow() {
		this.city = new InspectionCity(this.folder);
		this.centre = this.city.centre("Brightline Callnet", "Plot 221, Udyog Vihar Phase 4");
	}

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void eachAreaIsAskedWithANumberANameAnAddressAndTheNumberCited() throws IOException {
		ask(TONIGHT);
		assertThat(enquiries()).extracting(Enquiry::lsa, Enquiry::enquiryNo, Enquiry::state)
			.containsExactlyInAnyOrder(Tuple.tuple("Delhi", "GGM/CCC/OSP/2020/00001", EnquiryState.ASKED),
					Tuple.tuple("Haryana", "GGM/CCC/OSP/2020/00002", EnquiryState.ASKED));
		assertThat(Files.readString(this.city.written(TONIGHT, "enquiries/Delhi.csv"))).contains(
				"GGM/CCC/OSP/2020/00001,Brightline Callnet,\"Plot 221, Udyog Vihar Phase 4\",OSP/DL/2018/114,2020-09-05");
		assertThat(Files.readString(this.city.written(TONIGHT, "enquiries/Haryana.html")))
			.contains("GGM/CCC/OSP/2020/00002", "Haryana Licensed Service Area", "हरियाणा", "Brightline Callnet",
					"OSP/DL/2018/114")
			.doesNotContain("th:text");
	}

	@Test
	void whatIsUnansweredIsNotAskedAgainButRemindedOfUnderItsNumber() throws IOException {
		ask(TONIGHT);
		ask(TOMORROW);
		assertThat(enquiries()).hasSize(2);
		assertThat(this.city.written(TOMORROW, "enquiries/Delhi.csv")).doesNotExist();
		LocalDate later = TONIGHT.plusDays(20);
		ask(later);
		assertThat(enquiries()).hasSize(2);
		assertThat(Files.readString(this.city.written(later, "enquiries/Delhi.html"))).contains("Reminder",
				"GGM/CCC/OSP/2020/00001");
	}

	@Test
	void remindersComeByAgeAndThenItCountsAsNoReplyThoughALateOneIsTaken() throws IOException {
		ask(TONIGHT);
		String states = "";
		for (int age : List.of(14, 15, 16, 29, 30, 31, 44, 45, 60)) {
			ask(TONIGHT.plusDays(age));
			boolean told = Files.exists(this.city.written(TONIGHT.plusDays(age), "enquiries/Delhi.html"));
			states += age + " " + state("00001") + (told ? " told, " : ", ");
		}
		assertThat(states)
			.isEqualTo("14 ASKED, 15 REMINDED told, 16 REMINDED, 29 REMINDED, 30 REMINDED told, 31 REMINDED, "
					+ "44 REMINDED, 45 NO_REPLY, 60 NO_REPLY, ");
		assertThat(Files.readString(this.city.written(TONIGHT.plusDays(30), "enquiries/Delhi.csv")))
			.contains("GGM/CCC/OSP/2020/00001");
		assertThat(Files.readString(this.city.written(TONIGHT.plusDays(45), "enquiries/register.csv")))
			.contains("NO_REPLY,2020-09-09,2020-09-24; 2020-10-09,");
		assertThat(enquiries()).as("never asked twice").hasSize(2);
		reply("GGM/CCC/OSP/2020/00001,NOT_FOUND,,,,,,,2020-11-09,");
		assertThat(state("00001")).isEqualTo(EnquiryState.NOT_FOUND);
	}

	@Test
	void aReplyMayComeInATableOfDotsOwnWithANumberRetyped() throws IOException {
		ask(TONIGHT);
		receive("dot.csv", """
				Government of India,,,
				Your Reference,Certificate No,Name of Applicant,Valid upto
				GGM-CCC-OSP-2020-1,OSP-DL-2018-114,Brightline Callnet Pvt Ltd,28.02.2038
				ggm/ccc/osp/2O20/OOOO1,OSP-DL-2019-220,Brightline Callnet Pvt Ltd,
				2020/2,nil,,
				""");
		assertThat(state("00001")).isEqualTo(EnquiryState.FOUND);
		assertThat(state("00002")).isEqualTo(EnquiryState.NOT_FOUND);
		assertThat(enquiries()).extracting(Enquiry::registrationNo).contains("OSP-DL-2018-114; OSP-DL-2019-220");
		assertThat(this.city.get(Permissions.class).all()).hasSize(2);
	}

	@Test
	void dotsOwnRecordsAnswerWhatWasAskedOfThePlace() throws IOException {
		ask(TONIGHT);
		receive("osp-delhi.csv", """
				OSP Registration No,Name of Applicant,Address of OSP centre,Valid upto
				OSP/DL/2018/114,Brightline Callnet Pvt Ltd,"Plot 221, Udyog Vihar Phase 4",28.02.2038
				""");
		Permission told = this.city.get(Permissions.class).all().get(0);
		assertThat(told.lsa()).isEqualTo("Delhi");
		this.city.checked(this.centre, PermissionState.FOUND, told.id());
		ask(TOMORROW);
		assertThat(state("00001")).isEqualTo(EnquiryState.FOUND);
		assertThat(state("00002")).as("the other area has not said anything").isEqualTo(EnquiryState.ASKED);
	}

	@Test
	void whatBecameAnotherEstablishmentIsNotAskedOfAgain() {
		ask(TONIGHT);
		String heir = this.city.centre("Brightline Callnet", "Plot 221, UV Ph-4");
		this.city.merge(this.centre, heir);
		ask(TOMORROW);
		assertThat(enquiries()).hasSize(2);
	}

	@Test
	void askedTwiceOnOneDateTheFilesAreTheSame() throws IOException {
		ask(TONIGHT);
		byte[] letter = Files.readAllBytes(this.city.written(TONIGHT, "enquiries/Delhi.html"));
		byte[] list = Files.readAllBytes(this.city.written(TONIGHT, "enquiries/Delhi.csv"));
		ask(TONIGHT);
		assertThat(Files.readAllBytes(this.city.written(TONIGHT, "enquiries/Delhi.html"))).isEqualTo(letter);
		assertThat(Files.readAllBytes(this.city.written(TONIGHT, "enquiries/Delhi.csv"))).isEqualTo(list);
	}

	@Test
	void whereTheLawAsksForNoPermissionNobodyIsAsked() {
		this.city.checked(this.centre, PermissionState.NOT_REQUIRED, "Not required since 5 Nov 2020.", "ज़रूरी नहीं।");
		ask(TONIGHT);
		assertThat(enquiries()).isEmpty();
	}

	@Test
	void whatDotFoundBecomesAPermissionAndWhatItDidNotFindIsAnAnswerToo() throws IOException {
		ask(TONIGHT);
		reply("GGM/CCC/OSP/2020/00001,FOUND,OSP-DL-2018-114,Brightline Callnet Pvt Ltd,\"Plot 221, Udyog Vihar\",INTERNATIONAL,2018-03-01,2038-02-28,2020-09-10,",
				"GGM/CCC/OSP/2020/00002,NOT_FOUND,,,,,,,2020-09-10,no record");
		assertThat(state("00001")).isEqualTo(EnquiryState.FOUND);
		assertThat(state("00002")).isEqualTo(EnquiryState.NOT_FOUND);
		assertThat(this.city.get(Permissions.class).all()).singleElement().satisfies((Permission permission) -> {
			assertThat(permission.registrationKey()).isEqualTo("OSPDL2018114");
			assertThat(permission.applicant()).isEqualTo("Brightline Callnet Pvt Ltd");
			assertThat(permission.lsa()).isEqualTo("Delhi");
			assertThat(permission.expiryDate()).isEqualTo(LocalDate.of(2038, 2, 28));
			assertThat(permission.rowNo()).isEqualTo(2);
		});
		ask(TOMORROW);
		assertThat(enquiries()).as("an answer ends the asking while the centre cites the same number").hasSize(2);
	}

	@Test
	void aReplyToNoEnquiryOrWithoutItsNumberIsSaid() throws IOException {
		ask(TONIGHT);
		reply("GGM/CCC/OSP/2020/00099,FOUND,OSP-1,,,,,,,", "GGM/CCC/OSP/2020/00001,FOUND,,,,,,,,",
				"GGM/CCC/OSP/2020/00002,MAYBE,,,,,,,,");
		assertThat(this.city.get(RowNotes.class).all()).extracting(RowNote::code)
			.contains("UNKNOWN_ENQUIRY", "REGISTRATION_MISSING", "REPLY_UNKNOWN");
		assertThat(enquiries()).allMatch((enquiry) -> enquiry.state() == EnquiryState.ASKED);
		assertThat(this.city.written(TOMORROW, "receipts/replies/delhi.csv.receipt.xlsx")).exists();
	}

	private void ask(LocalDate date) {
		this.city.get(EnquiryLists.class).write(this.city.night(date));
	}

	private void reply(String... rows) throws IOException {
		receive("delhi.csv",
				"enquiry_no,reply,registration_no,applicant,centre_address,centre_type,issue_date,expiry_date,replied_on,remarks\n"
						+ String.join("\n", rows) + "\n");
	}

	private void receive(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.writeString(file, content);
		NightWork night = this.city.night(TOMORROW);
		this.city.receive(night, FileKind.DOT_REPLY, "dot-replies/" + name, file);
		while (this.city.get(Returns.class).takeNext(night)) {
			continue;
		}
	}

	private List<Enquiry> enquiries() {
		return this.city.get(Enquiries.class).all();
	}

	private EnquiryState state(String number) {
		return enquiries().stream()
			.filter((enquiry) -> enquiry.enquiryNo().endsWith(number))
			.findFirst()
			.orElseThrow()
			.state();
	}

}
