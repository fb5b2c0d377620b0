package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One call centre at one place: a true establishment.
 *
 * @param core the made-up part of its name, which tells it apart
 * @param form {@code Private Limited}, {@code LLP} or empty for a proprietorship
 * @param activity {@code DOMESTIC}, {@code INTERNATIONAL} or {@code BOTH}
 * @param licence what its station's list says: {@code Yes}, {@code No} or {@code Applied}
 * @param licenceNumber the registration that the list cites; empty where it cites none
 * @param remarks what its station remarks upon it
 * @param station the code of the station in whose territory it is
 * @param listed whether its station lists it at all
 * @param closedOn the last day on which anybody was there, for whatever reason
 * @param vacatedOn the day on which a station noted that it had vacated
 */
public record TrueCentre(String id, String core, String trade, String form, Premises premises, TruePerson owner,
		List<String> phones, int seats, String activity, String process, String licence, String licenceNumber,
		String cin, String gstin, LocalDate since, @Nullable LocalDate closedOn, @Nullable LocalDate vacatedOn,
		String remarks, String station, boolean listed) {

	public String name() {
		return this.core + " " + this.trade + (this.form.isEmpty() ? "" : " " + this.form);
	}

	public String shortName() {
		return this.core + " " + this.trade;
	}

	public boolean isOpenOn(LocalDate day) {
		return !this.since.isAfter(day) && (this.closedOn == null || this.closedOn.isAfter(day));
	}

	public boolean vacatedWithinSixMonths() {
		return this.vacatedOn != null && this.vacatedOn.isBefore(this.since.plusMonths(6));
	}

}
