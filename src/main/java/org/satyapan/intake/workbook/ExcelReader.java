package org.satyapan.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Reads .xlsx, .xlsm and .xls. Macros are never run, nor formulas reckoned.
 */
final class ExcelReader {

	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

	private final WorkbookLimits limits;

	private final CellFonts fonts;

	ExcelReader(WorkbookLimits limits, LegacyFonts legacyFonts) {
		this.limits = limits;
		this.fonts = new CellFonts(legacyFonts);
	}

	/**
	 * Reads a file.
	 * @param passwords to try, if it is protected by one
	 */
	List<Sheet> read(Path file, List<String> passwords) throws UnreadableFile {
		try (Workbook workbook = open(file, passwords)) {
			this.limits.checkSheets(workbook.getNumberOfSheets());
			if (workbook instanceof XSSFWorkbook xlsx && lacksSheets(xlsx)) {
				throw FileRefusal.incomplete(new IOException("A sheet is missing"));
			}
			try {
				return sheets(workbook);
			}
			catch (XmlValueOutOfRangeException ex) {
				ForeignValues.replace((XSSFWorkbook) workbook);
				return sheets(workbook);
			}
		}
		catch (EncryptedDocumentException ex) {
			throw passwords.isEmpty() ? FileRefusal.locked(ex) : FileRefusal.otherPassword();
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			if (ex instanceof POIXMLException && String.valueOf(ex.getMessage()).contains("Strict OOXML")) {
				throw FileRefusal.otherWorkbook("a Strict Open XML workbook", "Strict Open XML वर्कबुक");
			}
			// Whatever a parser trips over in a damaged file is the file's fault.
			throw FileRefusal.incomplete(ex);
		}
	}

	private static Workbook open(Path file, List<String> passwords) throws IOException {
		for (int i = 0; i + 1 < passwords.size(); i++) {
			try {
				return WorkbookFactory.create(file.toFile(), passwords.get(i), true);
			}
			catch (EncryptedDocumentException ex) {
				// The next one may open it.
			}
		}
		String last = passwords.isEmpty() ? null : passwords.get(passwords.size() - 1);
		return WorkbookFactory.create(file.toFile(), last, true);
	}

