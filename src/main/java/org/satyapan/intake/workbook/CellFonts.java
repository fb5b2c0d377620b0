package org.satyapan.intake.workbook;

import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/**
 * In which fonts the text of a cell is shown.
 */
final class CellFonts {

	private final LegacyFonts fonts;

	CellFonts(LegacyFonts fonts) {
		this.fonts = fonts;
	}

	/** The font of a cell, or null if the file does not hold it. */
	static @Nullable Font of(Cell cell) {
		try {
			CellStyle style = cell.getCellStyle();
			return (style != null) ? cell.getSheet().getWorkbook().getFontAt(style.getFontIndex()) : null;
		}
		catch (IndexOutOfBoundsException ex) {
			return null;
		}
	}

	/**
	 * The stretches of a text in legacy fonts; what has no font of its own has that of
	 * the cell.
	 * @param length of the text as it is read, which may be cut
	 */
	List<LegacyRun> legacy(Cell cell, int length) {
		Workbook workbook = cell.getSheet().getWorkbook();
		Font font = of(cell);
		String own = (font != null) ? font.getFontName() : null;
		FontRuns runs = new FontRuns(this.fonts);
		RichTextString rich = (cell.getCellType() == CellType.STRING) ? cell.getRichStringCellValue() : null;
		if (rich == null || rich.numFormattingRuns() == 0) {
			runs.add(0, length, own);
			return runs.runs();
		}
		runs.add(0, Math.min(rich.getIndexOfFormattingRun(0), length), own);
		for (int run = 0; run < rich.numFormattingRuns(); run++) {
			int from = rich.getIndexOfFormattingRun(run);
			int to = (run + 1 < rich.numFormattingRuns()) ? rich.getIndexOfFormattingRun(run + 1) : length;
			Font other = font(rich, run, workbook);
			runs.add(from, Math.min(to, length), (other != null) ? other.getFontName() : own);
		}
		return runs.runs();
	}

	private static @Nullable Font font(RichTextString rich, int run, Workbook workbook) {
		if (rich instanceof XSSFRichTextString text) {
			return text.getFontOfFormattingRun(run);
		}
		return (rich instanceof HSSFRichTextString text) ? workbook.getFontAt(text.getFontOfFormattingRun(run)) : null;
	}

}
