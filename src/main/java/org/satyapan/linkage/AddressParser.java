package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Terms;

/**
 * Takes Indian addresses apart, in English or Hindi.
 */
public final class AddressParser {

	private enum Part {

		PLOT, SHOP, SCO, KHASRA, HOUSE, FLOOR, TOWER, UNIT, PHASE, SECTOR

	}

	private static final Map<String, Part> LABELS = new HashMap<>();

	private static final Map<String, String> ROMAN = Map.ofEntries(Map.entry("i", "1"), Map.entry("ii", "2"),
			Map.entry("iii", "3"), Map.entry("iv", "4"), Map.entry("v", "5"), Map.entry("vi", "6"),
			Map.entry("vii", "7"), Map.entry("viii", "8"), Map.entry("ix", "9"), Map.entry("x", "10"));

	private static final Map<String, String> ORDINALS = Map.ofEntries(Map.entry("ground", "0"), Map.entry("gf", "0"),
			Map.entry("g", "0"), Map.entry("basement", "-1"), Map.entry("lower", "-1"), Map.entry("bhutal", "0"),
			Map.entry("first", "1"), Map.entry("second", "2"), Map.entry("third", "3"), Map.entry("fourth", "4"),
			Map.entry("fifth", "5"), Map.entry("sixth", "6"), Map.entry("seventh", "7"), Map.entry("eighth", "8"),
			Map.entry("ninth", "9"), Map.entry("tenth", "10"), Map.entry("pratham", "1"), Map.entry("pahli", "1"),
			Map.entry("dvitiy", "2"), Map.entry("dusri", "2"), Map.entry("doosri", "2"), Map.entry("tritiy", "3"),
			Map.entry("teesri", "3"), Map.entry("tisri", "3"), Map.entry("chauthi", "4"), Map.entry("panchvin", "5"));

	private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");

	private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?|[a-z]\\d+[a-z]?");

	private static final Pattern GLUED = Pattern.compile("\\b([a-z]{2,8})(\\d+[a-z]?)\\b");

	private static final Pattern ABBREVIATED = Pattern
		.compile("\\b(h|p|pl|kh|off|s)\\s*[./]?\\s*no\\b\\.?|\\bno\\b\\.?|\\bnumber\\b|\\bnan\\b|\\bnambar\\b");

	private static final Pattern SLASHED = Pattern.compile("(\\d+[a-z]?)\\s*/\\s*(\\d+[a-z]?|[a-z]\\b)");

	private static final Pattern RANGE = Pattern.compile("\\b([a-z])\\s*[-/]\\s*(\\d+)");

	private static final Pattern STREET = Pattern.compile("road|rd|street|st|marg|lane|gali|avenue|highway|boulevard");

	private static final Pattern BUILDING = Pattern.compile(
			"building|bldg|plaza|complex|mall|heights|park|tower|towers|apartments|chambers|centre|center|arcade|hub|bhavan|bhawan|sadan");

	static {
		Terms.spellings("address-labels.txt")
			.forEach((label, part) -> LABELS.put(label, Part.valueOf(part.toUpperCase(Locale.ROOT))));
	}

	private AddressParser() {
	}

	/**
	 * Takes an address apart.
	 * @param address as written
	 * @return its parts; what is not recognised is in {@link AddressParts#rest()}
	 */
	public static AddressParts parse(String address) {
		String latin = Latin.of(address);
		latin = replaceAbbreviations(latin);
		latin = RANGE.matcher(latin).replaceAll("$1$2");
		latin = SLASHED.matcher(latin).replaceAll("$1_$2");
		latin = GLUED.matcher(latin).replaceAll((match) -> glued(match.group(1), match.group(2)));
		latin = latin.replaceAll("\\buv\\b", "udyog vihar").replaceAll("\\buvph\\b", "udyog vihar phase");
		List<List<String>> clauses = clauses(latin);
		Reader reader = new Reader();
		for (List<String> clause : clauses) {
			reader.read(clause);
		}
		return reader.parts();
	}

	private static String replaceAbbreviations(String latin) {
		return ABBREVIATED.matcher(latin).replaceAll((match) -> {
			String prefix = match.group(1);
			return (prefix == null) ? " " : switch (prefix) {
				case "h" -> "house ";
				case "p", "pl" -> "plot ";
				case "kh" -> "khasra ";
				case "off" -> "office ";
				default -> "shop ";
			};
		});
	}

	private static String glued(String word, String number) {
		return (LABELS.containsKey(word) || word.equals("uv")) ? word + " " + number : word + number;
	}

	private static List<List<String>> clauses(String latin) {
		List<List<String>> clauses = new ArrayList<>();
		for (String clause : latin.split("[,;\\n]")) {
			List<String> words = new ArrayList<>();
			for (String word : clause.split("[^a-z0-9_']+")) {
				String bare = word.replace("'", "");
				if (!bare.isEmpty()) {
					words.add(bare);
				}
			}
			if (!words.isEmpty()) {
				clauses.add(words);
			}
		}
		return clauses;
	}

	/** Collects the parts clause by clause. */
	private static final class Reader {

		private final Map<Part, String> found = new EnumMap<>(Part.class);

		private final List<String> rest = new ArrayList<>();

		private @Nullable String building;

		private @Nullable String street;

		private @Nullable String pin;

		void read(List<String> words) {
			int at = 0;
			int restBefore = this.rest.size();
			while (at < words.size()) {
				at += take(words, at);
			}
			List<String> left = this.rest.subList(restBefore, this.rest.size());
			if (left.size() > 1) {
				String last = left.get(left.size() - 1);
				if (this.street == null && STREET.matcher(last).matches()) {
					this.street = String.join(" ", left);
				}
				else if (this.building == null && BUILDING.matcher(last).matches()) {
					this.building = String.join(" ", left);
				}
			}
		}

