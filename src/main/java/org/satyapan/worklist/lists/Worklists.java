package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.Finding;
import org.satyapan.register.WorklistEntries;
import org.satyapan.register.WorklistEntry;
import org.satyapan.workspace.NightWork;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Team;
import org.satyapan.worklist.ranking.Candidate;
import org.satyapan.worklist.ranking.Risk;
import org.satyapan.worklist.ranking.VisitPlan;
import org.satyapan.worklist.ranking.WorkingDays;
import org.satyapan.worklist.trace.Sources;

/**
 * Plans the visits of every team and writes its workbook and its lines.
 */
@Component
public class Worklists {

	private final WorklistSettings settings;

	private final OpenPlaces places;

	private final Sources sources;

	private final WorklistEntries entries;

	private final OverdueVisits overdue;

	Worklists(WorklistSettings settings, OpenPlaces places, Sources sources, WorklistEntries entries,
			OverdueVisits overdue) {
		this.settings = settings;
		this.places = places;
		this.sources = sources;
		this.entries = entries;
		this.overdue = overdue;
	}

	/**
	 * Writes {@code worklists/TEAM.xlsx} for each team, and letters on overdue visits.
	 * Can be repeated.
	 */
	public void write(NightWork night) {
		LocalDate today = night.date();
		Map<Team, List<Place>> byTeam = this.overdue.tell(this.places.on(today), night)
			.stream()
			.collect(Collectors.groupingBy(Place::team));
		List<LocalDate> days = WorkingDays.of(this.settings.workingDays(), this.settings.holidays())
			.from(today, this.settings.daysAhead());
		this.entries.deleteOf(today);
		for (Team team : this.settings.teams()) {
			List<Place> places = byTeam.getOrDefault(team, List.of());
			// The team that only stands in gets a workbook when it has something to do.
			if (!places.isEmpty() || team.zone() != null) {
				write(night, team, places, days);
			}
		}
	}

	private void write(NightWork night, Team team, List<Place> places, List<LocalDate> days) {
		LocalDate today = night.date();
		Map<Candidate, Line> candidates = new HashMap<>();
		for (Place place : places) {
			Risk risk = Risk.of(place.findings(), place.raids().size(), place.dueOn(), today, place.lockedLastTime(),
					this.settings.risk());
			candidates.put(new Candidate(place.id(), place.premises().locality(), place.building(),
					place.premises().address(), place.dueOn(), risk.total()), new Line(0, today, place, risk));
		}
		VisitPlan plan = VisitPlan.of(candidates.keySet(), days, team::visitsOn);
		List<Line> lines = new ArrayList<>();
		for (VisitPlan.PlannedVisit visit : plan.visits()) {
			Line line = Objects.requireNonNull(candidates.get(visit.place()));
			lines.add(new Line(visit.ranking(), visit.day(), line.place(), line.risk()));
		}
		this.entries.save(lines.stream().map((line) -> entry(line, today)).toList());
		List<String> findings = lines.stream()
			.flatMap((line) -> line.place().findings().stream())
			.map(Finding::id)
			.toList();
		night.outbox()
			.write("worklists/" + team.code() + ".xlsx",
					new WorklistWorkbook(this.settings).write(team, today, lines, plan, this.sources.of(findings)));
	}

	private static WorklistEntry entry(Line line, LocalDate today) {
		String findings = line.place().findings().stream().map(Finding::id).collect(Collectors.joining(";"));
		return new WorklistEntry(today, line.place().id(), line.place().team().code(), line.day(), line.number(),
				line.risk().total(), findings);
	}

}
