package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The days whose conduct the law judged, for what was law on some days only. Written down
 * here once more, so that the truth does not rest upon the rule book.
 */
final class LawDays {

	/** From and to, both included. */
	private record Days(LocalDate from, LocalDate to) {
	}

	/** A registration with the department was needed from the terms to the circular. */
	private static final Days REGISTRATION = new Days(LocalDate.of(2008, 8, 5), LocalDate.of(2020, 11, 4));

	private static final Map<String, Days> DAYS = Map.of("PERMISSION_NOT_FOUND", REGISTRATION,
			"PERMISSION_NUMBER_UNKNOWN", REGISTRATION, "PERMISSION_EXPIRED", REGISTRATION, "PERMISSION_OTHER_ADDRESS",
			REGISTRATION, "PERMISSION_OTHER_NAME", REGISTRATION, "PERMISSION_NUMBER_SHARED", REGISTRATION,
			"ACTIVITY_NOT_COVERED", REGISTRATION, "MALFORMED_GSTIN", new Days(LocalDate.of(2017, 7, 1), LocalDate.MAX),
			"TELEMARKETER_NOT_REGISTERED", new Days(LocalDate.of(2019, 1, 1), LocalDate.MAX), "TENANT_NOT_VERIFIED",
			new Days(LocalDate.of(2025, 11, 12), LocalDate.of(2026, 1, 31)));

	/** From this day on only larger shops need be registered. */
	static final LocalDate LARGE_SHOPS_ONLY = LocalDate.of(2025, 11, 12);

	/** How many workers make a shop large. */
	static final int LARGE = 20;

	private LawDays() {
	}

	/**
	 * Whether a list shows the centre in operation on a day on which the law asked for
	 * what was planted.
	 */
	static boolean isLaw(PlantedFinding finding, List<TrueList> lists) {
		Days days = DAYS.get(finding.rule());
		return days == null || lists.stream()
			.filter((list) -> list.content().equals("LIST") && !list.superseded())
			.filter((list) -> !list.asOn().isBefore(days.from()) && !list.asOn().isAfter(days.to()))
			.flatMap((list) -> list.centres().stream().filter((centre) -> centre.isOpenOn(list.asOn())))
			.anyMatch((centre) -> centre.id().equals(finding.subjectId()));
	}

}
