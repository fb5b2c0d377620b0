package org.satyapan.sample.city;

/**
 * Where a centre is; two premises differ in at least one part.
 *
 * @param locality canonical, such as {@code Udyog Vihar Phase 4}
 * @param building a plot, house, shop-cum-office or named tower
 * @param floor {@code Basement}, {@code Ground Floor}, {@code 1st Floor}, …
 * @param unit within the floor; empty where the floor is one
 */
public record Premises(String locality, String building, String floor, String unit, String city, String pin) {

	/** The address in full, in its canonical form. */
	public String inFull() {
		return this.building + ", " + (this.unit.isEmpty() ? "" : this.unit + ", ") + this.floor + ", " + this.locality
				+ ", " + this.city + " " + this.pin;
	}

	public boolean isInUdyogVihar() {
		return this.locality.startsWith("Udyog Vihar");
	}

}
