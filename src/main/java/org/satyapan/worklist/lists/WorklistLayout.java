package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * What the writer of a worklist and the reader of its return agree on.
 */
public final class WorklistLayout {

	public static final Words NUMBER = new Words("No.", "क्र.सं.");

	public static final Words WHO = new Words("Who", "कौन");

	public static final Words WHERE = new Words("Where", "कहाँ");

	public static final Words CHECK = new Words("What to check", "क्या देखें");

	public static final Words WHY = new Words("Why: the doubt and its law", "क्यों: संदेह और कानून");

	public static final Words DOT = new Words("What DoT says", "DoT क्या कहता है");

	public static final Words RAIDS = new Words("Past raids here", "यहाँ पिछले छापे");

	public static final Words OUTCOME = new Words("Outcome (choose)", "परिणाम (चुनें)");

	public static final Words SEEN = new Words("What was seen: papers, licence no.", "क्या देखा: कागज़, लाइसेंस सं.");

	public static final Words KEY = new Words("Row key", "पंक्ति कुंजी");

	public static final Words OFFICER = new Words("Officer", "अधिकारी");

	public static final Words VISITED_ON = new Words("Visited on", "निरीक्षण की तारीख");

	private static final Pattern ROW_KEY = Pattern
		.compile("\\b(EST-[0-9A-HJKMNP-TV-Z]{16})(?:\\|(\\d{4}-\\d{2}-\\d{2}))?", Pattern.CASE_INSENSITIVE);

	private WorklistLayout() {
	}

	/**
	 * A heading as it is printed, whatever the languages: both, so that a return is
	 * recognised.
	 */
	public static String heading(Words words) {
		return words.en() + " / " + words.hi();
	}

	/** The key by which a line is known again. */
	public static String rowKey(String establishmentId, LocalDate night) {
		return establishmentId + "|" + night;
	}

	/** The key in a cell, wherever it stands there. */
	public static Optional<RowKey> findRowKey(String cell) {
		Matcher matcher = ROW_KEY.matcher(cell);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String night = matcher.group(2);
		return Optional.of(new RowKey(matcher.group(1).toUpperCase(Locale.ROOT),
				Optional.ofNullable(night).map(LocalDate::parse)));
	}

	/**
	 * Which line of which night.
	 *
	 * @param night empty where only the establishment's id was copied by hand
	 */
	public record RowKey(String establishmentId, Optional<LocalDate> night) {
	}

}
