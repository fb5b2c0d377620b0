package org.satyapan.intake.legacy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.LegacyRun;
import org.satyapan.intake.workbook.LegacyRun.Keys;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;

import static org.assertj.core.api.Assertions.assertThat;

/** Which cells are taken for Hindi in a legacy font, and what becomes of them. */
class LegacySheetsTests {

	/** Rows that nobody takes for English. */
	private static final List<List<String>> TYPED = List.of(List.of("Øe la[;k", "dkWy lsaVj dk uke", "irk", "vuqefr"),
			List.of("1", "rjax VsDuksykWtht izkbosV fyfeVsM", "IykWV ua- 12] lsDVj&29] xqM+xkao", "ugha"),
			List.of("2", "'kekZ lfoZlst", "edku ua- 401] m|ksx fogkj Qst&4", "gk¡"),
			List.of("3", "mTToy dUlYVsalh", "xkao f[kM+dh nkSyk] xq#xzke", "vkosnu fd;k"));

	@ParameterizedTest
	@ValueSource(strings = { "Sharma Services Pvt. Ltd.", "vkc", "luke", "Uke", "than", "DLF Ph-IV, Plot 12",
			"O'Brien & Sons", "a.kumar@example.org", "www.example.org", "06AABCT1332L1ZS", "U72200HR2015PTC056789",
			"HR-26-DK-8337", "+91 98114 15831", "0124-4001234", "12.08.2020",
			"FIR No. 21/2020 dt 11.09.20 u/s 420,120B IPC", "S/o Sh. Ram Lal r/o V.P.O. Kherki", "NIL", "N.A.", "-",
			"#REF!", "jessj", "ryfde", "cafe bizou", "Müller", "José Ñíguez", "थाना सदर", "Иван", "贝拉克·奥巴马", "pvt ltd",
			"llp", "bpo", "s no", "yes", "as on" })
	void aLatinTextAloneIsNeverTakenForKrutiDev(String text) {
		assertThat(alone(text)).isEqualTo(Cell.text(0, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			eksckby uaå                     | मोबाइल नं०
			izkbosV fyfeVsM                 | प्राइवेट लिमिटेड
			Jh jes'k dqekj iq= Jh eksgu yky | श्री रमेश कुमार पुत्र श्री मोहन लाल
			xkSre cq) uxj                   | गौतम बुद्ध नगर
			/kkjk 420]120ch vkbZihlh        | धारा 420,120बी आईपीसी
			Fkkuk/;{k                       | थानाध्यक्ष
			""")
	void aTextWhoseLettersProveItIsReadWhereverItStands(String typed, String hindi) {
		Cell read = alone(typed);
		assertThat(read.text()).isEqualTo(hindi);
		assertThat(read.original()).isEqualTo(typed);
	}

	@Test
	void amongTypedCellsShortWordsAreReadToo() {
		Sheet read = LegacySheets.inUnicode(sheet(TYPED));
		assertThat(texts(read)).containsExactly(List.of("क्रम संख्या", "कॉल सेंटर का नाम", "पता", "अनुमति"),
				List.of("1", "तरंग टेक्नोलॉजीज प्राइवेट लिमिटेड", "प्लॉट नं. 12, सेक्टर-29, गुड़गांव", "नहीं"),
				List.of("2", "शर्मा सर्विसेज", "मकान नं. 401, उद्योग विहार फेज-4", "हाँ"),
				List.of("3", "उज्ज्वल कन्सल्टेंसी", "गांव खिड़की दौला, गुरुग्राम", "आवेदन किया"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a word that is English elsewhere | than                         | जींद
			a name that is English elsewhere | jes'k flag                   | रमेश सिंह
			an e-mail                        | a.kumar@example.org          | a.kumar@example.org
			a code                           | 06AABCT1332L1ZS              | 06AABCT1332L1ZS
			a nil in capitals                | NIL                          | NIL
			a date in Latin letters          | 12/08/2020                   | 12/08/2020
			a date with typed slashes        | 12@08@2020                   | 12/08/2020
			telephones with typed commas     | 9811415831] 9811415832       | 9811415831, 9811415832
			a telephone with a typed hyphen  | 0124&4001234                 | 0124-4001234
			a hyphen for nothing             | &                            | -
			Devanagari digits                | ƒ„@åŠ@„å„å                   | १२/०८/२०२०
			English words                    | Global Services, Gurgaon     | Global Services, Gurgaon
			English words amid Hindi         | rjax lkWY;w'ku Services      | तरंग सॉल्यूशन Services
			""")
	void amongTypedCellsWhatIsLatinStaysAndFiguresAreReadByTheKeys(String what, String text, String read) {
		assertThat(among(text).text()).isEqualTo(read);
		assertThat(among(text).original()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "qdl", "xqM+xk£o lsDVj", "fnYyhf", "M/s izkbosV fy~fe~k" })
	void amongTypedCellsWhatIsInDoubtIsQuarantinedWithItsText(String text) {
		assertThat(among(text).isQuarantined()).as(among(text).text()).isTrue();
		assertThat(among(text).original()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			irk                 | पता
			than                | जींद
			9811415831]         | 9811415831,
			a.kumar@example.org | a.kumar@example.org
			थाना सदर            | थाना सदर
			12/08/2020          | 12/08/2020
			DLF                 | DLF
			""")
	void theFontIsProofEnough(String text, String read) {
		assertThat(inFont(text, Keys.KRUTI_DEV).text()).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Global Services", "Delhi", "Gurugram", "xqM+xk£o", "fnYyhf" })
	void notEvenTheFontMakesHindiOfEveryText(String text) {
		assertThat(inFont(text, Keys.KRUTI_DEV).isQuarantined()).isTrue();
	}

	@Test
	void aFontWhoseKeysWeDoNotKnowIsQuarantinedButForFigures() {
		assertThat(inFont("Ùæ¢Ùæ", Keys.UNKNOWN).isQuarantined()).isTrue();
		assertThat(inFont("420", Keys.UNKNOWN).text()).isEqualTo("420");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ab", "aA.", "A.", "@@1", "12@", "¼", "¼½", "%", "A", "k", "fZ", "D~", "[+k", "'", "1," })
	void aCellOfOneEndlessWordIsReadInGoodTime(String part) {
		String text = part.repeat(8000 / part.length()) + "x½å";
		assertThat(alone(text).original()).isEqualTo(text);
		assertThat(among(text).original()).isEqualTo(text);
		assertThat(inFont(text, Keys.KRUTI_DEV).original()).isEqualTo(text);
	}

	@Test
	void onlyTheStretchInTheFontIsConverted() {
		Cell cell = Cell.text(0, "Alpha (irk) DLF", List.of(new LegacyRun(7, 10, "Kruti Dev 010", Keys.KRUTI_DEV)));
		assertThat(one(cell).text()).isEqualTo("Alpha (पता) DLF");
	}

	@Test
	void whereASheetHasTheFontsACellInAnotherFontIsWhatItSeems() {
		List<Cell> cells = List.of(font(0, "Fkkuk lnj"), font(1, "uke"), font(2, "m|ksx fogkj"), Cell.text(3, "than"));
		Sheet sheet = new Sheet(0, "", false, false, List.of(new SheetRow(1, false, cells)), List.of());
		assertThat(texts(LegacySheets.inUnicode(sheet)))
			.containsExactly(List.of("थाना सदर", "नाम", "उद्योग विहार", "than"));
	}

	private static Cell alone(String text) {
		return one(Cell.text(0, text));
	}

	private static Cell inFont(String text, Keys keys) {
		return one(Cell.text(0, text, List.of(new LegacyRun(0, text.length(), "a font", keys))));
	}

	private static Cell font(int column, String text) {
		return Cell.text(column, text, List.of(new LegacyRun(0, text.length(), "DevLys 010", Keys.KRUTI_DEV)));
	}

	private static Cell one(Cell cell) {
		Sheet sheet = new Sheet(0, "", false, false, List.of(new SheetRow(1, false, List.of(cell))), List.of());
		return LegacySheets.inUnicode(sheet).rows().get(0).cells().get(0);
	}

	/** A cell in the last row of a typed list, in a column of its own. */
	private static Cell among(String text) {
		List<List<String>> rows = new ArrayList<>(TYPED);
		List<String> last = new ArrayList<>(TYPED.get(3));
		last.add(text);
		rows.set(3, last);
		return LegacySheets.inUnicode(sheet(rows)).rows().get(3).cells().get(4);
	}

	private static Sheet sheet(List<List<String>> table) {
		List<SheetRow> rows = new ArrayList<>();
		for (List<String> values : table) {
			List<Cell> cells = new ArrayList<>();
			values.forEach((value) -> cells.add(Cell.text(cells.size(), value)));
			rows.add(new SheetRow(rows.size() + 1, false, cells));
		}
		return new Sheet(0, "", false, false, rows, List.of());
	}

	private static List<List<String>> texts(Sheet sheet) {
		return sheet.rows().stream().map((row) -> row.cells().stream().map(Cell::text).toList()).toList();
	}

}
