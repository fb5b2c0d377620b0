package org.satyapan.commands.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.RecordTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Lists as people save them, and lists as they should not. */
class RecordListTests {

	private static final String LIST = "id,name,address\n1,ज़ेनवोरा,\"Plot 5, Café\"\n2,Nilgagan,Plot 7\n";

	private static final List<String> RECORDS = List.of("1|ज़ेनवोरा|Plot 5, Café", "2|Nilgagan|Plot 7");

	@TempDir
	Path folder;

	private RecordList read(byte[] bytes) throws IOException {
		Path file = this.folder.resolve("list.csv");
		Files.write(file, bytes);
		return RecordList.read(file, (rows, share) -> {
		});
	}

	private RecordList read(String text) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> records(RecordList list) {
		RecordTable table = list.table();
		String[] values = new String[table.columns().size()];
		return IntStream.range(0, table.size()).mapToObj((row) -> {
			table.values(row, values);
			return table.id(row) + "|"
					+ Stream.of(values)
						.map((value) -> (value != null) ? value : "")
						.reduce((a, b) -> a + "|" + b)
						.orElse("");
		}).toList();
	}

	private List<String> rows(RecordList list) {
		return list.remarks().rows().stream().map((row) -> row.replace(this.folder + "/", "")).toList();
	}

