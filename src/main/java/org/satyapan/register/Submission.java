package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One file from one station for one period. Content, timeliness and supersession are
 * separate facts.
 *
 * @param id derived from station, period and SHA-256
 * @param period {@code YYYY-MM}
 * @param asOn the list's own date
 * @param supersededBy the later submission that replaces it
 * @param takenOn business date of the night that took it
 * @param reasonEn why it was rejected
 */
public record Submission(String id, String stationCode, String period, String fileId, String sha256, String path,
		LocalDate receivedOn, @Nullable LocalDate asOn, SubmissionContent content, Timeliness timeliness,
		@Nullable String supersededBy, LocalDate takenOn, @Nullable String reasonEn, @Nullable String reasonHi) {
}
