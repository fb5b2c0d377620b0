package org.satyapan.report.networks;

import java.util.List;

import org.satyapan.register.Role;
import org.satyapan.report.networks.Node.Kind;

/**
 * Things that records name together, directly or over others.
 *
 * @param nodes sorted
 * @param ties sorted
 * @param generic those of the nodes that too many share to join anything
 * @param leading persons by role and reach, the farthest first
 */
record Network(List<Node> nodes, List<Tie> ties, List<Node> generic, List<Leader> leading) {

	/**
	 * A person and how far he reaches.
	 *
	 * @param role the highest part that a case gives him
	 * @param cases how many cases name him
	 * @param centres how many centres he leads to, as owner or through those cases
	 */
	record Leader(Node person, Role role, long cases, long centres) {
	}

	long count(Kind kind) {
		return this.nodes.stream().filter((node) -> node.kind() == kind && !this.generic.contains(node)).count();
	}

}
