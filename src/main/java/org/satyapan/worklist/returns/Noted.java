package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.VisitNote;
import org.satyapan.register.VisitNote.Kind;

/**
 * What a team noted beside the outcome: in columns that it added, or in its own words
 * behind a label such as {@code Shifted to:}. What has no label stays in the words.
 */
final class Noted {

	private static final int LONGEST = 500;

	/** Without a colon these are words like any other. */
	private static final String COLON = "\\s*[:=\u2013-]\\s*";

	private static final Map<Kind, String> LABELS = new EnumMap<>(Map.of(Kind.SHIFTED_TO,
			"(?:(?:shifted|moved)\\s+to|new\\s+address|नया\\s+पता|नई\\s+जगह)(?:" + COLON + "|\\s+)", Kind.OWNER,
			"(?:(?:new|present|actual)\\s+)?(?:owner(?:\\s+now)?|operator|run\\s+by|मालिक|संचालक)" + COLON, Kind.PERSON,
			"(?:new\\s+)?(?:persons?(?:\\s+met)?|met|व्यक्ति|मिले(?:\\s+व्यक्ति)?)" + COLON, Kind.CASE,
			"(?=(?:f\\.?i\\.?r\\.?|case\\s+no|मु[०.]?\\s*नं[०.]?|मुकदमा|प्राथमिकी)(?![\\p{L}\\p{M}]))", Kind.OBJECTION,
			"(?:objection|disputes?|disputed|आपत्ति|विवाद)" + COLON));

	private static final Pattern LABEL = Pattern.compile(
			"(?<![\\p{L}\\p{M}\\d])(?:(" + String.join(")|(", LABELS.values()) + "))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** A registration number with the word that says so. */
	private static final Pattern LICENCE = Pattern.compile(
			"(?:licen[cs]e|registration|regn|reg|certificate|cert|osp|लाइसेंस|पंजीकरण|प्रमाणपत्र)\\s*(?:no|number|सं|संख्या|नं)[.:०]?\\s*([A-Z0-9][A-Z0-9/-]{4,60})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** A number that says by its own form that it is one of DoT's. */
	private static final Pattern OSP_NUMBER = Pattern.compile(
			"(?<![A-Z0-9/-])((?:[A-Z]{2,6}[/-]){0,3}OSP[/-](?:[A-Z0-9]{1,12}[/-]){0,4}[A-Z0-9]*\\d[A-Z0-9]*)",
			Pattern.CASE_INSENSITIVE);

	private final Map<Kind, Set<String>> notes = new EnumMap<>(Kind.class);

	private Noted() {
	}

	/**
	 * Reads the words of one line.
	 * @param seen what the team wrote down
	 * @param columns what it wrote in columns that it added, by their meaning
	 */
	static Noted read(String seen, Map<Kind, String> columns) {
		Noted noted = new Noted();
		columns.forEach((kind, text) -> text.lines().forEach((line) -> noted.note(kind, line)));
		List<MatchResult> labels = new ArrayList<>(LABEL.matcher(seen).results().toList());
		for (int i = 0; i < labels.size(); i++) {
			int end = (i + 1 < labels.size()) ? labels.get(i + 1).start() : seen.length();
			String words = seen.substring(labels.get(i).end(), end);
			noted.note(kind(labels.get(i)), words.split("[;\n]", 2)[0]);
		}
		noted.licences(seen);
		return noted;
	}

	private static Kind kind(MatchResult label) {
		List<Kind> kinds = List.copyOf(LABELS.keySet());
		for (int group = 1; group <= label.groupCount(); group++) {
			if (label.group(group) != null) {
				return kinds.get(group - 1);
			}
		}
		throw new IllegalStateException("A label without a kind: " + label.group());
	}

	private void licences(String seen) {
		Set<String> keys = new LinkedHashSet<>();
		for (Pattern pattern : List.of(LICENCE, OSP_NUMBER)) {
			for (Matcher matcher = pattern.matcher(seen); matcher.find();) {
				String number = matcher.group(1).replaceFirst("[/-]+$", "");
				String key = Identifiers.normalise(number);
				if (key.chars().anyMatch(Character::isDigit)
						&& keys.stream().noneMatch((known) -> known.endsWith(key) || key.endsWith(known))) {
					keys.add(key);
					note(Kind.LICENCE, number);
				}
			}
		}
	}

	private void note(Kind kind, String words) {
		String text = words.strip().replaceFirst("[\\s.,;|]+$", "").strip();
		if (!text.isEmpty()) {
			this.notes.computeIfAbsent(kind, (any) -> new LinkedHashSet<>())
				.add((text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…");
		}
	}

	/** What was noted of one kind, in the order in which it stands. */
	List<String> of(Kind kind) {
		return List.copyOf(this.notes.getOrDefault(kind, Set.of()));
	}

	/** What of it is not known yet. */
	Noted beyond(Collection<VisitNote> known) {
		Noted fresh = new Noted();
		this.notes.forEach((kind, texts) -> texts.stream()
			.filter((text) -> known.stream().noneMatch((note) -> note.kind() == kind && note.said().equals(text)))
			.forEach((text) -> fresh.note(kind, text)));
		return fresh;
	}

	boolean isEmpty() {
		return this.notes.isEmpty();
	}

	/**
	 * All of it, for the register.
	 * @param after how many notes the visit has already
	 */
	List<VisitNote> notes(String visitId, int after) {
		List<VisitNote> rows = new ArrayList<>();
		this.notes.forEach((kind, texts) -> texts
			.forEach((text) -> rows.add(new VisitNote(visitId, after + rows.size() + 1, kind, text))));
		return rows;
	}

}
