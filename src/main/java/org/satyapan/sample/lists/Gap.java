package org.satyapan.sample.lists;

/** What a writer may leave out. */
enum Gap {

	NAME(2, 1), PERSON(10, 12), RELATIVE(45, 40), ADDRESS(2, 2), LOCALITY(3, 2), CITY(12, 6), PIN(55, 15), UNIT(8, 8),
	FLOOR(30, 20), BUILDING(15, 12), PLOT(20, 10), PHONE(14, 16),

	/** The own number; the reception's stands in its place. */
	OWN_PHONE(15, 8),

	EMAIL(88, 80), REGISTRATION(65, 42), GSTIN(70, 62), CIN(85, 60);

	private final int stations;

	private final int departments;

	Gap(int stations, int departments) {
		this.stations = stations;
		this.departments = departments;
	}

	/** Of a hundred rows of that office, how many leave it out. */
	int percent(boolean station) {
		return station ? this.stations : this.departments;
	}

}
