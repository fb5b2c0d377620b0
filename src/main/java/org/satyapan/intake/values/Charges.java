package org.satyapan.intake.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Text;

/**
 * What a person is charged with, such as {@code 420,120-B IPC r/w 66D, 75 IT Act} or
 * {@code धारा 420,120बी आईपीसी और 4,20 तार अधिनियम}, taken apart.
 *
 * @param charges in the order they stand
 * @param rest what was not understood, as written; empty if all was
 */
public record Charges(List<Charge> charges, String rest) {

	public Charges {
		charges = List.copyOf(charges);
	}

	/**
	 * One section of an act.
	 *
	 * @param act its short name, {@code IPC}, {@code IT Act}, or null if none is written
	 * @param section with its letter, {@code 120B}
	 * @param subsection with its clauses, {@code (4)(a)}, or null
	 */
	public record Charge(@Nullable String act, String section, @Nullable String subsection) {

		@Override
		public String toString() {
			String numbered = this.section + ((this.subsection != null) ? this.subsection : "");
			return (this.act != null) ? numbered + " " + this.act : numbered;
		}

	}

	private static final String BEGIN = "(?<![\\p{L}\\p{M}])";

	private static final String END = "(?![\\p{L}\\p{M}])";

	/** In the order they are tried: {@code IT Act} before {@code Act}. */
	private static final Map<String, String> ACTS = Map.ofEntries(Map.entry("IPC",
			"i\\.?\\s?p\\.?\\s?c\\.?|indian penal code|भा\\.?\\s?दं?\\.?\\s?(?:सं|वि|स)\\.?|आई\\.?\\s?पी\\.?\\s?सी\\.?|भारतीय दंड संहिता"),
			Map.entry("BNS",
					"b\\.?\\s?n\\.?\\s?s\\.?|bharatiya nyaya sanhita|बी\\.?\\s?एन\\.?\\s?एस\\.?|भारतीय न्याय संहिता|भा\\.?\\s?न्या\\.?\\s?सं\\.?"),
			Map.entry("IT Act",
					"i\\.?\\s?t\\.?\\s?act(?:[ ,-]*2000)?|information technology act(?:[ ,-]*2000)?|i\\.?\\s?t\\.?|आई\\.?\\s?टी\\.?(?:\\s?(?:एक्ट|अधिनियम))?|सूचना प्रौद्योगिकी अधिनियम"),
			Map.entry("Telegraph Act",
					"(?:indian )?telegraph act(?:[ ,-]*1885)?|(?:भारतीय )?तार अधिनियम|टेलीग्राफ (?:एक्ट|अधिनियम)"),
			Map.entry("Wireless Telegraphy Act",
					"(?:indian )?wireless(?: telegraphy)? act|बेतार(?: तार)? अधिनियम|वायरलेस एक्ट"),
			Map.entry("Telecom Act", "telecom(?:munications?)? act(?:[ ,-]*2023)?|दूरसंचार अधिनियम"),
			Map.entry("CrPC", "cr\\.?\\s?p\\.?\\s?c\\.?|दं\\.?\\s?प्र\\.?\\s?सं\\.?"),
			Map.entry("BNSS", "b\\.?\\s?n\\.?\\s?s\\.?\\s?s\\.?|बी\\.?\\s?एन\\.?\\s?एस\\.?\\s?एस\\.?"),
			Map.entry("Arms Act", "arms act|आर्म्स एक्ट|शस्त्र अधिनियम"),
			Map.entry("Copyright Act", "copy\\s?right act|कॉपीराइट (?:एक्ट|अधिनियम)"));

	private static final Pattern ACT = Pattern.compile(BEGIN + "(?:of\\s+(?:the\\s+)?)?(?:"
			+ ACTS.entrySet()
				.stream()
				.sorted(Map.Entry.<String, String>comparingByValue((left, right) -> right.length() - left.length())
					.thenComparing(Map.Entry.comparingByKey()))
				.map((act) -> "(?<" + group(act.getKey()) + ">" + act.getValue() + ")")
				.collect(Collectors.joining("|"))
			+ ")" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** A number with its letter, English or Hindi, and clauses in brackets. */
	private static final Pattern SECTION = Pattern.compile(
			"(?<![\\d\\p{L}\\p{M}])(\\d{1,3})(?:\\s?-?\\s?([a-h]{1,2}|ए|बी|सी|डी|ई|एफ|जी|क|ख|ग|घ)" + END
					+ ")?((?:\\s?\\((?:\\d{1,2}|[ivx]{1,4}|[a-z]|[\\p{L}][\\p{M}]*)\\))*)(?!\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ए", "A"), Map.entry("बी", "B"),
			Map.entry("सी", "C"), Map.entry("डी", "D"), Map.entry("ई", "E"), Map.entry("एफ", "F"), Map.entry("जी", "G"),
			Map.entry("क", "A"), Map.entry("ख", "B"), Map.entry("ग", "C"), Map.entry("घ", "D"));

	/** Words that join sections and say nothing themselves. */
	private static final Pattern JOINING = Pattern.compile(BEGIN
			+ "(?:u\\s?/\\s?s|r\\s?/\\s?w|read with|under sections?|sections?|sec|and|धाराएं|धाराओं|धारा|अंतर्गत|सहपठित|व|और|एवं|तथा|के)"
			+ END + "|[\\s,;:/&.+।-]+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/**
	 * The zero that stands for the dot of a Hindi abbreviation, as in {@code भा०द०सं०}.
	 */
	private static final Pattern ABBREVIATION = Pattern.compile("(?<=[\\u0900-\\u0963])[०0]");

	/** Takes a charge string apart; an act belongs to the sections before it. */
	public static Charges read(String text) {
		String plain = Text.asciiDigits(ABBREVIATION.matcher(Text.line(text)).replaceAll("."));
		List<Charge> charges = new ArrayList<>();
		StringBuilder rest = new StringBuilder();
		Matcher acts = ACT.matcher(plain);
		int from = 0;
		while (acts.find()) {
			add(plain.substring(from, acts.start()), name(acts), charges, rest);
			from = acts.end();
		}
		add(plain.substring(from), null, charges, rest);
		return new Charges(charges, Text.line(rest.toString()));
	}

	/** Whether every section has its act. */
	public boolean nameTheirActs() {
		return this.charges.stream().allMatch((charge) -> charge.act() != null);
	}

	/** The sections of which no act is named. */
	public String withoutAct() {
		return this.charges.stream()
			.filter((charge) -> charge.act() == null)
			.map(Charge::toString)
			.collect(Collectors.joining(", "));
	}

	private static void add(String sections, @Nullable String act, List<Charge> charges, StringBuilder rest) {
		Matcher matcher = SECTION.matcher(sections);
		StringBuilder others = new StringBuilder();
		while (matcher.find()) {
			String letter = (matcher.group(2) != null) ? matcher.group(2) : "";
			String clauses = matcher.group(3).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
			charges
				.add(new Charge(act, matcher.group(1) + LETTERS.getOrDefault(letter, letter.toUpperCase(Locale.ROOT)),
						clauses.isEmpty() ? null : clauses));
			matcher.appendReplacement(others, " ");
		}
		matcher.appendTail(others);
		String left = Text.line(JOINING.matcher(others).replaceAll(" "));
		if (!left.isEmpty()) {
			rest.append(rest.isEmpty() ? "" : " ").append(left);
		}
	}

	private static String name(Matcher acts) {
		return ACTS.keySet().stream().filter((act) -> acts.group(group(act)) != null).findFirst().orElseThrow();
	}

	private static String group(String act) {
		return act.replace(" ", "");
	}

}
