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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * An old .xls workbook. It has at most 65,536 rows a sheet and is read whole, within
 * bounds.
 */
final class XlsTable implements Table {

	private static final long MOST_BYTES = 64L << 20;

	private final Path file;

	XlsTable(Path file) {
		this.file = file;
	}

	@Override
	public void read(Sink sink) throws UnreadableFile {
		try (HSSFWorkbook workbook = open()) {
			for (Sheet sheet : workbook) {
				sink.sheet(sheet.getSheetName());
				for (Row row : sheet) {
					List<String> cells = cells(row, workbook.getInternalWorkbook().isUsing1904DateWindowing());
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
		catch (RuntimeException ex) {
			throw damaged();
		}
	}

	private static List<String> cells(Row row, boolean from1904) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.getLastCellNum(); i++) {
			Cell cell = row.getCell(i);
			cells.add((cell != null) ? text(cell, from1904) : "");
		}
		return cells;
	}

	private static String text(Cell cell, boolean from1904) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> cell.getRichStringCellValue().getString();
			case NUMERIC ->
				Numbers.text(Double.toString(cell.getNumericCellValue()), DateUtil.isCellDateFormatted(cell), from1904);
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			default -> "";
		};
	}

	private static UnreadableFile damaged() {
		return new UnreadableFile("The workbook is damaged or protected by a password and cannot be read.",
				"कार्यपुस्तिका खराब है या पासवर्ड से सुरक्षित है और पढ़ी नहीं जा सकती।");
	}

}
