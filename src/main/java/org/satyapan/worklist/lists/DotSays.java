package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Enquiry;
import org.satyapan.register.PermissionCheck;
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

	static List<Words> of(@Nullable PermissionCheck check, List<Enquiry> enquiries, LocalDate today) {
		List<Words> lines = new ArrayList<>();
		if (check != null) {
			lines.add(new Words(check.reasonEn(), check.reasonHi()));
		}
		for (Enquiry enquiry : enquiries) {
			lines.add(of(enquiry, today));
		}
		if (enquiries.isEmpty()) {
			lines.add(new Words("DoT has not been asked.", "DoT से नहीं पूछा गया।"));
		}
		return lines;
	}

	private static Words of(Enquiry enquiry, LocalDate today) {
		String lsa = "DoT " + enquiry.lsa();
		return switch (enquiry.state()) {
			case ASKED -> enquiry.askedOn().equals(today) ? new Words(lsa + ": asked today.", lsa + ": आज पूछा गया।")
					: new Words(lsa + ": asked " + PlainDates.day(enquiry.askedOn()).en() + ", no reply.",
							lsa + ": " + PlainDates.day(enquiry.askedOn()).hi() + " को पूछा, उत्तर नहीं।");
			case FOUND -> new Words(lsa + ": found, no. " + enquiry.registrationNo() + ".",
					lsa + ": मिला, सं. " + enquiry.registrationNo() + "।");
			case NOT_FOUND -> new Words(lsa + ": replied, not found.", lsa + ": उत्तर: नहीं मिला।");
		};
	}

}
