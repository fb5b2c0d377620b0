package org.satyapan.intake.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.ZipParts;

/**
 * An .xlsx workbook of any size. Its memory does not grow with the number of rows.
 */
public final class BulkWorkbook implements Closeable {

	private final ZipParts parts;

	private final BulkLimits limits;

	private final WorkbookPart workbook;

	private final SharedStrings strings;

	private final DateStyles styles;

	private BulkWorkbook(ZipParts parts, BulkLimits limits) throws IOException, UnreadableFile {
		this.parts = parts;
		this.limits = limits;
		String part = Relations.of("", parts).ofKind("officeDocument").orElse("xl/workbook.xml");
		if (part.toLowerCase(Locale.ROOT).endsWith(".bin")) {
			throw Refusal.noWorkbook("a binary workbook (.xlsb)", "बाइनरी कार्यपुस्तिका (.xlsb)");
		}
		if (!parts.has(part)) {
			throw parts.has("content.xml")
					? Refusal.noWorkbook("an OpenDocument file (.ods)", "OpenDocument फ़ाइल (.ods)")
					: Refusal.noWorkbook("a ZIP archive without a workbook", "बिना कार्यपुस्तिका की ZIP फ़ाइल");
		}
		Relations relations = Relations.of(part, parts);
		this.workbook = WorkbookPart.read(part, relations, parts, limits);
		String styles = relations.ofKind("styles").filter(parts::has).orElse(null);
		this.styles = (styles != null) ? DateStyles.read(parts.read(styles)) : DateStyles.none();
		String strings = relations.ofKind("sharedStrings").filter(parts::has).orElse(null);
		this.strings = (strings != null) ? SharedStrings.read(parts.read(strings), limits) : SharedStrings.none();
	}

	/**
	 * Opens a workbook; all but its rows is read.
	 * @throws UnreadableFile if it is none, is damaged, or exceeds the limits
	 */
	public static BulkWorkbook open(Path file, BulkLimits limits) throws UnreadableFile {
		ZipParts parts = null;
		try {
			parts = ZipParts.open(file, limits.zip());
			return new BulkWorkbook(parts, limits);
		}
		catch (IOException | RuntimeException ex) {
			close(parts);
			throw Refusal.of(ex);
		}
		catch (UnreadableFile ex) {
			close(parts);
			throw ex;
		}
	}

	/** The sheets that have rows, in the order of their tabs; at least one is visible. */
	public List<BulkSheet> sheets() {
		return this.workbook.sheets();
	}

	/**
	 * The rows of a sheet; the caller closes them.
	 * @throws UnreadableFile if the sheet cannot be read at all
	 */
	public SheetRows rows(BulkSheet sheet) throws UnreadableFile {
		try {
			CellReader cells = new CellReader(this.strings, this.styles, new CellNumbers(this.workbook.from1904()),
					this.limits);
			return new SheetRows(sheet, this.parts.read(sheet.part()), this.parts.claimedSize(sheet.part()), cells,
					this.limits);
		}
		catch (IOException | RuntimeException ex) {
			throw Refusal.of(ex, sheet, 0);
		}
	}

	@Override
	public void close() {
		try (this.strings) {
			this.parts.close();
		}
		catch (IOException ex) {
			// What was read was read; nothing was written.
		}
	}

	private static void close(@Nullable ZipParts parts) {
		try {
			if (parts != null) {
				parts.close();
			}
		}
		catch (IOException ex) {
			// The refusal says more.
		}
	}

}
