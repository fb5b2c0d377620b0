package org.satyapan.sample.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.satyapan.sample.city.TrueStation.Kind;
import org.satyapan.sample.city.TrueStation.Role;

/**
 * The stations and their territories. The first rows are the ones that a small city
 * cannot do without; past forty, further sectors are added.
 */
final class Gazetteer {

	private static final String TERRITORIAL = """
			Udyog Vihar|उद्योग विहार|West|LIST|Udyog Vihar Phase 1;Udyog Vihar Phase 2;Udyog Vihar Phase 3;Udyog Vihar Phase 4;Udyog Vihar Phase 5;Udyog Vihar Phase 6;Sector 18
			DLF Phase 2|डीएलएफ फेज 2|East|LIST|DLF Phase 2;Cyber City
			DLF Phase 3|डीएलएफ फेज 3|East|SUPERSEDED|DLF Phase 3;Nathupur
			Sohna Road|सोहना रोड|South|LIST|Sohna Road;Sector 47;Sector 48
			Palam Vihar|पालम विहार|West|NIL_FROM_HOTSPOT|Palam Vihar;Sector 23
			Sector 9A|सेक्टर 9ए|West|TRUNCATED|Sector 9A;Sector 9
			New Colony|न्यू कॉलोनी|West|MISSING|New Colony;Sector 7
			Sector 65|सेक्टर 65|South|LATE|Sector 65;Sector 66;Golf Course Extension Road
			Sector 14|सेक्टर 14|West|LIST|Sector 14;Old Delhi Road
			Pataudi|पटौदी|Manesar|NIL|Pataudi;Haily Mandi
			Manesar|मानेसर|Manesar|LIST|Manesar;Sector 1
			Sector 53|सेक्टर 53|East|SUPERSEDED|Sector 53;Sector 54;Golf Course Road
			Bhondsi|भोंडसी|South|ENCRYPTED|Bhondsi;Sector 69
			Sector 10A|सेक्टर 10ए|West|LOOSE|Sector 10A;Sector 10
			Shivaji Nagar|शिवाजी नगर|West|MISSING_AFTER_LIST|Shivaji Nagar;Sector 12
			DLF Phase 1|डीएलएफ फेज 1|East|LIST|DLF Phase 1;Sikanderpur
			Sushant Lok|सुशांत लोक|East|LIST|Sushant Lok 1;Sector 43
			Sector 29|सेक्टर 29|East|LIST|Sector 29;Sector 30
			MG Road|एमजी रोड|East|LIST|MG Road;Sector 28
			Sadar|सदर|South|LIST|Sector 38;Jharsa
			Sector 50|सेक्टर 50|South|LIST|Sector 50;South City 2
			Badshahpur|बादशाहपुर|South|LIST|Badshahpur;Sector 67
			Civil Lines|सिविल लाइन्स|West|LATE|Civil Lines;Sector 15
			Sector 5|सेक्टर 5|West|LIST|Sector 5;Sector 6
			City|शहर|West|LIST|Sadar Bazar;Sector 8
			Kherki Daula|खेड़की दौला|Manesar|LATE|Kherki Daula;Sector 82
			IMT Manesar|आईएमटी मानेसर|Manesar|LIST|IMT Manesar;Sector 8 Manesar
			Sector 56|सेक्टर 56|East|LIST|Sector 56;Sector 57
			Sector 40|सेक्टर 40|East|LIST|Sector 40;Sector 45
			Farrukhnagar|फर्रुखनगर|Manesar|NIL|Farrukhnagar
			Bajghera|बजघेड़ा|West|LIST|Bajghera;Sector 110
			Ashok Vihar|अशोक विहार|West|LIST|Ashok Vihar;Sector 3
			Sector 37|सेक्टर 37|Manesar|LIST|Sector 37;Khandsa
			Sohna City|सोहना शहर|South|LIST|Sohna;Sector 2 Sohna
			Bilaspur|बिलासपुर|Manesar|NIL|Bilaspur;Sidhrawali
			Rajendra Park|राजेंद्र पार्क|West|NIL|Rajendra Park;Sector 105
			Sohna Sadar|सोहना सदर|South|NIL|Damdama;Raisina
			Gwal Pahari|ग्वाल पहाड़ी|East|LIST|Gwal Pahari;Faridabad Road
			Garhi Harsaru|गढ़ी हरसरू|Manesar|MISSING|Garhi Harsaru;Sector 95
			Sector 46|सेक्टर 46|South|LIST|Sector 46;Sector 39""";

	private static final List<TrueStation> OTHERS = List.of(
			new TrueStation("PS-WOMEN-EAST", "Women East", "महिला थाना पूर्व", "East", Kind.WOMEN, List.of(),
					Role.MISSING),
			new TrueStation("PS-WOMEN-WEST", "Women West", "महिला थाना पश्चिम", "West", Kind.WOMEN, List.of(),
					Role.MISSING),
			new TrueStation("PS-TRAFFIC-EAST", "Traffic East", "यातायात थाना पूर्व", "East", Kind.TRAFFIC, List.of(),
					Role.MISSING),
			new TrueStation("PS-TRAFFIC-WEST", "Traffic West", "यातायात थाना पश्चिम", "West", Kind.TRAFFIC, List.of(),
					Role.MISSING),
			new TrueStation("PS-CYBER-CRIME", "Cyber Crime", "साइबर अपराध थाना", "East", Kind.CYBER, List.of(),
					Role.MISSING));

	private static final Map<String, String> PINS = Map.of("Udyog Vihar", "122016", "Cyber City", "122002", "DLF Phase",
			"122002", "Sohna Road", "122018", "Palam Vihar", "122017", "Manesar", "122051", "Sector 5", "122003",
			"Sohna", "122103");

	private static final Map<String, String> ZONES_HINDI = Map.of("East", "पूर्व", "West", "पश्चिम", "South", "दक्षिण",
			"Manesar", "मानेसर");

	private Gazetteer() {
	}

	/** So many territorial stations, then the five that need not submit. */
	static List<TrueStation> stations(int territorial) {
		List<TrueStation> stations = new ArrayList<>();
		for (String line : TERRITORIAL.split("\n")) {
			if (stations.size() < territorial) {
				String[] part = line.strip().split("\\|");
				stations.add(new TrueStation(code(part[0]), part[0], part[1], part[2], Kind.TERRITORIAL,
						List.of(part[4].split(";")), Role.valueOf(part[3])));
			}
		}
		for (int sector = 120; stations.size() < territorial; sector++) {
			String zone = List.of("East", "West", "South", "Manesar").get(sector % 4);
			stations.add(new TrueStation("PS-SECTOR-" + sector, "Sector " + sector, "सेक्टर " + sector, zone,
					Kind.TERRITORIAL, List.of("Sector " + sector), further(sector)));
		}
		stations.addAll(OTHERS);
		return List.copyOf(stations);
	}

	private static Role further(int sector) {
		return switch (sector % 10) {
			case 3 -> Role.LATE;
			case 6 -> Role.NIL;
			case 9 -> Role.MISSING;
			default -> Role.LIST;
		};
	}

	static String zoneInHindi(String zone) {
		return ZONES_HINDI.getOrDefault(zone, zone);
	}

	static String pin(String locality) {
		String best = "";
		for (String prefix : PINS.keySet()) {
			if (locality.startsWith(prefix) && prefix.length() > best.length()) {
				best = prefix;
			}
		}
		return PINS.getOrDefault(best, "122001");
	}

	private static String code(String name) {
		return "PS-" + name.toUpperCase(java.util.Locale.ROOT).replace(' ', '-');
	}

}