		private int take(List<String> words, int at) {
			String word = words.get(at);
			String next = (at + 1 < words.size()) ? words.get(at + 1) : "";
			Part part = LABELS.get(word);
			if (isFloorWord(next) && floor(word) != null) {
				put(Part.FLOOR, Objects.requireNonNull(floor(word)));
				return 2;
			}
			if ((word.equals("gf") || word.equals("basement")) && part == null) {
				put(Part.FLOOR, word.equals("gf") ? "0" : "-1");
				return 1;
			}
			if (part != null && part != Part.FLOOR) {
				int skipped = 1;
				while (LABELS.get(next) == part && at + skipped + 1 < words.size()) {
					skipped++;
					next = words.get(at + skipped);
				}
				String number = number(part, next);
				if (number != null) {
					put(part, number);
					return skipped + 1;
				}
			}
			if (part == Part.FLOOR && floor(next) != null && NUMBER.matcher(next).matches()) {
				put(Part.FLOOR, Objects.requireNonNull(floor(next)));
				return 2;
			}
			if (isPin(word) && !this.found.isEmpty() | !this.rest.isEmpty()) {
				this.pin = word;
				return 1;
			}
			if (isPinStart(word) && next.length() == 3 && isDigits(next) && at + 2 == words.size()) {
				this.pin = word + next;
				return 2;
			}
			if (isNumber(word) && this.rest.isEmpty() && !this.found.containsKey(Part.HOUSE)
					&& !this.found.containsKey(Part.PLOT) && !this.found.containsKey(Part.SCO)
					&& !this.found.containsKey(Part.SHOP) && !this.found.containsKey(Part.UNIT)
					&& !this.found.containsKey(Part.KHASRA)) {
				put(Part.HOUSE, identity(word));
				return 1;
			}
			this.rest.add(word);
			return 1;
		}

		private void put(Part part, String value) {
			this.found.putIfAbsent(part, value);
		}

		private static boolean isFloorWord(String word) {
			return LABELS.get(word) == Part.FLOOR;
		}

		private static @Nullable String floor(String word) {
			String named = ORDINALS.get(word);
			if (named != null) {
				return named;
			}
			java.util.regex.Matcher ordinal = ORDINAL.matcher(word);
			if (ordinal.matches()) {
				return ordinal.group(1);
			}
			return ROMAN.containsKey(word) ? ROMAN.get(word)
					: isDigits(word) && word.length() <= 2 ? strip(word) : null;
		}

		private static @Nullable String number(Part part, String word) {
			if (word.isEmpty()) {
				return null;
			}
			if (part == Part.PHASE || part == Part.SECTOR) {
				String roman = ROMAN.get(word);
				return (roman != null) ? roman : isNumber(word) ? identity(word) : null;
			}
			if (part == Part.TOWER) {
				return (word.length() == 1 || isNumber(word)) ? identity(word) : null;
			}
			return isNumber(word) || word.length() == 1 ? identity(word) : null;
		}

		private static boolean isNumber(String word) {
			String first = word.indexOf('_') < 0 ? word : word.substring(0, word.indexOf('_'));
			return NUMBER.matcher(first).matches();
		}

		private static String identity(String word) {
			return strip(word.replace('_', '/').toUpperCase(Locale.ROOT));
		}

		private static String strip(String digits) {
			String stripped = digits.replaceFirst("^0+(?=\\d)", "");
			return stripped.isEmpty() ? digits : stripped;
		}

		private static boolean isPin(String word) {
			return word.length() == 6 && isDigits(word) && word.charAt(0) != '0';
		}

		private static boolean isPinStart(String word) {
			return word.length() == 3 && isDigits(word) && word.charAt(0) != '0';
		}

		private static boolean isDigits(String word) {
			return !word.isEmpty() && word.chars().allMatch((letter) -> letter >= '0' && letter <= '9');
		}

		AddressParts parts() {
			return new AddressParts(this.found.get(Part.PLOT), this.found.get(Part.SHOP), this.found.get(Part.SCO),
					this.found.get(Part.KHASRA), this.found.get(Part.HOUSE), this.found.get(Part.FLOOR),
					this.found.get(Part.TOWER), this.found.get(Part.UNIT), this.found.get(Part.PHASE),
					this.found.get(Part.SECTOR), this.building, this.street, this.rest, this.pin);
		}

	}

	/**
	 * Why two addresses cannot be the same premises: both name a phase, sector, plot,
	 * tower, floor or unit, and not the same.
	 * @param left one address
	 * @param right the other
	 * @return the part that differs, such as {@code phase}, or {@code null} if none does
	 */
	public static @Nullable String premisesConflict(AddressParts left, AddressParts right) {
		if (differ(left.phase(), right.phase())) {
			return "phase";
		}
		if (differ(left.sector(), right.sector())) {
			return "sector";
		}
		if (differ(left.khasra(), right.khasra())) {
			return "khasra";
		}
		if (differ(left.plotNumber(), right.plotNumber())) {
			return "plot";
		}
		if (differ(left.tower(), right.tower())) {
			return "tower";
		}
		if (differ(left.floor(), right.floor())) {
			return "floor";
		}
		if (differ(left.unit(), right.unit())) {
			return "unit";
		}
		return differ(left.shop(), right.shop()) ? "shop" : null;
	}

	private static boolean differ(@Nullable String left, @Nullable String right) {
		return left != null && right != null && !left.equals(right);
	}

}
