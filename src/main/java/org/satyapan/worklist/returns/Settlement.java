package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Findings;
import org.satyapan.register.Succession;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitOutcome;
import org.satyapan.register.WorklistEntry;
import org.satyapan.worklist.paper.PlainDates;

/**
 * Ends the findings that a visit was about. Only what the team had on its line is ended,
 * never a doubt that arose later; and what an earlier visit decided otherwise is left to
 * an officer.
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
	 * What a visit did to the findings of its line.
	 *
	 * @param ended how many it ended, now or when the same file was read before
	 * @param opposed those that were decided otherwise before
	 */
	record Settled(int ended, List<Finding> opposed) {
	}

	/** Ends findings by a visit's outcome. */
	Settled settle(Visit visit, WorklistEntry entry, Succession succession, Taking.Origin origin) {
		Optional<FindingStatus> status = status(visit.outcome());
		if (status.isEmpty()) {
			return new Settled(0, List.of());
		}
		List<Finding> listed = listed(entry, succession);
		Set<String> ended = this.events.withIds(listed.stream().map((finding) -> eventId(finding, visit)).toList())
			.stream()
			.map(FindingEvent::id)
			.collect(Collectors.toSet());
		List<Finding> fresh = listed.stream().filter((finding) -> !ended.contains(eventId(finding, visit))).toList();
		List<Finding> now = fresh.stream().filter(Finding::isOpen).toList();
		end(now, status.get(), (finding) -> eventId(finding, visit),
				(visit.officer() != null) ? visit.officer() : "Team " + visit.team(), reason(visit, origin), origin);
		return new Settled(ended.size() + now.size(),
				fresh.stream().filter((finding) -> isOpposed(finding.status(), status.get())).toList());
	}

	/** Puts findings into a state, each with its event. */
	void end(Collection<Finding> findings, FindingStatus status, Function<Finding, String> eventId, String by,
			String reason, Taking.Origin origin) {
		this.findings.save(findings.stream().map((finding) -> finding.in(status)).toList());
		List<FindingEvent> news = new ArrayList<>();
		for (Finding finding : findings) {
			news.add(new FindingEvent(eventId.apply(finding), finding.id(), origin.today(), status, by, reason));
		}
		this.events.save(news);
	}

	/** Notes something with findings that stay as they are. */
	void note(Collection<Finding> findings, Function<Finding, String> eventId, String by, String reason,
			Taking.Origin origin) {
		this.events.save(findings.stream()
			.map((finding) -> new FindingEvent(eventId.apply(finding), finding.id(), origin.today(), finding.status(),
					by, reason))
			.toList());
	}

	/**
	 * The findings of a line; where their establishment has become another, what stands
	 * for them there.
	 */
	List<Finding> listed(WorklistEntry entry, Succession succession) {
		List<Finding> listed = this.findings
			.withIds(Stream.of(entry.findingIds().split(";")).map(String::strip).toList());
		String now = succession.of(entry.establishmentId());
		if (now.equals(entry.establishmentId())) {
			return listed;
		}
		Set<String> doubts = listed.stream().map(Settlement::doubt).collect(Collectors.toSet());
		List<Finding> all = new ArrayList<>(listed);
		this.findings.ofSubjects(List.of(now))
			.stream()
			.filter((finding) -> doubts.contains(doubt(finding)))
			.forEach(all::add);
		return all;
	}

	private static String doubt(Finding finding) {
		return finding.ruleCode() + " " + finding.facts();
	}

	static Optional<FindingStatus> status(VisitOutcome outcome) {
		return switch (outcome) {
			case CONFIRMED -> Optional.of(FindingStatus.CONFIRMED);
			case CLEARED -> Optional.of(FindingStatus.CLEARED);
			case VACATED, SHIFTED -> Optional.of(FindingStatus.EXPIRED);
			case LOCKED, NOT_VISITED -> Optional.empty();
		};
	}

	/** One says that the doubt is right, the other that it is settled. */
	private static boolean isOpposed(FindingStatus before, FindingStatus now) {
		return before == FindingStatus.CONFIRMED && now == FindingStatus.CLEARED
				|| before == FindingStatus.CLEARED && now == FindingStatus.CONFIRMED;
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
		String foundHi = switch (visit.outcome()) {
			case CONFIRMED -> "संदेह सही पाया गया";
			case CLEARED -> "सब ठीक पाया गया";
			case VACATED -> "स्थान खाली मिला";
			default -> "केंद्र दूसरी जगह गया मिला";
		};
		String seen = (visit.documentsSeen() != null) ? " Seen / देखा: " + visit.documentsSeen() + "." : "";
		return "Visited on " + PlainDates.day(visit.visitedOn()).en() + " by team " + visit.team() + ": " + found
				+ ". / " + PlainDates.day(visit.visitedOn()).hi() + " को टीम " + visit.team() + " का निरीक्षण: "
				+ foundHi + "।" + seen + " " + origin.place(visit.sheet(), visit.rowNo());
	}

}
