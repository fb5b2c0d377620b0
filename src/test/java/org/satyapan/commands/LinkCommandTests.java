package org.satyapan.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** The link command as an operator uses it. */
class LinkCommandTests {

	private static final String STATION = """
			id,name,address,phone,colour
			s1,M/s Zenvora Technologies Pvt Ltd,"Plot No. 23, Udyog Vihar Ph-IV",9811400231,red
			s2,Nilgagan Solutions,"SCO 14, 2nd Floor, Sec-29",9811400232,blue
			s3,Kavyadeep Infotech,"Tower B, Unit 401, Sohna Road",9811400233,green
			s4,Trishul Call Centre,"Plot 77, Udyog Vihar Phase 5",9811400234,white
			""";

	private static final String PERMISSIONS = """
			id,name,address,phone
			d1,Zenvora Tech,"23, UV Phase 4",9811400231
			d2,Nil Gagan Solutions,"SCO-14, Second Floor, Sector 29",9811400232
			d3,Kavyadeep Infotech,"Tower B, Unit 404, Sohna Road",9811400239
			d4,Bluefern Services,"Plot 12, Sector 18",9811400240
			""";

	private static final String TRUTH = """
			left_id,right_id
			s1,d1
			s2,d2
			""";

	@TempDir
	Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeEach
	void files() throws IOException {
		write("left.csv", STATION);
		write("right.csv", PERMISSIONS);
		write("truth.csv", TRUTH);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private int run(String... arguments) {
		CommandLine line = new CommandLine(new LinkCommand());
		line.setOut(new PrintWriter(this.out));
		line.setErr(new PrintWriter(this.err));
		String[] placed = new String[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			boolean file = arguments[i].endsWith(".csv") || arguments[i].endsWith(".html");
			placed[i] = file ? this.folder.resolve(arguments[i]).toString() : arguments[i];
		}
		return line.execute(placed);
	}

	private String read(String name) throws IOException {
		return Files.readString(this.folder.resolve(name));
	}

	@Test
	void twoListsAreLinkedAndWhatIsIgnoredIsSaid() throws IOException {
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv")).isZero();
		assertThat(this.out.toString()).contains("left.csv: ignored the columns colour.")
			.containsPattern("(?m)^\\d left and \\d right records, \\d+ pairs compared");
		assertThat(read("links.csv").lines().map((line) -> line.split(",")[0] + " " + line.split(",")[1]))
			.startsWith("left_id right_id", "s1 d1", "s2 d2")
			.doesNotContain("s4 d4");
		assertThat(read("links.csv").lines().skip(1))
			.allMatch((line) -> line.matches("s\\d,d\\d,-?\\d+\\.\\d{4},\\d\\.\\d{6},(LINK|REVIEW|NO_LINK)"));
	}

	@Test
	void withATruthTheAccuracyIsPrintedAndAReportWritten() throws IOException {
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv", "--truth", "truth.csv",
				"--report", "report.html"))
			.isZero();
		assertThat(this.out.toString()).contains("precision", "recall 1.0000", "F1", "Best threshold",
				"Candidate recall:  1.0000");
		assertThat(read("report.html"))
			.contains("<svg", "polyline", "Accuracy", "Match weights", "Costliest errors", "Settings",
					"<span lang=\"hi\">शुद्धता</span>")
			.endsWith("</html>\n");
	}

	@Test
	void theReportIsTheSameWhateverTheOrderOfRowsAndShowsNoMarkupOfTheLists() throws IOException {
		write("left.csv", STATION + "s5,<b>Zenvora</b> & Sons,Plot 24,,\n");
		run("--left", "left.csv", "--right", "right.csv", "--report", "report.html");
		assertThat(read("report.html")).contains("The most doubtful pairs", "&lt;b&gt;Zenvora&lt;/b&gt; &amp; Sons")
			.doesNotContain("<b>Zenvora");
		write("left.csv", turned(read("left.csv")));
		write("right.csv", turned(PERMISSIONS));
		Files.createDirectory(this.folder.resolve("jobs"));
		write("jobs/linkage.yml", "linkage: {threads: 1}\n");
		run("--left", "left.csv", "--right", "right.csv", "--report", "again.html", "--settings",
				this.folder.resolve("jobs").toString());
		assertThat(read("again.html")).isEqualTo(read("report.html"));
	}

	private static String turned(String list) {
		StringBuilder turned = new StringBuilder();
		list.lines().skip(1).forEach((line) -> turned.insert(0, line + "\n"));
		return list.lines().findFirst().orElseThrow() + "\n" + turned;
	}

	@Test
	void oneListIsLinkedWithItself() throws IOException {
		write("one.csv", STATION + PERMISSIONS.lines().skip(1).map((line) -> line + ",\n").reduce("", String::concat));
		assertThat(run("--left", "one.csv", "--out", "links.csv")).isZero();
		assertThat(this.out.toString()).containsPattern("(?m)^\\d records, \\d+ pairs compared");
		assertThat(read("links.csv")).contains("d1,s1,").contains("d2,s2,").doesNotContain("s1,s1");
	}

	@Test
	void theBestPartnerIsWrittenWhateverItsProbability() throws IOException {
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv", "--top", "1")).isZero();
		assertThat(read("links.csv").lines().skip(1).map((line) -> line.split(",")[0])).containsExactly("s1", "s2",
				"s3", "s4");
	}

	@Test
	void onlyThePairsGivenAreScored() throws IOException {
		write("pairs.csv", "left_id,right_id\ns1,d1\ns4,d4\n");
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv", "--pairs", "pairs.csv"))
			.isZero();
		assertThat(read("links.csv").lines().skip(1).map((line) -> line.split(",")[0])).containsExactly("s1", "s4");
	}

	@Test
	void aPairIsExplainedLineByLine() {
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--explain", "s3", "d3")).isZero();
		assertThat(this.out.toString()).contains("prior", "The names are the same.", "नाम समान हैं।",
				"match weight in bits", "other premises", "Decision: NO_LINK", "Runner-up: ", "Compared ");
	}

	@Test
	void aModelIsSavedAndUsedAgain() throws IOException {
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv", "--save-model", "model.csv"))
			.isZero();
		assertThat(read("model.csv")).startsWith("comparison,level,m,u,weight\nprior,");
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "again.csv", "--model", "model.csv"))
			.isZero();
		assertThat(read("again.csv")).isEqualTo(read("links.csv"));
		write("model.csv", read("model.csv") + "name,exakt,0.5,0.1,2.3\n");
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "again.csv", "--model", "model.csv"))
			.isEqualTo(2);
		assertThat(this.err.toString()).contains("model.csv: The model, line ")
			.contains("there is no level exakt of the comparison name");
	}

	@Test
	void theOutputIsTheSameWhateverTheOrderOfRowsAndTheLocale() throws IOException {
		run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv");
		write("turned.csv", turned(STATION));
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			run("--left", "turned.csv", "--right", "right.csv", "--out", "again.csv");
		}
		finally {
			Locale.setDefault(before);
		}
		assertThat(read("again.csv")).isEqualTo(read("links.csv"));
	}

	@Test
	void aFileThatIsNoListIsRefusedAndNothingIsWritten() throws IOException {
		write("links.csv", "as before");
		write("left.csv", "name,address\nZenvora,Plot 23\n");
		assertThat(run("--left", "left.csv", "--out", "links.csv")).isEqualTo(2);
		assertThat(this.err.toString())
			.contains("left.csv: line 1: found the columns name, address; expected a column id");
		assertThat(read("links.csv")).isEqualTo("as before");
		assertThat(this.folder.toFile().list()).containsExactlyInAnyOrder("left.csv", "right.csv", "truth.csv",
				"links.csv");
	}

	@Test
	void rowsThatAreLeftOutAreNamedAndTheRestIsLinked() throws IOException {
		write("left.csv", STATION + "s1,Again,,,\n,Nobody,,,\n");
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv")).isEqualTo(3);
		assertThat(this.err.toString())
			.contains("left.csv: line 6, column id: found s1 again, first in line 2; expected each id once")
			.contains("left.csv: line 7, column id: found nothing; expected an id in every row")
			.contains("left.csv: left out 1 row with an id that another row has");
		assertThat(read("links.csv")).contains("s1,d1,", "s2,d2,");
	}

	@Test
	void pairsAndTruthsThatNameUnknownIdsAreSaid() throws IOException {
		write("pairs.csv", "left_id,right_id\ns1,d1\ns1,d99\n");
		write("truth.csv", TRUTH + "s98,d1\n");
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv", "--pairs", "pairs.csv",
				"--truth", "truth.csv"))
			.isEqualTo(3);
		assertThat(this.err.toString())
			.contains("pairs.csv: line 3, column right_id: found d99, which is not in the right list")
			.contains("truth.csv: line 4, column left_id: found s98, which is not in the left list");
		assertThat(this.out.toString()).as("an unknown true pair counts as missed").contains("1 of 3");
	}

	@Test
	void anEmptyListHasNoLinks() throws IOException {
		write("left.csv", "id,name\n");
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--out", "links.csv")).isEqualTo(3);
		assertThat(this.err.toString()).contains("left.csv: line 1: found no record below the header");
		assertThat(read("links.csv")).isEqualTo("left_id,right_id,match_weight,match_probability,decision\n");
	}

	@Test
	void wrongUsageEndsWithTwo() {
		assertThat(run("--out", "links.csv")).isEqualTo(2);
		assertThat(run("--left", "missing.csv", "--out", "links.csv")).isEqualTo(2);
		assertThat(run("--left", "left.csv")).isEqualTo(2);
		assertThat(run("--left", "left.csv", "--out", "left.csv")).isEqualTo(2);
		assertThat(run("--left", "left.csv", "--out", "nowhere/links.csv")).isEqualTo(2);
		assertThat(run("--left", "left.csv", "--out", "links.csv", "--assignment", "some")).isEqualTo(2);
		assertThat(run("--left", "left.csv", "--right", "right.csv", "--explain", "s1", "nobody")).isEqualTo(2);
	}

}
