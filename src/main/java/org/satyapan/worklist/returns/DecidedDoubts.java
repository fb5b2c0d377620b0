package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.DecisionKind;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Findings;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.Successions;
import org.satyapan.register.VisitConflict;
import org.satyapan.register.VisitConflicts;
import org.satyapan.worklist.paper.PlainDates;
import org.satyapan.worklist.returns.Taking.Origin;

/**
 * What an officer's decision does to findings: it ends doubts, settles what two returns
 * contradict each other on, or is noted with doubts that stay as they are.
 */
@Component
class DecidedDoubts {

	private final Findings findings;

	private final FindingEvents events;

	private final VisitConflicts conflicts;

	private final Successions successions;

	private final Settlement settlement;

	DecidedDoubts(Findings findings, FindingEvents events, VisitConflicts conflicts, Successions successions,
			Settlement settlement) {
		this.findings = findings;
		this.events = events;
		this.conflicts = conflicts;
		this.successions = successions;
		this.settlement = settlement;
	}

	/** Whether it ends doubts. */
	static boolean isAboutDoubts(DecisionKind kind) {
		return kind == DecisionKind.CONFIRM || kind == DecisionKind.CLEAR;
	}

	/**
	 * Applies a decision; doing it again changes nothing.
	 * @return how many findings it ended or is noted with
	 */
	int decide(OfficerDecision decision, Origin origin) {
		List<VisitConflict> settled = conflicts(decision);
		Set<String> contradicted = settled.stream()
			.flatMap((conflict) -> Stream.of(conflict.findingIds().split(";")).map(String::strip))
			.collect(Collectors.toCollection(TreeSet::new));
		List<Finding> touched = new ArrayList<>();
		for (Finding finding : subjects(decision)) {
			boolean named = finding.id().equals(decision.subjectId());
			if (finding.isOpen()
					|| (named || contradicted.contains(finding.id())) && finding.status() != FindingStatus.EXPIRED) {
				touched.add(finding);
			}
		}
		Set<String> before = this.events.withIds(touched.stream().map((finding) -> eventId(finding, decision)).toList())
			.stream()
			.map(FindingEvent::id)
			.collect(Collectors.toSet());
		List<Finding> now = touched.stream().filter((finding) -> !before.contains(eventId(finding, decision))).toList();
		Function<Finding, String> eventId = (finding) -> eventId(finding, decision);
		if (isAboutDoubts(decision.kind())) {
			FindingStatus status = (decision.kind() == DecisionKind.CONFIRM) ? FindingStatus.CONFIRMED
					: FindingStatus.CLEARED;
			this.settlement.end(now, status, eventId, decision.decidedBy(), reason(decision, origin), origin);
			this.conflicts.save(settled.stream().map((conflict) -> conflict.decided(decision.id())).toList());
		}
		else {
			this.settlement.note(now, eventId, decision.decidedBy(), reason(decision, origin), origin);
		}
		return touched.size();
	}

	/** The contradictions that it settles. */
	private List<VisitConflict> conflicts(OfficerDecision decision) {
		if (!isAboutDoubts(decision.kind())) {
			return List.of();
		}
		return this.conflicts.open()
			.stream()
			.filter((conflict) -> this.successions.now().of(conflict.establishmentId()).equals(decision.subjectId())
					|| List.of(conflict.findingIds().split(";")).contains(decision.subjectId()))
			.toList();
	}

	private List<Finding> subjects(OfficerDecision decision) {
		return decision.subjectId().startsWith("FND") ? this.findings.withIds(List.of(decision.subjectId()))
				: this.findings.ofSubjects(List.of(decision.subjectId()));
	}

	private static String eventId(Finding finding, OfficerDecision decision) {
		return ContentId.of("EVT", finding.id(), decision.id());
	}

	private static String reason(OfficerDecision decision, Origin origin) {
		String en = switch (decision.kind()) {
			case CONFIRM -> "Confirmed by an officer";
			case CLEAR -> "Cleared by an officer";
			case DISPUTE -> "Disputed";
			case LEGITIMATE -> "Verified as legitimate until " + decision.validUntil();
			case WITHDRAW -> "Dispute or verification withdrawn";
		};
		String hi = switch (decision.kind()) {
			case CONFIRM -> "अधिकारी ने संदेह सही पाया";
			case CLEAR -> "अधिकारी ने सब ठीक पाया";
			case DISPUTE -> "आपत्ति";
			case LEGITIMATE -> decision.validUntil() + " तक वैध सत्यापित";
			case WITHDRAW -> "आपत्ति या सत्यापन वापस";
		};
		return en + " on " + PlainDates.figures(decision.decidedOn()) + " / " + hi + ", "
				+ PlainDates.figures(decision.decidedOn()) + ": " + decision.reason() + " "
				+ origin.place(decision.sheet(), decision.rowNo());
	}

}
