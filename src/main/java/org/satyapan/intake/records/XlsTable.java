package org.satyapan.intake.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

import org.satyapan.intake.bulk.BulkLimits;
import org.satyapan.intake.bulk.CellNumbers;
import org.satyapan.intake.workbook.UnreadableFile;

/**
 * An old .xls workbook. It has at most 65,536 rows a sheet and is read whole, within
 * bounds.
 */
final class XlsTable implements Table {

	private static final long MOST_BYTES = 64L << 20;

	private final Path file;

	private final BulkLimits limits;

	XlsTable(Path file, BulkLimits limits) {
		this.file = file;
		this.limits = limits;
	}

	@Override
	public void read(Sink sink) throws UnreadableFile {
		try (HSSFWorkbook workbook = open()) {
			CellNumbers numbers = new CellNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
			for (int position = 0; position < workbook.getNumberOfSheets(); position++) {
				Sheet sheet = workbook.getSheetAt(position);
				sink.sheet(workbook.getSheetName(position),
						workbook.isSheetHidden(position) || workbook.isSheetVeryHidden(position));
				for (Row row : sheet) {
					List<String> cells = cells(row, numbers);
					if (cells.stream().anyMatch((cell) -> !cell.isBlank())) {
						sink.row(row.getRowNum() + 1, cells);
					}
				}
			}
		}
		catch (IOException ex) {
			throw damaged();
		}
	}

	private HSSFWorkbook open() throws IOException, UnreadableFile {
		if (Files.size(this.file) > MOST_BYTES) {
			throw new UnreadableFile("An .xls file of more than 64 MB; save it as .xlsx or CSV.",
					".xls फ़ाइल 64 MB से बड़ी है; इसे .xlsx या CSV में सहेजें।");
		}
		try {
			POIFSFileSystem files = new POIFSFileSystem(this.file.toFile(), true);
			if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
				files.close();
				throw new UnreadableFile("The workbook is protected by a password; remove it and send the file again.",
						"कार्यपुस्तिका पासवर्ड से सुरक्षित है; पासवर्ड हटाकर फ़ाइल फिर भेजें।");
			}
			return new HSSFWorkbook(files);
		}
		catch (RuntimeException | StackOverflowError ex) {
			throw damaged();
		}
	}

	private List<String> cells(Row row, CellNumbers numbers) throws UnreadableFile {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.getLastCellNum(); i++) {
			String text = text(row.getCell(i), numbers);
			if (i < this.limits.columns()) {
				cells.add(text);
			}
			else if (!text.isBlank()) {
				throw damaged();
			}
		}
		return cells;
	}

	private static String text(@Nullable Cell cell, CellNumbers numbers) throws UnreadableFile {
		try {
			if (cell == null) {
				return "";
			}
			CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
					: cell.getCellType();
			return switch (type) {
				case STRING -> cell.getRichStringCellValue().getString();
				case NUMERIC ->
					numbers.text(Double.toString(cell.getNumericCellValue()), DateUtil.isCellDateFormatted(cell));
				case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
				case ERROR -> FormulaError.isValidCode(cell.getErrorCellValue())
						? FormulaError.forInt(cell.getErrorCellValue()).getString() : "#ERROR";
				default -> "";
			};
		}
		catch (RuntimeException ex) {
			// Whatever a parser trips over in a damaged file is the file's fault.
			throw damaged();
		}
	}

	private static UnreadableFile damaged() {
		return new UnreadableFile("The workbook is damaged or protected by a password and cannot be read.",
				"कार्यपुस्तिका खराब है या पासवर्ड से सुरक्षित है और पढ़ी नहीं जा सकती।");
	}

}
