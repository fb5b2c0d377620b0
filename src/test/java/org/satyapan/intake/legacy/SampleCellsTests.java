package org.satyapan.intake.legacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing in the sample city's files, whose Hindi is Unicode, is taken for Kruti Dev. */
class SampleCellsTests {

	@Test
	void noSheetOfTheSampleCityIsTouched() throws IOException {
		assertThat(sheets()).hasSizeGreaterThan(50)
			.allSatisfy((sheet) -> assertThat(LegacySheets.inUnicode(sheet)).isSameAs(sheet));
	}

	@Test
	void noCellOfItComesNearTheProofEvenAlone() throws IOException {
		Set<String> texts = new LinkedHashSet<>();
		sheets()
			.forEach((sheet) -> sheet.rows().forEach((row) -> row.cells().forEach((cell) -> texts.add(cell.text()))));
		assertThat(texts).hasSizeGreaterThan(5000).allSatisfy((text) -> {
			LegacyText legacy = LegacyText.of(text);
			assertThat(!legacy.isOpen() || legacy.weight() < LegacyText.PROOF / 2).as(text + " " + legacy.weight())
				.isTrue();
		});
	}

	@Test
	void nearlyAllHindiWordsAreFoundAmongOthersAndNoneIsReadWrongly() {
		List<KrutiDevTests.Known> known = KrutiDevTests.known();
		List<SheetRow> rows = new ArrayList<>();
		for (int i = 0; i + 1 < known.size(); i++) {
			rows.add(new SheetRow(i + 1, false,
					List.of(Cell.text(0, known.get(i).typed()), Cell.text(1, known.get(i + 1).typed()))));
		}
		Sheet read = LegacySheets.inUnicode(new Sheet(0, Sheet.CSV, false, false, rows, List.of()));
		int found = 0;
		for (int i = 0; i < rows.size(); i++) {
			Cell cell = read.rows().get(i).cells().get(0);
			boolean converted = cell.raw() != null && !cell.isQuarantined();
			found += converted ? 1 : 0;
			if (converted) {
				assertThat(cell.text()).isEqualTo(known.get(i).unicode());
			}
		}
		assertThat(found).isGreaterThan(rows.size() * 97 / 100);
	}

	private static List<Sheet> sheets() throws IOException {
		WorkbookReader reader = IntakeYaml.settings().workbooks();
		List<Sheet> sheets = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("sample-input"))) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				try {
					sheets.addAll(reader.read(file));
				}
				catch (UnreadableFile ex) {
					// The sample city has a few files that nobody can read.
				}
			}
		}
		return sheets;
	}

}
