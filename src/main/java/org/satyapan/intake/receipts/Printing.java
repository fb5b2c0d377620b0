package org.satyapan.intake.receipts;

import org.apache.poi.hssf.record.WSBoolRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * How a receipt prints: A4 on its side, as wide as the paper, as long as it needs.
 */
public final class Printing {

	/** In inches. */
	private static final double MARGIN = 0.4;

	private Printing() {
	}

	public static void landscape(Sheet sheet) {
		// An .xls of a foreign program may lack the record that would say so.
		if (!(sheet instanceof HSSFSheet xls) || xls.getSheet().findFirstRecordBySid(WSBoolRecord.sid) != null) {
			sheet.setFitToPage(true);
			sheet.setAutobreaks(true);
		}
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		for (PageMargin margin : new PageMargin[] { PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP,
				PageMargin.BOTTOM }) {
			sheet.setMargin(margin, MARGIN);
		}
	}

}
