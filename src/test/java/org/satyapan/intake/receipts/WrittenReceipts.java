package org.satyapan.intake.receipts;

import java.nio.file.Path;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.lists.StationInbox;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.Stations;
import org.satyapan.register.Submissions;
import org.satyapan.workspace.NightWork;

/** The receipts of a night, written and published. */
final class WrittenReceipts {

	private WrittenReceipts() {
	}

	/** Their folder. */
	static Path of(StationInbox inbox, IntakeSettings settings, String night) {
		NightWork work = inbox.work(night);
		new Receipts(settings, inbox.archive(), inbox.get(Stations.class), inbox.get(Submissions.class),
				inbox.get(RowNotes.class), inbox.get(SheetTotals.class))
			.write(work);
		work.outbox().publish();
		return work.outbox().published().resolve("receipts");
	}

}
