package org.satyapan.intake.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Text;

/**
 * Cases in a cell, such as {@code FIR No. 221/2020 dt 11.09.20 u/s 420,120B IPC PS Sadar}
 * or {@code मु०नं० 221/20 दि० 11.09.20 धारा 420,120बी भादंसं थाना सदर}.
 */
public final class FirCell {

	/**
	 * One case as the cell gives it.
	 *
	 * @param number without leading zeros
	 * @param sections as written
	 * @param policeStation as written, or null if the cell names none
	 */
	public record Fir(String number, int year, @Nullable LocalDate date, @Nullable String sections,
			@Nullable String policeStation) {
	}

	/** The zero that stands for the dot of a Hindi abbreviation, as in {@code मु०नं०}. */
	private static final Pattern ABBREVIATION = Pattern.compile("(?<=[\\u0900-\\u0963])[०0]");

	/** A number and year that are no part of a date. */
	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\d./-])0*([1-9]\\d{0,4})\\s*/\\s*((?:19|20)\\d{2}|\\d{2})(?!\\d|\\s*[/.]\\s*\\d)");

	private static final Pattern NUMBER_OF_YEAR = Pattern
		.compile("(?<![\\d./-])0*([1-9]\\d{0,4})\\s+of\\s+((?:19|20)\\d{2})(?!\\d)", Pattern.CASE_INSENSITIVE);

	private static final Pattern ONLY_NUMBER = Pattern.compile(
			"^(?:case\\s+)?(?:fir|f\\.i\\.r\\.?|मु|मुकदमा)?[\\s.]*(?:no|नं|नंबर|सं)?[\\s.:]*0*([1-9]\\d{0,4})(?![\\d./-])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern DATE = Pattern.compile("(?:dt|dated|date|दिनांक|दि)[\\s.:]*(.{6,24})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern SECTIONS = Pattern.compile(
			"(?:u\\s*/\\s*s|under\\s+sections?|sections?|sec\\.|धारा(?:ओं)?|अंतर्गत)[\\s.:-]*(.+)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern STATION = Pattern.compile(
			"(?<![\\p{L}\\p{M}])(?:p\\.?\\s*s\\.?|police\\s+station|thana|थाना)(?![\\p{L}\\p{M}])[\\s.:-]*([\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d .-]*)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private FirCell() {
	}

	/**
	 * The cases of a cell.
	 * @param cell as written
	 * @param day the day on which the list came; tells the century of two-digit years
	 * @return the cases in the order they stand; empty if no number is to be found
	 */
	public static List<Fir> read(String cell, LocalDate day) {
		return read(cell, null, null, null, day);
	}

	/**
	 * The cases of a cell, whose date and sections may stand in columns of their own.
	 * @param date of the FIR, from its own column; gives the year of a bare number
	 */
	public static List<Fir> read(String cell, @Nullable LocalDate date, @Nullable String sections,
			@Nullable String policeStation, LocalDate day) {
		String text = Text.asciiDigits(ABBREVIATION.matcher(Text.line(cell)).replaceAll("."));
		List<Fir> firs = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		List<String> numbers = new ArrayList<>();
		List<Integer> years = new ArrayList<>();
		for (Pattern pattern : new Pattern[] { NUMBER, NUMBER_OF_YEAR }) {
			Matcher matcher = pattern.matcher(text);
			while (numbers.isEmpty() ? matcher.find() : pattern == NUMBER && matcher.find()) {
				starts.add(matcher.start());
				numbers.add(matcher.group(1));
				years.add(year(matcher.group(2), day));
			}
		}
		if (numbers.isEmpty()) {
			Matcher only = ONLY_NUMBER.matcher(text);
			LocalDate known = (date != null) ? date : date(text, day);
			if (only.find() && known != null) {
				starts.add(0);
				numbers.add(only.group(1));
				years.add(known.getYear());
			}
		}
		for (int i = 0; i < numbers.size(); i++) {
			int end = (i + 1 < numbers.size()) ? starts.get(i + 1) : text.length();
			String part = text.substring(starts.get(i), end);
			LocalDate own = date(part, day);
			String charged = sections(part);
			String station = station(part);
			firs.add(new Fir(numbers.get(i), years.get(i), (own != null) ? own : date,
					(charged != null) ? charged : sections, (station != null) ? station : policeStation));
		}
		return shared(firs);
	}

	/**
	 * {@code FIR 221/20, 222/20 u/s 420 IPC}: what stands once at the end is said of all.
	 */
	private static List<Fir> shared(List<Fir> firs) {
		List<Fir> all = new ArrayList<>(firs);
		for (int i = all.size() - 2; i >= 0; i--) {
			Fir fir = all.get(i);
			Fir next = all.get(i + 1);
			all.set(i,
					new Fir(fir.number(), fir.year(), fir.date(),
							(fir.sections() != null) ? fir.sections() : next.sections(),
							(fir.policeStation() != null) ? fir.policeStation() : next.policeStation()));
		}
		return all;
	}

	private static int year(String year, LocalDate day) {
		int number = Integer.parseInt(year);
		if (number >= 100) {
			return number;
		}
		int century = day.getYear() / 100 * 100;
		return (century + number <= day.getYear()) ? century + number : century - 100 + number;
	}

	private static @Nullable LocalDate date(String part, LocalDate day) {
		Matcher matcher = DATE.matcher(part);
		String text = matcher.find() ? matcher.group(1) : NUMBER.matcher(part).replaceFirst(" ");
		DateReading reading = Dates.read(text, day);
		return (reading.precision() == DateReading.Precision.DAY) ? reading.date() : null;
	}

	private static @Nullable String sections(String part) {
		Matcher matcher = SECTIONS.matcher(part);
		if (!matcher.find()) {
			return null;
		}
		String sections = matcher.group(1);
		Matcher station = STATION.matcher(sections);
		if (station.find()) {
			sections = sections.substring(0, station.start());
		}
		sections = sections.replaceAll("(?i)[\\s,;]*(?:&|and|fir\\s*no\\.?|,)*[\\s,;.]*$", "");
		return sections.isBlank() ? null : Text.line(sections);
	}

	private static @Nullable String station(String part) {
		Matcher matcher = STATION.matcher(part);
		if (!matcher.find()) {
			return null;
		}
		String station = matcher.group(1)
			.replaceAll("(?iu)\\s+(?:u|dt|dated|धारा|दिनांक|दि|gurgaon|gurugram)(?![\\p{L}\\p{M}]).*$", "")
			.replaceAll("[\\s.-]+$", "");
		return station.isBlank() ? null : Text.line(station);
	}

}
