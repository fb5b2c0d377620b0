package org.satyapan.worklist.lists;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.register.OfficerDecision;
import org.satyapan.register.StandingDecisions;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.paper.PlainDates;

/**
 * What officers decided of a place, as a team has to know it.
 */
final class DecidedNotes {

	private DecidedNotes() {
	}

	static List<Words> of(String establishment, StandingDecisions standing) {
		List<Words> notes = new ArrayList<>();
		standing.legitimate(establishment).ifPresent((decision) -> {
			String until = (decision.validUntil() != null) ? PlainDates.figures(decision.validUntil()) : "";
			notes.add(new Words(
					"Verified as legitimate until " + until + " (" + decision.decidedBy()
							+ "): only what is listed here",
					until + " तक वैध सत्यापित (" + decision.decidedBy() + "): केवल यहाँ लिखी बातें"));
		});
		for (OfficerDecision dispute : standing.disputes(establishment)) {
			String day = PlainDates.figures(dispute.decidedOn());
			notes.add(new Words("Disputed, " + day + " (" + dispute.decidedBy() + "): " + dispute.reason(),
					"आपत्ति, " + day + " (" + dispute.decidedBy() + "): " + dispute.reason()));
		}
		return notes;
	}

}
