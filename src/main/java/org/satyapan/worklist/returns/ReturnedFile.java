package org.satyapan.worklist.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * Reads what a team or DoT sent back, whether .xlsx, .xls or .csv; the content decides,
 * not the name. Hidden rows and columns are read like any other.
 */
final class ReturnedFile {

	private static final byte[] ZIP = { 'P', 'K' };

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF };

	/** A worklist has some hundred rows; what is much larger is something else. */
	private static final long LARGEST = 20L << 20;

	private ReturnedFile() {
	}

	/**
	 * The sheets of a file.
	 * @throws Unreadable with the reason, if it is none that can be read
	 */
	static List<SheetRows> read(Path file) throws Unreadable {
		try {
			if (Files.size(file) > LARGEST) {
				throw new Unreadable(new Words("The file is larger than 20 MB; a filled-in list is not.",
						"फ़ाइल 20 MB से बड़ी है; भरी हुई सूची इतनी बड़ी नहीं होती।"));
			}
			byte[] start = start(file);
			if (startsWith(start, ZIP) || startsWith(start, OLE)) {
				return workbook(file);
			}
			return csv(file);
		}
		catch (EncryptedDocumentException ex) {
			throw new Unreadable(new Words("The file is locked with a password; send it without one.",
					"फ़ाइल पासवर्ड से बंद है; बिना पासवर्ड के भेजें।"));
		}
		catch (CharacterCodingException ex) {
			throw new Unreadable(new Words("The file is neither a workbook (.xlsx, .xls) nor a CSV file in UTF-8.",
					"फ़ाइल न तो कार्यपुस्तिका (.xlsx, .xls) है, न UTF-8 CSV।"));
		}
		catch (IOException | CsvException | RuntimeException ex) {
			throw new Unreadable(new Words("The file is damaged and cannot be opened; save it again and send it.",
					"फ़ाइल खराब है और खुल नहीं सकती; दोबारा सहेज कर भेजें।"));
		}
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(2);
		}
	}

	private static boolean startsWith(byte[] start, byte[] mark) {
		return start.length == 2 && start[0] == mark[0] && start[1] == mark[1];
	}

	private static List<SheetRows> workbook(Path file) throws IOException {
		try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
			List<SheetRows> sheets = new ArrayList<>();
			for (Sheet sheet : workbook) {
				List<SheetRows.Cells> rows = new ArrayList<>();
				for (Row row : sheet) {
					add(rows, row.getRowNum() + 1, texts(row));
				}
				sheets.add(new SheetRows(sheets.size(), sheet.getSheetName(), rows));
			}
			return sheets;
		}
	}

	private static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		for (int column = 0; column < row.getLastCellNum(); column++) {
			Cell cell = row.getCell(column);
			texts.add((cell == null) ? "" : text(cell));
		}
		return texts;
	}

	private static String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> unquoted(cell.getStringCellValue().strip());
			case NUMERIC ->
				DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
						: BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
			case BOOLEAN -> String.valueOf(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
			default -> "";
		};
	}

	/** Takes back what our own writer put before a text that looked like a formula. */
	private static String unquoted(String text) {
		return (text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0) ? text.substring(1)
				: text;
	}

	private static List<SheetRows> csv(Path file) throws IOException, CsvException {
		String content = StandardCharsets.UTF_8.newDecoder()
			.decode(ByteBuffer.wrap(Files.readAllBytes(file)))
			.toString();
		List<SheetRows.Cells> rows = new ArrayList<>();
		try (CSVReader reader = new CSVReaderBuilder(new StringReader(withoutMark(content))).build()) {
			int number = 0;
			for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
				number++;
				add(rows, number, List.of(cells).stream().map(String::strip).toList());
			}
		}
		return List.of(new SheetRows(0, "CSV", rows));
	}

	private static String withoutMark(String content) {
		return content.startsWith("\uFEFF") ? content.substring(1) : content;
	}

	private static void add(List<SheetRows.Cells> rows, int number, List<String> texts) {
		if (texts.stream().anyMatch((text) -> !text.isBlank())) {
			rows.add(new SheetRows.Cells(number, texts));
		}
	}

	/** A file that cannot be read, and why. */
	static final class Unreadable extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Words reason;

		Unreadable(Words reason) {
			super(reason.en());
			this.reason = reason;
		}

		Words reason() {
			return this.reason;
		}

	}

}
