package org.satyapan.intake.lists;

import java.util.List;

import org.satyapan.register.Listing;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SubmissionContent;

/**
 * What was read of a list.
 */
record ListReading(SubmissionContent content, List<Listing> listings, List<PaperClaim> papers, List<ReportedRaid> raids,
		List<RowNote> notes, List<SheetTotal> totals) {
}
