package org.satyapan.worklist.enquiries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryReminder;
import org.satyapan.register.EnquiryState;
import org.satyapan.worklist.WorklistSettings.EnquiryRules;

/**
 * What a day brings to an unanswered enquiry by its age: the next reminder, the end of
 * waiting, or nothing.
 *
 * @param state from this day on
 * @param reminder that is sent today; empty if none
 */
record Reminding(EnquiryState state, Optional<EnquiryReminder> reminder) {

	/**
	 * What is due on a day; asked again on the same day, it is the same.
	 * @param before the reminders so far, the oldest first
	 */
	static Reminding on(LocalDate today, Enquiry enquiry, List<EnquiryReminder> before, EnquiryRules rules) {
		Optional<EnquiryReminder> sentToday = before.stream()
			.filter((reminder) -> reminder.remindedOn().equals(today))
			.findFirst();
		if (sentToday.isPresent()) {
			return new Reminding(EnquiryState.REMINDED, sentToday);
		}
		List<Integer> days = rules.remindAfterDays();
		int sent = Math.min(before.size(), days.size());
		int next = (sent < days.size()) ? days.get(sent) : rules.noReplyAfterDays();
		// Nights that did not run must not bring two reminders on two days.
		LocalDate due = (sent == 0) ? enquiry.askedOn().plusDays(next)
				: before.get(before.size() - 1).remindedOn().plusDays((long) next - days.get(sent - 1));
		if (due.isAfter(today)) {
			return new Reminding(enquiry.state(), Optional.empty());
		}
		return (sent < days.size())
				? new Reminding(EnquiryState.REMINDED,
						Optional.of(new EnquiryReminder(enquiry.id(), before.size() + 1, today)))
				: new Reminding(EnquiryState.NO_REPLY, Optional.empty());
	}

}
