package org.satyapan.report.networks;

import java.util.Comparator;

/**
 * That a record names two things together.
 *
 * @param from the one that comes first by kind, then by name
 * @param why one plain sentence
 * @param recordId the record that says so
 * @param again whether one may go on as the other under a new name
 */
record Tie(Node from, Node to, String why, String recordId, boolean again) implements Comparable<Tie> {

	private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::from)
		.thenComparing(Tie::to)
		.thenComparing(Tie::why)
		.thenComparing(Tie::recordId);

	/** The tie of two things, whichever is given first. */
	static Tie of(Node one, Node other, String why, String recordId) {
		return (one.compareTo(other) <= 0) ? new Tie(one, other, why, recordId, false)
				: new Tie(other, one, why, recordId, false);
	}

	/** That the second may go on as the first under a new name. */
	static Tie again(Node now, Node before, String why, String recordId) {
		return (now.compareTo(before) <= 0) ? new Tie(now, before, why, recordId, true)
				: new Tie(before, now, why, recordId, true);
	}

	Node other(Node node) {
		return node.equals(this.from) ? this.to : this.from;
	}

	@Override
	public int compareTo(Tie other) {
		return ORDER.compare(this, other);
	}

}
