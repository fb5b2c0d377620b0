package org.satyapan.workspace;

/**
 * How high a spreadsheet's row must be for its wrapped text. Spreadsheet programs do not
 * find that out when they open a file, and a measure by installed fonts would differ from
 * machine to machine; so letters are counted by their usual widths.
 *
 * @param fontSize points
 */
public record TextRoom(double fontSize) {

	/** No spreadsheet program shows a higher row. */
	public static final double HIGHEST_ROW = 409;

	private static final double PIXELS_A_POINT = 96.0 / 72;

	/** Pixels of one unit of column width, and of a cell's own margins. */
	private static final double PIXELS_A_COLUMN_UNIT = 7;

	private static final double CELL_MARGIN = 6;

	/** Fonts differ a little. */
	private static final double CAUTION = 1.04;

	private static final double LATIN_LINE = 1.3;

	/** The fonts that stand in for Devanagari are higher. */
	private static final double DEVANAGARI_LINE = 1.36;

	/**
	 * Widths of the letters from blank to tilde in a plain sans-serif font, in 1/1000 em.
	 */
	private static final int[] ASCII = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
			556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722,
			667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
			611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556,
			556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 };

	/**
	 * The height of a text in points.
	 * @param text paragraphs separated by line feeds
	 * @param columnWidth in a spreadsheet's units
	 */
	public double height(String text, int columnWidth) {
		double room = columnWidth * PIXELS_A_COLUMN_UNIT - CELL_MARGIN;
		double height = 0;
		for (String paragraph : text.split("\n", -1)) {
			boolean hindi = paragraph.codePoints().anyMatch(TextRoom::isDevanagari);
			height += lines(paragraph, room) * this.fontSize * (hindi ? DEVANAGARI_LINE : LATIN_LINE);
		}
		return height;
	}

	private int lines(String paragraph, double room) {
		int lines = 1;
		double used = 0;
		for (String word : paragraph.split("(?<=[ -])")) {
			double width = width(word);
			if (used > 0 && used + width(word.stripTrailing()) > room) {
				lines++;
				used = 0;
			}
			// A word longer than a line is broken anywhere.
			while (width > room) {
				lines++;
				width -= room;
			}
			used += width;
		}
		return lines;
	}

	private double width(String text) {
		double ems = text.codePoints().mapToDouble(TextRoom::ems).sum();
		return ems * this.fontSize * PIXELS_A_POINT * CAUTION;
	}

	private static double ems(int letter) {
		if (letter >= ' ' && letter <= '~') {
			return ASCII[letter - ' '] / 1000.0;
		}
		return switch (Character.getType(letter)) {
			case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
			case Character.COMBINING_SPACING_MARK -> 0.27;
			case Character.OTHER_LETTER -> 0.58;
			default -> 0.5;
		};
	}

	private static boolean isDevanagari(int letter) {
		return Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.DEVANAGARI;
	}

}
