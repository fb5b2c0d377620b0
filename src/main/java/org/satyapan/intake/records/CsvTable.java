package org.satyapan.intake.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import org.jspecify.annotations.Nullable;

import org.satyapan.intake.bulk.BulkLimits;
import org.satyapan.intake.workbook.UnreadableFile;

/**
 * A CSV file: UTF-8 with or without byte order mark (also UTF-16 with one, and
 * Windows-1252 with a remark), separated by commas, or by tabs or semicolons if its first
 * line has no comma. A record may go over several lines; one whose quotation mark does
 * not close costs its first line only.
 */
final class CsvTable implements Table {

	private static final int LONGEST_LINE = 1_000_000;

	private static final int MOST_LINES = 50;

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private final Path file;

	private final BulkLimits limits;

	CsvTable(Path file, BulkLimits limits) {
		this.file = file;
		this.limits = limits;
	}

	@Override
	public void read(Sink sink) throws UnreadableFile {
		try {
			Charset charset = charset(sink);
			try (BufferedReader reader = new BufferedReader(
					new InputStreamReader(Files.newInputStream(this.file), charset), 1 << 16)) {
				records(new Lines(reader), sink);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The archive cannot be read", ex);
		}
	}

	private void records(Lines lines, Sink sink) throws IOException, UnreadableFile {
		sink.sheet("csv", false);
		int number = 0;
		RFC4180Parser parser = null;
		for (String line = lines.next(); line != null; line = lines.next()) {
			number++;
			if (line.isBlank()) {
				continue;
			}
			if (parser == null) {
				parser = new RFC4180ParserBuilder().withSeparator(separator(line)).build();
			}
			List<String> cells = record(parser, line, lines);
			if (cells == null) {
				sink.broken(number, line);
				parser = new RFC4180ParserBuilder().withSeparator(parser.getSeparator()).build();
			}
			else if (cells.stream().anyMatch((cell) -> !cell.isBlank())) {
				sink.row(number, cells);
			}
		}
	}

	/**
	 * The cells of the record that begins with a line, or null if its quotes never close.
	 */
	private static @Nullable List<String> record(ICSVParser parser, String line, Lines lines)
			throws IOException, UnreadableFile {
		List<String> cells = new ArrayList<>(List.of(parser.parseLineMulti(line)));
		List<String> further = new ArrayList<>();
		while (parser.isPending()) {
			String next = (further.size() < MOST_LINES) ? lines.next() : null;
			if (next == null) {
				lines.giveBack(further);
				return null;
			}
			further.add(next);
			cells.addAll(List.of(parser.parseLineMulti(next)));
		}
		return cells;
	}

	private static char separator(String line) {
		if (line.indexOf(',') >= 0) {
			return ',';
		}
		return (line.indexOf('\t') >= 0) ? '\t' : (line.indexOf(';') >= 0) ? ';' : ',';
	}

	private Charset charset(Sink sink) throws IOException {
		try (InputStream in = Files.newInputStream(this.file)) {
			byte[] start = in.readNBytes(2);
			if (start.length == 2 && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE
					|| (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF)) {
				return StandardCharsets.UTF_16;
			}
		}
		try (Reader strict = new InputStreamReader(Files.newInputStream(this.file),
				StandardCharsets.UTF_8.newDecoder())) {
			char[] buffer = new char[1 << 16];
			int read = strict.read(buffer);
			while (read >= 0) {
				read = strict.read(buffer);
			}
			return StandardCharsets.UTF_8;
		}
		catch (CharacterCodingException ex) {
			sink.remark(Remark.notUtf8());
			return WINDOWS_1252;
		}
	}

	/** The lines of a file, each of bounded length, some of which can be given back. */
	private static final class Lines {

		private final BufferedReader reader;

		private final Deque<String> before = new ArrayDeque<>();

		private boolean first = true;

		Lines(BufferedReader reader) {
			this.reader = reader;
		}

		@Nullable String next() throws IOException, UnreadableFile {
			return this.before.isEmpty() ? readLine() : this.before.pop();
		}

		void giveBack(List<String> lines) {
			for (int i = lines.size() - 1; i >= 0; i--) {
				this.before.push(lines.get(i));
			}
		}

		private @Nullable String readLine() throws IOException, UnreadableFile {
			StringBuilder line = new StringBuilder();
			int letter = this.reader.read();
			if (this.first && letter == '\uFEFF') {
				letter = this.reader.read();
			}
			this.first = false;
			if (letter < 0) {
				return null;
			}
			while (letter >= 0 && letter != '\n' && letter != '\r') {
				if (letter == 0 || line.length() == LONGEST_LINE) {
					throw new UnreadableFile(
							"This is not a table of text: it holds binary bytes or a line of more than a million letters.",
							"यह पाठ-तालिका नहीं है: इसमें बाइनरी बाइट हैं या दस लाख से अधिक अक्षरों की पंक्ति।");
				}
				line.append((char) letter);
				letter = this.reader.read();
			}
			if (letter == '\r') {
				this.reader.mark(1);
				if (this.reader.read() != '\n') {
					this.reader.reset();
				}
			}
			return line.toString();
		}

	}

}
