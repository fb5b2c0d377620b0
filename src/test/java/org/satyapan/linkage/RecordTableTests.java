package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A list keeps every cell as written and its rows in the order of their ids. */
class RecordTableTests {

	/** Letters that fit into one page of a table. */
	private static final int PAGE = 1 << 16;

	/** Ids in the order of their code points. */
	static Stream<List<String>> idsInOrder() {
		String prefix = "GGN-2026-UDYOG-VIHAR-".repeat(20);
		return Stream.of(List.of(), List.of("a"), List.of("1", "10", "100", "11", "2"),
				List.of("a", "a0", "aa", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaaaa", "b"),
				List.of("A", "Z", "a", "z", "é", "अ", "क", "ﬀ", "😀"),
				List.of(prefix, prefix + "00000000", prefix + "000000000", prefix + "0000000001", prefix + "00000001",
						prefix + "क", prefix + "ख"),
				IntStream.range(0, 3000).mapToObj((i) -> "S%07d/क".formatted(i)).toList());
	}

	@ParameterizedTest
	@MethodSource("idsInOrder")
	void rowsAreSortedByIdWhateverTheirOrder(List<String> ids) {
		for (int seed = 0; seed < 5; seed++) {
			List<String> given = new ArrayList<>(ids);
			Collections.shuffle(given, new Random(seed));
			RecordTable table = table(given);
			assertThat(IntStream.range(0, table.size()).mapToObj(table::id)).containsExactlyElementsOf(ids);
			for (int row = 0; row < ids.size(); row++) {
				assertThat(table.rowOf(ids.get(row))).isEqualTo(row);
				assertThat(table.line(row)).isEqualTo(given.indexOf(ids.get(row)) + 2);
				assertThat(table.record(row).value(Field.NAME)).isEqualTo("Firm " + ids.get(row));
			}
			assertThat(table.rowOf("nobody")).isNegative();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zenvora", "ज़ेनवोरा टेक्नोलॉजीज", "Café 😀 Nilgagan", "a,\"b\"\nc", "ü" })
	void aCellIsKeptAsWritten(String value) {
		RecordTable table = row("a", value, value);
		assertThat(table.record(0).values()).isEqualTo(Map.of(Field.NAME, value, Field.ADDRESS, value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t \u2003", "\n" })
	void aBlankCellIsMissing(String blank) {
		RecordTable table = row("a", blank, "Plot 23");
		assertThat(table.record(0).values()).isEqualTo(Map.of(Field.ADDRESS, "Plot 23"));
		String[] values = new String[2];
		table.values(0, values);
		assertThat(values).containsExactly(null, "Plot 23");
	}

	@Test
	void cellsThatARowDoesNotGiveAreMissing() {
		RecordTableBuilder builder = RecordTable.builder(List.of(Field.NAME, Field.ADDRESS));
		builder.id("a");
		builder.cell(" Zenvora ");
		builder.endRow(2);
		builder.id("b");
		builder.endRow(3);
		assertThat(builder.build().record(0).values()).isEqualTo(Map.of(Field.NAME, "Zenvora"));
		assertThat(builder.build().record(1).values()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 127, 128, 16_383, 16_384, PAGE - 10, PAGE, 3 * PAGE })
	void aRowMayBeLongerThanAPage(int length) {
		String longValue = "क" + "x".repeat(length - 1);
		RecordTableBuilder builder = RecordTable.builder(List.of(Field.NAME, Field.ADDRESS));
		for (String id : List.of("c", "a", "d", "b")) {
			builder.id(id);
			builder.cell(id.equals("a") || id.equals("c") ? longValue : "short " + id);
			builder.cell("Plot " + id);
			builder.endRow(builder.size() + 2);
		}
		RecordTable table = builder.build();
		for (int row = 0; row < 4; row++) {
			String id = "abcd".substring(row, row + 1);
			assertThat(table.id(row)).isEqualTo(id);
			assertThat(table.record(row).value(Field.NAME)).isEqualTo((row % 2 == 0) ? longValue : "short " + id);
			assertThat(table.record(row).value(Field.ADDRESS)).isEqualTo("Plot " + id);
		}
	}

	@Test
	void rowsOnSeveralPagesAreFoundAgain() {
		List<String> ids = IntStream.range(0, 4000)
			.mapToObj((i) -> "%05d".formatted(i * 7919 % 4001) + "-".repeat(1000))
			.toList();
		RecordTable table = table(ids);
		assertThat(IntStream.range(0, table.size()).mapToObj(table::id))
			.containsExactlyElementsOf(ids.stream().sorted().toList());
		ids.forEach((id) -> assertThat(table.id(table.rowOf(id))).isEqualTo(id));
	}

	@Test
	void anIdThatOccursTwiceIsReportedWithBothLines() {
		assertThatExceptionOfType(DuplicateIdException.class).isThrownBy(() -> table(List.of("c", "b", "a", "d", "b")))
			.withMessageContaining("The id b occurs twice")
			.withMessageContaining("line 3 and again in line 6")
			.satisfies((ex) -> {
				assertThat(ex.id()).isEqualTo("b");
				assertThat(ex.firstLine()).isEqualTo(3);
				assertThat(ex.secondLine()).isEqualTo(6);
			});
	}

	@Test
	void blanksAroundAnIdDoNotMakeItAnother() {
		assertThatExceptionOfType(DuplicateIdException.class).isThrownBy(() -> table(List.of("a", " a ")))
			.withMessageContaining("line 2 and again in line 3");
	}

	private static RecordTable row(String id, String name, String address) {
		RecordTableBuilder builder = RecordTable.builder(List.of(Field.NAME, Field.ADDRESS));
		builder.id(id);
		builder.cell(name);
		builder.cell(address);
		builder.endRow(2);
		return builder.build();
	}

	/** A table of one column whose header is line 1. */
	private static RecordTable table(List<String> ids) {
		RecordTableBuilder builder = RecordTable.builder(List.of(Field.NAME));
		for (String id : ids) {
			builder.id(id);
			builder.cell("Firm " + id);
			builder.endRow(builder.size() + 2);
		}
		return builder.build();
	}

}
