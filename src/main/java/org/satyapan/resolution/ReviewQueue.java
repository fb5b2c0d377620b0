package org.satyapan.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.Judgements.Pair;
import org.satyapan.resolution.ResolutionSettings.Cost;
import org.satyapan.resolution.ResolutionSettings.ReviewCosts;

/**
 * The links that wait for a person, the dearest first: by what it would cost on average
 * to leave the decision to the better guess.
 */
@Component
public class ReviewQueue {

	private final Links links;

	private final EstablishmentMembers establishmentMembers;

	private final PersonMembers personMembers;

	private final ResolutionSettings settings;

	ReviewQueue(Links links, EstablishmentMembers establishmentMembers, PersonMembers personMembers,
			ResolutionSettings settings) {
		this.links = links;
		this.establishmentMembers = establishmentMembers;
		this.personMembers = personMembers;
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
		return of(this.links.ofDecision("REVIEW"), groups, this.settings.reviewCosts());
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
		return likeliest.values()
			.stream()
			.map((link) -> new Entry(link, cost(link, costs)))
			.sorted(Comparator.comparingDouble(Entry::expectedCost)
				.reversed()
				.thenComparing((entry) -> entry.link().id()))
			.toList();
	}

	private static double cost(Link link, ReviewCosts costs) {
		boolean person = link.leftKind() == RecordKind.OWNER || link.leftKind() == RecordKind.ARREST;
		boolean permission = link.leftKind() == RecordKind.PERMISSION || link.rightKind() == RecordKind.PERMISSION;
		Cost cost = person ? costs.persons() : permission ? costs.permissions() : costs.establishments();
		return Math.min(link.matchProbability() * cost.missedLink(), (1 - link.matchProbability()) * cost.wrongLink());
	}

}
