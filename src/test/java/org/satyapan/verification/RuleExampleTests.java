package org.satyapan.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.satyapan.linkage.Decision;
import org.satyapan.register.Activity;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Role;
import org.satyapan.register.VisitOutcome;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.rules.Conclusion;
import org.satyapan.verification.rules.Rules;

import static org.assertj.core.api.Assertions.assertThat;

/** For each rule, when it speaks and when it is silent. */
class RuleExampleTests {

	private static final String PLOT_12 = "Plot No. 12, 2nd Floor, Udyog Vihar Phase 4, Gurugram";

	private static final String PLOT_12_THIRD = "Plot No. 12, 3rd Floor, Udyog Vihar Phase 4, Gurugram";

	private static final String PLOT_80 = "Plot No. 80, Udyog Vihar Phase 1, Gurugram";

	private static final String SOHNA_ROAD = "Unit 401, Sohna Road, Gurugram";

	private static final String LIST = "2020-09-05";

	private static final String LIST_2026 = "2026-11-05";

	private static final String ALPHA = "Neelkamal Voice Private Limited";

	private static final String BETA = "Suryamukhi Helpdesk LLP";

	private static final String OWNER = "Devraj Malhotri";

	private static final String FIR = "DELHI/SOUTH/SAKET/2018/91";

