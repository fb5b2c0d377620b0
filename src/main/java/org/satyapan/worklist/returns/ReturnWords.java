package org.satyapan.worklist.returns;

import java.util.List;
import java.util.stream.Collectors;

import org.satyapan.register.Visit;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.paper.PlainDates;
import org.satyapan.worklist.returns.ListedLines.Match;
import org.satyapan.worklist.returns.ListedLines.Matches;

/**
 * What a receipt says of a row that was taken.
 */
final class ReturnWords {

	private ReturnWords() {
	}

	static Words joined(List<Words> words) {
		return new Words(words.stream().map(Words::en).collect(Collectors.joining(" ")),
				words.stream().map(Words::hi).collect(Collectors.joining(" ")));
	}

	static Words taken(Visit visit, int settled) {
		Words day = PlainDates.day(visit.visitedOn());
		return switch (visit.outcome()) {
			case CONFIRMED -> new Words("Visit of " + day.en() + " taken; doubts confirmed: " + settled + ".",
					day.hi() + " का निरीक्षण दर्ज; सही पाए गए संदेह: " + settled + "।");
			case CLEARED -> new Words("Visit of " + day.en() + " taken; doubts cleared: " + settled + ".",
					day.hi() + " का निरीक्षण दर्ज; दूर हुए संदेह: " + settled + "।");
			case VACATED, SHIFTED ->
				new Words("Visit of " + day.en() + " taken; nobody is there, doubts closed: " + settled + ".",
						day.hi() + " का निरीक्षण दर्ज; वहाँ कोई नहीं, बंद हुए संदेह: " + settled + "।");
			default -> new Words("Visit of " + day.en() + " taken; it was locked and stays on the list.",
					day.hi() + " का निरीक्षण दर्ज; ताला बंद था, सूची में बना रहेगा।");
		};
	}

	/** How the row was matched, where the key alone did not do it. */
	static List<Words> matched(Match match, Matches matches) {
		String place = match.entry().establishmentId();
		String whole = place + " (" + matches.name(place) + ")";
		return switch (match.how()) {
			case KEY -> matches.now(place).equals(place) ? List.of()
					: List.of(new Words("Its records are now those of " + matches.now(place) + ".",
							"इसके अभिलेख अब " + matches.now(place) + " के हैं।"));
			case MENDED_KEY -> List.of(new Words("The row key has a slip; read as " + whole + ".",
					"पंक्ति कुंजी में भूल है; " + whole + " पढ़ी गई।"));
			case OTHER_NIGHT -> List.of(new Words(
					"No worklist of the night in the row key had it; taken for the list of "
							+ PlainDates.day(match.entry().nightDate()).en() + ".",
					"कुंजी की रात की सूची में यह नहीं था; " + PlainDates.day(match.entry().nightDate()).hi()
							+ " की सूची के लिए लिया गया।"));
			case NAME_AND_ADDRESS ->
				List.of(new Words("No row key; known by name and address together as " + whole + ".",
						"पंक्ति कुंजी नहीं; नाम और पते से " + whole + " पहचाना गया।"));
		};
	}

	static Words opposed(int findings) {
		return new Words(
				"This contradicts an earlier visit on " + findings
						+ " doubts; they stay as they were until an officer of the cyber-crime cell decides.",
				"यह पहले के निरीक्षण से " + findings
						+ " संदेहों पर भिन्न है; साइबर अपराध प्रकोष्ठ के अधिकारी के निर्णय तक वे यथावत रहेंगे।");
	}

}
