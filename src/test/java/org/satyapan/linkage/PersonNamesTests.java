package org.satyapan.linkage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Persons' names as lists and reports write them. */
class PersonNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sh. Ramesh Kumar S/o Shri Mohan Lal | ramesh kumar | S/O | mohan lal
			Smt. Sunita Devi W/o Rakesh         | sunita devi  | W/O | rakesh
			Pooja D/O Late Hari Singh           | pooja        | D/O | hari singh
			Amit C/o Suresh Traders             | amit         | C/O | suresh traders
			रमेश कुमार पुत्र श्री मोहन लाल           | ramesh kumaar | S/O | mohan laal
			Vinod son of Ram Chander            | vinod        | S/O | ram chander
			Deepak Rao                          | deepak rao   |     |
			""")
	void honorificsGoAndTheRelativeIsTakenOut(String written, String own, String relation, String relative) {
		PersonNames.Parsed parsed = PersonNames.parse(written);
		assertThat(String.join(" ", parsed.tokens())).isEqualTo(own);
		assertThat(parsed.relation()).isEqualTo(relation);
		assertThat(String.join(" ", parsed.relative())).isEqualTo((relative != null) ? relative : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sagar Malhotra @ Shaggy         | shaggy
			Sagar Malhotra alias Shaggy     | shaggy
			Sagar Malhotra urf Shaggy       | shaggy
			Sagar Malhotra (Shaggy)         | shaggy
			सागर मल्होत्रा उर्फ शैगी              | shaigee
			""")
	void otherNamesOfThePersonAreAliases(String written, String alias) {
		PersonNames.Parsed parsed = PersonNames.parse(written);
		assertThat(parsed.tokens()).hasSize(2);
		assertThat(parsed.aliases()).containsExactly(List.of(alias));
	}

	@Test
	void theAddressAfterResidentOfIsNoName() {
		assertThat(PersonNames.parse("Mukesh S/o Dharampal R/o VPO Kherki").tokens()).containsExactly("mukesh");
		assertThat(PersonNames.parse("Mukesh S/o Dharampal R/o VPO Kherki").relative()).containsExactly("dharampal");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Choudhary         | Chowdhury          | one of the many spellings
			चौधरी              | Chaudhary          | two scripts
			Mohd. Arif        | Mohammad Arif      | short form
			मोहम्मद आरिफ        | Md Arif            | short form and script
			Pushpender Singh  | Pushpendra Singh   | one name, two endings
			Goel              | Goyal              | one name, two spellings
			Agarwal           | Aggarwal           | doubled letter
			Sharma Ajay       | AJAY SHARMA        | order and case
			संजय वर्मा           | Sanjay Varma       | schwa
			लक्ष्मी देवी          | Laxmi Devi         | ksh and x
			ज्ञान प्रकाश         | Gyan Prakash       | conjunct
			विवेक              | Wiwek              | v and w
			""")
	void spellingsOfOneNameHaveOneKey(String one, String other, String reason) {
		assertThat(PersonNames.key(one)).as(reason).isEqualTo(PersonNames.key(other)).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ahmed      | Mohammad   | different names that a careless list joins
			Mahmud     | Mohammad   | the same
			Usman      | Mohammad   | the same
			Rohit      | Mohit      | two brothers
			Sunil      | Anil       | two names
			Ram        | Rana       | two names
			""")
	void differentNamesHaveDifferentKeys(String one, String other, String reason) {
		assertThat(PersonNames.key(one)).as(reason).isNotEqualTo(PersonNames.key(other));
	}

	@Test
	void juniorAndSeniorAreKeptApart() {
		assertThat(PersonNames.parse("Harish Rao Jr").generation()).isEqualTo("jr");
		assertThat(PersonNames.parse("Harish Rao Senior").generation()).isEqualTo("sr");
		assertThat(PersonNames.parse("Harish Rao").generation()).isNull();
	}

}
