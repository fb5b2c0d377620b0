package org.satyapan.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What officers' decisions say of establishments on one day: the latest word on each
 * counts, and one that has ended is as good as none.
 */
public final class StandingDecisions {

	private final Map<String, OfficerDecision> legitimate = new HashMap<>();

	private final Map<String, List<OfficerDecision>> disputes = new HashMap<>();

	private StandingDecisions() {
	}

	/**
	 * What stands on a day.
	 * @param decisions in the order in which they were made
	 */
	public static StandingDecisions on(LocalDate day, Collection<OfficerDecision> decisions, Succession succession) {
		StandingDecisions standing = new StandingDecisions();
		for (OfficerDecision decision : decisions) {
			if (!decision.decidedOn().isAfter(day)) {
				standing.add(succession.of(decision.subjectId()), decision);
			}
		}
		standing.legitimate.values().removeIf((decision) -> !decision.holdsOn(day));
		standing.disputes.values().forEach((notes) -> notes.removeIf((decision) -> !decision.holdsOn(day)));
		return standing;
	}

	private void add(String establishment, OfficerDecision decision) {
		switch (decision.kind()) {
			case LEGITIMATE -> this.legitimate.put(establishment, decision);
			case DISPUTE -> this.disputes.computeIfAbsent(establishment, (id) -> new ArrayList<>()).add(decision);
			case WITHDRAW -> {
				this.legitimate.remove(establishment);
				this.disputes.remove(establishment);
			}
			default -> {
			}
		}
	}

	/** The verification as legitimate that holds for an establishment. */
	public Optional<OfficerDecision> legitimate(String establishmentId) {
		return Optional.ofNullable(this.legitimate.get(establishmentId));
	}

	/** All verifications that hold, by establishment. */
	public Map<String, OfficerDecision> legitimate() {
		return Map.copyOf(this.legitimate);
	}

	/** All that is disputed, by establishment. */
	public Map<String, List<OfficerDecision>> disputes() {
		return new TreeMap<>(this.disputes);
	}

	/** What is disputed about an establishment, the oldest note first. */
	public List<OfficerDecision> disputes(String establishmentId) {
		return List.copyOf(this.disputes.getOrDefault(establishmentId, List.of()));
	}

}
