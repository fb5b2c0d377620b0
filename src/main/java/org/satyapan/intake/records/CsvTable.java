package org.satyapan.intake.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
import org.satyapan.intake.bulk.Refusal;
import org.satyapan.intake.workbook.UnreadableFile;

/**
 * A CSV file: UTF-8 with or without byte order mark (also UTF-16 with one, and
 * Windows-1252 with a remark), separated by commas, or by tabs or semicolons if its first
 * line has no comma. A record may go over several lines; one whose quotation mark does
 * not close costs its first line only.
 */
final class CsvTable implements Table {

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
			try (FileChannel channel = FileChannel.open(this.file);
					Reader reader = new InputStreamReader(Channels.newInputStream(channel), charset)) {
				records(new Lines(reader, this.limits.rowCharacters()), sink, channel);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The archive cannot be read", ex);
		}
	}

	private void records(Lines lines, Sink sink, FileChannel channel) throws IOException, UnreadableFile {
		sink.sheet("csv", false);
		int number = 0;
		int rows = 0;
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
			else if (!cells.isEmpty()) {
				check(number, cells);
				sink.row(number, cells);
				rows++;
				if (rows > this.limits.rows()) {
					throw Refusal.tooMany("rows", "पंक्तियाँ", this.limits.rows());
				}
				if (rows % PROGRESS_ROWS == 0) {
					sink.progress(rows, Math.max(rows, rows * channel.size() / Math.max(channel.position(), 1)));
				}
			}
		}
	}

	private void check(int number, List<String> cells) throws UnreadableFile {
		if (cells.size() > this.limits.columns()) {
			throw Refusal.tooWide("csv", number, this.limits.columns());
		}
		int letters = 0;
		for (String cell : cells) {
			letters += cell.length();
			if (cell.length() > this.limits.cellCharacters()) {
				throw Refusal.tooLong("csv", number, "a cell", "एक खाने", this.limits.cellCharacters());
			}
		}
		if (letters > this.limits.rowCharacters()) {
			throw Refusal.tooLong("csv", number, "the row", "पंक्ति", this.limits.rowCharacters());
		}
	}

	/**
	 * The cells of the record that begins with a line, without blank ones at its end, or
	 * null if its quotes never close.
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
		if (!further.isEmpty() && !closes(line + "\n" + String.join("\n", further), parser.getSeparator())) {
			lines.giveBack(further);
			return null;
		}
		int width = cells.size();
		while (width > 0 && cells.get(width - 1).isBlank()) {
			width--;
		}
		return (width == cells.size()) ? cells : new ArrayList<>(cells.subList(0, width));
	}

	/**
	 * Whether each quote that opens a cell is closed by one that ends it: a stray quote
	 * would join a row with the next.
	 */
	private static boolean closes(String record, char separator) {
		int at = 0;
		while (at < record.length()) {
			if (record.charAt(at) == '"') {
				int close = record.indexOf('"', at + 1);
				while (close >= 0 && close + 1 < record.length() && record.charAt(close + 1) == '"') {
					close = record.indexOf('"', close + 2);
				}
				if (close < 0 || close + 1 < record.length() && record.charAt(close + 1) != separator) {
					return false;
				}
				at = close;
			}
			int next = record.indexOf(separator, at);
			at = (next < 0) ? record.length() : next + 1;
		}
		return true;
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

		private final Reader reader;

		private final int longest;

		private final Deque<String> before = new ArrayDeque<>();

		private final char[] letters = new char[1 << 15];

		private int at;

		private int end;

		private boolean first = true;

		Lines(Reader reader, int longest) {
			this.reader = reader;
			this.longest = longest;
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
			if (!has()) {
				return null;
			}
			if (this.first && this.letters[this.at] == '\uFEFF') {
				this.at++;
			}
			this.first = false;
			StringBuilder line = new StringBuilder();
			while (has()) {
				int from = this.at;
				while (this.at < this.end && this.letters[this.at] > '\r') {
					this.at++;
				}
				line.append(this.letters, from, this.at - from);
				if (line.length() > this.longest) {
					throw noText();
				}
				if (this.at < this.end && ends(line)) {
					break;
				}
			}
			return line.toString();
		}

		/** Takes a letter that may end the line; tells whether it does. */
		private boolean ends(StringBuilder line) throws IOException, UnreadableFile {
			char letter = this.letters[this.at++];
			if (letter == '\r' && has() && this.letters[this.at] == '\n') {
				this.at++;
			}
			if (letter == 0) {
				throw noText();
			}
			boolean ends = letter == '\r' || letter == '\n';
			if (!ends) {
				line.append(letter);
			}
			return ends;
		}

		private boolean has() throws IOException {
			if (this.at == this.end) {
				this.at = 0;
				this.end = Math.max(0, this.reader.read(this.letters, 0, this.letters.length));
			}
			return this.end > 0;
		}

		private UnreadableFile noText() {
			return new UnreadableFile(
					"This is not a table of text: it holds binary bytes or a line of more than %d letters."
						.formatted(this.longest),
					"यह पाठ-तालिका नहीं है: इसमें बाइनरी बाइट हैं या %d से अधिक अक्षरों की पंक्ति।"
						.formatted(this.longest));
		}

	}

}
