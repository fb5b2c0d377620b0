package org.satyapan.linkage.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.LinkageProgress;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.RecordTable;
import org.satyapan.linkage.Subject;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Normalisation;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A model is a small text that can be saved, shown, edited and used again. */
class ModelFileTests {

	private static final List<LinkageRecord> LEFT = List.of(
			firm("a1", "Zenvora Technologies", "Plot 23, Udyog Vihar Phase 4", "9811400231"),
			firm("a2", "Nilgagan Solutions", "SCO 14, Sector 29", "9811400232"),
			firm("a3", "Kavyadeep Infotech", "Unit 401, Tower B, Sohna Road", "9811400233"));

	private static final List<LinkageRecord> RIGHT = List.of(firm("b1", "Zenvora Tech", "23, UV Phase 4", "9811400231"),
			firm("b2", "Nil Gagan Solutions", "SCO-14, Sec 29", "9811400239"),
			firm("b3", "Bluefern Services", "House 7, Jharsa", "9811400234"));

	private static final LinkageSettings SETTINGS = LinkageSettings.defaults().withReturned(0).withThreads(1);

	private static final LinkageResult LEARNED = Linker.link(LEFT, RIGHT, Subject.ESTABLISHMENT, SETTINGS);

	@Test
	void aModelReadAgainIsTheSame() {
		Comparisons comparisons = new Comparisons(columns());
		assertThat(ModelFile.write(ModelFile.read(comparisons, LEARNED.model()))).isEqualTo(LEARNED.model());
	}

	@ParameterizedTest(name = "{3}")
	@CsvSource(delimiter = '|', textBlock = """
			phone,different | 0.9,0.1  | 0.000 | a disagreement never weighs above nothing
			name,one slip   | 0.9,1E-9 | exact | no level weighs quite as much as the closest
			""")
	void whatAnEditorOverdoesIsHeldToTheRulesAndTheWeightSaysSo(String level, String edited, String weight,
			String rule) {
		String model = LEARNED.model().replaceFirst("(?m)^" + level + ",.*$", level + "," + edited + ",99");
		String read = ModelFile.write(ModelFile.read(new Comparisons(columns()), model));
		double expected = weight.equals("exact") ? Double.parseDouble(cell(read, "name,exact")) - 0.125
				: Double.parseDouble(weight);
		assertThat(Double.parseDouble(cell(read, level))).as(rule).isEqualTo(expected);
	}

	/** The weight of a level. */
	private static String cell(String model, String level) {
		String line = model.lines().filter((one) -> one.startsWith(level + ",")).findFirst().orElseThrow();
		return line.substring(line.lastIndexOf(',') + 1);
	}

