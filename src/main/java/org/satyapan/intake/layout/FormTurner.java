package org.satyapan.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.satyapan.intake.layout.Origins.Address;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.Text;

/**
 * Turns a sheet whose titles stand below each other, with the call centres beside them or
 * in blocks below each other, into a list with one row for each of them. Whatever does
 * not fit is left alone, to be refused.
 */
final class FormTurner {

	private static final int FEWEST_TITLES = 3;

	private static final int LONGEST_TITLE = 120;

	/** From here on a title that stands beside a value surely is one. */
	private static final double KNOWN = 0.7;

	private final Synonyms synonyms;

	FormTurner(Synonyms synonyms) {
		this.synonyms = synonyms;
	}

	/**
	 * A sheet that was turned.
	 *
	 * @param table its titles in the first row, its call centres in the others
	 * @param origins where the cells of the table stand
	 * @param caption the row that numbers the call centres, or null
	 * @param rest other rows that belong to no call centre
	 */
	record Form(Sheet table, Origins origins, @Nullable SheetRow caption, List<SheetRow> rest) {
	}

	/** A line of a form: a title and what stands beside it. */
	private record Line(SheetRow row, String title, List<Cell> values) {
	}

	/** The form that a sheet is, or null. */
	@Nullable Form turn(Sheet sheet) {
		int titles = titleColumn(sheet);
		if (titles < 0) {
			return null;
		}
		List<Line> lines = new ArrayList<>();
		List<SheetRow> rest = new ArrayList<>();
		for (SheetRow row : sheet.rows()) {
			Line line = line(row, titles);
			boolean known = line != null && isKnown(line.title(), KNOWN);
			boolean bare = line != null && line.values().isEmpty();
			if (line == null || lines.isEmpty() && (bare || !known) || bare && !known) {
				if (!lines.isEmpty() && row.cells().size() > 1) {
					return null;
				}
				rest.add(row);
			}
			else {
				lines.add(line);
			}
		}
		// Beside "Particulars" may stand the numbers of the call centres.
		boolean numbered = lines.size() > 1 && isName(lines.get(0).title()) && isName(lines.get(1).title());
		SheetRow caption = numbered ? lines.remove(0).row() : null;
		return (lines.size() < FEWEST_TITLES) ? null : turned(sheet, titles, blocks(lines), caption, rest);
	}

	/** The column in which the most titles stand below each other, or -1. */
	private int titleColumn(Sheet sheet) {
		SortedMap<Integer, Integer> counts = new TreeMap<>();
		for (SheetRow row : sheet.rows()) {
			for (Cell cell : row.cells()) {
				if (cell.text().length() <= LONGEST_TITLE && isKnown(title(cell), Synonyms.SURE)) {
					counts.merge(cell.column(), 1, Integer::sum);
				}
			}
		}
		int best = -1;
		for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
			best = (best < 0 || count.getValue() > counts.getOrDefault(best, 0)) ? count.getKey() : best;
		}
		return (best >= 0 && counts.getOrDefault(best, 0) >= FEWEST_TITLES) ? best : -1;
	}

	private static @Nullable Line line(SheetRow row, int titles) {
		Cell title = row.cell(titles);
		if (title == null || title.kind() != Cell.Kind.TEXT || title.text().length() > LONGEST_TITLE) {
			return null;
		}
		List<Cell> values = row.cells()
			.stream()
			.filter((cell) -> cell.column() > titles && !cell.text().strip().matches("[:=-]+"))
			.toList();
		return new Line(row, title(title), values);
	}

	/** A title without its number and its colon. */
	private static String title(Cell cell) {
		return Text.line(cell.text())
			.replaceFirst("^[(]?(?:\\d{1,2}|[a-zA-Z])[.)]+\\s*", "")
			.replaceFirst("\\s*[:=-]+$", "");
	}

	private boolean isKnown(String title, double score) {
		return this.synonyms.matches(title).stream().anyMatch((match) -> match.score() >= score);
	}

	private boolean isName(String title) {
		return this.synonyms.matches(title)
			.stream()
			.anyMatch((match) -> match.field() == ListField.NAME && match.score() >= Synonyms.SURE);
	}

	/** Each block begins with the title of the first. */
	private static List<List<Line>> blocks(List<Line> lines) {
		List<List<Line>> blocks = new ArrayList<>();
		for (Line line : lines) {
			if (blocks.isEmpty() || line.title().equalsIgnoreCase(lines.get(0).title())) {
				blocks.add(new ArrayList<>());
			}
			blocks.get(blocks.size() - 1).add(line);
		}
		return blocks;
	}

	private @Nullable Form turned(Sheet sheet, int titleColumn, List<List<Line>> blocks, @Nullable SheetRow caption,
			List<SheetRow> rest) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		List<Cell> titles = new ArrayList<>();
		Map<Integer, Address> titleCells = new LinkedHashMap<>();
		List<SheetRow> rows = new ArrayList<>();
		Origins origins = new Origins();
		for (List<Line> block : blocks) {
			if (block.stream().map((line) -> Normal.text(line.title())).distinct().count() < block.size()) {
				return null;
			}
			SortedMap<Integer, SortedMap<Integer, Cell>> centres = new TreeMap<>();
			SortedMap<Integer, Integer> lineOf = new TreeMap<>();
			for (Line line : block) {
				int column = columns.computeIfAbsent(Normal.text(line.title()), (each) -> {
					titles.add(Cell.text(columns.size(), line.title()));
					titleCells.put(columns.size(), new Address(line.row().number(), titleColumn));
					return columns.size();
				});
				lineOf.put(column, line.row().number());
				line.values()
					.forEach((value) -> centres.computeIfAbsent(value.column(), (each) -> new TreeMap<>())
						.put(column, value));
			}
			List<Integer> numbers = block.stream().map((line) -> line.row().number()).toList();
			if (centres.isEmpty() || centres.values().stream().anyMatch(this::holdsTitles)) {
				return null;
			}
			boolean hidden = block.stream().allMatch((line) -> line.row().hidden());
			centres.forEach((source, values) -> {
				List<Cell> cells = new ArrayList<>();
				Map<Integer, Address> addresses = new LinkedHashMap<>();
				values.forEach((column, value) -> {
					cells.add(value.at(column));
					addresses.put(column, new Address(lineOf.getOrDefault(column, 0), source));
				});
				SheetRow row = new SheetRow(lineOf.getOrDefault(values.firstKey(), 0), hidden, cells);
				rows.add(row);
				origins.put(row, numbers, addresses);
			});
		}
		SheetRow head = new SheetRow(blocks.get(0).get(0).row().number(), false, titles);
		origins.put(head, List.of(), titleCells);
		rows.add(0, head);
		return new Form(sheet.asTable(rows), origins, caption, rest);
	}

	/** A column of more titles is not a call centre. */
	private boolean holdsTitles(SortedMap<Integer, Cell> values) {
		return values.values()
			.stream()
			.filter((cell) -> cell.text().length() <= LONGEST_TITLE && isKnown(title(cell), Synonyms.SURE))
			.count() > 1;
	}

	/** Whether each call centre of a form says at least its name or where it is. */
	static boolean isWhole(Header header, List<SheetRow> centres) {
		TreeSet<Integer> places = new TreeSet<>(header.columns(ListField.NAME));
		places.addAll(header.columns(ListField.ADDRESS));
		places.addAll(header.columns(ListField.FIR));
		return centres.stream()
			.allMatch((row) -> row.cells().stream().anyMatch((cell) -> places.contains(cell.column())));
	}

}
