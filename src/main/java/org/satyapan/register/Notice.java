package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A tip, an industry association's message, or a complaint.
 *
 * @param source who sent it; sealed when confidential
 * @param conductDate when it happened
 * @param agencyReference under which the sender, such as a foreign agency, keeps it
 * @param timeZone in which days and hours are given, as stated
 * @param giftCards numbers of the cards by which the victim paid, separated by ;
 */
public record Notice(String id, String noticeNo, NoticeKind kind, LocalDate receivedOn, @Nullable String source,
		boolean confidential, @Nullable LocalDate conductDate, @Nullable String name, @Nullable String address,
		@Nullable String locality, @Nullable String city, @Nullable String pin, @Nullable String phones,
		@Nullable String email, @Nullable String url, @Nullable String person, @Nullable String victimCountry,
		@Nullable String amountAsStated, @Nullable String currency, @Nullable String agencyReference,
		@Nullable String timeZone, @Nullable String giftCards, @Nullable String text, String fileId, String sheet,
		int rowNo, LocalDate asOf) {
}
