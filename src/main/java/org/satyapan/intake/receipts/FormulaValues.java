package org.satyapan.intake.receipts;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.CalculationChain;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the formulas of a workbook the values that they last gave; one that was never
 * computed gives none.
 */
final class FormulaValues {

	private FormulaValues() {
	}

	static void keep(Workbook workbook) {
		for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
			for (Row row : workbook.getSheetAt(index)) {
				for (Cell cell : row) {
					keep(cell);
				}
			}
		}
		if (workbook instanceof XSSFWorkbook xlsx) {
			withoutOrderOfFormulas(xlsx);
		}
	}

	private static void keep(Cell cell) {
		if (cell.getCellType() != CellType.FORMULA) {
			return;
		}
		if (cell instanceof XSSFCell xlsx) {
			// Removed one by one, each is looked for in the list of all.
			boolean computed = xlsx.getRawValue() != null
					&& (!xlsx.getRawValue().isBlank() || xlsx.getCachedFormulaResultType() == CellType.STRING);
			if (xlsx.getCTCell().isSetF()) {
				xlsx.getCTCell().unsetF();
			}
			if (!computed) {
				xlsx.setCellErrorValue(FormulaError.NA);
			}
		}
		else if (cell.isPartOfArrayFormulaGroup()) {
			keepArray(cell);
		}
		else if (cell.getCachedFormulaResultType() == CellType.STRING) {
			// Taking away the formula of an .xls leaves its words.
			String value = cell.getStringCellValue();
			cell.setBlank();
			cell.setCellValue(value);
		}
		else {
			cell.removeFormula();
		}
	}

	/** The one formula of several cells goes only from all of them, with their values. */
	private static void keepArray(Cell first) {
		Sheet sheet = first.getSheet();
		Map<Cell, Runnable> values = new LinkedHashMap<>();
		first.getArrayFormulaRange().forEach((address) -> {
			Row row = sheet.getRow(address.getRow());
			if (row != null && row.getCell(address.getColumn()) instanceof HSSFCell cell) {
				values.put(cell, value(cell));
			}
		});
		sheet.removeArrayFormula(first);
		values.values().forEach(Runnable::run);
	}

	/** What gives a cell again the value that it has now. */
	private static Runnable value(Cell cell) {
		return switch (cell.getCachedFormulaResultType()) {
			case NUMERIC -> {
				double number = cell.getNumericCellValue();
				yield () -> cell.setCellValue(number);
			}
			case STRING -> {
				String text = cell.getStringCellValue();
				yield () -> cell.setCellValue(text);
			}
			case BOOLEAN -> {
				boolean is = cell.getBooleanCellValue();
				yield () -> cell.setCellValue(is);
			}
			case ERROR -> {
				byte error = cell.getErrorCellValue();
				yield () -> cell.setCellErrorValue(error);
			}
			default -> cell::setBlank;
		};
	}

	/** Excel calls a file damaged that lists the formulas of cells without one. */
	private static void withoutOrderOfFormulas(XSSFWorkbook workbook) {
		for (RelationPart part : workbook.getRelationParts()) {
			if (part.getDocumentPart() instanceof CalculationChain) {
				workbook.getPackagePart().removeRelationship(part.getRelationship().getId());
			}
		}
	}

}
