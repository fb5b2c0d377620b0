package org.satyapan.intake.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Reads any spreadsheet that a station may send, whatever its name says: Excel's files of
 * all ages, OpenDocument, web pages and XML that are called .xls, and separated text.
 */
public final class WorkbookReader {

	/** Of a sheet's name, so that the register holds it with what tells it apart. */
	private static final int LONGEST_NAME = 100;

	static {
		// What a file unpacks to is measured before it is opened, by limits that a user
		// can set; a library's own idea of how well a list may pack refuses honest ones.
		ZipSecureFile.setMinInflateRatio(0);
	}

	private final WorkbookLimits limits;

	private final LegacyFonts legacyFonts;

	/**
	 * A reader.
	 * @param legacyFonts fonts whose text is told apart
	 */
	public WorkbookReader(WorkbookLimits limits, LegacyFonts legacyFonts) {
		this.limits = limits;
		this.legacyFonts = legacyFonts;
	}

	/** Reads a whole file that no password protects. */
	public List<Sheet> read(Path file) throws UnreadableFile {
		return read(file, List.of());
	}

	/**
	 * Reads a whole file.
	 * @param file small enough for the limits
	 * @param passwords to try, if it is protected by one
	 * @return its sheets in order; sheets without any row too
	 * @throws UnreadableFile if it is not a spreadsheet, is damaged, is protected by
	 * another password, or exceeds the limits
	 */
	public List<Sheet> read(Path file, List<String> passwords) throws UnreadableFile {
		return withNames(sheets(file, passwords));
	}

	/**
	 * Whether all parts of a file, pictures too, fit into memory together.
	 * @param file that was read
	 */
	public boolean fitsWhole(Path file) {
		return UnpackedSize.fitsWhole(file, this.limits);
	}

	/**
	 * No spreadsheet program writes two sheets of one name, but a file may have them; and
	 * Excel's names have at most 31 letters, but those of others may be of any length.
	 */
	private static List<Sheet> withNames(List<Sheet> sheets) {
		Set<String> names = new HashSet<>();
		return sheets.stream().map((sheet) -> {
			String first = cut(sheet.name());
			String name = first;
			while (!names.add(name)) {
				name = first + " (" + (names.size() + 1) + ")";
			}
			return name.equals(sheet.name()) ? sheet : sheet.named(name);
		}).toList();
	}

	private static String cut(String name) {
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME).strip() + "…" : name;
	}

	private List<Sheet> sheets(Path file, List<String> passwords) throws UnreadableFile {
		try {
			this.limits.checkFileSize(Files.size(file));
			byte[] content = Files.readAllBytes(file);
			return switch (FileFormat.of(file, content)) {
				case XLSX -> xlsx(file);
				case LOCKED_XLSX -> LockedXlsx.read(file, passwords, this.limits, this::unlocked);
				case XLS -> new ExcelReader(this.limits, this.legacyFonts).read(file, passwords);
				case OLD_XLS -> new OldXlsReader(this.limits, this.legacyFonts).read(file, content);
				case ODS -> {
					UnpackedSize.check(file, this.limits);
					yield OdsReader.read(file, this.limits, this.legacyFonts);
				}
				case FLAT_ODS -> {
					this.limits.checkElements(UnpackedSize.elements(content, content.length));
					yield OdsReader.readFlat(content, this.limits, this.legacyFonts);
				}
				case HTML -> {
					this.limits.checkElements(UnpackedSize.elements(content, content.length));
					yield new HtmlReader(this.limits, this.legacyFonts).read(content);
				}
				case XML_2003 -> {
					this.limits.checkElements(UnpackedSize.elements(content, content.length));
					yield new Xml2003Reader(this.limits, this.legacyFonts).read(content);
				}
				case TEXT -> List.of(new CsvReader(this.limits).read(content));
			};
		}
		catch (IOException ex) {
			throw new UnreadableFile("The file is damaged or incomplete: " + ex.getMessage() + ". Send it again.",
					"फ़ाइल ख़राब या अधूरी है। कृपया दोबारा भेजें।", ex);
		}
	}

	/** Nothing that is locked twice, or another kind of file under a lock. */
	private List<Sheet> unlocked(Path file) throws UnreadableFile {
		try {
			if (FileFormat.of(file, Files.readAllBytes(file)) != FileFormat.XLSX) {
				throw FileRefusal.locked(null);
			}
			return xlsx(file);
		}
		catch (IOException ex) {
			throw FileRefusal.incomplete(ex);
		}
	}

	private List<Sheet> xlsx(Path file) throws UnreadableFile {
		UnpackedSize.check(file, this.limits);
		return new ExcelReader(this.limits, this.legacyFonts).read(file, List.of());
	}

}
