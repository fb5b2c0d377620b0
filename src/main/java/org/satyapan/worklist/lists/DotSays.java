package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Enquiry;
import org.satyapan.register.PermissionCheck;
import org.satyapan.register.PermissionState;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.paper.PlainDates;

/**
 * What the Department of Telecommunications says of a place: its records first, then how
 * far the enquiries got. Not asked, no reply, found and not found are four different
 * answers.
 */
final class DotSays {

	private DotSays() {
	}

	/**
	 * The lines of a place.
	 * @param enquiries one an area, or several where the number cited has changed
	 */
	static List<Words> of(@Nullable PermissionCheck check, List<Enquiry> enquiries, LocalDate today) {
		List<Words> lines = new ArrayList<>();
		if (check != null) {
			lines.add(new Words(check.reasonEn(), check.reasonHi()));
		}
		if (enquiries.isEmpty() && !isSettled(check)) {
			lines.add(new Words("DoT has not been asked.", "DoT से नहीं पूछा गया।"));
		}
		// Areas of which the same is to be said stand in one line.
		Map<Words, Set<String>> areas = new LinkedHashMap<>();
		for (Enquiry enquiry : enquiries) {
			areas.computeIfAbsent(state(enquiry, today), (words) -> new LinkedHashSet<>()).add(enquiry.lsa());
		}
		areas.forEach((state, names) -> {
			String who = "DoT " + String.join(", ", names) + ": ";
			lines.add(new Words(who + state.en(), who + state.hi()));
		});
		return lines;
	}

	/** Where the records answer, there is nothing to ask. */
	private static boolean isSettled(@Nullable PermissionCheck check) {
		return check != null
				&& (check.state() == PermissionState.FOUND || check.state() == PermissionState.NOT_REQUIRED);
	}

	private static Words state(Enquiry enquiry, LocalDate today) {
		Words asked = PlainDates.day(enquiry.askedOn());
		return switch (enquiry.state()) {
			case ASKED -> enquiry.askedOn().equals(today) ? new Words("asked today.", "आज पूछा गया।")
					: new Words("asked " + asked.en() + ", no reply yet.", asked.hi() + " को पूछा, उत्तर शेष।");
			case REMINDED -> new Words("asked " + asked.en() + ", reminded, no reply yet.",
					asked.hi() + " को पूछा, स्मरण कराया, उत्तर शेष।");
			case NO_REPLY -> new Words("asked " + asked.en() + ", no reply after reminders.",
					asked.hi() + " को पूछा, स्मरण के बाद भी उत्तर नहीं।");
			case FOUND -> new Words("found, no. " + enquiry.registrationNo() + ".",
					"मिला, सं. " + enquiry.registrationNo() + "।");
			case NOT_FOUND -> new Words("replied, not found.", "उत्तर: नहीं मिला।");
		};
	}

}
