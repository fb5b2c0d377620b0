package org.satyapan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Role;
import org.satyapan.report.cases.CasePages;
import org.satyapan.workspace.Outbox;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an investigating officer is told of a case: victims to ask, absconders to find.
 */
class CasePagesTests {

	private static final String CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private static final String FOUND_IN_RAID = "9811415831";

	private final SmallCity city = new SmallCity();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void eachCaseListsItsAbscondersAndNoJuvenile() throws IOException {
		this.city.policeCase(CASE, "2020-03-01")
			.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ABSCONDING)
			.arrest("Held", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY)
			.arrest("Minor", CASE, "2020-03-01", CustodyStatus.ABSCONDING, Role.CLOSER, 16, null);
		assertThat(page("absconders.html")).contains("FIR 221/2020, PS Udyog Vihar", "Ravi")
			.doesNotContain("Held", "Minor");
	}

	@Test
	void aComplaintComesToTheCaseInWhichItsNumberWasFoundAndBringsTheOneWithItsGiftCard() throws IOException {
		this.city.policeCase(CASE, "2020-03-01").raid("R1", "2020-03-01", "Gurugram Police", CASE, "EST-A@Phase 4");
		RaidedPremises raided = this.city.get(RaidTargets.class).all().get(0);
		this.city.get(RaidTargets.class)
			.save(List.of(new RaidedPremises(raided.id(), raided.raidId(), raided.name(), null, raided.locality(), null,
					null, FOUND_IN_RAID, null, null, null, null, "FIL", "", 1, SmallCity.DATE)));
		complaint("F/1", false, "+91 98114 15831", "6006 4912 7300 4108");
		complaint("F/2", false, null, "6006-4912-7300-4108; 6006 4912 7300 9999");
		complaint("F/3", true, null, "6006 4912 7300 1111");
		List<String> lines = page("complaints.csv").lines().toList();
		assertThat(lines.get(0)).contains("agency_reference", "time_zone", "gift_cards");
		assertThat(line(lines, "F/1")).startsWith(CASE).contains("REF F/1", "EST (UTC-5)", "found in the raid");
		assertThat(line(lines, "F/2")).startsWith(CASE).contains("paid with the gift card of complaint F/1");
		assertThat(line(lines, "F/3")).startsWith(",").doesNotContain("REF F/3", "The agency");
		assertThat(page("complaints.html")).contains("REF F/1", "6006 4912 7300 4108");
	}

	private void complaint(String number, boolean confidential, @Nullable String phones, String giftCards) {
		this.city.get(Notices.class)
			.save(List.of(new Notice("NTC-" + number, number, NoticeKind.FOREIGN_COMPLAINT, SmallCity.DATE,
					"The agency", confidential, null, null, null, null, null, null, phones, null, null, null, "Canada",
					"4,800", "CAD", "REF " + number, "EST (UTC-5)", giftCards, "text", "FIL", "", 1, SmallCity.DATE)));
	}

	private static String line(List<String> lines, String number) {
		return lines.stream()
			.filter((line) -> Arrays.asList(line.split(",")).contains(number))
			.findFirst()
			.orElseThrow();
	}

	private String page(String name) throws IOException {
		Outbox outbox = new Outbox(this.folder, SmallCity.DATE);
		this.city.bean(CasePages.class, "org.satyapan.report.cases", SmallCity.settings())
			.write(this.city.figures(), outbox);
		outbox.publish();
		return Files.readString(outbox.published().resolve("reports/restricted").resolve(name), StandardCharsets.UTF_8);
	}

}
