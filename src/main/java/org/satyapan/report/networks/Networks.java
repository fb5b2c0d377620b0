package org.satyapan.report.networks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.satyapan.register.Role;
import org.satyapan.report.networks.Network.Leader;
import org.satyapan.report.networks.Node.Kind;

/**
 * Parts a graph into networks. A telephone or premises that leads to many centres, such
 * as a reception's number or a business centre, joins nothing; it is shown as what it is.
 */
final class Networks {

	private static final Comparator<Leader> FARTHEST = Comparator.comparing(Leader::cases)
		.thenComparing(Leader::centres)
		.reversed()
		.thenComparing(Leader::role)
		.thenComparing(Leader::person);

	private static final Comparator<Network> LARGEST = Comparator
		.comparing((Network network) -> network.count(Kind.CASE))
		.thenComparing((network) -> network.count(Kind.ESTABLISHMENT))
		.thenComparing((network) -> network.nodes().size())
		.reversed()
		.thenComparing((network) -> network.nodes().get(0));

	private final Map<Node, SortedSet<Tie>> ties = new TreeMap<>();

	private final Map<Node, Role> roles;

	private final int generic;

	private Networks(Collection<Tie> ties, Map<Node, Role> roles, int generic) {
		this.roles = roles;
		this.generic = generic;
		for (Tie tie : ties) {
			this.ties.computeIfAbsent(tie.from(), (node) -> new TreeSet<>()).add(tie);
			this.ties.computeIfAbsent(tie.to(), (node) -> new TreeSet<>()).add(tie);
		}
	}

	/**
	 * The networks that have a case, and several cases or several centres.
	 * @param ties what records name together
	 * @param roles the highest part that a case gives a person
	 * @param generic what leads to so many centres joins nothing
	 * @return those with most cases first
	 */
	static List<Network> of(Collection<Tie> ties, Map<Node, Role> roles, int generic) {
		return new Networks(ties, roles, generic).parts();
	}

	private List<Network> parts() {
		Set<Node> seen = new TreeSet<>();
		List<Network> networks = new ArrayList<>();
		for (Node node : this.ties.keySet()) {
			if (!isGeneric(node) && seen.add(node)) {
				Network network = from(node, seen);
				if (network.count(Kind.CASE) > 0 && network.count(Kind.CASE) + network.count(Kind.ESTABLISHMENT) > 2) {
					networks.add(network);
				}
			}
		}
		networks.sort(LARGEST);
		return List.copyOf(networks);
	}

	private boolean isGeneric(Node node) {
		return (node.kind() == Kind.PHONE || node.kind() == Kind.PREMISES)
				&& neighbours(node, Kind.ESTABLISHMENT).size() >= this.generic;
	}

	private Set<Node> neighbours(Node node, Kind kind) {
		Set<Node> neighbours = new TreeSet<>();
		for (Tie tie : this.ties.getOrDefault(node, new TreeSet<>())) {
			if (tie.other(node).kind() == kind) {
				neighbours.add(tie.other(node));
			}
		}
		return neighbours;
	}

	private Network from(Node start, Set<Node> seen) {
		SortedSet<Node> nodes = new TreeSet<>();
		SortedSet<Node> shared = new TreeSet<>();
		SortedSet<Tie> joined = new TreeSet<>();
		Deque<Node> waiting = new ArrayDeque<>(List.of(start));
		while (!waiting.isEmpty()) {
			Node node = waiting.remove();
			nodes.add(node);
			for (Tie tie : this.ties.getOrDefault(node, new TreeSet<>())) {
				joined.add(tie);
				Node other = tie.other(node);
				if (isGeneric(other)) {
					shared.add(other);
				}
				else if (seen.add(other)) {
					waiting.add(other);
				}
			}
		}
		nodes.addAll(shared);
		dropLonely(nodes, joined);
		shared.retainAll(nodes);
		return new Network(List.copyOf(nodes), List.copyOf(joined), List.copyOf(shared), leading(nodes));
	}

	/** Premises and telephones of a single centre tell nothing of the others. */
	private static void dropLonely(SortedSet<Node> nodes, SortedSet<Tie> ties) {
		Map<Node, Set<Node>> centres = new TreeMap<>();
		ties.forEach((tie) -> {
			centres.computeIfAbsent(tie.from(), (node) -> new TreeSet<>()).add(tie.to());
			centres.computeIfAbsent(tie.to(), (node) -> new TreeSet<>()).add(tie.from());
		});
		nodes.removeIf((node) -> (node.kind() == Kind.PHONE || node.kind() == Kind.PREMISES)
				&& centres.getOrDefault(node, Set.of()).size() < 2);
		ties.removeIf((tie) -> !nodes.contains(tie.from()) || !nodes.contains(tie.to()));
	}

	private List<Leader> leading(SortedSet<Node> nodes) {
		return nodes.stream().filter((node) -> node.kind() == Kind.PERSON).map((person) -> {
			Set<Node> cases = neighbours(person, Kind.CASE);
			Set<Node> centres = new TreeSet<>(neighbours(person, Kind.ESTABLISHMENT));
			cases.forEach((one) -> centres.addAll(neighbours(one, Kind.ESTABLISHMENT)));
			return new Leader(person, this.roles.getOrDefault(person, Role.UNKNOWN), cases.size(), centres.size());
		}).sorted(FARTHEST).toList();
	}

}
