package org.satyapan.intake.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.RowFate;

/**
 * A physical row under its header: typed cells, its fate, and what is to be said of it. A
 * bad cell is left out with a remark; a bad cell of a key rejects the row, and what is
 * returned for it then has no meaning.
 */
final class Row {

	private final int number;

	private final Header header;

	private final List<String> cells;

	private final Vocabulary vocabulary;

	private final LocalDate asOf;

	private final List<Remark> remarks = new ArrayList<>();

	private RowFate fate = RowFate.ACCEPTED;

	Row(int number, Header header, List<String> cells, Vocabulary vocabulary, LocalDate asOf) {
		this.number = number;
		this.header = header;
		this.cells = cells;
		this.vocabulary = vocabulary;
		this.asOf = asOf;
		List<String> surplus = cells.stream().skip(header.width()).filter((cell) -> !cell.isBlank()).toList();
		if (!surplus.isEmpty()) {
			remark(Remark.surplus(header.width(), cells.size(), String.join("; ", surplus)));
		}
	}

	int number() {
		return this.number;
	}

	RowFate fate() {
		return this.fate;
	}

	List<Remark> remarks() {
		return this.remarks;
	}

	void remark(Remark remark) {
		this.remarks.add(remark);
	}

	void reject(Remark remark) {
		remark(remark);
		this.fate = RowFate.REJECTED;
	}

	void ignore(Remark remark) {
		remark(remark);
		this.fate = RowFate.IGNORED;
	}

	/** What stands in the cell, or nothing if it is blank. */
	@Nullable String text(String column, int length) {
		String text = cell(column);
		if (text.length() > length) {
			remark(Remark.tooLong(column, text, length, false));
			return cut(text, length);
		}
		return text.isEmpty() ? null : text;
	}

	/** What stands in the cell of a key. */
	String key(String column, int length) {
		String text = cell(column);
		if (text.isEmpty()) {
			reject(Remark.missing(column));
		}
		else if (text.length() > length) {
			reject(Remark.tooLong(column, text, length, true));
		}
		return text;
	}

	/** Several values, as {@code a; b; c}. */
	@Nullable String several(String column, int length) {
		String joined = String.join("; ", values(column));
		if (joined.length() > length) {
			remark(Remark.tooLong(column, joined, length, false));
			int end = joined.lastIndexOf("; ", length);
			return (end > 0) ? joined.substring(0, end) : cut(joined, length);
		}
		return joined.isEmpty() ? null : joined;
	}

	@Nullable LocalDate date(String column) {
		return date(column, this.asOf.getYear() + 50);
	}

	/** A date that lies before the file's, so that {@code 85} means 1985. */
	@Nullable LocalDate pastDate(String column) {
		return date(column, this.asOf.getYear());
	}

	LocalDate keyDate(String column) {
		String text = cell(column);
		Optional<LocalDate> date = DateText.parse(text, this.asOf.getYear() + 50);
		if (date.isEmpty()) {
			reject(text.isEmpty() ? Remark.missing(column) : Remark.notADate(column, text, true));
		}
		return date.orElse(LocalDate.EPOCH);
	}

	/** A count; {@code 1,200} and {@code 35 years} are counts too. */
	@Nullable Integer number(String column) {
		String text = cell(column);
		if (text.isEmpty()) {
			return null;
		}
		String plain = Words.figures(text)
			.replaceFirst("(?<=[0-9])(\\.0*)?\\s*\\p{L}[\\p{L}\\p{M}. ]*$", "")
			.replaceFirst("\\.0*$", "")
			.replace(",", "")
			.strip();
		if (!plain.matches("[0-9]{1,9}")) {
			remark(Remark.notANumber(column, text));
			return null;
		}
		return Integer.valueOf(plain);
	}

	/** The constant that the cell names, or the other if it is blank or names none. */
	<E extends Enum<E>> E oneOf(String column, Class<E> type, E otherwise) {
		return word(column, names(type), false).map((name) -> Enum.valueOf(type, name)).orElse(otherwise);
	}

	<E extends Enum<E>> E keyOf(String column, Class<E> type) {
		return Enum.valueOf(type, word(column, names(type), true).orElse(names(type).get(0)));
	}

	/** Which of the words the cell means. */
	Optional<String> word(String column, List<String> words, boolean key) {
		String text = cell(column);
		if (text.isEmpty()) {
			if (key) {
				reject(Remark.missing(column));
			}
			return Optional.empty();
		}
		Optional<String> word = this.vocabulary.word(text, words);
		if (word.isEmpty()) {
			Remark remark = Remark.notOneOf(column, text, words, key);
			if (key) {
				reject(remark);
			}
			else {
				remark(remark);
			}
		}
		return word;
	}

	/** Yes or no, or the other if the cell is blank or says neither. */
	boolean yes(String column, boolean otherwise) {
		return word(column, List.of("yes", "no"), false).map("yes"::equals).orElse(otherwise);
	}

	/** The keys of cases, as {@code a; b}; what is not a key is left out. */
	@Nullable String firKeys(String column) {
		List<String> keys = new ArrayList<>();
		for (String written : values(column)) {
			this.vocabulary.firKey(written)
				.ifPresentOrElse((key) -> keys.add(key), () -> remark(Remark.notAFirKey(column, written, false)));
		}
		return keys.isEmpty() ? null : String.join("; ", keys.stream().distinct().toList());
	}

	String firKey(String column, String written, int length) {
		if (written.isEmpty()) {
			reject(Remark.missing(column));
			return "";
		}
		Optional<String> key = this.vocabulary.firKey(written);
		if (key.isEmpty() || key.get().length() > length) {
			reject(Remark.notAFirKey(column, written, true));
		}
		return key.orElse("");
	}

	/** A text with what stands under unknown headings behind it. */
	@Nullable String withUnknownCells(@Nullable String text) {
		StringBuilder all = new StringBuilder((text != null) ? text : "");
		for (Map.Entry<Integer, String> heading : this.header.unknown().entrySet()) {
			String cell = (heading.getKey() < this.cells.size()) ? Words.tidy(this.cells.get(heading.getKey())) : "";
			if (!cell.isEmpty()) {
				all.append(all.isEmpty() ? "" : "; ").append(heading.getValue()).append(": ").append(cell);
			}
		}
		return all.isEmpty() ? null : cut(all.toString(), 10_000);
	}

	String cell(String column) {
		Integer cell = this.header.cell(column);
		return (cell != null && cell < this.cells.size()) ? Words.tidy(this.cells.get(cell)) : "";
	}

	private List<String> values(String column) {
		return Arrays.stream(cell(column).split(";")).map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

	private @Nullable LocalDate date(String column, int latestYear) {
		String text = cell(column);
		if (text.isEmpty()) {
			return null;
		}
		Optional<LocalDate> date = DateText.parse(text, latestYear);
		if (date.isEmpty()) {
			remark(Remark.notADate(column, text, false));
		}
		return date.orElse(null);
	}

	private static <E extends Enum<E>> List<String> names(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
	}

	/** The beginning of a text, never half of a letter. */
	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

}
