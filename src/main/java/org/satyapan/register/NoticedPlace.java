package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A notice that was resolved to an establishment.
 *
 * @param territoryOf the station whose territory the premises lie in
 */
public record NoticedPlace(String noticeId, NoticeKind kind, LocalDate receivedOn, String establishmentId,
		@Nullable String territoryOf) {
}
