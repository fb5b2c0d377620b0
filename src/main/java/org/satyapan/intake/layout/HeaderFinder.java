package org.satyapan.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Region;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.Text;

/**
 * Tells whether a row, or a row and the next, is a header, and what its columns hold.
 */
final class HeaderFinder {

	private static final int FEWEST_COLUMNS = 3;

	/** How much less a lower title says without the one above it. */
	private static final double LOWER_ALONE = 0.1;

	/** How well a title fits a second field that it names. */
	private static final double NAMED_TOO = 0.6;

	private static final int LONGEST_NUMBER = 100;

	/** So many rows of a sheet may be the lines of one header. */
	private static final int DEEPEST = 3;

	/** A number, and everything else in one cell. */
	private static final Set<ListField> NUMBERED_DETAILS = EnumSet.of(ListField.SERIAL, ListField.REMARKS);

	private final Synonyms synonyms;

	HeaderFinder(Synonyms synonyms) {
		this.synonyms = synonyms;
	}

	/**
	 * The header that begins at a row.
	 * @param index of the row in the sheet's physical rows
	 * @return the header, or null if none begins there
	 */
	@Nullable Header at(Sheet sheet, int index) {
		SheetRow row = sheet.rows().get(index);
		if (!looksLikeTitles(row)) {
			return null;
		}
		Header one = header(1, titles(row));
		if (index + 1 < sheet.rows().size()) {
			SheetRow below = sheet.rows().get(index + 1);
			if (below.number() == row.number() + 1 && looksLikeTitles(below) && subtitles(sheet, row, below)) {
				Header two = header(2, combined(sheet, row, below));
				Header lower = header(1, titles(below));
				boolean belowAlone = two != null && lower != null && !spansBoth(sheet, row, below)
						&& lower.fields().size() >= two.fields().size();
				if (two != null && !belowAlone && (one == null || two.fields().size() > one.fields().size())) {
					return two;
				}
			}
		}
		Header lines = lines(sheet, index);
		return (lines != null && (one == null || lines.fields().size() > one.fields().size() + 1)) ? lines : one;
	}

	/** A header whose titles are broken into lines, each line in a row of its own. */
	private @Nullable Header lines(Sheet sheet, int index) {
		SortedMap<Integer, List<String>> titles = new TreeMap<>();
		Header best = null;
		for (int rows = 1; rows <= DEEPEST && index + rows <= sheet.rows().size(); rows++) {
			SheetRow row = sheet.rows().get(index + rows - 1);
			boolean next = row.number() == sheet.rows().get(index).number() + rows - 1;
			if (!next || row.cells().size() < FEWEST_COLUMNS || !looksLikeTitles(row)) {
				break;
			}
			for (Cell cell : row.cells()) {
				titles.merge(cell.column(), List.of(Text.line(cell.text())),
						(above, below) -> List.of(above.get(0) + " " + below.get(0)));
			}
			Header deeper = (rows > 1) ? header(rows, titles) : null;
			boolean better = deeper != null && (best == null || deeper.fields().size() > best.fields().size());
			best = better ? deeper : best;
		}
		if (best == null) {
			return null;
		}
		Header last = header(1, titles(sheet.rows().get(index + best.rows() - 1)));
		return (last != null && last.fields().size() >= best.fields().size()) ? null : best;
	}

