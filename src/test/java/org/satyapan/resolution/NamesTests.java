package org.satyapan.resolution;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Subject;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names can be one name; each line says why. */
class NamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zenvara Technologies Pvt Ltd  | M/s Zenvara Tech (P) Limited    | SAME       | legal form and trade word
			Zenvara Solutions             | Zenvra Solution                 | SAME       | a slip
			Zenvara Info Tech             | Zenvara Infotech LLP            | SAME       | a blank
			Zenvara Setu Services         | ZENVARA SERVICES PVT. LTD.      | SAME       | a word left out
			Lavangoil Systems             | Laangoli Systems                | SAME       | a slip by either hand
			Zenvara Technologies          | Kumudotra Technologies          | DIFFERENT  | the trade is not the name
			Global Call Centre Services   | Global IT Solutions             | DIFFERENT  | only words of the trade
			Zenvara Tech @ Kumud Support  | Kumud Support                   | SAME       | an alias
			Zenvara 2 Services            | Zenvara 3 Services              | DIFFERENT  | another number
			""")
	void firms(String one, String other, FirmNames.Likeness likeness, String why) {
		ScoredPair pair = Linker.score(new LinkageRecord("1", Map.of(Field.NAME, one)),
				new LinkageRecord("2", Map.of(Field.NAME, other)), Subject.ESTABLISHMENT, LinkageSettings.defaults());
		assertThat(FirmNames.Likeness.of(pair)).as(why).isEqualTo(likeness);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Manu Singh            | Manu Singh Tanwar   | SAME      | a surname left out
			Pushpender Goel       | Pushpendra Goyal    | SAME      | the same sounds
			Mohd. Imran Alvi      | Imran Alvi          | SAME      | a weak word
			Shri Sagar Thakkar @ Shaggy | Shaggy        | SAME      | an alias
			चौधरी अभय              | Abhay Choudhary     | SAME      | another script and order
			Amit Sharma           | Amit Verma          | POSSIBLE  | another surname
			Asheesh Sehrawat      | Ashish Sehrawat     | SAME      | the same sounds
			Jasbir Vohra          | Jasvir Kumar Vohra  | SAME      | the same sounds
			Rajesh Kumar          | Ramesh Kumar        | POSSIBLE  | brothers, or a wrong letter
			Asif Ansari           | Arif Ansari         | POSSIBLE  | brothers, or a wrong letter
			Sunil Sharma          | Anil Sharma         | DIFFERENT | another given name
			Ramesh Kumar          | Suresh Kumar        | DIFFERENT | another given name
			""")
	void persons(String one, String other, HumanNames.Level level, String why) {
		assertThat(HumanNames.compare(HumanNames.of(one, List.of()), HumanNames.of(other, List.of()))).as(why)
			.isEqualTo(level);
	}

}
