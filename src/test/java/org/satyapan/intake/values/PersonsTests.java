package org.satyapan.intake.values;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Owners and accused as they stand in one cell. */
class PersonsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sh. Ravi Kumar S/o Sh. Mohan Lal                    | Sh. Ravi Kumar <S/O Sh. Mohan Lal>
			Ravi Kumar                                          | Ravi Kumar
			Smt. Sunita Devi W/o Sh. Ram                        | Smt. Sunita Devi <W/O Sh. Ram>
			श्री रवि कुमार पुत्र श्री मोहन लाल                          | श्री रवि कुमार <S/O श्री मोहन लाल>
			Ravi @ Bunty S/o Mohan (28 yrs)                     | Ravi @Bunty <S/O Mohan> 28
			Ravi alias Bunty s/o Mohan R/o H.No. 5, Delhi       | Ravi @Bunty <S/O Mohan> {H.No. 5, Delhi}
			Ravi उर्फ बंटी पुत्र मोहन उम्र 28 वर्ष निवासी दिल्ली          | Ravi @बंटी <S/O मोहन> 28 {दिल्ली}
			Ravi S/o Mohan, Sunil S/o Ram                       | Ravi <S/O Mohan> + Sunil <S/O Ram>
			Ravi & Sunil                                        | Ravi + Sunil
			Ravi, Sunil and Anil                                | Ravi + Sunil + Anil
			1. Ravi S/o Mohan 2. Sunil S/o Ram                  | Ravi <S/O Mohan> + Sunil <S/O Ram>
			1) Ravi S/o Mohan; 2) Sunil                         | Ravi <S/O Mohan> + Sunil
			Ravi S/o Mohan Mob 9811000001                       | Ravi <S/O Mohan> 9811000001
			Ravi S/o Mohan, aged 28 years, R/o Sector 5, Delhi  | Ravi <S/O Mohan> 28 {Sector 5, Delhi}
			""")
	void areTakenApart(String cell, String expected) {
		assertThat(Persons.read(cell).stream().map(PersonsTests::written).collect(Collectors.joining(" + ")))
			.isEqualTo(expected);
	}

	@Test
	void linesThatGoOnBelongToThePersonAbove() {
		assertThat(Persons.read("Ravi S/o Mohan\nage 28 years\nR/o Delhi\nSunil S/o Ram"))
			.extracting(PersonsTests::written)
			.containsExactly("Ravi <S/O Mohan> 28 {Delhi}", "Sunil <S/O Ram>");
	}

	@Test
	void roleAndCustodyAreReadAndAreNoPartOfTheName() {
		assertThat(Persons.read("Ravi S/o Mohan (owner)\nSunil S/o Ram (telecaller, on bail)\nAnil (absconding)"))
			.extracting((each) -> each.name() + " " + each.role() + " " + each.status())
			.containsExactly("Ravi " + Role.OWNER + " " + CustodyStatus.ARRESTED,
					"Sunil " + Role.TELECALLER + " " + CustodyStatus.ON_BAIL,
					"Anil " + Role.UNKNOWN + " " + CustodyStatus.ABSCONDING);
	}

	@ParameterizedTest
	@CsvSource({ "5", "12 ,", "-", "..." })
	void aNumberIsNobody(String cell) {
		assertThat(Persons.read(cell)).isEmpty();
	}

	private static String written(Persons.Named person) {
		return person.name() + ((person.alias() != null) ? " @" + person.alias() : "")
				+ ((person.relation() != null) ? " <" + person.relation() + " " + person.relative() + ">" : "")
				+ ((person.age() != null) ? " " + person.age() : "")
				+ ((person.address() != null) ? " {" + person.address() + "}" : "")
				+ ((person.phone() != null) ? " " + person.phone() : "");
	}

}
