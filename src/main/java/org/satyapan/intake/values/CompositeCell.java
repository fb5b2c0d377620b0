package org.satyapan.intake.values;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.workbook.Text;

/**
 * A cell that holds a whole call centre, such as {@code M/s X Pvt Ltd, Plot 12, Ph-IV.
 * Owner Y S/o Z Mob 98…}. It is taken apart at labels, telephones, e-mail addresses and
 * parentage, and where a firm's name ends and numbered ground begins; where that does not
 * explain every word of it, it is left whole.
 *
 * @param parts by field; empty if it holds one thing, or cannot be taken apart with
 * confidence
 * @param several whether it seems to hold more than one thing
 */
public record CompositeCell(Map<ListField, String> parts, boolean several) {

	public CompositeCell {
		parts = java.util.Collections.unmodifiableMap(new EnumMap<>(withNone(parts)));
	}

	private static final String BEGIN = "(?<![\\p{L}\\p{M}])";

	private static final String END = "(?![\\p{L}\\p{M}])";

	private static final String STOP = "\\s*[:=.–-]*\\s*";

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String ONE_PHONE = "(?:(?:\\+?91[\\s-]?|0)?[6-9]\\d{4}[\\s-]?\\d{5}|0\\d{2,4}[\\s-]\\d{6,8})(?!\\d)";

	/**
	 * With a label whatever digits follow, without only what has the form of a number.
	 */
	private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");

	private static final Pattern SEVERAL_COMMAS = Pattern.compile("(\\s*[,;\\n]\\s*){2,}");

