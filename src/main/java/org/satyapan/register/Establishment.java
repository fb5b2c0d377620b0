package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The real call centre behind listings and raids, resolved over time; its id stays when
 * records join it.
 *
 * @param vacatedOn when its latest listing says it left
 */
public record Establishment(String id, String name, String premisesId, LocalDate firstSeen, LocalDate lastSeen,
		@Nullable LocalDate vacatedOn) {
}