	static Stream<Example> permissions() {
		return Stream.of(
				fires(RuleCode.PERMISSION_NOT_FOUND, "no number, no record",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST)),
				fires(RuleCode.PERMISSION_NOT_FOUND, "'Applied' is no number",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "Applied")),
				fires(RuleCode.PERMISSION_NOT_FOUND, "the day before registration ended",
						(city) -> city.centre(ALPHA, PLOT_12).listed("2020-11-04")),
				silent(RuleCode.PERMISSION_NOT_FOUND, "the day on which registration ended",
						(city) -> city.centre(ALPHA, PLOT_12).listed("2020-11-05")),
				silent(RuleCode.PERMISSION_NOT_FOUND, "a list of 2026 needs no registration",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST_2026)),
				fires(RuleCode.PERMISSION_NOT_FOUND, "a list of 2026 does not wash off that of 2020",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST).listed(LIST_2026)),
				fires(RuleCode.PERMISSION_NOT_FOUND, "who has left operated without one; it stays on record",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed("2020-08-05")
							.listed(LIST, (row) -> row.vacatedOn = "2020-08-20")),
				silent(RuleCode.PERMISSION_NOT_FOUND, "only listed as having left",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.vacatedOn = "2020-08-20")),
				silent(RuleCode.MALFORMED_CIN, "a visit found the place empty",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST, (row) -> row.cin = "U72900HR2015PTC05512")
							.visited("2020-09-08", VisitOutcome.VACATED, null)),
				silent(RuleCode.PERMISSION_NOT_FOUND, "resolution found its record",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST)
							.permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01")),
				silent(RuleCode.PERMISSION_NOT_FOUND, "a doubtful record goes to the clerk, not to the team",
						(city) -> {
							city.centre(ALPHA, PLOT_12).listed(LIST);
							city.permission("HR/OSP/1201", "Neelkamal Voce", PLOT_12, Activity.BOTH, null);
							city.link(RecordKind.LISTING, listing(city, ALPHA), RecordKind.PERMISSION,
									"PER-HR/OSP/1201", "REVIEW");
						}),
				silent(RuleCode.PERMISSION_NOT_FOUND, "DoT's reply named its number", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST).replied("HR/OSP/1201");
					city.permission("HR/OSP/1201", ALPHA, PLOT_12, Activity.BOTH, null);
				}), silent(RuleCode.PERMISSION_NOT_FOUND, "a superseded list is judged no more", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST);
					city.supersede(City.UDYOG_VIHAR, "2020-09");
				}),
				fires(RuleCode.PERMISSION_NUMBER_UNKNOWN, "DoT has no such number",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/9999")),
				silent(RuleCode.PERMISSION_NUMBER_UNKNOWN, "in 2026 nobody need have a number",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST_2026, (row) -> row.licenceNo = "HR/OSP/9999")),
				silent(RuleCode.PERMISSION_NUMBER_UNKNOWN, "case, blanks and punctuation do not matter",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST, (row) -> row.licenceNo = "hr osp-1201")
							.permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01")),
				fires(RuleCode.PERMISSION_EXPIRED, "it ended the day before the list",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201")
							.permitted("HR/OSP/1201", Activity.DOMESTIC, "2020-09-04")),
				silent(RuleCode.PERMISSION_EXPIRED, "it ended on the day of the list",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201")
							.permitted("HR/OSP/1201", Activity.DOMESTIC, "2020-09-05")),
				fires(RuleCode.PERMISSION_OTHER_ADDRESS, "the number is for another plot", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
					city.permission("HR/OSP/1201", ALPHA, PLOT_80, Activity.DOMESTIC, "2032-01-01");
				}), fires(RuleCode.PERMISSION_OTHER_ADDRESS, "the number is for another floor", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
					city.permission("HR/OSP/1201", ALPHA, PLOT_12_THIRD, Activity.DOMESTIC, "2032-01-01");
				}),
				silent(RuleCode.PERMISSION_OTHER_ADDRESS, "the number is for this place, written otherwise", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
					city.permission("HR/OSP/1201", ALPHA, "12, IInd Floor, UV Ph-IV, Gurgaon", Activity.DOMESTIC,
							"2032-01-01");
				}), silent(RuleCode.PERMISSION_OTHER_ADDRESS, "in the pandemic people worked from home", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
						row.licenceNo = "HR/OSP/1201";
						row.remarks = "Staff on Work From Home";
					});
					city.permission("HR/OSP/1201", ALPHA, PLOT_80, Activity.DOMESTIC, "2032-01-01");
				}), fires(RuleCode.PERMISSION_OTHER_NAME, "the number is somebody else's", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
					city.permission("HR/OSP/1201", BETA, PLOT_12, Activity.DOMESTIC, "2032-01-01");
				}), silent(RuleCode.PERMISSION_OTHER_NAME, "an abbreviated name is no other name", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
					city.permission("HR/OSP/1201", "M/s Neelkamal Voice (P) Ltd.", PLOT_12, Activity.DOMESTIC,
							"2032-01-01");
				}), silent(RuleCode.PERMISSION_OTHER_NAME, "the applicant is the owner himself", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
						row.licenceNo = "HR/OSP/1201";
						row.owners.add(OWNER);
					});
					city.permission("HR/OSP/1201", "Sh. " + OWNER, PLOT_12, Activity.DOMESTIC, "2032-01-01");
				}), fires(RuleCode.PERMISSION_OTHER_NAME, "a clerk found that the number is another's", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
					city.permission("HR/OSP/1201", ALPHA, PLOT_12, Activity.DOMESTIC, "2032-01-01");
					city.link(RecordKind.LISTING, listing(city, ALPHA), RecordKind.PERMISSION, "PER-HR/OSP/1201",
							"NO_LINK");
				}),
				silent(RuleCode.PERMISSION_OTHER_ADDRESS, "its link says that the permission is its own", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
					city.permission("HR/OSP/1201", ALPHA, PLOT_80, Activity.DOMESTIC, "2032-01-01");
					city.link(RecordKind.LISTING, listing(city, ALPHA), RecordKind.PERMISSION, "PER-HR/OSP/1201",
							"LINK");
				}), fires(RuleCode.PERMISSION_NUMBER_SHARED, "one number, two places", (city) -> {
					city.centre(ALPHA, PLOT_12)
						.listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201")
						.permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
					city.centre(BETA, PLOT_80).listed(LIST, (row) -> row.licenceNo = "HR-OSP-1201");
				}),
				silent(RuleCode.PERMISSION_NUMBER_SHARED, "one number, one place",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201")
							.listed("2020-08-05", (row) -> row.licenceNo = "HR/OSP/1201")
							.permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01")),
				fires(RuleCode.ACTIVITY_NOT_COVERED, "international work, domestic permission",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
							row.licenceNo = "HR/OSP/1201";
							row.activity = Activity.INTERNATIONAL;
						}).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01")),
				silent(RuleCode.ACTIVITY_NOT_COVERED, "a permission for both covers either",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
							row.licenceNo = "HR/OSP/1201";
							row.activity = Activity.INTERNATIONAL;
						}).permitted("HR/OSP/1201", Activity.BOTH, "2032-01-01")),
				silent(RuleCode.ACTIVITY_NOT_COVERED, "in 2026 the two are one",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST_2026, (row) -> {
							row.licenceNo = "HR/OSP/1201";
							row.activity = Activity.INTERNATIONAL;
						}).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01")),
				silent(RuleCode.ACTIVITY_NOT_COVERED, "what the list does not say is no discrepancy",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
							row.licenceNo = "HR/OSP/1201";
							row.activity = Activity.UNKNOWN;
						}).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01")));
	}

	static Stream<Example> pasts() {
		return Stream.of(fires(RuleCode.PREMISES_RAIDED_BEFORE, "another firm was raided in the same floor", (city) -> {
			city.centre(BETA, PLOT_12).raided("2019-05-06");
			city.centre(ALPHA, PLOT_12).listed(LIST);
		}), silent(RuleCode.PREMISES_RAIDED_BEFORE, "another floor is another place", (city) -> {
			city.centre(BETA, PLOT_12_THIRD).raided("2019-05-06");
			city.centre(ALPHA, PLOT_12).listed(LIST);
		}), silent(RuleCode.PREMISES_RAIDED_BEFORE, "a locality is no premises", (city) -> {
			city.centre(BETA, "Udyog Vihar Phase 4, Gurugram").raided("2019-05-06");
			city.centre(ALPHA, "Udyog Vihar Phase 4, Gurugram").listed(LIST);
		}), silent(RuleCode.PREMISES_RAIDED_BEFORE, "a planned raid is secret", (city) -> {
			city.centre(BETA, PLOT_12).raided("2019-05-06", RaidStatus.PLANNED, null);
			city.centre(ALPHA, PLOT_12).listed(LIST);
		}), silent(RuleCode.PREMISES_RAIDED_BEFORE, "a raid after the list", (city) -> {
			city.centre(BETA, PLOT_12).raided("2020-09-06");
			city.centre(ALPHA, PLOT_12).listed(LIST);
		}), silent(RuleCode.PREMISES_RAIDED_BEFORE, "too long ago", (city) -> {
			city.centre(BETA, PLOT_12).raided("2015-09-05");
			city.centre(ALPHA, PLOT_12).listed(LIST);
		}), silent(RuleCode.PREMISES_RAIDED_BEFORE, "nobody operates there now",
				(city) -> city.centre(BETA, PLOT_12).raided("2019-05-06")),
				fires(RuleCode.OWNER_ARRESTED_BEFORE, "the owner was arrested in Delhi", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
					city.arrest(OWNER, FIR, "2018-03-04", Role.OWNER, CustodyStatus.ON_BAIL, 34);
				}), fires(RuleCode.OWNER_ARRESTED_BEFORE, "the owner is sought", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
					city.arrest(OWNER, FIR, "2018-03-04", Role.UNKNOWN, CustodyStatus.ABSCONDING, null);
				}), silent(RuleCode.OWNER_ARRESTED_BEFORE, "the owner was acquitted", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
					city.arrest(OWNER, FIR, "2018-03-04", Role.OWNER, CustodyStatus.ACQUITTED, 34);
				}), silent(RuleCode.OWNER_ARRESTED_BEFORE, "the owner only took calls", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
					city.arrest(OWNER, FIR, "2018-03-04", Role.TELECALLER, CustodyStatus.ON_BAIL, 24);
				}), silent(RuleCode.OWNER_ARRESTED_BEFORE, "the owner was a minor", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
					city.arrest(OWNER, FIR, "2018-03-04", Role.MANAGER, CustodyStatus.ON_BAIL, 17);
				}), silent(RuleCode.OWNER_ARRESTED_BEFORE, "the arrest came after the list", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
					city.arrest(OWNER, FIR, "2020-09-06", Role.OWNER, CustodyStatus.ARRESTED, 34);
				}), silent(RuleCode.OWNER_ARRESTED_BEFORE, "a namesake is another person", (city) -> {
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
					city.arrest(OWNER + " (another)", FIR, "2018-03-04", Role.OWNER, CustodyStatus.ON_BAIL, 34);
				}), fires(RuleCode.REAPPEARED_UNDER_NEW_NAME, "the raided firm's telephone rings elsewhere", (city) -> {
					city.centre(BETA, PLOT_80)
						.listed("2019-04-05", (row) -> row.phones = "9811000001")
						.raided("2019-05-06");
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
						row.phones = "9811000001; 9811000002";
						row.since = "2019-07-01";
					});
				}), silent(RuleCode.REAPPEARED_UNDER_NEW_NAME, "it was there before the raid", (city) -> {
					city.centre(BETA, PLOT_80)
						.listed("2019-04-05", (row) -> row.phones = "9811000001")
						.raided("2019-05-06");
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
						row.phones = "9811000001";
						row.since = "2016-07-01";
					});
				}), silent(RuleCode.REAPPEARED_UNDER_NEW_NAME, "the same name moved", (city) -> {
					city.centre("Neelkamal Voice Pvt Ltd", PLOT_80)
						.listed("2019-04-05", (row) -> row.phones = "9811000001")
						.raided("2019-05-06");
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.phones = "9811000001");
				}), silent(RuleCode.REAPPEARED_UNDER_NEW_NAME, "a number of a shared reception", (city) -> {
					city.centre(BETA, PLOT_80)
						.listed("2019-04-05", (row) -> row.phones = "9811000001")
						.raided("2019-05-06");
					for (String name : List.of(ALPHA, "Vanashree", "Taramati", "Chandrika")) {
						city.centre(name, PLOT_12).listed(LIST, (row) -> row.phones = "9811000001");
					}
				}), fires(RuleCode.REAPPEARED_UNDER_NEW_NAME, "the owner of one that left", (city) -> {
					city.centre(BETA, PLOT_80).listed("2019-04-05", (row) -> {
						row.owners.add(OWNER);
						row.vacatedOn = "2019-04-01";
					});
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
				}),
				fires(RuleCode.REAPPEARED_UNDER_NEW_NAME, "a manager arrested in a raid has his own firm", (city) -> {
					city.centre(BETA, PLOT_80).raided("2019-05-06", RaidStatus.DONE, FIR);
					city.arrest(OWNER, FIR, "2019-05-06", Role.MANAGER, CustodyStatus.ON_BAIL, 34);
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.owners.add(OWNER));
				}), fires(RuleCode.REAPPEARED_UNDER_NEW_NAME, "in the very premises that were raided", (city) -> {
					city.centre(BETA, PLOT_12).raided("2019-05-06");
					city.centre(ALPHA, PLOT_12).listed(LIST);
				}), fires(RuleCode.REAPPEARED_UNDER_NEW_NAME, "another name days after one that stayed for weeks",
						(city) -> {
							city.centre(BETA, PLOT_12).listed("2020-06-05", (row) -> {
								row.since = "2020-03-01";
								row.vacatedOn = "2020-06-01";
							});
							city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.since = "2020-06-20");
						}),
				silent(RuleCode.REAPPEARED_UNDER_NEW_NAME, "another name a year after it", (city) -> {
					city.centre(BETA, PLOT_12).listed("2019-06-05", (row) -> {
						row.since = "2019-03-01";
						row.vacatedOn = "2019-06-01";
					});
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.since = "2020-06-20");
				}), silent(RuleCode.REAPPEARED_UNDER_NEW_NAME, "a new tenant after an ordinary one", (city) -> {
					city.centre(BETA, PLOT_12).listed("2019-04-05", (row) -> {
						row.since = "2014-01-01";
						row.vacatedOn = "2019-04-01";
					});
					city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.since = "2019-04-20");
				}), fires(RuleCode.VACATED_WITHIN_SIX_MONTHS, "a day short of six months",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
							row.since = "2020-02-01";
							row.vacatedOn = "2020-07-31";
						})),
				silent(RuleCode.VACATED_WITHIN_SIX_MONTHS, "six months",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> {
							row.since = "2020-02-01";
							row.vacatedOn = "2020-08-01";
						})),
				fires(RuleCode.VACATED_WITHIN_SIX_MONTHS, "an earlier list gives the start",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed("2020-07-05", (row) -> row.since = "2020-06-01")
							.listed(LIST, (row) -> row.vacatedOn = "2020-08-01")),
				silent(RuleCode.VACATED_WITHIN_SIX_MONTHS, "nobody says when it began",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.vacatedOn = "2020-08-01")));
	}

	static Stream<Example> lists() {
		return Stream.of(fires(RuleCode.KNOWN_BUT_NOT_LISTED, "DoT permits a place that the list omits", (city) -> {
			city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
			city.centre(BETA, PLOT_80).listed(LIST);
		}), fires(RuleCode.KNOWN_BUT_NOT_LISTED, "a NIL report omits everybody", (city) -> {
			city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
			city.nil(City.UDYOG_VIHAR, LIST);
		}), silent(RuleCode.KNOWN_BUT_NOT_LISTED, "no list came, so it omits nobody",
				(city) -> city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01")),
				silent(RuleCode.KNOWN_BUT_NOT_LISTED, "the permission has ended", (city) -> {
					city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2019-01-01");
					city.centre(BETA, PLOT_80).listed(LIST);
				}), silent(RuleCode.KNOWN_BUT_NOT_LISTED,
						"in 2026 what DoT said in 2020 does not show that it operates", (city) -> {
							city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
							city.centre(BETA, PLOT_80).listed(LIST_2026);
						}),
				silent(RuleCode.KNOWN_BUT_NOT_LISTED, "its number stands on another row", (city) -> {
					city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
					city.centre(BETA, PLOT_80).listed(LIST, (row) -> row.licenceNo = "HR/OSP/1201");
				}), fires(RuleCode.KNOWN_BUT_NOT_LISTED, "the association welcomed a new member", (city) -> {
					city.centre(ALPHA, PLOT_12).noticed(NoticeKind.ASSOCIATION, "2020-08-20", "New set-up");
					city.centre(BETA, PLOT_80).listed(LIST);
				}), silent(RuleCode.KNOWN_BUT_NOT_LISTED, "that was long ago", (city) -> {
					city.centre(ALPHA, PLOT_12).noticed(NoticeKind.ASSOCIATION, "2019-08-20", "New set-up");
					city.centre(BETA, PLOT_80).listed(LIST);
				}), silent(RuleCode.KNOWN_BUT_NOT_LISTED, "another station lists it", (city) -> {
					city.centre(ALPHA, PLOT_12)
						.noticed(NoticeKind.ASSOCIATION, "2020-08-20", "New set-up")
						.listed(City.SOHNA, LIST, (row) -> {
						});
					city.centre(BETA, PLOT_80).listed(LIST);
				}), silent(RuleCode.KNOWN_BUT_NOT_LISTED, "it has left", (city) -> {
					city.centre(ALPHA, PLOT_12)
						.noticed(NoticeKind.ASSOCIATION, "2020-06-20", "New set-up")
						.listed("2020-08-05", (row) -> row.vacatedOn = "2020-08-01");
					city.centre(BETA, PLOT_80).listed(LIST);
				}), silent(RuleCode.KNOWN_BUT_NOT_LISTED, "raided years ago is not operating", (city) -> {
					city.centre(ALPHA, PLOT_12).raided("2019-05-06");
					city.centre(BETA, PLOT_80).listed(LIST);
				}), fires(RuleCode.NIL_FROM_HOTSPOT, "three known places, none reported", (city) -> {
					city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
					city.centre(BETA, PLOT_80).raided("2019-05-06");
					city.centre("Vanashree Connect", PLOT_12_THIRD).noticed(NoticeKind.TIP, "2020-08-20", "At night");
					city.nil(City.UDYOG_VIHAR, LIST);
				}), silent(RuleCode.NIL_FROM_HOTSPOT, "two are not many", (city) -> {
					city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
					city.centre(BETA, PLOT_80).raided("2019-05-06");
					city.nil(City.UDYOG_VIHAR, LIST);
				}), silent(RuleCode.NIL_FROM_HOTSPOT, "they are another station's", (city) -> {
					city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.DOMESTIC, "2032-01-01");
					city.centre(BETA, PLOT_80).raided("2019-05-06");
					city.centre("Vanashree Connect", PLOT_12_THIRD).noticed(NoticeKind.TIP, "2020-08-20", "At night");
					city.nil(City.SOHNA, LIST);
				}),
				fires(RuleCode.CLAIMED_BY_TWO_STATIONS, "on two lists of one month",
						(city) -> city.centre(ALPHA, SOHNA_ROAD)
							.listed(LIST)
							.listed(City.UDYOG_VIHAR, "2020-09-06", (row) -> {
							})),
				silent(RuleCode.CLAIMED_BY_TWO_STATIONS, "one says that it left",
						(city) -> city.centre(ALPHA, SOHNA_ROAD)
							.listed(LIST)
							.listed(City.UDYOG_VIHAR, "2020-09-06", (row) -> row.vacatedOn = "2020-08-01")),
				silent(RuleCode.CLAIMED_BY_TWO_STATIONS, "the other list is of an earlier month", (city) -> {
					city.centre(ALPHA, SOHNA_ROAD).listed(LIST).listed(City.UDYOG_VIHAR, "2020-08-06", (row) -> {
					});
					city.nil(City.UDYOG_VIHAR, "2020-09-06");
				}));
	}

	static Stream<Example> words() {
		return Stream.of(
				fires(RuleCode.TOLL_BYPASS_SUSPECTED, "a remark names a SIM box",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.remarks = "2 SIM-Box seen")),
				fires(RuleCode.TOLL_BYPASS_SUSPECTED, "a notice names an illegal exchange",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST)
							.noticed(NoticeKind.TIP, "2020-08-20", "They run an Illegal Exchange there.")),
				silent(RuleCode.TOLL_BYPASS_SUSPECTED, "the remark denies it",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST, (row) -> row.remarks = "Checked; no SIM box found")),
				silent(RuleCode.TOLL_BYPASS_SUSPECTED, "a word that only begins so",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST, (row) -> row.remarks = "Simboxing Gym above")),
				silent(RuleCode.TOLL_BYPASS_SUSPECTED, "VoIP by itself is lawful",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.workProfile = "VoIP support")),
				fires(RuleCode.COMPLAINT_LINKED, "a victim's complaint",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST)
							.noticed(NoticeKind.FOREIGN_COMPLAINT, "2020-08-20", "Gift cards")),
				fires(RuleCode.COMPLAINT_LINKED, "its telephone, while another row of it is doubtful",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST)
							.listed("2020-08-05")
							.calledAVictim("2020-08-20", Decision.REVIEW)),
				silent(RuleCode.COMPLAINT_LINKED, "its telephone, but a person said that it is not meant",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST)
							.listed("2020-08-05")
							.calledAVictim("2020-08-20", Decision.NO_LINK)),
				silent(RuleCode.COMPLAINT_LINKED, "a tip alone",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST)
							.noticed(NoticeKind.TIP, "2020-08-20", "Night shifts")),
				silent(RuleCode.COMPLAINT_LINKED, "the association's message",
						(city) -> city.centre(ALPHA, PLOT_12)
							.listed(LIST)
							.noticed(NoticeKind.ASSOCIATION, "2020-08-20", "A member")),
				fires(RuleCode.MALFORMED_CIN, "twenty characters",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.cin = "U72900HR2015PTC05512")),
				silent(RuleCode.MALFORMED_CIN, "a good one",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.cin = "U72900HR2015PTC055123")),
				silent(RuleCode.MALFORMED_CIN, "'N.A.' is none",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.cin = "N.A.")),
				fires(RuleCode.MALFORMED_GSTIN, "a wrong check digit",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.gstin = "06AAPFU0939F1Z0")),
				silent(RuleCode.MALFORMED_GSTIN, "a good one",
						(city) -> city.centre(ALPHA, PLOT_12).listed(LIST, (row) -> row.gstin = "27AAPFU0939F1ZV")),
				silent(RuleCode.MALFORMED_GSTIN, "before there was GST", (city) -> city.centre(ALPHA, PLOT_12)
					.listed("2017-06-05", (row) -> row.gstin = "06AAPFU0939F1Z0")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "permissions", "pasts", "lists", "words" })
	void aRule(Example example) {
		City city = new City();
		example.story().accept(city);
		List<Conclusion> conclusions = conclusions(city).stream()
			.filter((conclusion) -> conclusion.rule() == example.rule())
			.toList();
		assertThat(conclusions).as(example.toString()).hasSize(example.fires() ? 1 : 0);
		for (Conclusion conclusion : conclusions) {
			assertThat(conclusion.because().en()).doesNotContain("{", "null").isNotBlank();
			assertThat(conclusion.because().hi()).doesNotContain("{", "null").isNotBlank();
			assertThat(conclusion.evidence()).isNotEmpty();
			assertThat(conclusion.facts()).isNotEmpty();
		}
	}

	@Test
	void anHonestCentreTriggersNoRule() {
		City city = new City();
		for (String day : List.of("2020-07-05", "2020-08-05", LIST)) {
			city.centre(ALPHA, PLOT_12).listed(day, (row) -> {
				row.licenceNo = "HR/OSP/1201";
				row.activity = Activity.BOTH;
				row.owners.add(OWNER);
				row.phones = "9811000001";
				row.since = "2015-01-01";
				row.cin = "U72900HR2015PTC055123";
				row.gstin = "27AAPFU0939F1ZV";
			});
		}
		city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.BOTH, "2032-01-01");
		city.centre(ALPHA, PLOT_12).noticed(NoticeKind.ASSOCIATION, "2020-08-20", "A member since 2015");
		assertThat(conclusions(city)).isEmpty();
	}

	@Test
	void aPlannedRaidAndAnInformantAppearNowhere() {
		City city = new City();
		city.centre(BETA, PLOT_12).raided("2020-09-12", RaidStatus.PLANNED, FIR);
		city.centre(ALPHA, PLOT_12)
			.listed(LIST)
			.noticed(NoticeKind.COMPLAINT, "2020-08-20", "Illegal exchange")
			.noticed(NoticeKind.TIP, "2020-08-21", "SIM box");
		assertThat(conclusions(city).toString()).doesNotContain("12.09.2020", "RAID-", "Informant");
	}

	private static List<Conclusion> conclusions(City city) {
		return Rules.judge(new Facts(city.records(), LocalDate.of(2026, 11, 21), Books.shipped()), Books.shipped());
	}

	private static String listing(City city, String name) {
		return City.idOfListing(City.UDYOG_VIHAR, "2020-09", city.centre(name, PLOT_12));
	}

	private static Example fires(RuleCode rule, String why, Consumer<City> story) {
		return new Example(rule, true, why, story);
	}

	private static Example silent(RuleCode rule, String why, Consumer<City> story) {
		return new Example(rule, false, why, story);
	}

	record Example(RuleCode rule, boolean fires, String why, Consumer<City> story) {

		@Override
		public String toString() {
			return this.rule + (this.fires ? " speaks: " : " is silent: ") + this.why;
		}

	}

}
