package org.satyapan.sample.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

import org.satyapan.sample.words.Dice;

/** Writes sheets as an Excel 97 workbook. */
final class XlsFile {

	/**
	 * The record that holds who last opened the workbook: number, length, and 112 bytes.
	 */
	private static final byte[] WRITE_ACCESS = { 0x5c, 0, 0x70, 0 };

	private XlsFile() {
	}

	static byte[] of(List<Sheet> sheets) {
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyle bold = workbook.createCellStyle();
			Font font = workbook.createFont();
			font.setBold(true);
			bold.setFont(font);
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
			for (Sheet sheet : sheets) {
				write(sheet, workbook.createSheet(sheet.name), bold, date);
			}
			workbook.write(out);
			return withoutUser(out.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Sheet sheet, org.apache.poi.ss.usermodel.Sheet target, CellStyle bold, CellStyle date) {
		for (int r = 0; r < sheet.rows.size(); r++) {
			Sheet.Row from = sheet.rows.get(r);
			if (from.cells().isEmpty()) {
				continue;
			}
			Row row = target.createRow(r);
			for (int c = 0; c < from.cells().size(); c++) {
				Object value = from.cells().get(c);
				if (value instanceof LocalDate day) {
					Cell cell = row.createCell(c);
					cell.setCellValue(day);
					cell.setCellStyle(date);
				}
				else if (value instanceof Number number) {
					row.createCell(c).setCellValue(number.doubleValue());
				}
				else if (value instanceof String text && !text.isEmpty()) {
					Cell cell = row.createCell(c);
					cell.setCellValue(text);
					if (from.meaning() == Sheet.Meaning.TITLE || from.meaning() == Sheet.Meaning.HEADER) {
						cell.setCellStyle(bold);
					}
				}
			}
		}
		for (Sheet.Merge merge : sheet.merges) {
			target.addMergedRegion(
					new CellRangeAddress(merge.row(), merge.lastRow(), merge.column(), merge.lastColumn()));
		}
	}

	/**
	 * The library writes the name of this machine's user into every workbook; an inbox
	 * must not depend on it.
	 */
	private static byte[] withoutUser(byte[] bytes) {
		for (int at = 0; at + 116 <= bytes.length; at++) {
			if (Arrays.equals(bytes, at, at + 4, WRITE_ACCESS, 0, 4)) {
				byte[] name = "Reader".getBytes(StandardCharsets.US_ASCII);
				Arrays.fill(bytes, at + 4, at + 116, (byte) ' ');
				bytes[at + 4] = (byte) name.length;
				bytes[at + 5] = 0;
				bytes[at + 6] = 0;
				System.arraycopy(name, 0, bytes, at + 7, name.length);
				return bytes;
			}
		}
		return bytes;
	}

	/**
	 * What a workbook under a password looks like from outside: two streams that nobody
	 * can read.
	 */
	static byte[] underPassword(Dice dice) {
		try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			byte[] info = noise(dice, 1024);
			// Version 4.4 and the flag of agile encryption, as Excel writes it.
			byte[] version = { 4, 0, 4, 0, 0x40, 0, 0, 0 };
			System.arraycopy(version, 0, info, 0, version.length);
			files.createDocument(new ByteArrayInputStream(info), "EncryptionInfo");
			files.createDocument(new ByteArrayInputStream(noise(dice, 6144)), "EncryptedPackage");
			files.writeFilesystem(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] noise(Dice dice, int length) {
		byte[] bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) dice.below(256);
		}
		return bytes;
	}

}
