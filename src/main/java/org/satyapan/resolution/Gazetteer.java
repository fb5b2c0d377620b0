package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.AddressParts;
import org.satyapan.linkage.CompanyNames;
import org.satyapan.register.ContentId;
import org.satyapan.register.Premises;
import org.satyapan.resolution.NameFinder.Found;
import org.satyapan.resolution.ResolutionSettings.Locality;
import org.satyapan.resolution.ResolutionSettings.Numbering;

/**
 * Knows the localities of the commissionerate and how people write them, and makes of an
 * address the premises it means: the same premises for every spelling.
 */
public final class Gazetteer {

	/** The locality of an address in which none is recognised. */
	public static final String UNKNOWN = "Unknown";

	private static final Pattern SHORT_PLOT = Pattern.compile("(?i)\\bPl\\.?\\s*(?:No\\.?\\s*)?(?=\\d)");

	private static final Set<String> PHASE_WORDS = Set.of("phase", "ph", "phas", "phse", "phs", "part", "pt", "फेज",
			"फेस", "फ़ेज", "चरण", "भाग");

	private static final Set<String> NAMING_NOTHING = Set.of("haryana", "hariyana", "india", "bharat", "district",
			"distt", "dist", "jila", "zila", "near", "nr", "opp", "opposite", "behind", "the", "at", "and", "road",
			"rd", "no", "area", "industrial", "city", "village", "vill", "gaon", "ganv", "tehsil", "teh", "pin", "up",
			"uttar", "pradesh", "floor", "plot", "phase", "sector", "ncr", "block", "complex");

	private final ResolutionSettings settings;

	private final NameFinder localities;

	private final NameFinder cities;

	private final Map<String, String> cityNames = new ConcurrentHashMap<>();

	public Gazetteer(ResolutionSettings settings) {
		this.settings = settings;
		this.localities = new NameFinder(settings.localities().stream().map(Locality::spellings).toList(),
				settings.landmarkWords());
		this.cities = new NameFinder(settings.cities().stream().map(ResolutionSettings.City::spellings).toList(),
				settings.landmarkWords());
	}

	/**
	 * An area: a locality, perhaps with a phase.
	 *
	 * @param locality canonical name, {@code Sector 18} for a plain sector
	 * @param phase of a locality whose phases are kept beside its name
	 */
	public record Area(String locality, @Nullable String phase) {
	}

	/**
	 * The premises that an address means, as yet without station. What is not in the
	 * address is null; equal ids mean equal premises.
	 * @param address as written
	 * @param locality as written in a column of its own
	 * @param city as written in a column of its own
	 * @param pin as written in a column of its own
	 * @param record the record that names it: where the address is blank, nothing else
	 * tells the place from others
	 */
	public Premises premises(@Nullable String address, @Nullable String locality, @Nullable String city,
			@Nullable String pin, String record) {
		String written = (address != null) ? address.strip() : "";
		String text = text(written, locality);
		List<String> words = Words.of(text);
		AddressParts parts = AddressParser.parse(text);
		List<Found> found = this.localities.find(words);
		String town = city(city, words, found);
		boolean own = town == null || isOwnCity(town);
		Area area = own ? area(words, found, parts) : elsewhere(locality, parts);
		if (own && town == null && !UNKNOWN.equals(area.locality())) {
			town = this.settings.ownCity();
		}
		Numbers numbers = Numbers.of(parts);
		String building = own ? building(parts, numbers) : parts.building();
		String place = key(town, area, numbers, building, parts);
		if (!numbers.identify() && building == null) {
			// Nothing tells such places apart but their whole text.
			place += "|" + (words.isEmpty() ? record : String.join(" ", words));
		}
		return new Premises(ContentId.of("PRE", place), written.isEmpty() ? area.locality() : written, numbers.plot(),
				building, parts.tower(), parts.floor(), numbers.unit(), parts.street(), area.phase(), parts.sector(),
				area.locality(), town, (pin != null && !pin.isBlank()) ? pin.strip() : parts.pin(), null);
	}

