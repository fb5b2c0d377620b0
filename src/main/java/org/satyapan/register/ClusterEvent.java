package org.satyapan.register;

import java.time.LocalDate;

/**
 * Something that happened to resolved establishments or persons, or to a clerical
 * decision about them, and that people should be able to look up.
 *
 * @param id derived from all else; not from the day of what may stand for many nights, so
 * that it is told once
 * @param happenedOn business date of the night that first saw it
 * @param fromId the establishment or person that lost records, or the decision's left
 * record
 * @param toId the one that has them now, or the decision's right record
 * @param cause one plain sentence
 */
public record ClusterEvent(String id, LocalDate happenedOn, ClusterEventKind kind, String fromId, String toId,
		String cause) {

	/** An event with its id. */
	public static ClusterEvent of(LocalDate happenedOn, ClusterEventKind kind, String fromId, String toId,
			String cause) {
		boolean happens = kind == ClusterEventKind.MERGED || kind == ClusterEventKind.SPLIT;
		return new ClusterEvent(happens ? ContentId.of("CEV", kind, fromId, toId, cause, happenedOn)
				: ContentId.of("CEV", kind, fromId, toId, cause), happenedOn, kind, fromId, toId, cause);
	}

}
