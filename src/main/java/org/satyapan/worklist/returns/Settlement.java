package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Findings;
import org.satyapan.register.Visit;
import org.satyapan.register.WorklistEntry;
import org.satyapan.worklist.paper.PlainDates;

/**
 * Ends the findings that a visit was about. Only what the team had on its line is ended,
 * never a doubt that arose later.
 */
@Component
class Settlement {

	private final Findings findings;

	private final FindingEvents events;

	Settlement(Findings findings, FindingEvents events) {
		this.findings = findings;
		this.events = events;
	}

	/**
	 * Ends findings by a visit's outcome.
	 * @return how many findings this visit ended, now or when the same file was read
	 * before
	 */
	int settle(Visit visit, WorklistEntry entry, Taking.Origin origin) {
		Optional<FindingStatus> status = status(visit);
		if (status.isEmpty()) {
			return 0;
		}
		List<Finding> listed = this.findings
			.withIds(Stream.of(entry.findingIds().split(";")).map(String::strip).toList());
		Set<String> ended = this.events.withIds(listed.stream().map((finding) -> eventId(finding, visit)).toList())
			.stream()
			.map(FindingEvent::id)
			.collect(Collectors.toSet());
		List<Finding> now = listed.stream()
			.filter(Settlement::isOpen)
			.filter((finding) -> !ended.contains(eventId(finding, visit)))
			.toList();
		this.findings.save(now.stream().map((finding) -> with(finding, status.get())).toList());
		List<FindingEvent> news = new ArrayList<>();
		for (Finding finding : now) {
			news.add(new FindingEvent(eventId(finding, visit), finding.id(), origin.today(), status.get(),
					(visit.officer() != null) ? visit.officer() : "Team " + visit.team(), reason(visit, origin)));
		}
		this.events.save(news);
		return ended.size() + now.size();
	}

	private static Optional<FindingStatus> status(Visit visit) {
		return switch (visit.outcome()) {
			case CONFIRMED -> Optional.of(FindingStatus.CONFIRMED);
			case CLEARED -> Optional.of(FindingStatus.CLEARED);
			case VACATED, SHIFTED -> Optional.of(FindingStatus.EXPIRED);
			case LOCKED, NOT_VISITED -> Optional.empty();
		};
	}

	private static boolean isOpen(Finding finding) {
		return finding.status() == FindingStatus.DISCREPANCY || finding.status() == FindingStatus.SUSPECTED;
	}

	private static String eventId(Finding finding, Visit visit) {
		return ContentId.of("EVT", finding.id(), visit.id());
	}

	private static String reason(Visit visit, Taking.Origin origin) {
		String found = switch (visit.outcome()) {
			case CONFIRMED -> "the doubt was confirmed";
			case CLEARED -> "all was found in order";
			case VACATED -> "the place was found vacated";
			default -> "the centre was found to have shifted";
		};
		String seen = (visit.documentsSeen() != null) ? " Seen: " + visit.documentsSeen() + "." : "";
		return "Visited on " + PlainDates.day(visit.visitedOn()).en() + " by team " + visit.team() + ": " + found + "."
				+ seen + " (" + origin.path() + ", sheet " + visit.sheet() + ", row " + visit.rowNo() + ")";
	}

	private static Finding with(Finding finding, FindingStatus status) {
		return new Finding(finding.id(), finding.ruleCode(), finding.axis(), finding.subjectKind(), finding.subjectId(),
				finding.stationCode(), finding.severity(), finding.conductDate(), status, finding.raisedOn(),
				finding.dueOn(), finding.titleEn(), finding.titleHi(), finding.becauseEn(), finding.becauseHi(),
				finding.lawEn(), finding.lawHi(), finding.facts());
	}

}
