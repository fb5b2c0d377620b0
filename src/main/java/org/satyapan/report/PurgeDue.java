package org.satyapan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Arrest;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;

/**
 * What the register holds of a person in a case that ended in acquittal or discharge,
 * where no court has convicted the person in any case known: it is due to be destroyed
 * unless a court orders that it be kept.
 *
 * @param entry id of the record that decisions name
 * @param since as of which day the records know of the end
 * @param photos file names
 * @param records all that tell of the person in this case, the most telling first
 * @param decision the last on keeping or destroying it; null while nobody decided
 */
public record PurgeDue(String entry, String personId, String name, String firKey, CustodyStatus status, LocalDate since,
		List<String> photos, List<Arrest> records, @Nullable OffenderDecision decision) {

	private static final Set<OffenderDecisionKind> KINDS = Set.of(OffenderDecisionKind.PURGE,
			OffenderDecisionKind.RETAIN);

	/** Whether an officer has it kept today. */
	public boolean isRetained(LocalDate date) {
		return this.decision != null && this.decision.kind() == OffenderDecisionKind.RETAIN
				&& (this.decision.reviewOn() == null || !this.decision.reviewOn().isBefore(date));
	}

	/** The last day on which it ought to be destroyed. */
	public LocalDate until(ReportSettings.Offenders settings) {
		return this.since.plusDays(settings.purgeWithinDays());
	}

	static List<PurgeDue> of(City city, Histories histories) {
		List<PurgeDue> due = new ArrayList<>();
		histories.byPerson().forEach((person, history) -> {
			if (history.stream().noneMatch((entry) -> entry.status() == CustodyStatus.CONVICTED)) {
				history.stream()
					.filter((entry) -> RepeatOffenders.isEnded(entry))
					.forEach((entry) -> due.add(of(person, entry, city)));
			}
		});
		due.sort(Comparator.comparing(PurgeDue::since).thenComparing(PurgeDue::firKey).thenComparing(PurgeDue::entry));
		return List.copyOf(due);
	}

	private static PurgeDue of(String person, Histories.Entry entry, City city) {
		Set<String> ids = entry.records().stream().map(Arrest::id).collect(Collectors.toSet());
		Optional<OffenderDecision> last = city.decisions()
			.stream()
			.filter((decision) -> KINDS.contains(decision.kind()) && ids.contains(decision.entry())
					&& !decision.decidedOn().isAfter(city.date()))
			.reduce((earlier, later) -> later);
		Arrest first = entry.records().get(0);
		return new PurgeDue(first.id(), person, first.name(), entry.firKey(), entry.status(), first.asOf(),
				List.copyOf(entry.photos()), entry.records(), last.orElse(null));
	}

}
