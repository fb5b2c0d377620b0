package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;

/**
 * A first information report, with the persons arrested in it.
 *
 * @param ours whether it is of our own force
 * @param centres the premises that it is about; one or more of our city's, or an unlisted
 * one of another city
 */
public record TrueCase(String state, String district, String policeStation, String number, LocalDate date,
		String sections, boolean ours, String gist, List<TrueCentre> centres, List<TrueArrest> arrests) {

	public String key() {
		return this.state + "/" + this.district + "/" + this.policeStation + "/" + this.date.getYear() + "/"
				+ this.number;
	}

}