	/** Whether an address has words, so that the record that bears it does not matter. */
	static boolean namesPlace(@Nullable String address, @Nullable String locality) {
		return !Words.of(text((address != null) ? address.strip() : "", locality)).isEmpty();
	}

	/** The same premises, in a station's territory. */
	static Premises at(Premises premises, String station) {
		return new Premises(premises.id(), premises.address(), premises.plot(), premises.building(), premises.tower(),
				premises.floorNo(), premises.unit(), premises.street(), premises.phase(), premises.sector(),
				premises.locality(), premises.city(), premises.pin(), station);
	}

	/** The area that a station's register names, for example {@code DLF Phase 2}. */
	public Area area(String name) {
		List<String> words = Words.of(name);
		Area area = area(words, this.localities.find(words), AddressParser.parse(name));
		return UNKNOWN.equals(area.locality()) ? new Area(name.strip(), null) : area;
	}

	/** Whether it is one of the spellings of the own city. */
	public boolean isOwnCity(@Nullable String city) {
		return city != null && this.settings.ownCity().equals(city(city));
	}

	/** The canonical name of a city, or the name as written if it is not known. */
	public String city(String written) {
		return this.cityNames.computeIfAbsent(written, (text) -> {
			List<Found> found = this.cities.find(Words.of(text));
			return found.isEmpty() ? text.strip() : this.settings.cities().get(found.get(0).name()).name();
		});
	}

	/**
	 * Whether two localities are two names for one place or one lies in the other, so
	 * that they do not tell premises apart.
	 */
	public boolean overlap(String left, String right) {
		return left.equals(right) || isPartOf(left, right) || isPartOf(right, left);
	}

	/**
	 * Whether the locality is of the own city's list, and not a plain sector or unknown.
	 */
	public boolean isNamed(String locality) {
		return this.settings.localities()
			.stream()
			.anyMatch((known) -> locality.equals(known.name())
					|| known.number() == Numbering.WITHIN && locality.startsWith(known.name() + " "));
	}

	private boolean isPartOf(String inner, String outer) {
		return this.settings.localities()
			.stream()
			.anyMatch((locality) -> locality.name().equals(inner)
					&& locality.partOf().stream().anyMatch((whole) -> outer.equals(whole) || outer.equals("DLF")));
	}

	private static String text(String address, @Nullable String locality) {
		String whole = (locality == null || locality.isBlank()) ? address
				: address.isEmpty() ? locality.strip() : address + ", " + locality.strip();
		return SHORT_PLOT.matcher(whole.replaceAll("(?i)\\bS\\.C\\.O\\.?", "SCO")).replaceAll("Plot ");
	}

	/**
	 * The column decides; else the last city that the address names beside localities.
	 */
	private @Nullable String city(@Nullable String column, List<String> words, List<Found> localities) {
		if (column != null && !column.isBlank()) {
			return city(column);
		}
		Found last = null;
		for (Found city : this.cities.find(words)) {
			boolean partOfLocality = localities.stream().anyMatch(city::overlaps);
			if (!partOfLocality && !city.landmark() && (last == null || city.from() > last.from())) {
				last = city;
			}
		}
		return (last != null) ? this.settings.cities().get(last.name()).name() : null;
	}

	private Area area(List<String> words, List<Found> found, AddressParts parts) {
		if (found.isEmpty()) {
			return new Area((parts.sector() != null) ? "Sector " + parts.sector() : UNKNOWN, parts.phase());
		}
		Found best = found.get(0);
		Locality locality = this.settings.localities().get(best.name());
		if (best.landmark() && parts.sector() != null) {
			return new Area("Sector " + parts.sector(), parts.phase());
		}
		return switch (locality.number()) {
			case NONE -> new Area(locality.name(), null);
			case BESIDE -> new Area(locality.name(), number(words, best.to(), parts));
			case WITHIN -> {
				String number = number(words, best.to(), parts);
				yield new Area((number == null) ? locality.name()
						: (locality.name() + " " + locality.numberWord()).strip() + " " + number, null);
			}
		};
	}

