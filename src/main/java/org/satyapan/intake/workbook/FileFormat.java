package org.satyapan.intake.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, told by its first bytes and its parts; its name may say anything.
 */
enum FileFormat {

	XLSX, XLS, TEXT;

	static FileFormat of(Path file, byte[] content) throws UnreadableFile, IOException {
		if (content.length == 0) {
			throw new UnreadableFile("The file is empty. Send it again.", "फ़ाइल ख़ाली है। कृपया दोबारा भेजें।");
		}
		if (begins(content, 'P', 'K', 3, 4) || begins(content, 'P', 'K', 5, 6)) {
			return ofZip(file);
		}
		if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
			return ofCompound(file);
		}
		if (begins(content, '%', 'P', 'D', 'F')) {
			throw notAList("a PDF document", "PDF दस्तावेज़");
		}
		if (begins(content, 0x89, 'P', 'N', 'G') || begins(content, 0xFF, 0xD8, 0xFF)
				|| begins(content, 'G', 'I', 'F', '8')) {
			throw notAList("a picture", "चित्र");
		}
		if (begins(content, '{', '\\', 'r', 't', 'f')) {
			throw notAList("a text document (RTF)", "RTF दस्तावेज़");
		}
		String start = new String(content, 0, Math.min(content.length, 2000), StandardCharsets.ISO_8859_1)
			.toLowerCase(Locale.ROOT);
		if (start.contains("<html") || start.contains("<table") || start.contains("<!doctype html")) {
			throw notAList("a web page saved under another name", "किसी और नाम से सहेजा गया वेब पेज");
		}
		if (start.contains("<?xml") || start.contains("<workbook")) {
			throw notAList("an XML file", "XML फ़ाइल");
		}
		return TEXT;
	}

	private static FileFormat ofZip(Path file) throws UnreadableFile {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.bin") != null) {
				throw notAList("a binary workbook (.xlsb)", "बाइनरी वर्कबुक (.xlsb)");
			}
			if (zip.getEntry("content.xml") != null) {
				throw notAList("an OpenDocument file (.ods)", "OpenDocument फ़ाइल (.ods)");
			}
			if (zip.getEntry("word/document.xml") != null) {
				throw notAList("a Word document", "Word दस्तावेज़");
			}
			if (zip.getEntry("[Content_Types].xml") == null) {
				throw notAList("a ZIP archive", "ZIP फ़ाइल");
			}
			return XLSX;
		}
		catch (ZipException ex) {
			throw incomplete(ex);
		}
		catch (IOException ex) {
			throw incomplete(ex);
		}
	}

	private static FileFormat ofCompound(Path file) throws UnreadableFile {
		try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = files.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				throw locked(null);
			}
			if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
				return XLS;
			}
			if (root.hasEntryCaseInsensitive("WordDocument")) {
				throw notAList("a Word document", "Word दस्तावेज़");
			}
			throw notAList("an Office document of an unknown kind", "अज्ञात प्रकार का दस्तावेज़");
		}
		catch (IOException | RuntimeException ex) {
			throw incomplete(ex);
		}
	}

	static UnreadableFile locked(@Nullable Throwable cause) {
		return new UnreadableFile(
				"The workbook is protected by a password. Save it without a password and send it again.",
				"वर्कबुक पासवर्ड से सुरक्षित है। बिना पासवर्ड सहेजकर दोबारा भेजें।", cause);
	}

	static UnreadableFile incomplete(Throwable cause) {
		return new UnreadableFile(
				"The file is damaged or was cut short on its way. Open it, save it as .xlsx and send it again.",
				"फ़ाइल ख़राब है या भेजते समय अधूरी रह गई। उसे खोलकर .xlsx में सहेजें और दोबारा भेजें।", cause);
	}

	static UnreadableFile notAList(String kindEn, String kindHi) {
		return new UnreadableFile(
				"The file is " + kindEn + ", not a list. Save the list as .xlsx, .xls or .csv and send it again.",
				"फ़ाइल सूची नहीं, " + kindHi + " है। सूची को .xlsx, .xls या .csv में सहेजकर दोबारा भेजें।");
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
