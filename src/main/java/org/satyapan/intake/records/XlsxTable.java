package org.satyapan.intake.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An .xlsx workbook, read as a stream of its rows.
 */
final class XlsxTable implements Table {

	private final Path file;

	XlsxTable(Path file) {
		this.file = file;
	}

	@Override
	public void read(Sink sink) throws UnreadableFile {
		try (OPCPackage workbook = OPCPackage.open(this.file.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(workbook);
			boolean from1904 = countsFrom1904(reader);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
			Iterator<InputStream> sheets = reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					String name = ((XSSFReader.SheetIterator) sheets).getSheetName();
					tell(() -> sink.sheet(name));
					parse(sheet, new XlsxSheet(strings, reader.getStylesTable(), from1904,
							(number, cells) -> tell(() -> sink.row(number, cells))));
				}
			}
		}
		catch (SinkFailure ex) {
			throw ex.failure;
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException ex) {
			throw new UnreadableFile(
					"The workbook is damaged and cannot be read. Open it, save it again as .xlsx and send it once more.",
					"कार्यपुस्तिका खराब है और पढ़ी नहीं जा सकती। इसे खोलकर फिर से .xlsx में सहेजें और दोबारा भेजें।");
		}
	}

	private static boolean countsFrom1904(XSSFReader reader)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		boolean[] from1904 = new boolean[1];
		try (InputStream workbook = reader.getWorkbookData()) {
			parse(workbook, new DefaultHandler() {
				@Override
				public void startElement(String uri, String local, String name, Attributes attributes) {
					if (local.equals("workbookPr")) {
						String value = attributes.getValue("date1904");
						from1904[0] = "1".equals(value) || "true".equals(value);
					}
				}
			});
		}
		return from1904[0];
	}

	private static void parse(InputStream xml, ContentHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader reader = XMLHelper.newXMLReader();
		reader.setContentHandler(handler);
		reader.parse(new InputSource(xml));
	}

	/**
	 * Keeps what the sink throws apart from what a damaged workbook makes the parser
	 * throw.
	 */
	private static void tell(Runnable event) {
		try {
			event.run();
		}
		catch (RuntimeException ex) {
			throw new SinkFailure(ex);
		}
	}

	private static final class SinkFailure extends RuntimeException {

		private final RuntimeException failure;

		SinkFailure(RuntimeException failure) {
			super(failure);
			this.failure = failure;
		}

	}

}
