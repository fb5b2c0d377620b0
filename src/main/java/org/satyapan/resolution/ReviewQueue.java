package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.register.ClusterEvents;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.Judgements.Pair;
import org.satyapan.resolution.ResolutionSettings.Cost;
import org.satyapan.resolution.ResolutionSettings.ReviewCosts;

/**
 * The links that wait for a person, the dearest first: by what it would cost on average
 * to leave the decision to the better guess. A person's own decision comes back when the
 * records speak against it, until somebody decides again on or after the day it was told.
 */
@Component
public class ReviewQueue {

	private static final Comparator<Entry> DEAREST = Comparator.comparingDouble(Entry::expectedCost)
		.reversed()
		.thenComparing((entry) -> entry.link().id());

	private final Links links;

	private final EstablishmentMembers establishmentMembers;

	private final PersonMembers personMembers;

	private final ClusterEvents events;

	private final ResolutionSettings settings;

	ReviewQueue(Links links, EstablishmentMembers establishmentMembers, PersonMembers personMembers,
			ClusterEvents events, ResolutionSettings settings) {
		this.links = links;
		this.establishmentMembers = establishmentMembers;
		this.personMembers = personMembers;
		this.events = events;
		this.settings = settings;
	}

	/**
	 * A link that waits.
	 *
	 * @param expectedCost in units of one clerk's look
	 */
	public record Entry(Link link, double expectedCost) {
	}

	/** The queue as it stands in the register. */
	public List<Entry> waiting() {
		Map<String, String> groups = new HashMap<>();
		this.establishmentMembers.all().forEach((member) -> groups.put(member.recordId(), member.establishmentId()));
		this.personMembers.all().forEach((member) -> groups.put(member.recordId(), member.personId()));
		List<Entry> waiting = new ArrayList<>(of(this.links.ofDecision("REVIEW"), groups, this.settings.reviewCosts()));
		contradicted(this.links.decidedByOthersThan(LinkBook.ENGINE), this.events.all())
			.forEach((link) -> waiting.add(new Entry(link, contradictionCost(link, this.settings.reviewCosts()))));
		waiting.sort(DEAREST);
		return List.copyOf(waiting);
	}

	/** Links that a person decided, and that must be looked at once more. */
	static List<Link> contradicted(Collection<Link> links, Collection<ClusterEvent> events) {
		Map<String, LocalDate> told = new HashMap<>();
		events.stream()
			.filter((event) -> event.kind() == ClusterEventKind.CONTRADICTED)
			.forEach((event) -> told.put(Pair.of(event.fromId(), event.toId()) + event.cause(), event.happenedOn()));
		return links.stream().filter((link) -> !link.decidedBy().equals(LinkBook.ENGINE)).filter((link) -> {
			String contradiction = LinkEvidence.contradiction(link);
			LocalDate first = told.get(Pair.of(link.leftId(), link.rightId()) + contradiction);
			return contradiction != null && first != null && link.decidedOn().isBefore(first);
		}).toList();
	}

	/**
	 * The queue of these links. Of several links between two groups of records the
	 * likeliest stands for all: a decision on it settles them.
	 * @param links in any order
	 * @param groups the establishment or person that each record belongs to
	 */
	static List<Entry> of(Collection<Link> links, Map<String, String> groups, ReviewCosts costs) {
		Map<Pair, Link> likeliest = new TreeMap<>();
		links.stream().sorted(Comparator.comparing(Link::id)).forEach((link) -> {
			Pair pair = Pair.of(groups.getOrDefault(link.leftId(), link.leftId()),
					groups.getOrDefault(link.rightId(), link.rightId()));
			likeliest.merge(pair, link, (one, other) -> (other.matchWeight() > one.matchWeight()) ? other : one);
		});
		return likeliest.values().stream().map((link) -> new Entry(link, cost(link, costs))).sorted(DEAREST).toList();
	}

	private static double cost(Link link, ReviewCosts costs) {
		Cost cost = costOf(link, costs);
		return Math.min(link.matchProbability() * cost.missedLink(), (1 - link.matchProbability()) * cost.wrongLink());
	}

	/** What the decision costs if the records are right. */
	private static double contradictionCost(Link link, ReviewCosts costs) {
		Cost cost = costOf(link, costs);
		return link.decision().equals("LINK") ? (1 - link.matchProbability()) * cost.wrongLink()
				: link.matchProbability() * cost.missedLink();
	}

	private static Cost costOf(Link link, ReviewCosts costs) {
		boolean person = link.leftKind() == RecordKind.OWNER || link.leftKind() == RecordKind.ARREST;
		boolean permission = link.leftKind() == RecordKind.PERMISSION || link.rightKind() == RecordKind.PERMISSION;
		return person ? costs.persons() : permission ? costs.permissions() : costs.establishments();
	}

}
