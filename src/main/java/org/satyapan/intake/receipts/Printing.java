package org.satyapan.intake.receipts;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a receipt prints: A4 on its side, as wide as the paper, as long as it needs.
 */
final class Printing {

	private Printing() {
	}

	static void landscape(XSSFSheet sheet) {
		sheet.setFitToPage(true);
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
	}

}
