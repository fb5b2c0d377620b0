package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;

/**
 * Which of the submissions of one station for one period replaces which: the later
 * arrival the earlier, but what could not be read never what could.
 */
final class Supersession {

	private static final Comparator<Submission> ARRIVAL = Comparator.comparing(Submission::receivedOn)
		.thenComparing(Submission::path)
		.thenComparing(Submission::id);

	private Supersession() {
	}

	/** The submissions that change when all are looked at together. */
	static List<Submission> changes(List<Submission> submissions) {
		List<Submission> arrivals = submissions.stream().sorted(ARRIVAL).toList();
		List<Submission> changes = new ArrayList<>();
		for (int i = 0; i < arrivals.size(); i++) {
			Submission submission = arrivals.get(i);
			String by = successor(submission, arrivals.subList(i + 1, arrivals.size()));
			if (!Objects.equals(by, submission.supersededBy())) {
				changes.add(with(submission, by));
			}
		}
		return changes;
	}

	private static @Nullable String successor(Submission submission, List<Submission> later) {
		for (Submission next : later) {
			if (next.content() != SubmissionContent.REJECTED || submission.content() == SubmissionContent.REJECTED) {
				return next.id();
			}
		}
		return null;
	}

	private static Submission with(Submission old, @Nullable String supersededBy) {
		return new Submission(old.id(), old.stationCode(), old.period(), old.fileId(), old.sha256(), old.path(),
				old.receivedOn(), old.asOn(), old.content(), old.timeliness(), supersededBy, old.takenOn(),
				old.reasonEn(), old.reasonHi());
	}

}
