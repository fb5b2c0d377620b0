package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person's judgement of a pair; it outranks the engine and lasts.
 *
 * @param decision {@code LINK} or {@code NO_LINK}
 */
public record ClericalDecision(String leftId, String rightId, String decision, String decidedBy, LocalDate decidedOn,
		@Nullable String reason, String fileId, int rowNo) {
}