	private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,.;:(/&–-]+|[\\s,;:(/&–-]+$");

	private static final Pattern FULL_STOP = Pattern.compile("(?<![\\p{L}]\\.)(?<=[\\p{L}\\p{M}]{4})\\.$");

	private static final Pattern PHONES = Pattern
		.compile("(?:" + BEGIN + "(?:mob(?:ile)?|m|ph(?:one)?|tel(?:ephone)?|contact|cell|मोबाइल|मो|फोन|फ़ोन|दूरभाष)"
				+ END + "[\\s.:-]*(?:(?:nos?|number|नं|नंबर)" + END
				+ ")?[\\s.:-]*(\\+?\\d(?:[\\d\\s;/+-]|,(?!\\s*\\d{1,4}\\s+\\p{L})){4,}\\d)|(?<![\\d/-])(" + ONE_PHONE
				+ "(?:\\s*[,;/&]\\s*" + ONE_PHONE + ")*))", FLAGS);

	private static final Pattern EMAIL = Pattern
		.compile("(?:" + BEGIN + "e-?mail(?:\\s+id)?" + STOP + ")?([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)", FLAGS);

	private static final Pattern GSTIN = Pattern.compile(
			"(?:" + BEGIN + "gst(?:in)?(?:\\s+no)?" + STOP + ")?\\b(\\d{2}[A-Z]{5}\\d{4}[A-Z]\\dZ[A-Z\\d])\\b", FLAGS);

	private static final Pattern CIN = Pattern
		.compile("(?:" + BEGIN + "cin(?:\\s+no)?" + STOP + ")?\\b([LU]\\d{5}[A-Z]{2}\\d{4}[A-Z]{3}\\d{6})\\b", FLAGS);

	private static final Pattern STAFF = Pattern
		.compile(BEGIN + "(?:(?:no\\.?\\s+of\\s+)?(?:employees|staff|seats)|कर्मचारी|सीट)" + END + STOP
				+ "(\\d{1,5}(?:\\s*-\\s*\\d{1,5})?)(?!\\d)", FLAGS);

	private static final Pattern LABEL = Pattern.compile(BEGIN + "(?:"
			+ "(?<NAME>(?:name(?:\\s+of\\s+(?:the\\s+)?(?:call\\s+cent(?:re|er)|firm|company))?|(?:call\\s+cent(?:re|er)|firm|company)\\s+name|(?:कॉल सेंटर|फर्म|कंपनी)\\s+का\\s+नाम|नाम)\\s*[:=–-])"
			+ "|(?<ADDRESS>(?:full\\s+)?address" + END
			+ "|add(?:r)?\\.?\\s*[:=–-]|(?:situated|located|running)\\s+(?:at|in)" + END + "|पता" + END + ")"
			+ "|(?<OWNER>owner(?:(?:['’]?s)?\\s+name)?(?!['’])|prop(?:rietor|rieter)?|directors?|partners?|run\\s+by|operated\\s+by|मालिक(?:\\s+का\\s+नाम)?|संचालक|निदेशक|प्रो\\.)"
			+ END + "|(?<WORK>(?:work(?:\\s+profile)?|nature\\s+of\\s+work|process|कार्य)\\s*[:=–-])"
			+ "|(?<SINCE>(?:operating\\s+|running\\s+|working\\s+)?since" + END + "|कब से" + END + ")"
			+ "|(?<LICENCE>(?:dot|osp)(?:\\s*/\\s*osp)?\\s+licen[cs]e" + END + "))" + STOP, FLAGS);

	/** Words that tell of other fields, without a label by which these could be found. */
	private static final Pattern OF_NO_ADDRESS = Pattern.compile(
			BEGIN + "(?:licen[cs]ed?|employees?|staff|seats|process|domestic|international|लाइसेंस|कर्मचारी)" + END,
			FLAGS);

	private static final Map<String, ListField> LABELS = Map.of("NAME", ListField.NAME, "ADDRESS", ListField.ADDRESS,
			"OWNER", ListField.OWNER, "WORK", ListField.WORK_PROFILE, "SINCE", ListField.SINCE, "LICENCE",
			ListField.LICENCE);

	/** The zero that stands for the dot of a Hindi abbreviation, as in {@code मो०}. */
	private static final Pattern ABBREVIATION = Pattern.compile("(?<=[\\u0900-\\u0963])\\u0966");

	/** What taken-out telephones leave behind: it parts what stood around them. */
	private static final String GAP = " \u2016 ";

	/**
	 * Reads a cell.
	 * @param field of its column: {@link ListField#NAME} or {@link ListField#ADDRESS}
	 * @param alone whether the name may have the address with it, as it stands in no cell
	 * of its own
	 */
	public static CompositeCell read(String cell, ListField field, boolean alone) {
		String text = Text.lines(cell);
		Map<ListField, String> parts = new EnumMap<>(ListField.class);
		String rest = Text.asciiDigits(ABBREVIATION.matcher(text).replaceAll("."));
		rest = take(EMAIL, rest, ListField.EMAIL, parts);
		rest = take(GSTIN, rest, ListField.GSTIN, parts);
		rest = take(CIN, rest, ListField.CIN, parts);
		rest = take(PHONES, rest, ListField.PHONE, parts);
		rest = take(STAFF, rest, ListField.STAFF, parts);
		List<Segment> segments = segments(rest);
		boolean labelled = segments.stream().anyMatch((segment) -> segment.field() != null);
		boolean several = !parts.isEmpty() || labelled;
		boolean apart = true;
		for (Segment segment : segments) {
			if (segment.field() != null) {
				apart &= !segment.text().isEmpty() && parts.put(segment.field(), segment.text()) == null;
			}
		}
		String loose = tidy(String.join(", ",
				segments.stream().filter((segment) -> segment.field() == null).map(Segment::text).toList()));
		if (field == ListField.ADDRESS || loose.isEmpty() || parts.containsKey(ListField.NAME)) {
			apart &= loose.isEmpty() != (parts.get(field) == null) || field == ListField.NAME && loose.isEmpty();
			if (!loose.isEmpty()) {
				parts.putIfAbsent(field, loose);
			}
		}
		else {
			NameAndAddress split = NameAndAddress.of(loose, parts.containsKey(ListField.ADDRESS));
			several |= alone && split.several();
			apart &= split.name() != null && (alone || split.address() == null);
			parts.put(ListField.NAME, (split.name() != null) ? split.name() : loose);
			apart &= split.address() == null || !OF_NO_ADDRESS.matcher(split.address()).find();
			if (split.address() != null) {
				parts.put(ListField.ADDRESS, split.address());
			}
		}
		String owner = parts.get(ListField.OWNER);
		apart &= owner == null || isOwner(owner);
		return new CompositeCell((several && apart && parts.size() > 1) ? parts : Map.of(), several);
	}

	private record Segment(@Nullable ListField field, String text) {
	}

	private static String take(Pattern pattern, String text, ListField field, Map<ListField, String> parts) {
		List<String> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			String value = matcher.group(1);
			found.add(Text.line((value != null) ? value : matcher.group(2)));
		}
		if (found.isEmpty()) {
			return text;
		}
		parts.put(field, String.join("; ", found));
		return matcher.replaceAll(GAP);
	}

