package org.satyapan.intake.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads any spreadsheet that a station may send: .xlsx, .xls or .csv, whatever its name
 * says.
 */
public final class WorkbookReader {

	private final WorkbookLimits limits;

	public WorkbookReader(WorkbookLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads a whole file.
	 * @param file small enough for the limits
	 * @return its sheets in order; sheets without any row too
	 * @throws UnreadableFile if it is not a spreadsheet, is damaged, is protected by a
	 * password, or exceeds the limits
	 */
	public List<Sheet> read(Path file) throws UnreadableFile {
		try {
			long size = Files.size(file);
			if (size > this.limits.fileSize().toBytes()) {
				long megabytes = this.limits.fileSize().toMegabytes();
				throw new UnreadableFile(
						"The file has %,d bytes; at most %d MB are read. Remove pictures, or send only the list."
							.formatted(size, megabytes),
						"फ़ाइल %,d बाइट की है; अधिकतम %d MB पढ़ी जाती है। चित्र हटाएँ या केवल सूची भेजें।"
							.formatted(size, megabytes));
			}
			byte[] content = Files.readAllBytes(file);
			return switch (FileFormat.of(file, content)) {
				case XLSX -> {
					UnpackedSize.check(file, this.limits);
					yield new ExcelReader(this.limits).read(file);
				}
				case XLS -> new ExcelReader(this.limits).read(file);
				case TEXT -> List.of(new CsvReader(this.limits).read(content));
			};
		}
		catch (IOException ex) {
			throw new UnreadableFile("The file is damaged or incomplete: " + ex.getMessage() + ". Send it again.",
					"फ़ाइल ख़राब या अधूरी है। कृपया दोबारा भेजें।", ex);
		}
	}

}