	static Stream<Arguments> waysToSaveAModel() {
		String model = LEARNED.model();
		return Stream.of(Arguments.of("as written", model),
				Arguments.of("with the line ends of another system", model.replace("\n", "\r\n")),
				Arguments.of("with blank lines between", model.replace("\n", "\n\n")),
				Arguments.of("with blanks around the cells", model.replaceAll(",(?! )", " , ")),
				Arguments.of("with a byte order mark", "\ufeff" + model),
				Arguments.of("without its header", model.substring(model.indexOf('\n') + 1)),
				Arguments.of("with every name in quotes",
						model.replaceAll("(?m)^([^,\"\n]+),([^,\"\n]*),", "\"$1\",\"$2\",")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("waysToSaveAModel")
	void aModelUsedAgainGivesTheSamePairs(String way, String model) {
		assertThat(linked(model).pairs()).as(way).isEqualTo(LEARNED.pairs());
	}

	@Test
	void theEditedShareOfALevelChangesItsWeight() {
		LinkageResult rarely = linked(edited("phone,exact", "0.01"));
		assertThat(weight(rarely, "phone")).isLessThan(weight(LEARNED, "phone") - 2);
		assertThat(rarely.pair(0).matchWeight()).isLessThan(LEARNED.pair(0).matchWeight());
		assertThat(weight(linked(edited("prior", "0.5")), "prior")).isZero();
		assertThat(weight(linked(edited("prior", "0.2")), "prior")).isEqualTo(-2);
	}

	@Test
	void theWeightIsNeverReadSinceItFollowsFromTheShares() {
		String model = LEARNED.model().replaceAll("(?m),[^,\n]*$", ",99").replace(",99\nprior", ",weight\nprior");
		assertThat(linked(model).pairs()).isEqualTo(LEARNED.pairs());
	}

	@Test
	void aLevelThatIsLeftOutKeepsTheEnginesOwnShares() {
		Comparisons comparisons = new Comparisons(columns());
		Model.Parameters own = Model.unlearned(comparisons, 0.25);
		Model.Parameters read = ModelFile.read(comparisons, "prior,,0.25,0.75").parameters();
		assertThat(read.m()).isDeepEqualTo(own.m());
		assertThat(read.u()).isDeepEqualTo(own.u());
		assertThat(read.prior()).isEqualTo(0.25);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			phone,exact,0.5              | found 3 cells; expected comparison,level,m,u,weight
			telephone,exact,0.5,0.1      | there is no level exact of the comparison telephone
			phone,precise,0.5,0.1        | there is no level precise of the comparison phone
			phone,exact,half,0.1         | column m: found half; expected a number above 0, at most 1.0
			phone,exact,0,0.1            | column m: found 0; expected
			phone,exact,1.5,0.1          | column m: found 1.5; expected
			phone,exact,NaN,0.1          | column m: found NaN; expected
			phone,exact,0.5,-0.1         | column u: found -0.1; expected
			phone,exact,0.5,             | column u: found ; expected
			phone,missing,0.5,0.1        | there is no level missing of the comparison phone
			""")
	void aMalformedLineIsNamed(String line, String message) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> linked("comparison,level,m,u,weight\nprior,,0.01,0.99\n" + line))
			.withMessageContaining("The model, line 3: " + message);
	}

	@Test
	void aPriorOfCertaintyLeavesNothingToCompare() {
		assertThatIllegalArgumentException().isThrownBy(() -> linked("prior,,1,1"))
			.withMessageContaining("prior is 1.0; it must be below 1");
	}

	/**
	 * The shares of levels whose own m is below their u are turned round: nothing learned
	 * or written by hand makes a disagreement speak for a pair.
	 */
	@Test
	void aDisagreementNeverSpeaksForAPairWhateverIsLearned() {
		Columns columns = columns();
		Comparisons comparisons = new Comparisons(columns);
		Model.Parameters turned = Model.unlearned(comparisons, 0.5);
		for (int c = 0; c < turned.m().length; c++) {
			for (int level = 1; level < turned.m()[c].length; level++) {
				Level declared = comparisons.all().get(c).levels().get(level);
				turned.m()[c][level] = (declared.m() < declared.u()) ? 1 : declared.m();
				turned.u()[c][level] = (declared.m() < declared.u()) ? 2e-5 : declared.u();
			}
		}
		Model learned = ModelFile.read(comparisons, LEARNED.model());
		for (Model model : List.of(learned, new Model(comparisons, turned))) {
			for (int c : comparisons.used()) {
				Comparison comparison = comparisons.all().get(c);
				for (int level = 1; level < comparison.levels().size(); level++) {
					Level declared = comparison.levels().get(level);
					if (declared.m() < declared.u()) {
						int[] bits = model.room();
						model.weigh(columns, 0, LEFT.size(), (long) level << 4 * c, bits);
						assertThat(bits[c]).as(comparison.name() + ", " + declared.name()).isNotPositive();
					}
				}
			}
		}
	}

	private static String edited(String level, String m) {
		String edited = LEARNED.model().replaceAll("(?m)^(" + level + ",+)[^,]*", "$1" + m);
		assertThat(edited).isNotEqualTo(LEARNED.model());
		return edited;
	}

	private static double weight(LinkageResult result, String comparison) {
		return result.pair(0)
			.evidence()
			.stream()
			.filter((evidence) -> evidence.comparison().equals(comparison))
			.findFirst()
			.orElseThrow()
			.weight();
	}

	private static LinkageResult linked(String model) {
		return Linker.link(LEFT, RIGHT, Subject.ESTABLISHMENT, SETTINGS.withModel(model));
	}

	private static Columns columns() {
		return Normalisation.of(RecordTable.of(LEFT), RecordTable.of(RIGHT), Subject.ESTABLISHMENT, 1,
				LinkageProgress.NONE);
	}

	private static LinkageRecord firm(String id, String name, String address, String phone) {
		return new LinkageRecord(id, Map.of(Field.NAME, name, Field.ADDRESS, address, Field.PHONE, phone));
	}

}
