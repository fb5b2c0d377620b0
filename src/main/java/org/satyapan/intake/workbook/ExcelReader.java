package org.satyapan.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Reads .xlsx and .xls.
 */
final class ExcelReader {

	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

	private final WorkbookLimits limits;

	ExcelReader(WorkbookLimits limits) {
		this.limits = limits;
	}

	List<Sheet> read(Path file) throws UnreadableFile {
		try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
			if (workbook.getNumberOfSheets() > this.limits.sheets()) {
				throw tooMany(workbook.getNumberOfSheets(), "sheets", "शीट", this.limits.sheets());
			}
			if (workbook instanceof XSSFWorkbook xlsx && lacksSheets(xlsx)) {
				throw FileFormat.incomplete(new IOException("A sheet is missing"));
			}
			List<Sheet> sheets = new ArrayList<>();
			for (int position = 0; position < workbook.getNumberOfSheets(); position++) {
				sheets.add(sheet(workbook, position));
			}
			return sheets;
		}
		catch (EncryptedDocumentException ex) {
			throw FileFormat.locked(ex);
		}
		catch (OldExcelFormatException ex) {
			throw FileFormat.notAList("a workbook of Excel 95 or older", "Excel 95 या पुरानी वर्कबुक");
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// Whatever a parser trips over in a damaged file is the file's fault.
			throw FileFormat.incomplete(ex);
		}
	}

	/** POI passes over a sheet that the file should hold and does not. */
	private static boolean lacksSheets(XSSFWorkbook workbook) {
		for (CTSheet sheet : workbook.getCTWorkbook().getSheets().getSheetList()) {
			PackageRelationship relation = workbook.getPackagePart().getRelationship(sheet.getId());
			boolean ofRows = relation == null || relation.getRelationshipType().endsWith("/worksheet");
			if (ofRows && !(workbook.getRelationById(sheet.getId()) instanceof XSSFSheet)) {
				return true;
			}
		}
		return false;
	}

	private Sheet sheet(Workbook workbook, int position) throws UnreadableFile {
		org.apache.poi.ss.usermodel.Sheet source = workbook.getSheetAt(position);
		List<SheetRow> rows = new ArrayList<>();
		for (Row row : source) {
			List<Cell> cells = cells(row);
			if (!cells.isEmpty()) {
				rows.add(new SheetRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
				if (rows.size() > this.limits.rows()) {
					throw tooMany(rows.size(), "rows", "पंक्तियाँ", this.limits.rows());
				}
			}
		}
		List<Region> merged = new ArrayList<>();
		for (CellRangeAddress range : source.getMergedRegions()) {
			merged.add(new Region(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(),
					range.getLastColumn()));
		}
		boolean hidden = workbook.isSheetHidden(position) || workbook.isSheetVeryHidden(position);
		return new Sheet(position, workbook.getSheetName(position), hidden, isDate1904(workbook), rows, merged);
	}

	private static boolean isDate1904(Workbook workbook) {
		return workbook instanceof Date1904Support dates && dates.isDate1904();
	}

	private List<Cell> cells(Row row) throws UnreadableFile {
		List<Cell> cells = new ArrayList<>();
		for (org.apache.poi.ss.usermodel.Cell source : row) {
			Cell cell = cell(source);
			if (cell != null) {
				if (cell.column() >= this.limits.columns()) {
					throw tooMany(cell.column() + 1, "columns", "कॉलम", this.limits.columns());
				}
				cells.add(cell);
			}
		}
		return cells;
	}

	/** POI gives an empty text for one that the file should hold and does not. */
	private static boolean lacksText(XSSFCell cell) {
		CTCell source = cell.getCTCell();
		if (source.getT() != STCellType.S || !source.isSetV()) {
			return false;
		}
		int texts = cell.getSheet().getWorkbook().getSharedStringSource().getSharedStringItems().size();
		return Integer.parseInt(source.getV().strip()) >= texts;
	}

	private @Nullable Cell cell(org.apache.poi.ss.usermodel.Cell source) throws UnreadableFile {
		int column = source.getColumnIndex();
		CellType type = source.getCellType();
		if (type == CellType.FORMULA) {
			if (source instanceof XSSFCell formula && formula.getRawValue() == null) {
				return Cell.error(column, "=" + source.getCellFormula());
			}
			type = source.getCachedFormulaResultType();
		}
		return switch (type) {
			case STRING -> {
				if (source instanceof XSSFCell xlsx && lacksText(xlsx)) {
					throw FileFormat.incomplete(new IOException("A shared text is missing"));
				}
				String text = this.limits.cut(source.getStringCellValue());
				yield Text.isBlank(text) ? null : Cell.text(column, text, CellFonts.legacy(source, text.length()));
			}
			case NUMERIC -> number(source);
			case BOOLEAN -> Cell.bool(column, source.getBooleanCellValue());
			case ERROR -> Cell.error(column, error(source.getErrorCellValue()));
			default -> null;
		};
	}

	private static Cell number(org.apache.poi.ss.usermodel.Cell source) {
		int column = source.getColumnIndex();
		double value = source.getNumericCellValue();
		if (DateUtil.isCellDateFormatted(source)) {
			LocalDateTime date = source.getLocalDateTimeCellValue();
			if (date != null && !date.toLocalDate().isBefore(FIRST_DAY)) {
				return Cell.date(column, date.toLocalDate(), isAmerican(source));
			}
		}
		return Cell.number(column, value);
	}

	/**
	 * Format 14 follows the reader's country and says nothing; a written-out one does.
	 */
	private static boolean isAmerican(org.apache.poi.ss.usermodel.Cell source) {
		String format = source.getCellStyle().getDataFormatString();
		if (format == null || source.getCellStyle().getDataFormat() == 14) {
			return false;
		}
		String letters = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"", "");
		int month = letters.indexOf('m');
		int day = letters.indexOf('d');
		return month >= 0 && day > month && !letters.contains("mmm") && letters.indexOf('y') > day;
	}

	private static String error(byte code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
	}

	private static UnreadableFile tooMany(int found, String whatEn, String whatHi, int limit) {
		return new UnreadableFile(
				"The workbook has %d %s or more; at most %d are read. Copy the list into a new workbook and send that."
					.formatted(found, whatEn, limit),
				"वर्कबुक में %d या अधिक %s हैं; अधिकतम %d पढ़ी जाती हैं। सूची को नई वर्कबुक में कॉपी करके भेजें।"
					.formatted(found, whatHi, limit));
	}

}
