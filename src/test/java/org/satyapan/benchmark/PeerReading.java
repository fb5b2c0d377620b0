package org.satyapan.benchmark;

import java.io.File;
import java.io.InputStream;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Reads a workbook cell by cell as other readers do, for comparison: {@code memory} is
 * POI's model, {@code event} POI's event API, {@code stream} excel-streaming-reader.
 */
public final class PeerReading {

	private long rows;

	private long letters;

	private PeerReading() {
	}

	public static void main(String[] readerAndFile) throws Exception {
		PeerReading reading = new PeerReading();
		File file = new File(readerAndFile[1]);
		long began = System.nanoTime();
		switch (readerAndFile[0]) {
			case "memory" -> {
				try (Workbook workbook = WorkbookFactory.create(file, null, true)) {
					reading.count(workbook);
				}
			}
			case "stream" -> {
				try (Workbook workbook = streaming(file)) {
					reading.count(workbook);
				}
			}
			default -> reading.events(file);
		}
		System.out.printf("rows=%d letters=%d milliseconds=%d%n", reading.rows, reading.letters,
				(System.nanoTime() - began) / 1_000_000);
	}

	/** By name, as only the benchmark's profile has it on the class path. */
	private static Workbook streaming(File file) throws ReflectiveOperationException {
		Object builder = Class.forName("com.github.pjfanning.xlsx.StreamingReader").getMethod("builder").invoke(null);
		return (Workbook) builder.getClass().getMethod("open", File.class).invoke(builder, file);
	}

	private void count(Workbook workbook) {
		for (Row row : workbook.getSheetAt(0)) {
			this.rows++;
			for (Cell cell : row) {
				this.letters += switch (cell.getCellType()) {
					case STRING -> cell.getStringCellValue().length();
					case NUMERIC -> Double.toString(cell.getNumericCellValue()).length();
					default -> 0;
				};
			}
		}
	}

	private void events(File file) throws Exception {
		try (OPCPackage workbook = OPCPackage.open(file, PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(workbook);
			XMLReader xml = XMLHelper.newXMLReader();
			xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
					new ReadOnlySharedStringsTable(workbook), new Contents(), false));
			try (InputStream sheet = reader.getSheetsData().next()) {
				xml.parse(new InputSource(sheet));
			}
		}
	}

	/** Hears POI's events. */
	private final class Contents implements XSSFSheetXMLHandler.SheetContentsHandler {

		@Override
		public void startRow(int row) {
			PeerReading.this.rows++;
		}

		@Override
		public void endRow(int row) {
		}

		@Override
		public void cell(String reference, String text, XSSFComment comment) {
			PeerReading.this.letters += (text != null) ? text.length() : 0;
		}

	}

}