	/** The texts between labels; a label in brackets ends with them. */
	private static List<Segment> segments(String text) {
		List<Segment> segments = new ArrayList<>();
		int from = 0;
		ListField field = null;
		Matcher labels = LABEL.matcher(text);
		while (labels.find()) {
			from = add(segments, field, text, from, labels.start());
			field = field(labels);
			from = labels.end();
		}
		add(segments, field, text, from, text.length());
		boolean owned = segments.stream().anyMatch((segment) -> segment.field() == ListField.OWNER);
		return owned ? segments : withParentage(segments);
	}

	private static int add(List<Segment> segments, @Nullable ListField field, String text, int from, int to) {
		String part = text.substring(from, to);
		int close = part.indexOf(')');
		boolean bracket = field != null && close >= 0 && part.lastIndexOf('(', close) < 0;
		int end = bracket ? close : part.indexOf(GAP.strip()) >= 0 && field != null ? part.indexOf(GAP.strip()) : -1;
		String first = tidy((end >= 0) ? part.substring(0, end) : part);
		if (field != null || !first.isEmpty()) {
			segments.add(new Segment(field, first));
		}
		String after = (end >= 0) ? tidy(part.substring(end + 1)) : "";
		if (!after.isEmpty()) {
			segments.add(new Segment(null, after));
		}
		return to;
	}

	/** {@code A S/o B} is an owner without a label if it stands behind something. */
	private static List<Segment> withParentage(List<Segment> segments) {
		List<Segment> all = new ArrayList<>();
		for (Segment segment : segments) {
			int begins = (segment.field() == null) ? Persons.beginsWithParentage(segment.text()) : -1;
			if (begins > 0) {
				all.add(new Segment(null, tidy(segment.text().substring(0, begins))));
				all.add(new Segment(ListField.OWNER, tidy(segment.text().substring(begins))));
			}
			else {
				all.add(segment);
			}
		}
		return all;
	}

	private static ListField field(Matcher labels) {
		for (Map.Entry<String, ListField> label : LABELS.entrySet()) {
			if (labels.group(label.getKey()) != null) {
				return label.getValue();
			}
		}
		throw new IllegalStateException("A label of no field: " + labels.group());
	}

	/** Whether a text is only persons: the ground of a call centre may not be in it. */
	private static boolean isOwner(String text) {
		List<Persons.Named> persons = Persons.read(text);
		return !persons.isEmpty() && persons.stream()
			.allMatch((person) -> person.name().split(" ").length <= 5
					&& (person.address() == null || Persons.namesResidence(text)));
	}

	private static String tidy(String text) {
		String joined = EMPTY_BRACKETS.matcher(text.replace(GAP.strip(), "\n")).replaceAll(" ");
		String bare = LOOSE_ENDS.matcher(SEVERAL_COMMAS.matcher(joined).replaceAll(", ")).replaceAll("");
		return FULL_STOP.matcher(bare).replaceAll("");
	}

	private static Map<ListField, String> withNone(Map<ListField, String> parts) {
		Map<ListField, String> copy = new EnumMap<>(ListField.class);
		parts.forEach((field, text) -> copy.put(field, Text.line(text)));
		return copy;
	}

}
