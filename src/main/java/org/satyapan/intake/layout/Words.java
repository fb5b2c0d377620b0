package org.satyapan.intake.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words by which rows and cells are told that hold no call centre.
 *
 * @param nil say that there is nothing to list
 * @param blank stand for an empty cell
 * @param example number a row that only shows how to fill in the table
 * @param total begin a row of totals
 * @param signature stand in the lines of who signed
 * @param title begin captions between tables
 * @param closed stand in captions above call centres that operate no more
 * @param open stand in captions of lists that are not only of such
 * @param asOn stand before the date of a list
 * @param forMonth stand before the month of a list
 */
public record Words(List<String> nil, List<String> blank, List<String> example, List<String> total,
		List<String> signature, List<String> title, List<String> closed, List<String> open, List<String> asOn,
		List<String> forMonth) {

	/** A mark that says yes or no without a letter. */
	private static final Pattern TICK = Pattern.compile("[√×\\u2610-\\u2612\\u2713-\\u2718\\u274C\\u2705]");

	public Words {
		nil = normal(nil, "nil");
		blank = normal(blank, "blank");
		example = normal(example, "example");
		total = normal(total, "total");
		signature = normal(signature, "signature");
		title = normal(title, "title");
		closed = normal(closed, "closed");
		open = normal(open, "open");
		asOn = normal(asOn, "as-on");
		forMonth = normal(forMonth, "for-month");
	}

	/** Whether a cell is as good as empty: {@code -}, {@code N.A.}, {@code NIL}. */
	public boolean isBlank(String text) {
		String normal = Normal.text(text);
		if (normal.isEmpty() && TICK.matcher(text).find()) {
			return false;
		}
		return normal.isEmpty() || this.blank.contains(normal) || this.nil.contains(normal);
	}

	/** Whether a row's number says that the row is only an example. */
	boolean isExample(String text) {
		return containsAny(Normal.text(text), this.example);
	}

	/** Whether a text says that there is nothing to list. */
	boolean saysNil(String text) {
		String normal = Normal.text(text);
		return this.nil.contains(normal) || containsAny(normal, this.nil);
	}

	boolean beginsTotal(String text) {
		String normal = Normal.text(text);
		return normal.split(" ").length <= 6
				&& this.total.stream().anyMatch((word) -> normal.equals(word) || normal.startsWith(word + " "));
	}

	boolean isSignature(String text) {
		return containsAny(Normal.text(text), this.signature);
	}

	boolean isTitle(String text) {
		return containsAny(Normal.text(text), this.title);
	}

	/** Whether a caption says that the call centres below it operate no more. */
	public boolean saysClosed(String caption) {
		String normal = Normal.text(caption);
		return containsAny(normal, this.closed) && !containsAny(normal, this.open);
	}

	/** Whether one of the phrases stands in a text as whole words; both normal. */
	public static boolean containsAny(String normal, List<String> phrases) {
		String padded = " " + normal + " ";
		return phrases.stream().anyMatch((phrase) -> !phrase.isEmpty() && padded.contains(" " + phrase + " "));
	}

	private static List<String> normal(@Nullable List<String> words, String key) {
		if (words == null) {
			throw new IllegalArgumentException("intake.words." + key + " is missing");
		}
		return words.stream().map(Normal::text).toList();
	}

}
