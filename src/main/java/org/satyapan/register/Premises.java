package org.satyapan.register;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A place where call centres are, taken apart into the numbers that identify it.
 *
 * @param address as first written
 * @param phase Arabic digits
 * @param locality canonical area, for example {@code Udyog Vihar} or {@code DLF Phase 2};
 * {@code Unknown} where none is recognised
 * @param stationCode the station whose territory it lies in
 */
public record Premises(String id, String address, @Nullable String plot, @Nullable String building,
		@Nullable String tower, @Nullable String floorNo, @Nullable String unit, @Nullable String street,
		@Nullable String phase, @Nullable String sector, String locality, @Nullable String city, @Nullable String pin,
		@Nullable String stationCode) {

	/** The address, with locality and phase if it does not name them. */
	public String inWords() {
		String written = this.address.toLowerCase(Locale.ROOT);
		if (this.locality.isBlank() || this.locality.equalsIgnoreCase("Unknown")
				|| written.contains(this.locality.toLowerCase(Locale.ROOT))) {
			return this.address;
		}
		boolean phased = this.phase == null || this.locality.endsWith(this.phase) || written.contains("ph");
		return this.address + ", " + this.locality + (phased ? "" : " Phase " + this.phase);
	}

}
