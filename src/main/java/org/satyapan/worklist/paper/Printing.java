package org.satyapan.worklist.paper;

import java.time.LocalDate;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet comes out of a printer.
 */
public final class Printing {

	private static final double CENTIMETRE = 1 / 2.54;

	private Printing() {
	}

	/**
	 * A4 landscape, one page wide and as many long as needed, the heading on each.
	 * @param heading index of the row that is repeated
	 */
	public static void landscape(XSSFSheet sheet, int heading, String title, LocalDate date) {
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setMargin(PageMargin.LEFT, 0.8 * CENTIMETRE);
		sheet.setMargin(PageMargin.RIGHT, 0.8 * CENTIMETRE);
		sheet.setMargin(PageMargin.TOP, 1.5 * CENTIMETRE);
		sheet.setMargin(PageMargin.BOTTOM, 1.3 * CENTIMETRE);
		sheet.setMargin(PageMargin.HEADER, 0.6 * CENTIMETRE);
		sheet.setMargin(PageMargin.FOOTER, 0.6 * CENTIMETRE);
		sheet.setHorizontallyCenter(true);
		sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
		sheet.getHeader().setLeft(literal(title));
		sheet.getHeader().setRight(date.toString());
		sheet.getFooter().setLeft("Satyapan / सत्यापन");
		sheet.getFooter().setRight("Page / पृष्ठ &P / &N");
	}

	/** An ampersand begins a field in headers and footers. */
	private static String literal(String text) {
		return text.replace("&", "&&");
	}

}
