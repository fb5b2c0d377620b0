package org.satyapan.linkage.columns;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.RecordTable;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9811100001                | 9811100001
			9811100001; 9811100002    | 9811100001/9811100002
			;9811100001 ; ;9811100002;| 9811100001/9811100002
			;                         | ''
			""")
	void semicolonsPartTheValuesOfACell(String cell, String values) {
		Cells cells = new Cells(
				new Columns(RecordTable.of(List.of(new LinkageRecord("1", Map.of(Field.PHONE, cell)))), null));
		cells.fetch(0);
		assertThat(String.join("/", cells.values(Field.PHONE))).isEqualTo(values);
		assertThat(cells.has(Field.PHONE)).isTrue();
		assertThat(cells.values(Field.EMAIL)).isEmpty();
	}

}
