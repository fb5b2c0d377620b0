package org.satyapan.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Region;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Titles of columns, and which row of a sheet is what. Cells of a row are parted by bars.
 */
class HeaderTests {

	private static final IntakeSettings SETTINGS = IntakeYaml.settings();

	private static final Synonyms SYNONYMS = new Synonyms(SETTINGS.columns(), SETTINGS.lettersPerError());

	private static final SheetReader READER = new SheetReader(SYNONYMS, SETTINGS.words());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S.No.                                   | SERIAL
			Sr. No.                                 | SERIAL
			क्र०सं०                                    | SERIAL
			#                                       | SERIAL
			Name of Call Centre                     | NAME
			Name of the Call Center                 | NAME
			Nmae of Call Centre                     | NAME
			कॉल सेंटर का नाम                            | NAME
			Address of Call Centre                  | ADDRESS
			Adress                                  | ADDRESS
			पूरा पता                                  | ADDRESS
			Name of Owner                           | OWNER
			Owner/Director (with S/o)               | OWNER
			Owner / Proprieter                      | OWNER
			मालिक/संचालक का नाम                        | OWNER
			Father's Name                           | OWNER_RELATIVE
			S/o                                     | OWNER_RELATIVE
			पिता का नाम                               | OWNER_RELATIVE
			Mob. No.                                | PHONE
			Mobile Nos. of owner                    | PHONE
			मोबाइल नं०                                | PHONE
			No. of employees/seats                  | STAFF
			कर्मचारियों की संख्या                         | STAFF
			Work profile (domestic/international, process) | WORK_PROFILE
			Nature of work                          | WORK_PROFILE
			DoT/OSP licence (Yes/No/Applied)        | LICENCE
			Wheather DoT License obtained           | LICENCE
			DoT/OSP Licence No. (if any)            | LICENCE_NO
			Licence no                              | LICENCE_NO
			CIN No.                                 | CIN
			GST No.                                 | GSTIN
			Operating since                         | SINCE
			Vacated on                              | VACATED_ON
			FIR No./date/sections                   | FIR
			Case FIR No. dt & u/s                   | FIR
			मु०नं०/दिनांक/धारा                          | FIR
			Date of Raid                            | RAID_DATE
			Accused arrested                        | ACCUSED
			Names of accused persons arrested       | ACCUSED
			गिरफ्तार आरोपी                             | ACCUSED
			No. of persons arrested                 | ACCUSED_COUNT
			बरामदगी                                  | RECOVERY
			Remarks, if any                         | REMARKS
			कैफियत                                   | REMARKS
			""")
	void aTitleIsKnownInEnglishAndHindiAndMisspelt(String title, ListField field) {
		assertThat(SYNONYMS.matches(title)).first().extracting(Synonyms.Match::field).isEqualTo(field);
	}

	@ParameterizedTest
	@CsvSource({ "Parking slots", "Landlord verified", "Beat officer", "Generator" })
	void aTitleThatNobodyTaughtUsIsNotGuessed(String title) {
		assertThat(SYNONYMS.matches(title)).noneMatch((match) -> match.score() > 0.7);
	}

	@Test
	void titleHeaderNumbersRowsTotalAndSignatureAreTold() {
		assertThat(roles("List of call centres PS Sadar", "As on 05.09.2020", "", "S.No|Name|Address|Mobile", "1|2|3|4",
				"1|Alpha|Plot 1|9811000001", "2|Beta|Plot 2|9811000002", "|Total||2", "", "|||SHO PS Sadar"))
			.isEqualTo("TITLE TITLE HEADER COLUMN_NUMBERS ENTRY ENTRY TOTAL SIGNATURE");
	}

	@Test
	void aHeaderRepeatedInTheMiddleIsAHeader() {
		assertThat(
				roles("S.No|Name|Address|Mobile", "1|Alpha|Plot 1|98", "S.No|Name|Address|Mobile", "2|Beta|Plot 2|98"))
			.isEqualTo("HEADER ENTRY HEADER ENTRY");
	}

	@Test
	void bothBlocksMayStandOnOneSheet() {
		SheetLayout layout = layout("S.No|Name|Address|Mobile", "1|Alpha|Plot 1|98", "Busted call centres",
				"S.No|Name|Address|FIR No|Accused arrested", "1|Gamma|Plot 3|FIR 1/2020|A S/o B", "||||C S/o D");
		assertThat(roles(layout)).isEqualTo("HEADER ENTRY TITLE HEADER ENTRY CONTINUATION");
		assertThat(layout.rows().get(1).header().block()).isEqualTo(Block.OPERATING);
		assertThat(layout.rows().get(4).header().block()).isEqualTo(Block.BUSTED);
	}

	@Test
	void aHeaderOfTwoRowsIsReadAsOne() {
		Sheet sheet = new Sheet(0, "S", false, false,
				List.of(row(1, "S.No|Name|Address|Permission of DoT|"), row(2, "|||Yes/No|Licence No"),
						row(3, "1|Alpha|Plot 1|Yes|DL/1")),
				List.of(new Region(1, 2, 0, 0), new Region(1, 2, 1, 1), new Region(1, 1, 3, 4)));
		SheetLayout layout = READER.read(sheet);
		assertThat(roles(layout)).isEqualTo("HEADER HEADER ENTRY");
		assertThat(layout.rows().get(0).header().columns(ListField.LICENCE)).containsExactly(3);
		assertThat(layout.rows().get(0).header().columns(ListField.LICENCE_NO)).containsExactly(4);
	}

	@Test
	void aHeaderWhoseTitlesAreMergedOverBothRowsIsOneEvenIfTheLowerCouldStandAlone() {
		Sheet sheet = new Sheet(0, "S", false, false,
				List.of(row(1, "Sr|Name & Address of call centre||Contact|"), row(2, "|Name|Address|Person|Phone"),
						row(3, "1|Alpha|Plot 1|Ravi|9811000001")),
				List.of(new Region(1, 2, 0, 0), new Region(1, 1, 1, 2), new Region(1, 1, 3, 4)));
		assertThat(READER.read(sheet).rows().get(2).header().fields().values()).containsExactly(ListField.SERIAL,
				ListField.NAME, ListField.ADDRESS, ListField.OWNER, ListField.PHONE);
	}

	@Test
	void numberAndDetailsAloneAreAHeader() {
		assertThat(roles("क्र.सं.|विवरण", "1|मै० अल्फा, प्लाट 12")).isEqualTo("HEADER ENTRY");
		assertThat(layout("S.No|Particulars", "1|Alpha").rows().get(0).header().columns(ListField.NAME))
			.containsExactly(1);
	}

	@Test
	void ofTwoTablesSideBySideBothAreRead() {
		SheetLayout layout = layout("S.No|Name|Address||S.No|Name|Address|FIR No",
				"1|Alpha|Plot 1||1|Gamma|Plot 3|1/20");
		assertThat(layout.beside().rows().get(0).header().fields().keySet()).containsExactly(4, 5, 6, 7);
		assertThat(layout.beside().rows().get(0).header().block()).isEqualTo(Block.BUSTED);
		assertThat(roles(layout.beside())).isEqualTo("HEADER ENTRY");
		assertThat(layout.rows().get(0).header().fields().keySet()).containsExactly(0, 1, 2);
		assertThat(layout.rows().get(0).header().block()).isEqualTo(Block.OPERATING);
	}

	@Test
	void anAreaBetweenTheRowsIsACaption() {
		assertThat(
				roles("S.No|Name|Address|Mobile", "Sector 18", "1|Alpha|Plot 1|98", "Udyog Vihar", "2|Beta|Plot 2|98"))
			.isEqualTo("HEADER TITLE ENTRY TITLE ENTRY");
	}

	@Test
	void theRestOfAnAddressBelongsToTheCentreAbove() {
		assertThat(roles("S.No|Name|Address|Mobile", "1|Alpha|Plot 1|98", "||3rd floor|", "2|Beta|Plot 2|98"))
			.isEqualTo("HEADER ENTRY CONTINUATION ENTRY");
		assertThat(roles("Name|Address|Mobile", "Alpha|Plot 1|98", "|Plot 2|", "Beta|Plot 3|98"))
			.isEqualTo("HEADER ENTRY ENTRY ENTRY");
	}

	@Test
	void anotherOwnerBelongsToTheCentreAboveEvenWhereRowsHaveNoNumber() {
		assertThat(roles("Name|Address|Owner|Mobile", "Alpha|Plot 1|A S/o B|98", "||C S/o D|99", "Beta|Plot 3|E|98"))
			.isEqualTo("HEADER ENTRY CONTINUATION ENTRY");
	}

	@Test
	void anExampleIsNoCallCentre() {
		assertThat(roles("S.No|Name|Address|Mobile", "Example / उदाहरण|Alpha|Plot 1|98", "1|Beta|Plot 2|98"))
			.isEqualTo("HEADER EXAMPLE ENTRY");
	}

	@Test
	void aTitleDirectlyAboveAHeaderIsNoPartOfIt() {
		assertThat(roles("As on 05.09.2020", "S.No|Name|Address|Mobile", "1|Alpha|Plot 1|98"))
			.isEqualTo("TITLE HEADER ENTRY");
	}

	@Test
	void anotherOwnerBelowBelongsToTheCentreAboveAndANumberedRowDoesNot() {
		assertThat(roles("S.No|Name|Address|Owner", "1|Alpha|Plot 1|A S/o B", "|||C S/o D", "2|||E S/o F"))
			.isEqualTo("HEADER ENTRY CONTINUATION NOT_UNDERSTOOD");
	}

	@Test
	void nilBelowAHeaderIsNil() {
		assertThat(roles("S.No|Name|Address|Mobile", "1|NIL|-|-")).isEqualTo("HEADER NIL");
		assertThat(roles("S.No|Name|Address|Mobile", "शून्य")).isEqualTo("HEADER NIL");
		assertThat(roles("S.No|Name|Address|Mobile", "-|-|-|-")).isEqualTo("HEADER NIL");
	}

	@Test
	void aTableWithoutAnyHeaderIsNotUnderstood() {
		assertThat(roles("1|Alpha|Plot 1|9811000001")).isEqualTo("NOT_UNDERSTOOD");
	}

	private static String roles(String... rows) {
		return roles(layout(rows));
	}

	private static String roles(SheetLayout layout) {
		return layout.rows().stream().map((row) -> row.role().name()).collect(Collectors.joining(" "));
	}

	private static SheetLayout layout(String... rows) {
		List<SheetRow> physical = new ArrayList<>();
		for (int i = 0; i < rows.length; i++) {
			if (!rows[i].isEmpty()) {
				physical.add(row(i + 1, rows[i]));
			}
		}
		return READER.read(new Sheet(0, "S", false, false, physical, List.of()));
	}

	private static SheetRow row(int number, String cells) {
		String[] texts = cells.split("\\|", -1);
		return new SheetRow(number, false,
				Stream.iterate(0, (column) -> column + 1)
					.limit(texts.length)
					.filter((column) -> !texts[column].isEmpty())
					.map((column) -> texts[column].matches("\\d+")
							? Cell.number(column, Double.parseDouble(texts[column])) : Cell.text(column, texts[column]))
					.toList());
	}

}
