package org.satyapan.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.springframework.util.unit.DataSize;

/**
 * What a file is, told by its first bytes and its parts; its name may say anything.
 */
public enum FileFormat {

	/** .xlsx or .xlsm. */
	XLSX,
	/** An .xlsx wrapped up by a password. */
	LOCKED_XLSX,
	/** .xls of Excel 97 and later. */
	XLS,
	/** .xls of Excel 2 to 95. */
	OLD_XLS,
	/** OpenDocument, zipped. */
	ODS,
	/** OpenDocument in one XML file. */
	FLAT_ODS,
	/** A web page, mostly called .xls. */
	HTML,
	/** A workbook of Excel 2003 in one XML file, mostly called .xls. */
	XML_2003,
	/** Separated text. */
	TEXT;

	/** Parts and streams that tell what else a file of several is. */
	private record Other(String part, String en, String hi) {
	}

	private static final List<Other> OTHER_ZIPS = List.of(
			new Other("word/document.xml", "a Word document", "Word दस्तावेज़"),
			new Other("ppt/presentation.xml", "a presentation", "प्रस्तुति (PowerPoint)"),
			new Other("Index/Document.iwa", "a document of Apple Numbers or Pages",
					"Apple Numbers या Pages का दस्तावेज़"));

	private static final List<Other> OTHER_COMPOUNDS = List.of(
			new Other("WordDocument", "a Word document", "Word दस्तावेज़"),
			new Other("PowerPoint Document", "a presentation", "प्रस्तुति (PowerPoint)"),
			new Other("__properties_version1.0", "an e-mail message", "ई-मेल संदेश"));

	private static final int START = 4000;

	private static final ZipLimits MOST_PARTS = new ZipLimits(DataSize.ofMegabytes(1), 100, 10_000);

	/**
	 * Tells what a file is.
	 * @param content its first bytes at least
	 * @throws UnreadableFile if it is nothing that could be a list
	 */
	public static FileFormat of(Path file, byte[] content) throws UnreadableFile {
		if (content.length == 0) {
			throw FileRefusal.empty();
		}
		if (begins(content, 'P', 'K', 3, 4) || begins(content, 'P', 'K', 5, 6)) {
			return ofZip(file);
		}
		if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
			return ofCompound(file);
		}
		if (content.length > 8 && content[0] == 9 && (content[1] & ~0x0E) == 0 && content[2] <= 16 && content[3] == 0) {
			return OLD_XLS;
		}
		refuseOthers(content);
		return ofText(start(content));
	}

	private static void refuseOthers(byte[] content) throws UnreadableFile {
		if (begins(content, '%', 'P', 'D', 'F')) {
			throw FileRefusal.notAList("a PDF document", "PDF दस्तावेज़");
		}
		boolean heic = content.length > 12
				&& new String(content, 4, 8, StandardCharsets.ISO_8859_1).matches("ftyp(heic|mif1|heix)");
		if (begins(content, 0x89, 'P', 'N', 'G') || begins(content, 0xFF, 0xD8, 0xFF)
				|| begins(content, 'G', 'I', 'F', '8') || begins(content, 'I', 'I', 42, 0)
				|| begins(content, 'M', 'M', 0, 42) || begins(content, 'B', 'M') && hasZeros(content) || heic) {
			throw FileRefusal.notAList("a picture", "चित्र");
		}
		if (begins(content, '{', '\\', 'r', 't', 'f')) {
			throw FileRefusal.notAList("a text document (RTF)", "RTF दस्तावेज़");
		}
		if (begins(content, 'R', 'a', 'r', '!') || begins(content, '7', 'z', 0xBC, 0xAF)
				|| begins(content, 0x1F, 0x8B)) {
			throw FileRefusal.archive("an archive (.rar, .7z or .gz)", "संग्रह (.rar, .7z या .gz)");
		}
	}

	private static boolean hasZeros(byte[] content) {
		for (int i = 0; i < Math.min(content.length, 64); i++) {
			if (content[i] == 0) {
				return true;
			}
		}
		return false;
	}

	private static String start(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, START), StandardCharsets.ISO_8859_1);
		return start.replace("\0", "")
			.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*", "")
			.toLowerCase(Locale.ROOT);
	}

	private static FileFormat ofText(String start) throws UnreadableFile {
		if (start.startsWith("mime-version:")) {
			throw FileRefusal.otherWorkbook("a web archive (.mht)", "वेब-संग्रह (.mht)");
		}
		boolean xml = start.startsWith("<?xml");
		if ((xml || start.startsWith("<")) && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			return XML_2003;
		}
		if (xml && start.contains("<office:document")) {
			return FLAT_ODS;
		}
		// A list in separated text may speak of such tags further down.
		boolean separated = start.lines().findFirst().orElse("").matches(".*[,;\\t|].*");
		boolean tagged = start.contains("<html") || start.contains("<table") || start.contains("<!doctype html");
		if (tagged && (start.startsWith("<") || !separated)) {
			return HTML;
		}
		if (xml) {
			throw FileRefusal.notAList("an XML file", "XML फ़ाइल");
		}
		return TEXT;
	}

	private static FileFormat ofZip(Path file) throws UnreadableFile {
		try {
			ZipDirectory.check(file, MOST_PARTS);
		}
		catch (IOException ex) {
			throw FileRefusal.incomplete(ex);
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.bin") != null) {
				throw FileRefusal.binaryWorkbook();
			}
			ZipEntry kind = zip.getEntry("mimetype");
			String mime = (kind != null) ? text(zip, kind) : "";
			if (zip.getEntry("content.xml") != null || mime.contains("opendocument")) {
				if (!mime.isEmpty() && !mime.contains("spreadsheet")) {
					throw FileRefusal.notAList("a text or drawing of LibreOffice", "LibreOffice का पाठ या चित्र");
				}
				return ODS;
			}
			for (Other other : OTHER_ZIPS) {
				if (zip.getEntry(other.part()) != null) {
					throw FileRefusal.notAList(other.en(), other.hi());
				}
			}
			if (zip.getEntry("[Content_Types].xml") == null) {
				throw FileRefusal.archive("a ZIP archive", "ZIP फ़ाइल");
			}
			return XLSX;
		}
		catch (IOException | IllegalArgumentException ex) {
			throw FileRefusal.incomplete(ex);
		}
	}

	private static String text(ZipFile zip, ZipEntry entry) throws IOException {
		try (InputStream in = zip.getInputStream(entry)) {
			return (in == null) ? "" : new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
		}
	}

	private static FileFormat ofCompound(Path file) throws UnreadableFile {
		try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = files.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				return LOCKED_XLSX;
			}
			// Some programs write what Excel 95 reads under the name of the later format.
			if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
				return OldXlsReader.isOld(OldXlsReader.book(files)) ? OLD_XLS : XLS;
			}
			for (Other other : OTHER_COMPOUNDS) {
				if (root.hasEntryCaseInsensitive(other.part())) {
					throw FileRefusal.notAList(other.en(), other.hi());
				}
			}
			throw FileRefusal.notAList("an Office document of an unknown kind", "अज्ञात प्रकार का दस्तावेज़");
		}
		catch (IOException | RuntimeException ex) {
			throw FileRefusal.incomplete(ex);
		}
	}

	private static boolean begins(byte[] content, int... bytes) {
		if (content.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((content[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
