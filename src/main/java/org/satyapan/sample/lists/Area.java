package org.satyapan.sample.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A phase, a sector or a locality without number.
 *
 * @param name without the number; empty for a sector of the city itself
 * @param number of the phase or sector, 0 if it has none
 * @param isPhase whether the number is a phase's, not a sector's
 * @param otherName by which some still, or already, call it; empty if it has none
 * @param std the city's telephone code
 * @param state as in registration numbers
 */
record Area(String name, int number, boolean isPhase, String otherName, String city, String pin, String std,
		String state) {

	private static final Map<String, String> OTHER_NAMES = Map.of("Udyog Vihar", "HSIIDC Industrial Estate", "DLF",
			"DLF Qutub Enclave", "MG Road", "Mehrauli Gurgaon Road", "Sohna Road", "Gurgaon Sohna Highway",
			"Badshahpur", "Vatika Chowk", "NIT", "New Industrial Township", "Okhla Industrial Area",
			"Okhla Industrial Estate", "Kirti Nagar", "Kirti Nagar Industrial Area", "Chakkarpur", "Chakarpur Village");

	static final List<Area> ALL = all();

	private static List<Area> all() {
		List<Area> areas = new ArrayList<>();
		City gurugram = new City("Gurugram", 122001, "124", "HR", areas);
		gurugram.phases("Udyog Vihar", 6).phases("DLF", 5).phases("Sushant Lok", 3).phases("South City", 2);
		gurugram.places("Palam Vihar", "Sohna Road", "Golf Course Road", "MG Road", "Cyber City", "Badshahpur",
				"Jharsa", "Kanhai", "Chakkarpur", "Wazirabad", "Nathupur", "Sikanderpur", "Tikri", "Fazilpur");
		gurugram.sectors("", 115);
		new City("Noida", 201301, "120", "UP", areas).sectors("", 168);
		new City("Faridabad", 121001, "129", "HR", areas).sectors("", 89).phases("NIT", 5);
		City delhi = new City("Delhi", 110001, "11", "DL", areas);
		delhi.phases("Okhla Industrial Area", 3).phases("Mayapuri", 2).phases("Naraina", 2);
		delhi.sectors("Rohini", 25).sectors("Dwarka", 23);
		delhi.places("Wazirpur", "Nehru Place", "Janakpuri", "Laxmi Nagar", "Pitampura", "Karol Bagh", "Lajpat Nagar",
				"Saket", "Kirti Nagar", "Moti Nagar", "Patel Nagar");
		City ghaziabad = new City("Ghaziabad", 201001, "120", "UP", areas);
		ghaziabad.sectors("Vaishali", 9).sectors("Vasundhara", 19);
		ghaziabad.places("Indirapuram", "Kaushambi", "Raj Nagar", "Kavi Nagar");
		return List.copyOf(areas);
	}

	/** The area beside this one: the next phase or sector, or another of the city. */
	Area beside() {
		int at = ALL.indexOf(this);
		Area next = ALL.get((at + 1) % ALL.size());
		return next.name.equals(this.name) && next.city.equals(this.city) ? next : ALL.get((at == 0) ? 1 : at - 1);
	}

	/** Adds areas of one city; six neighbours share a PIN. */
	private record City(String name, int firstPin, String std, String state, List<Area> areas) {

		City phases(String area, int count) {
			for (int phase = 1; phase <= count; phase++) {
				add(area, phase, true);
			}
			return this;
		}

		City sectors(String area, int count) {
			for (int sector = 1; sector <= count; sector++) {
				add(area, sector, false);
			}
			return this;
		}

		void places(String... names) {
			for (String area : names) {
				add(area, 0, false);
			}
		}

		private void add(String area, int number, boolean isPhase) {
			this.areas.add(new Area(area, number, isPhase, OTHER_NAMES.getOrDefault(area, ""), this.name,
					String.valueOf(this.firstPin + this.areas.size() / 6), this.std, this.state));
		}

	}

}
