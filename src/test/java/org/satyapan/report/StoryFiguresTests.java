package org.satyapan.report;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.ContentId;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RecordKind;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;

import static org.assertj.core.api.Assertions.assertThat;

/** What the commissioner's first figures count, and what they do not. */
class StoryFiguresTests {

	private static final String OWN = "Gurugram Police";

	private static final String CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private static final String SECOND_CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/222";

	private static final String DELHI_CASE = "DELHI/SOUTH WEST/DWARKA/2018/7";

	private final SmallCity city = new SmallCity();

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void anEmptyCityHasEveryFigureAtNought() {
		assertThat(this.city.figures().story()).containsExactly(entry("centres_busted_two_years", 0L),
				entry("centres_busted_this_year", 0L), entry("busted_in_udyog_vihar", 0L),
				entry("cases_with_repeat_offenders", 0L), entry("operating_in_udyog_vihar", 0L),
				entry("vacated_within_six_months", 0L));
	}

	@Test
	void oneCentreInTwoCasesIsOneCentreAndTwoCases() {
		this.city.raid("R1", "2020-03-01", OWN, CASE, "Alpha@Udyog Vihar")
			.raid("R2", "2020-06-01", OWN, SECOND_CASE, "Alpha@Udyog Vihar");
		assertThat(story("centres_busted_two_years")).isOne();
		assertThat(this.city.figures().counts()).containsEntry("cases_two_years", 2L)
			.containsEntry("raids_two_years", 2L);
	}

	@Test
	void whatIsDoubtfulOfOneCentreInTwoCasesIsOneQuestionForTheCell() {
		this.city.raid("R1", "2020-03-01", OWN, CASE, "Alpha@Udyog Vihar")
			.raid("R2", "2020-06-01", OWN, SECOND_CASE, "Alpha@Udyog Vihar");
		this.city.get(Links.class)
			.save(this.city.get(RaidTargets.class)
				.all()
				.stream()
				.map((target) -> new Link(ContentId.of("LNK", target.id()), RecordKind.NOTICE, "NTC-1",
						RecordKind.RAIDED_PREMISES, target.id(), 3.25, 0.9, "REVIEW", "engine", SmallCity.DATE, "{}"))
				.toList());
		assertThat(this.city.figures().links()).containsEntry("REVIEW", 2L);
		assertThat(this.city.figures().counts()).containsEntry("doubts_to_settle", 1L);
	}

	@Test
	void oneCaseOfTwoCentresIsTwoCentresAndOneCase() {
		this.city.raid("R1", "2020-03-01", OWN, CASE, "Alpha@Udyog Vihar", "Beta@Sohna Road");
		assertThat(story("centres_busted_two_years")).isEqualTo(2);
		assertThat(story("busted_in_udyog_vihar")).isOne();
		assertThat(this.city.figures().counts()).containsEntry("cases_two_years", 1L)
			.containsEntry("raids_two_years", 1L);
	}