	private static byte[] bytes(Charset charset, String text, int... mark) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		IntStream.of(mark).forEach(bytes::write);
		bytes.writeBytes(text.getBytes(charset));
		return bytes.toByteArray();
	}

	static Stream<Arguments> everyWayOfSaving() {
		return Stream.of(arguments("UTF-8", bytes(StandardCharsets.UTF_8, LIST)),
				arguments("UTF-8 with mark", bytes(StandardCharsets.UTF_8, LIST, 0xEF, 0xBB, 0xBF)),
				arguments("UTF-16 LE with mark", bytes(StandardCharsets.UTF_16LE, LIST, 0xFF, 0xFE)),
				arguments("UTF-16 BE with mark", bytes(StandardCharsets.UTF_16BE, LIST, 0xFE, 0xFF)),
				arguments("UTF-16 LE without", bytes(StandardCharsets.UTF_16LE, LIST)),
				arguments("UTF-16 BE without", bytes(StandardCharsets.UTF_16BE, LIST)),
				arguments("semicolons",
						bytes(StandardCharsets.UTF_8, "id;name;address\n1;ज़ेनवोरा;Plot 5, Café\n2;Nilgagan;Plot 7\n")),
				arguments("tabs",
						bytes(StandardCharsets.UTF_8,
								"id\tname\taddress\n1\tज़ेनवोरा\tPlot 5, Café\n2\tNilgagan\tPlot 7\n")),
				arguments("sep line",
						bytes(StandardCharsets.UTF_8,
								"sep=|\nid|name|address\n1|ज़ेनवोरा|Plot 5, Café\n2|Nilgagan|Plot 7\n")),
				arguments("Windows lines", bytes(StandardCharsets.UTF_8, LIST.replace("\n", "\r\n"))),
				arguments("old Mac lines", bytes(StandardCharsets.UTF_8, LIST.replace("\n", "\r"))),
				arguments("no last line break", bytes(StandardCharsets.UTF_8, LIST.strip())),
				arguments("empty lines", bytes(StandardCharsets.UTF_8, "\n" + LIST.replace("\n", "\n\n") + "\n\n")),
				arguments("everything quoted", bytes(StandardCharsets.UTF_8,
						"\"id\",\"name\",\"address\"\n\"1\",\"ज़ेनवोरा\",\"Plot 5, Café\" \n\"2\",\"Nilgagan\",\"Plot 7\"\n")),
				arguments("blanks around, other case",
						bytes(StandardCharsets.UTF_8,
								" ID , Name ,ADDRESS\n 1 , ज़ेनवोरा,\" Plot 5, Café \"\n2,Nilgagan,Plot 7 \n")),
				arguments("separators at the end", bytes(StandardCharsets.UTF_8,
						"id,name,address,,\n1,ज़ेनवोरा,\"Plot 5, Café\",,\n2,Nilgagan,Plot 7,,,,\n")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyWayOfSaving")
	void everyWayOfSavingGivesTheSameRecords(String way, byte[] file) throws IOException {
		RecordList list = read(file);
		assertThat(records(list)).isEqualTo(RECORDS);
		assertThat(rows(list)).isEmpty();
	}

	@Test
	void lettersThatAreNotUtf8AreReadAsWindows1252AndThatIsSaid() throws IOException {
		RecordList list = read(bytes(Charset.forName("windows-1252"), "id,name\n1,Café “Zenvora” – Noida\n"));
		assertThat(records(list)).containsExactly("1|Café “Zenvora” – Noida");
		assertThat(list.remarks().notes()).singleElement().asString().endsWith("is not UTF-8; read as Windows-1252.");
		assertThat(list.remarks().anyRows()).isFalse();
	}

	@Test
	void aDamagedLetterInUtf8SpoilsNothingElse() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("id,name\n1,ज़ेनवोरा\n2,Caf".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xE9);
		bytes.writeBytes("\n3,नीलगगन\n".getBytes(StandardCharsets.UTF_8));
		RecordList list = read(bytes.toByteArray());
		assertThat(records(list)).containsExactly("1|ज़ेनवोरा", "2|Caf\uFFFD", "3|नीलगगन");
		assertThat(rows(list))
			.contains("list.csv: line 3: found 1 bytes that are no letters; expected one encoding throughout the file");
	}

	static Stream<Arguments> faultyRows() {
		return Stream.of(
				arguments("id,name\n1,A\n,B\n3,C\n", "1 3",
						"line 3, column id: found nothing; expected an id in every row"),
				arguments("id,name\n1,A\n2,B\n1,C\n", "1 2",
						"line 4, column id: found 1 again, first in line 2; expected each id once"),
				arguments("id,name\n1,A\n , \n3,C\n", "1 3", "line 3: found only blanks; expected a record"),
				arguments("id,name\n1,A\n2\n3,C\n", "1 3", "line 3: found 1 cells; expected 2"),
				arguments("id,name\n1,A\n2,B,c\n3,C\n", "1 3", "line 3: found 3 cells; expected 2"),
				arguments("id,name\n1,A\nid,Name\n3,C\n", "1 3", "line 3: found the header again; expected a record"),
				arguments("id,name\n1,A\n2,\"B\n3,C\n4,D\n", "1 3 4",
						"line 3, column name: found a quote opened in line 3 that never closes"),
				arguments("id,name\n1,A\n2,\"B\n3,\"C\"\n4,D\n", "1 3 4",
						"line 3, column name: found a quote opened in line 3 that does not close at the end of its cell, for C follows the next quote in line 4"),
				arguments("id,name\n1,\"The \"Big\" A\"\n2,B\n", "2",
						"line 2, column name: found a quote opened in line 2 that does not close at the end of its cell, for B"),
				arguments("id,name,pin\n1,\"A\nline two\",\"b\"c\n2,B,3\n", "2",
						"line 2, column pin: found a quote opened in line 3 that does not close"),
				arguments("id,name,pin\n1,\"A,1\n2,B,2\n3,C\",3,4\n4,D,5\n", "2 4",
						"line 2: found 4 cells; expected 3"),
				arguments("id,name\n1,A\n2," + "x".repeat(10 << 20) + "\n3,C\n", "1 3",
						"line 3, column name: found a cell of 10485760 letters; expected at most 100000"),
				arguments("id,name\n1,A\n2,\"" + "x\n".repeat(5 << 20) + "\"\n3,C\n", "1 3",
						"line 3, column name: found a cell of 10485760 letters; expected at most 100000"),
				arguments("id,name\n1,A\n2," + "x".repeat(20 << 20) + "\n3,C\n", "1 3",
						"line 3, column name: found a cell of more than 16777216 letters"));
	}

	@ParameterizedTest
	@MethodSource("faultyRows")
	void aFaultyRowIsNamedAndTheOthersAreRead(String text, String ids, String message) throws IOException {
		RecordList list = read(text);
		assertThat(IntStream.range(0, list.table().size()).mapToObj(list.table()::id)).containsExactly(ids.split(" "));
		assertThat(rows(list).get(0)).startsWith("list.csv: " + message);
		assertThat(list.remarks().anyRows()).isTrue();
	}

	static Stream<Arguments> noLists() {
		return Stream.of(arguments("", "line 1: found an empty file; expected a header row with a column id"),
				arguments("\n\n", "found an empty file"), arguments("\uFEFF", "found an empty file"),
				arguments("name,address\nA,B\n", "line 1: found the columns name, address; expected a column id"),
				arguments("id,colour\n1,red\n", "line 1: found no column that can be compared among id, colour"),
				arguments("id,name,Name\n1,A,B\n", "line 1: found the column name twice; expected each column once"),
				arguments("id,\"name\n1,A\n", "line 1: found a quote opened in line 1 that never closes"),
				arguments("PK\u0003\u0004", "found a workbook or an archive; expected CSV"));
	}

	@ParameterizedTest
	@MethodSource("noLists")
	void whatIsNoListIsRefused(String text, String message) {
		assertThatThrownBy(() -> read(text)).isInstanceOf(BadCsvException.class)
			.hasMessageContaining("list.csv: ")
			.hasMessageContaining(message);
	}

	@Test
	void columnsWithoutMeaningAreIgnoredAndNamed() throws IOException {
		RecordList list = read("colour,id,,name\nred,1,x,A\n");
		assertThat(list.table().columns()).containsExactly(Field.NAME);
		assertThat(list.remarks().notes()).singleElement()
			.asString()
			.endsWith("ignored the columns colour, (without a name).");
	}

	@Test
	void ofManyFaultyRowsSomeAreNamedAndAllCounted() throws IOException {
		RecordList list = read("id,name\n" + "x\n".repeat(500) + "1,A\n");
		assertThat(rows(list)).hasSize(22)
			.contains("list.csv: and 480 more rows with too many or too few cells")
			.last()
			.isEqualTo("list.csv: left out 500 rows with too many or too few cells");
	}

	@Test
	void rowsOnTheEdgeOfTheBufferAreWhole() throws IOException {
		for (int width : new int[] { 65_520, 65_530, 65_533, 65_534, 65_535, 65_536, 65_537 }) {
			List<String> expected = new ArrayList<>();
			StringBuilder text = new StringBuilder("id,name,pin\r\n");
			for (int i = 10; i < 13; i++) {
				String name = "n".repeat(width);
				text.append(i).append(",\"").append(name).append("\"\"\r\n,\",").append(i).append("\r\n");
				expected.add(i + "|" + name + "\"\r\n,|" + i);
			}
			RecordList list = read(text.toString());
			assertThat(rows(list)).isEmpty();
			assertThat(records(list)).isEqualTo(expected);
		}
	}

}
