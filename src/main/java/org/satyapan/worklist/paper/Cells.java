package org.satyapan.worklist.paper;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.satyapan.workspace.TextRoom;
import org.satyapan.workspace.Workbooks;

/**
 * Cells of text, of which none can become a formula.
 */
public final class Cells {

	private Cells() {
	}

	/** Writes one cell; an empty text leaves it blank. */
	public static XSSFCell text(XSSFSheet sheet, int rowIndex, int column, String words, XSSFCellStyle style) {
		XSSFRow row = sheet.getRow(rowIndex);
		if (row == null) {
			row = sheet.createRow(rowIndex);
		}
		XSSFCell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
		if (!words.isEmpty()) {
			cell.setCellValue(Workbooks.neutralised(words));
		}
		cell.setCellStyle(style);
		return cell;
	}

	/** Writes a row of cells and makes it as high as its texts need. */
	public static void row(XSSFSheet sheet, int rowIndex, List<String> cells, List<Integer> widths, TextRoom room,
			XSSFCellStyle style) {
		double height = 12;
		for (int column = 0; column < cells.size(); column++) {
			text(sheet, rowIndex, column, cells.get(column), style);
			height = Math.max(height, room.height(cells.get(column), widths.get(column)) + 4);
		}
		sheet.getRow(rowIndex).setHeightInPoints((float) Math.min(height, TextRoom.HIGHEST_ROW));
	}

}