	@Test
	void aCaseThatRaidRecordsAndAStationsSheetBothTellCountsOnce() {
		this.city.raid("R1", "2020-03-01", OWN, CASE, "Alpha@Udyog Vihar")
			.raid("SHEET-B", "2020-03-01", "GURUGRAM  police", CASE, "Alpha@Udyog Vihar")
			.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY)
			.arrest("Ravi", CASE, "2020-03-02", CustodyStatus.ARRESTED);
		assertThat(story("centres_busted_two_years")).isOne();
		assertThat(this.city.figures().counts()).containsEntry("cases_two_years", 1L)
			.containsEntry("raids_two_years", 1L)
			.containsEntry("persons_arrested_two_years", 1L);
		assertThat(this.city.figures().repeatOffenders()).containsEntry("persons", 0L);
	}

	@Test
	void neitherPlannedRaidsNorOtherForcesCount() {
		this.city.raid("R1", "2020-09-01", OWN, RaidStatus.PLANNED, CASE, "Alpha@Udyog Vihar")
			.raid("R2", "2020-03-01", "Delhi Police", DELHI_CASE, "Beta@Udyog Vihar");
		assertThat(story("centres_busted_two_years")).isZero();
		assertThat(this.city.figures().localities()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# raid,      two years, this year
			2018-09-09,  0,         0
			2018-09-10,  1,         0
			2019-12-31,  1,         0
			2020-01-01,  1,         1
			2020-09-09,  1,         1
			2020-09-10,  0,         0
			""")
	void theWindowBeginsOnTheDayAfterAndEndsOnTheDate(String raid, long twoYears, long thisYear) {
		this.city.raid("R1", raid, OWN, CASE, "Alpha@Cyber City");
		assertThat(story("centres_busted_two_years")).isEqualTo(twoYears);
		assertThat(story("centres_busted_this_year")).isEqualTo(thisYear);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# earlier case,                         arrested,   status,     counts
			DELHI/SOUTH WEST/DWARKA/2018/7,         2018-05-01, ON_BAIL,    1
			UP/GAUTAM BUDDH NAGAR/SECTOR 58/2019/3, 2019-05-01, ON_BAIL,    1
			UTTAR PRADESH/GAUTAM BUDH NAGAR/A/19/3, 2019-05-01, ON_BAIL,    1
			UTTAR PRADESH/GHAZIABAD/KAVI/2019/3,    2019-05-01, ON_BAIL,    1
			DELHI/SOUTH WEST/DWARKA/2018/7,         2018-05-01, IN_CUSTODY, 0
			DELHI/SOUTH WEST/DWARKA/2018/7,         2018-05-01, UNKNOWN,    0
			DELHI/SOUTH WEST/DWARKA/2018/7,         2018-05-01, ACQUITTED,  0
			DELHI/SOUTH WEST/DWARKA/2018/7,         2020-03-01, ON_BAIL,    0
			DELHI/SOUTH WEST/DWARKA/2018/7,         2020-05-01, ON_BAIL,    0
			DELHI/SOUTH WEST/DWARKA/2018/7,         ,           ON_BAIL,    0
			HARYANA/GURUGRAM/SADAR/2018/9,          2018-05-01, ON_BAIL,    0
			RAJASTHAN/JAIPUR/SADAR/2018/9,          2018-05-01, ON_BAIL,    0
			""")
	void aRepeatOffenderWasArrestedEarlierNextDoorAndIsOnBailThere(String earlier, String arrested,
			CustodyStatus status, long counts) {
		this.city.raid("R1", "2020-03-01", OWN, CASE, "Alpha@Udyog Vihar")
			.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY)
			.arrest("Ravi", earlier, arrested, status);
		assertThat(story("cases_with_repeat_offenders")).isEqualTo(counts);
	}

	@Test
	void casesWithRepeatOffendersAreCasesNotPersons() {
		this.city.raid("R1", "2020-03-01", OWN, CASE + "; " + SECOND_CASE, "Alpha@Udyog Vihar");
		for (String person : new String[] { "Ravi", "Mohan" }) {
			this.city.arrest(person, DELHI_CASE, "2018-05-01", CustodyStatus.ON_BAIL)
				.arrest(person, CASE, "2020-03-01", CustodyStatus.IN_CUSTODY);
		}
		this.city.arrest("Ravi", SECOND_CASE, "2020-03-01", CustodyStatus.ABSCONDING);
		assertThat(story("cases_with_repeat_offenders")).isOne();
		assertThat(this.city.figures().repeatOffenders()).containsEntry("persons", 2L).containsEntry("cases", 3L);
	}

	@Test
	void operatingCentresAreDistinctNotVacatedAndOnAListInForceOfTheMonth() {
		this.city.station("PS-A", "West").station("PS-B", "West");
		String first = this.city.submission("PS-A", "2020-09-02", SubmissionContent.LIST, Timeliness.ON_TIME, "later");
		String second = this.city.submission("PS-A", "2020-09-05", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		String other = this.city.submission("PS-B", "2020-09-05", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		String august = this.city.submission("PS-A", "2020-08-05", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		this.city.listing(first, "OnlyInReplacedList", "Udyog Vihar", null, null)
			.listing(second, "Alpha", "Udyog Vihar", null, null)
			.listing(other, "Alpha", "Udyog Vihar", null, null)
			.listing(second, "Beta", "Udyog Vihar Phase 4", null, null)
			.listing(second, "Elsewhere", "Sohna Road", null, null)
			.listing(second, "Gone", "Udyog Vihar", "2019-01-01", "2020-09-09")
			.listing(second, "LeavesTomorrow", "Udyog Vihar", "2019-01-01", "2020-09-10")
			.listing(august, "OnlyInAugust", "Udyog Vihar", null, null);
		assertThat(story("operating_in_udyog_vihar")).isEqualTo(3);
		assertThat(this.city.figures().counts()).containsEntry("centres_listed", 5L)
			.containsEntry("centres_operating", 4L);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# since,     vacated on, counts
			2020-01-15,  2020-07-14, 1
			2020-01-15,  2020-07-15, 0
			2020-01-15,  2020-01-15, 1
			2020-01-15,  2020-01-14, 0
			2020-08-01,  2020-09-09, 1
			2020-08-01,  2020-09-10, 0
			,            2020-07-14, 0
			2020-01-15,  ,           0
			""")
	void aShortStayEndsBeforeSixMonths(String since, String vacatedOn, long counts) {
		this.city.station("PS-A", "West");
		String july = this.city.submission("PS-A", "2020-07-20", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		String august = this.city.submission("PS-A", "2020-08-05", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		this.city.listing(july, "Alpha", "Sohna Road", since, vacatedOn)
			.listing(august, "Alpha", "Sohna Road", since, vacatedOn);
		assertThat(story("vacated_within_six_months")).isEqualTo(counts);
	}

	private long story(String key) {
		return this.city.figures().story().get(key);
	}

	private static java.util.Map.Entry<String, Long> entry(String key, long value) {
		return java.util.Map.entry(key, value);
	}

}
