package org.satyapan.commands.link;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file in UTF-8 with a header row, read row by row.
 */
final class CsvTable implements Closeable {

	private final Path file;

	private final CSVReader reader;

	private final List<String> header;

	private long row = 1;

	CsvTable(Path file) throws IOException {
		this.file = file;
		BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)),
				1 << 16);
		this.reader = new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build();
		String[] first = read();
		if (first == null) {
			throw new BadCsvException(file, "is empty; expected a header row with a column id");
		}
		first[0] = first[0].startsWith("\uFEFF") ? first[0].substring(1) : first[0];
		this.header = Arrays.stream(first).map((name) -> name.strip().toLowerCase(Locale.ROOT)).toList();
		for (int i = 0; i < this.header.size(); i++) {
			if (this.header.indexOf(this.header.get(i)) != i) {
				throw new BadCsvException(file,
						"row 1: the column " + this.header.get(i) + " occurs twice; expected each column once");
			}
		}
	}

	List<String> header() {
		return this.header;
	}

	/** The index of a column that must be there. */
	int column(String name) {
		int column = this.header.indexOf(name);
		if (column < 0) {
			throw new BadCsvException(this.file,
					"row 1: found the columns " + String.join(", ", this.header) + "; expected a column " + name);
		}
		return column;
	}

	/** The row read last, the header being row 1. */
	long row() {
		return this.row;
	}

	/** The next row that is not blank, or {@code null} at the end. */
	String @Nullable [] next() throws IOException {
		while (true) {
			String[] cells = read();
			if (cells == null) {
				return null;
			}
			this.row++;
			if (cells.length == 1 && cells[0].isBlank()) {
				continue;
			}
			if (cells.length != this.header.size()) {
				throw new BadCsvException(this.file, "row " + this.row + ": found " + cells.length + " cells; expected "
						+ this.header.size() + ", as in the header");
			}
			return cells;
		}
	}

	private String @Nullable [] read() throws IOException {
		try {
			return this.reader.readNext();
		}
		catch (CharacterCodingException ex) {
			throw new BadCsvException(this.file,
					"near row " + (this.row + 1) + ": found bytes that are not UTF-8; expected a file saved as UTF-8");
		}
		catch (CsvValidationException ex) {
			throw new BadCsvException(this.file, "row " + (this.row + 1) + ": " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new BadCsvException(this.file, "near row " + (this.row + 1) + ": " + ex.getMessage()
					+ "; expected comma-separated values, quotes doubled");
		}
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
