package org.satyapan.worklist.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.satyapan.register.Axis;
import org.satyapan.register.Finding;
import org.satyapan.worklist.WorklistSettings.RiskPoints;
import org.satyapan.worklist.WorklistSettings.Words;

/**
 * How urgently a place wants a visit, in points, and why: the parts sum to the total.
 */
public record Risk(List<Part> parts) {

	public Risk {
		parts = List.copyOf(parts);
	}

	/** The sum of the parts. */
	public int total() {
		return this.parts.stream().mapToInt(Part::points).sum();
	}

	/**
	 * The risk of one place.
	 * @param findings its open findings
	 * @param pastRaids how many raids there were at these premises
	 * @param dueOn when the visit is due
	 * @param today the business date
	 * @param lockedLastTime whether the last visit found it locked
	 */
	public static Risk of(List<Finding> findings, int pastRaids, LocalDate dueOn, LocalDate today,
			boolean lockedLastTime, RiskPoints points) {
		List<Part> parts = new ArrayList<>();
		for (Finding finding : findings) {
			int severity = Math.min(Math.max(finding.severity(), 1), points.severity().size());
			int score = points.severity().get(severity - 1) + points.ofRule(finding.ruleCode())
					+ ((finding.axis() == Axis.FRAUD) ? points.fraudFinding() : 0);
			add(parts, finding.titleEn() + " (severity " + severity + ")",
					finding.titleHi() + " (गंभीरता " + severity + ")", score);
		}
		int raids = Math.min(pastRaids, points.pastRaidsAtMost());
		add(parts, "raids at these premises: " + pastRaids, "इस परिसर पर छापे: " + pastRaids,
				raids * points.pastRaid());
		long overdue = Math.max(ChronoUnit.DAYS.between(dueOn, today), 0);
		add(parts, "days overdue: " + overdue, "विलंब के दिन: " + overdue,
				(int) Math.min(overdue, points.overdueDaysAtMost()) * points.overdueDay());
		add(parts, "locked at the last visit", "पिछली बार ताला बंद", lockedLastTime ? points.lockedLastTime() : 0);
		return new Risk(parts);
	}

	private static void add(List<Part> parts, String en, String hi, int points) {
		if (points > 0) {
			parts.add(new Part(new Words(en, hi), points));
		}
	}

	/** One reason and its points. */
	public record Part(Words because, int points) {
	}

}