	private static @Nullable String number(List<String> words, int after, AddressParts parts) {
		int at = after;
		while (at < words.size() && PHASE_WORDS.contains(words.get(at))) {
			at++;
		}
		boolean phaseWord = at > after;
		String number = (at < words.size()) ? Words.number(words.get(at)) : null;
		boolean plain = number != null && number.length() <= 2
				&& (at + 1 == words.size() || !words.get(at + 1).matches("floor|flr|fl|st|nd|rd|th|मंजिल|तल"));
		if (number != null && (phaseWord || parts.phase() == null && plain)) {
			return number;
		}
		return parts.phase();
	}

	/** Other cities' localities are taken as their own police wrote them. */
	private Area elsewhere(@Nullable String column, AddressParts parts) {
		List<String> words = new ArrayList<>();
		if (column != null && !column.isBlank()) {
			AddressParser.parse(column).rest().forEach((word) -> words.addAll(Words.of(word)));
		}
		else {
			parts.rest().forEach((word) -> words.addAll(Words.of(word)));
			if (parts.building() != null) {
				words.removeAll(Words.of(parts.building()));
			}
		}
		keepNames(words);
		String name = words.stream()
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
			.distinct()
			.collect(Collectors.joining(" "));
		String sector = (parts.sector() != null) ? "Sector " + parts.sector() : "";
		String locality = (name + " " + sector).strip();
		return new Area(locality.isEmpty() ? UNKNOWN : locality, parts.phase());
	}

	/**
	 * A building's name: the parser's, else, where no plot is named, what is left of the
	 * address without localities, cities and words that name nothing.
	 */
	private @Nullable String building(AddressParts parts, Numbers numbers) {
		List<String> words = new ArrayList<>();
		if (parts.building() != null) {
			words.addAll(Words.of(parts.building()));
		}
		else if (numbers.plot() == null) {
			parts.rest().forEach((word) -> words.addAll(Words.of(word)));
		}
		remove(this.localities, words);
		keepNames(words);
		return words.isEmpty() ? null : String.join(" ", words);
	}

	private void keepNames(List<String> words) {
		remove(this.cities, words);
		words.removeIf((word) -> NAMING_NOTHING.contains(word) || PHASE_WORDS.contains(word) || word.length() < 2
				|| Character.isDigit(word.charAt(0)));
	}

	private static void remove(NameFinder names, List<String> words) {
		boolean[] gone = new boolean[words.size()];
		for (Found found : names.find(words)) {
			Arrays.fill(gone, found.from(), found.to(), true);
		}
		for (int i = words.size() - 1; i >= 0; i--) {
			if (gone[i]) {
				words.remove(i);
			}
		}
	}

	private static String key(@Nullable String town, Area area, Numbers numbers, @Nullable String building,
			AddressParts parts) {
		// A plot's number says all that its building's name would.
		String house = (numbers.plot() != null) ? numbers.plot() : (building != null) ? buildingKey(building) : "";
		return String.join("|", blank(town), area.locality(), blank(area.phase()), house, blank(parts.tower()),
				blank(parts.floor()), blank(numbers.unit()));
	}

	static String buildingKey(String building) {
		return CompanyNames.key(building).replace(" ", "");
	}

	private static String blank(@Nullable String value) {
		return (value != null) ? value : "";
	}

	/**
	 * The numbers of a house, of whatever kind, and of what is inside it.
	 */
	private record Numbers(@Nullable String plot, @Nullable String unit, boolean identify) {

		static Numbers of(AddressParts parts) {
			String plot = (parts.plot() != null) ? parts.plot() : labelled("SCO", parts.sco());
			plot = (plot != null) ? plot : labelled("Khasra", parts.khasra());
			plot = (plot != null) ? plot : parts.house();
			String shop = labelled("Shop", parts.shop());
			String unit = parts.unit();
			if (plot == null && parts.building() == null) {
				plot = shop;
			}
			else if (unit == null) {
				unit = shop;
			}
			return new Numbers(plot, unit, plot != null || unit != null || parts.tower() != null);
		}

		private static @Nullable String labelled(String label, @Nullable String number) {
			return (number != null) ? label + " " + number : null;
		}

	}

}