	/** Data have numbers and dates in them; titles have none. */
	private static boolean looksLikeTitles(SheetRow row) {
		for (Cell cell : row.cells()) {
			if (cell.kind() != Cell.Kind.TEXT || cell.text().length() <= LONGEST_NUMBER
					&& Text.asciiDigits(cell.text()).strip().matches("[(]?[\\d.,/ -]+[)]?")) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether the lower row only divides columns of the upper, or fills those it merges.
	 */
	private boolean subtitles(Sheet sheet, SheetRow row, SheetRow below) {
		int fitting = 0;
		for (Cell cell : below.cells()) {
			Region above = sheet.mergedAt(row.number(), cell.column());
			boolean divides = row.cell(cell.column()) == null || (above != null && above.width() > 1);
			boolean known = this.synonyms.matches(Text.line(cell.text())).stream().anyMatch((m) -> m.score() > 0.6);
			if (divides && known) {
				fitting++;
			}
		}
		return fitting * 2 >= below.cells().size();
	}

	/** Whether a title is merged over both rows, so that they are one header. */
	private static boolean spansBoth(Sheet sheet, SheetRow row, SheetRow below) {
		return row.cells()
			.stream()
			.map((cell) -> sheet.mergedAt(row.number(), cell.column()))
			.anyMatch((region) -> region != null && region.lastRow() == below.number());
	}

	private static SortedMap<Integer, List<String>> titles(SheetRow row) {
		SortedMap<Integer, List<String>> titles = new TreeMap<>();
		for (Cell cell : row.cells()) {
			titles.put(cell.column(), List.of(Text.line(cell.text())));
		}
		return titles;
	}

	/**
	 * Of two tables side by side, parted by an empty column, where the second begins.
	 * @return the column, or -1 if there is one table
	 */
	private int secondTable(SortedMap<Integer, List<String>> titles) {
		int before = -1;
		for (int column : titles.keySet()) {
			if (before >= 0 && column > before + 1) {
				Header left = table(1, new TreeMap<>(titles.headMap(column)));
				Header right = table(1, new TreeMap<>(titles.tailMap(column)));
				if (left != null && right != null) {
					return column;
				}
			}
			before = column;
		}
		return -1;
	}

	private @Nullable Header header(int rows, SortedMap<Integer, List<String>> titles) {
		int second = secondTable(titles);
		if (second < 0) {
			return table(rows, titles);
		}
		Header left = table(rows, new TreeMap<>(titles.headMap(second)));
		if (left == null) {
			return null;
		}
		SortedMap<Integer, String> all = new TreeMap<>();
		titles.forEach((column, texts) -> all.put(column, texts.get(0)));
		return new Header(left.block(), rows, left.fields(), all, second);
	}

	private static SortedMap<Integer, List<String>> combined(Sheet sheet, SheetRow row, SheetRow below) {
		SortedMap<Integer, List<String>> titles = new TreeMap<>();
		Set<Integer> columns = new HashSet<>();
		row.cells().forEach((cell) -> columns.add(cell.column()));
		below.cells().forEach((cell) -> columns.add(cell.column()));
		for (int column : columns) {
			Region region = sheet.mergedAt(row.number(), column);
			String upper = Text.line(row.text((region != null) ? region.firstColumn() : column));
			String lower = Text.line(below.text(column));
			if (upper.isEmpty() && region == null) {
				upper = Text.line(leftOf(row, column));
			}
			if (upper.isEmpty() || lower.isEmpty()) {
				titles.put(column, List.of(upper + lower));
			}
			else {
				titles.put(column, List.of(upper + " " + lower, lower));
			}
		}
		return titles;
	}

	private static String leftOf(SheetRow row, int column) {
		String left = "";
		for (Cell cell : row.cells()) {
			if (cell.column() < column) {
				left = cell.text();
			}
		}
		return left;
	}

	private record Candidate(int column, ListField field, double score) {
	}

	private @Nullable Header table(int rows, SortedMap<Integer, List<String>> titles) {
		List<Candidate> candidates = new ArrayList<>();
		titles.forEach((column, texts) -> {
			for (int line = 0; line < texts.size(); line++) {
				for (Synonyms.Match match : this.synonyms.matches(texts.get(line))) {
					candidates.add(new Candidate(column, match.field(), match.score() - line * LOWER_ALONE));
				}
			}
		});
		candidates.sort(Comparator.comparingDouble(Candidate::score)
			.reversed()
			.thenComparingInt(Candidate::column)
			.thenComparing(Candidate::field));
		SortedMap<Integer, ListField> fields = new TreeMap<>();
		Set<ListField> taken = EnumSet.noneOf(ListField.class);
		int sure = 0;
		for (Candidate candidate : candidates) {
			boolean free = !taken.contains(candidate.field())
					|| candidate.field().repeats() && candidate.score() >= Synonyms.SURE;
			if (free && !fields.containsKey(candidate.column())) {
				fields.put(candidate.column(), candidate.field());
				taken.add(candidate.field());
				sure += (candidate.score() >= 0.7) ? 1 : 0;
			}
		}
		if (fields.size() == 2 && titles.size() == 2 && taken.equals(NUMBERED_DETAILS)) {
			fields.replaceAll((column, field) -> (field == ListField.REMARKS) ? ListField.NAME : field);
			taken.add(ListField.NAME);
		}
		ownersWithPhones(fields, taken, candidates);
		if (!isHeader(taken, fields.size(), titles.size(), sure)) {
			return null;
		}
		Block block = (taken.stream().filter(ListField::tellsOfRaids).count() >= 2 || taken.contains(ListField.FIR))
				? Block.BUSTED : Block.OPERATING;
		SortedMap<Integer, String> joined = new TreeMap<>();
		titles.forEach((column, texts) -> joined.put(column, texts.get(0)));
		return new Header(block, rows, fields, joined, -1);
	}

	/**
	 * A title such as {@code Owner's name & mobile no.} names two fields. Where no column
	 * of their own holds the other, the one holds both.
	 */
	private static void ownersWithPhones(SortedMap<Integer, ListField> fields, Set<ListField> taken,
			List<Candidate> candidates) {
		if (taken.contains(ListField.OWNER) && taken.contains(ListField.PHONE)) {
			return;
		}
		for (Candidate candidate : candidates) {
			ListField held = fields.get(candidate.column());
			boolean other = candidate.field() == ListField.OWNER && held == ListField.PHONE
					|| candidate.field() == ListField.PHONE && held == ListField.OWNER;
			if (other && candidate.score() >= NAMED_TOO) {
				fields.put(candidate.column(), ListField.OWNER_WITH_PHONE);
			}
		}
	}

	private static boolean isHeader(Set<ListField> fields, int recognised, int columns, int sure) {
		boolean names = fields.contains(ListField.NAME) || fields.contains(ListField.ADDRESS)
				|| fields.contains(ListField.FIR);
		boolean many = recognised >= 5 && recognised * 3 >= columns * 2;
		if (!names || recognised * 2 < columns || sure < 2 && !many) {
			return false;
		}
		boolean small = columns == 2 && fields.contains(ListField.NAME)
				&& (fields.contains(ListField.ADDRESS) || fields.contains(ListField.SERIAL));
		return fields.size() >= FEWEST_COLUMNS || small;
	}

}
