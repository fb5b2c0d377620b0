package org.satyapan.worklist.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.Axis;
import org.satyapan.register.Establishment;
import org.satyapan.register.Establishments;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Findings;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.StandingDecisions;
import org.satyapan.register.Succession;
import org.satyapan.register.Successions;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitConflict;
import org.satyapan.register.VisitConflicts;
import org.satyapan.register.VisitOutcome;
import org.satyapan.register.Visits;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.paper.PlainDates;

/**
 * Gathers what awaits an officer: returns that contradict each other, verifications that
 * end soon or under which new suspicions arose, and what is disputed.
 */
@Component
class Awaited {

	private final WorklistSettings settings;

	private final VisitConflicts conflicts;

	private final Visits visits;

	private final OfficerDecisions decisions;

	private final Findings findings;

	private final Establishments establishments;

	private final Successions successions;

	Awaited(WorklistSettings settings, VisitConflicts conflicts, Visits visits, OfficerDecisions decisions,
			Findings findings, Establishments establishments, Successions successions) {
		this.settings = settings;
		this.conflicts = conflicts;
		this.visits = visits;
		this.decisions = decisions;
		this.findings = findings;
		this.establishments = establishments;
		this.successions = successions;
	}

	/**
	 * One matter.
	 *
	 * @param place name of the establishment
	 */
	record Matter(String establishmentId, String place, Words about) {
	}

	/** All that awaits a decision on a day: contradictions first, then by place. */
	List<Matter> on(LocalDate day) {
		Succession succession = this.successions.now();
		List<Matter> matters = new ArrayList<>();
		List<VisitConflict> open = this.conflicts.open();
		Map<String, Visit> earlier = byId(
				this.visits.withIds(open.stream().map(VisitConflict::earlierVisitId).toList()), Visit::id);
		for (VisitConflict conflict : open) {
			String now = succession.of(conflict.establishmentId());
			matters.add(new Matter(now, "", contradiction(conflict, earlier.get(conflict.earlierVisitId()))));
		}
		StandingDecisions standing = StandingDecisions.on(day, this.decisions.all(), succession);
		matters.addAll(verified(standing, day));
		matters.addAll(disputed(standing));
		Map<String, Establishment> centres = byId(
				this.establishments.withIds(matters.stream().map(Matter::establishmentId).distinct().toList()),
				Establishment::id);
		return matters.stream().map((matter) -> {
			Establishment centre = centres.get(matter.establishmentId());
			return new Matter(matter.establishmentId(), (centre != null) ? centre.name() : "", matter.about());
		}).toList();
	}

	private Words contradiction(VisitConflict conflict, @Nullable Visit earlier) {
		Words said = outcome(conflict.outcome());
		Words before = (earlier != null) ? outcome(earlier.outcome()) : new Words("otherwise", "अन्यथा");
		String now = PlainDates.figures(conflict.visitedOn()) + " (" + conflict.officer() + ")";
		String then = (earlier != null) ? PlainDates.figures(earlier.visitedOn()) + " ("
				+ ((earlier.officer() != null) ? earlier.officer() : "Team " + earlier.team()) + ")" : "";
		return new Words(
				"Two returns contradict each other: " + now + " " + said.en() + "; before, " + then + " " + before.en()
						+ ". What was said before stands until you decide.",
				"दो विवरण भिन्न हैं: " + now + " " + said.hi() + "; पहले " + then + " " + before.hi()
						+ "। आपके निर्णय तक पहले का मान्य है।");
	}

	private Words outcome(VisitOutcome outcome) {
		return this.settings.outcomes()
			.stream()
			.filter((words) -> words.outcome() == outcome)
			.findFirst()
			.map((words) -> new Words(words.en(), words.hi()))
			.orElseThrow();
	}

	private List<Matter> verified(StandingDecisions standing, LocalDate day) {
		Map<String, OfficerDecision> verified = new TreeMap<>(standing.legitimate());
		Map<String, List<Finding>> findings = this.findings.ofSubjects(List.copyOf(verified.keySet()))
			.stream()
			.collect(Collectors.groupingBy(Finding::subjectId));
		List<Matter> matters = new ArrayList<>();
		verified.forEach((establishment, decision) -> {
			LocalDate until = decision.validUntil();
			String end = (until != null) ? PlainDates.figures(until) : "";
			if (until != null && !until.isAfter(day.plusDays(this.settings.decisions().endingWithinDays()))) {
				matters.add(new Matter(establishment, "", new Words(
						"Verified as legitimate until " + end + " (" + decision.decidedBy()
								+ "): to be looked at again if it is to go on.",
						end + " तक वैध सत्यापित (" + decision.decidedBy() + "): आगे बढ़ाने के लिए फिर देखें।")));
			}
			List<Finding> since = findings.getOrDefault(establishment, List.of())
				.stream()
				.filter((finding) -> finding.axis() == Axis.FRAUD && finding.status() == FindingStatus.EXPIRED
						&& finding.raisedOn().isAfter(decision.decidedOn()))
				.sorted(Comparator.comparing(Finding::ruleCode))
				.toList();
			if (!since.isEmpty()) {
				matters.add(new Matter(establishment, "",
						new Words("Verified as legitimate until " + end + "; since then: "
								+ since.stream().map(Finding::titleEn).distinct().collect(Collectors.joining(", "))
								+ ". Withdraw, if it no longer holds.",
								end + " तक वैध सत्यापित; उसके बाद: "
										+ since.stream()
											.map(Finding::titleHi)
											.distinct()
											.collect(Collectors.joining(", "))
										+ "। अब सही न हो तो वापस लें।")));
			}
		});
		return matters;
	}

	private List<Matter> disputed(StandingDecisions standing) {
		List<Matter> matters = new ArrayList<>();
		standing.disputes()
			.forEach((establishment,
					notes) -> notes.forEach((note) -> matters.add(new Matter(establishment, "",
							new Words(
									"Disputed on " + PlainDates.figures(note.decidedOn()) + " (" + note.decidedBy()
											+ "): " + note.reason(),
									PlainDates.figures(note.decidedOn()) + " को आपत्ति (" + note.decidedBy() + "): "
											+ note.reason())))));
		return matters;
	}

	private static <T> Map<String, T> byId(Collection<T> rows, Function<T, String> id) {
		return rows.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
	}

}