	/** POI passes over a sheet that the file should hold and does not. */
	private static boolean lacksSheets(XSSFWorkbook workbook) {
		for (CTSheet sheet : workbook.getCTWorkbook().getSheets().getSheetList()) {
			PackageRelationship relation = workbook.getPackagePart().getRelationship(sheet.getId());
			boolean ofRows = (relation != null) ? relation.getRelationshipType().endsWith("/worksheet")
					: holdsMoreSheets(workbook);
			if (ofRows && !(workbook.getRelationById(sheet.getId()) instanceof XSSFSheet)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether there are rows that no sheet names. A module of macros of Excel 95 is named
	 * like a sheet and has none.
	 */
	private static boolean holdsMoreSheets(XSSFWorkbook workbook) {
		return workbook.getPackage().getPartsByContentType(XSSFRelation.WORKSHEET.getContentType()).size() > workbook
			.getNumberOfSheets();
	}

	private List<Sheet> sheets(Workbook workbook) throws UnreadableFile {
		List<Sheet> sheets = new ArrayList<>();
		for (int position = 0; position < workbook.getNumberOfSheets(); position++) {
			sheets.add(sheet(workbook, position));
		}
		return sheets;
	}

	private Sheet sheet(Workbook workbook, int position) throws UnreadableFile {
		org.apache.poi.ss.usermodel.Sheet source = workbook.getSheetAt(position);
		SheetBuilder sheet = new SheetBuilder(position, workbook.getSheetName(position), this.limits);
		int texts = sharedTexts(workbook);
		for (Row row : source) {
			if (row.getRowNum() < 0) {
				throw FileRefusal.incomplete(new IOException("A row has a number that there is not"));
			}
			sheet.row(new SheetRow(row.getRowNum() + 1, row.getZeroHeight(), struckOut(row), cells(row, texts)));
		}
		for (CellRangeAddress range : source.getMergedRegions()) {
			sheet.merge(new Region(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(),
					range.getLastColumn()));
		}
		if (workbook.isSheetHidden(position) || workbook.isSheetVeryHidden(position)) {
			sheet.hide();
		}
		for (int column = 0; column < this.limits.columns(); column++) {
			if (source.isColumnHidden(column)) {
				sheet.hideColumn(column);
			}
		}
		if (isFiltered(workbook, position)) {
			sheet.filter();
		}
		sheet.countFrom1904(isDate1904(workbook));
		return sheet.build();
	}

	/** The columns of a row in which a line is drawn through what is written. */
	private static Set<Integer> struckOut(Row row) {
		Set<Integer> struckOut = new HashSet<>();
		for (org.apache.poi.ss.usermodel.Cell cell : row) {
			Font font = (cell.getCellType() != CellType.BLANK) ? CellFonts.of(cell) : null;
			if (font != null && font.getStrikeout()) {
				struckOut.add(cell.getColumnIndex());
			}
		}
		return struckOut;
	}

	/** A table of its own has its filter in a part of its own. */
	private static boolean isFiltered(Workbook workbook, int position) {
		if (workbook.getSheetAt(position) instanceof XSSFSheet sheet && (sheet.getCTWorksheet().isSetAutoFilter()
				|| sheet.getTables().stream().anyMatch((table) -> table.getCTTable().isSetAutoFilter()))) {
			return true;
		}
		return workbook.getAllNames()
			.stream()
			.anyMatch((name) -> name.getSheetIndex() == position && name.getNameName().endsWith("_FilterDatabase"));
	}

	private static boolean isDate1904(Workbook workbook) {
		return workbook instanceof Date1904Support dates && dates.isDate1904();
	}

	/** Copies the list of texts in passing: for a sheet, not for a cell. */
	private static int sharedTexts(Workbook workbook) {
		return (workbook instanceof XSSFWorkbook xlsx) ? xlsx.getSharedStringSource().getSharedStringItems().size() : 0;
	}

	private List<Cell> cells(Row row, int sharedTexts) throws UnreadableFile {
		List<Cell> cells = new ArrayList<>();
		for (org.apache.poi.ss.usermodel.Cell source : row) {
			if (source.getColumnIndex() < 0) {
				throw FileRefusal.incomplete(new IOException("A cell does not say in which column it stands"));
			}
			Cell cell = cell(source, sharedTexts);
			if (cell != null) {
				cells.add(cell);
			}
		}
		return cells;
	}

	/** POI gives an empty text for one that the file should hold and does not. */
	private static boolean lacksText(XSSFCell cell, int sharedTexts) {
		CTCell source = cell.getCTCell();
		return source.getT() == STCellType.S && hasValue(source)
				&& Integer.parseInt(source.getV().strip()) >= sharedTexts;
	}

	/** Some programs write the value of an empty cell, too, and leave it empty. */
	private static boolean hasValue(CTCell cell) {
		return cell.isSetV() && !cell.getV().isBlank();
	}

	/** A formula that was never computed; one that gives an empty text says so. */
	private static boolean lacksValue(XSSFCell formula) {
		String value = formula.getRawValue();
		return value == null || value.isBlank() && formula.getCachedFormulaResultType() != CellType.STRING;
	}

	private @Nullable Cell cell(org.apache.poi.ss.usermodel.Cell source, int sharedTexts) throws UnreadableFile {
		int column = source.getColumnIndex();
		CellType type = source.getCellType();
		if (type == CellType.FORMULA) {
			if (source instanceof XSSFCell formula && lacksValue(formula)) {
				return Cell.error(column, "=" + source.getCellFormula());
			}
			type = source.getCachedFormulaResultType();
		}
		if (source instanceof XSSFCell xlsx && xlsx.getCTCell().getT() == STCellType.S && !hasValue(xlsx.getCTCell())) {
			return null;
		}
		return switch (type) {
			case STRING -> {
				if (source instanceof XSSFCell xlsx && lacksText(xlsx, sharedTexts)) {
					throw FileRefusal.incomplete(new IOException("A shared text is missing"));
				}
				String value = source.getStringCellValue();
				String text = (value != null) ? this.limits.cut(value) : "";
				yield Text.isBlank(text) ? null : Cell.text(column, text, this.fonts.legacy(source, text.length()));
			}
			case NUMERIC -> number(source);
			case BOOLEAN -> Cell.bool(column, source.getBooleanCellValue());
			case ERROR -> Cell.error(column, error(source.getErrorCellValue()));
			default -> null;
		};
	}

	/** The day of a number that is shown as a date, or null if it is none. */
	static @Nullable LocalDate day(double value, boolean from1904) {
		LocalDateTime time = DateUtil.isValidExcelDate(value) ? DateUtil.getLocalDateTime(value, from1904) : null;
		return (time != null && !time.toLocalDate().isBefore(FIRST_DAY)) ? time.toLocalDate() : null;
	}

	private static Cell number(org.apache.poi.ss.usermodel.Cell source) {
		int column = source.getColumnIndex();
		double value = source.getNumericCellValue();
		if (showsDate(source, value)) {
			LocalDateTime date = source.getLocalDateTimeCellValue();
			if (date != null && !date.toLocalDate().isBefore(FIRST_DAY)) {
				CellStyle style = source.getCellStyle();
				return Cell.date(column, date.toLocalDate(),
						isAmerican((style.getDataFormat() == 14) ? null : style.getDataFormatString()));
			}
		}
		return Cell.number(column, value);
	}

	private static boolean showsDate(org.apache.poi.ss.usermodel.Cell source, double value) {
		CellStyle style = source.getCellStyle();
		String code = (style != null) ? style.getDataFormatString() : null;
		return DateUtil.isCellDateFormatted(source) || style != null && code != null && DateUtil.isValidExcelDate(value)
				&& DateCodes.isDate(style.getDataFormat(), code);
	}

	/**
	 * Format 14 follows the reader's country and says nothing; a written-out one does.
	 */
	static boolean isAmerican(@Nullable String format) {
		if (format == null) {
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

}
