package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.satyapan.linkage.Decision;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.resolution.Judgements.Pair;

/**
 * The clerical decisions that can be obeyed together. Where two cannot, the later one
 * stands.
 */
final class ClericalRulings {

	private final Map<Pair, ClericalDecision> standing = new TreeMap<>();

	private final Leaders leaders = new Leaders();

	private final List<ClusterEvent> events = new ArrayList<>();

	/**
	 * Rulings among records.
	 * @param known the ids of all records
	 * @param night business date, for what is reported
	 */
	ClericalRulings(Collection<ClericalDecision> decisions, Collection<String> known, LocalDate night) {
		decisions.stream()
			.filter((decision) -> known.contains(decision.leftId()) && known.contains(decision.rightId()))
			.sorted(Comparator.comparing(ClericalDecision::decidedOn)
				.reversed()
				.thenComparing(ClericalDecision::leftId)
				.thenComparing(ClericalDecision::rightId))
			.forEach((decision) -> add(decision, night));
	}

	private void add(ClericalDecision decision, LocalDate night) {
		Pair pair = Pair.of(decision.leftId(), decision.rightId());
		String left = leader(pair.low());
		String right = leader(pair.high());
		boolean link = isLink(decision);
		boolean obeyable = link ? !keptApart(left, right) : !left.equals(right);
		if (!obeyable || this.standing.containsKey(pair)) {
			this.events.add(ClusterEvent.of(night, ClusterEventKind.CONFLICTING, decision.leftId(), decision.rightId(),
					"The decision " + decision.decision() + " of " + decision.decidedOn() + " by "
							+ decision.decidedBy() + " cannot stand beside later decisions; they were followed."));
			return;
		}
		this.standing.put(pair, decision);
		if (link) {
			this.leaders.join(left, right);
		}
	}

	private boolean keptApart(String left, String right) {
		return this.standing.entrySet()
			.stream()
			.filter((entry) -> !isLink(entry.getValue()))
			.anyMatch((entry) -> Pair.of(leader(entry.getKey().low()), leader(entry.getKey().high()))
				.equals(Pair.of(left, right)));
	}

	static boolean isLink(ClericalDecision decision) {
		return Decision.LINK.name().equals(decision.decision());
	}

	/** The record that stands for all that clerks joined with this one. */
	String leader(String id) {
		return this.leaders.of(id);
	}

	/** In the order of the pairs. */
	Collection<ClericalDecision> standing() {
		return this.standing.values();
	}

	/** What had to be left aside. */
	List<ClusterEvent> events() {
		return List.copyOf(this.events);
	}

}
