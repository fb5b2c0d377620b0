package org.satyapan.verification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The law that a rule rests on, for conduct within a span of days.
 *
 * @param from first day, or null for as long as anyone asks
 * @param to last day, or null while it lasts
 * @param legalReview whether the legal branch has yet to confirm it
 */
public record LawPeriod(@Nullable LocalDate from, @Nullable LocalDate to, String en, String hi, boolean legalReview) {

	public LawPeriod(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String en, @Nullable String hi,
			boolean legalReview) {
		this.from = from;
		this.to = to;
		this.en = (en != null) ? en.strip() : "";
		this.hi = (hi != null) ? hi.strip() : "";
		this.legalReview = legalReview;
	}

	/** Whether it was in force on the day. */
	public boolean covers(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.to == null || !day.isAfter(this.to));
	}

}
