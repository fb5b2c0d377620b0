package org.satyapan.workspace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks as bytes that depend on their content alone: fixed document properties, fixed
 * order and times of the ZIP entries.
 */
public final class Workbooks {

	/** The earliest moment that a ZIP entry can tell. */
	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

	private Workbooks() {
	}

	/** The bytes of an .xlsx, or of an .xls, which keeps its own properties. */
	public static byte[] bytes(Workbook workbook, LocalDate date) {
		if (workbook instanceof XSSFWorkbook xlsx) {
			return bytes(xlsx, date);
		}
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The bytes of an .xlsx.
	 * @param date business date, which stands as its date of creation
	 */
	public static byte[] bytes(XSSFWorkbook workbook, LocalDate date) {
		POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
		properties.setCreator("Satyapan");
		properties.setLastModifiedByUser("Satyapan");
		Optional<Date> day = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
		properties.setCreated(day);
		properties.setModified(day);
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			workbook.write(out);
			return withFixedEntries(out.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A text that a spreadsheet shows as text: what begins like a formula gets an
	 * apostrophe before it.
	 */
	public static String neutralised(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		return ("=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static byte[] withFixedEntries(byte[] zip) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				entries.put(entry.getName(), in.readAllBytes());
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
		try (ZipOutputStream fixed = new ZipOutputStream(out)) {
			// Readers that stream look for the content types first.
			String first = "[Content_Types].xml";
			put(fixed, first, entries.remove(first));
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				put(fixed, entry.getKey(), entry.getValue());
			}
		}
		return out.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, byte @Nullable [] content) throws IOException {
		if (content != null) {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(EPOCH);
			zip.putNextEntry(entry);
			zip.write(content);
			zip.closeEntry();
		}
	}

}
