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
			रमेश कुमार पुत्र श्री मोहन लाल           | ramesh kumar | S/O | mohan lal
			Vinod son of Ram Chander            | vinod        | S/O | ram chander
			Deepak Rao                          | deepak rao   |     |
			Mukesh s\\o Ramphal                  | mukesh       | S/O | ramphal
			Mukesh (S/o Ramphal)                | mukesh       | S/O | ramphal
			Meena H/o Sunil                     | meena        | C/O | sunil
			Shakuntala widow of Om Prakash      | shakuntala   | W/O | om prakash
			Mst. Rukhsana w/o Mohd. Arif        | rukhsana     | W/O | mohd arif
			श्रीमती सुनीता देवी पत्नी राकेश           | sunita devi  | W/O | rakesh
			पूजा पुत्री स्व० हरि सिंह                | puja         | D/O | hari singh
			पूजा पुत्री मृत हरि सिंह                 | puja         | D/O | hari singh
			डॉ० के० शर्मा                           | k sharma     |     |
			Mukesh S/o Ramphal, Village Kherki  | mukesh       | S/O | ramphal
			Mukesh S/o Ramphal aged 32 years    | mukesh       | S/O | ramphal
			रमेश पुत्र मोहन निवासी गांव खेड़की         | ramesh       | S/O | mohan
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
			सागर मल्होत्रा उर्फ शैगी              | shaigi
			""")
	void otherNamesOfThePersonAreAliases(String written, String alias) {
		PersonNames.Parsed parsed = PersonNames.parse(written);
		assertThat(parsed.tokens()).hasSize(2);
		assertThat(parsed.aliases()).containsExactly(List.of(alias));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S.K. Sharma               | s k sharma
			S K Sharma                | s k sharma
			Ramesh Kr. Gupta          | ramesh kr gupta
			A.P. Singh                | a p singh
			एस.के. शर्मा                 | s k sharma
			एस०के० शर्मा                 | s k sharma
			एस रंगन                     | s rangan
			रंगन आर एम्                  | rangan r m
			रेशमा बी                    | reshma bi
			SK Verma                  | s k verma
			Verma, RG                 | verma r g
			Root, JE                  | root j e
			MEENA LI                  | meena li
			RAM LAL s/o SITA RAM      | ram lal
			Anita RAO                 | anita rao
			Kumar, RAVI               | kumar ravi
			Ravi URF Raju             | ravi
			Ng Wei Ming               | ng wei ming
			AL Qasim Khan             | al qasim khan
			Maria D'SA                | maria dsa
			RK VERMA                  | r k verma
			MD SALIM                  | md salim
			CH RAM SINGH              | ram singh
			N.N.                      | nn
			""")
	void initialsAreWordsOfTheirOwnBesideAName(String written, String tokens) {
		assertThat(String.join(" ", PersonNames.parse(written).tokens())).isEqualTo(tokens);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ramesh Kumar (Owner)      | ramesh kumar
			Prop. Ramesh Kumar        | ramesh kumar
			Capt. Ramesh Kumar (Retd) | ramesh kumar
			Major Singh               | major singh
			Major Ajay Singh          | ajay singh
			Mr. Rao                   | rao
			Sir                       | sir
			Gaurav Malik              | gaurav malik
			गौरव मलिक                    | gaurav malik
			""")
	void titlesAndPartsInAFirmAreNoNames(String written, String tokens) {
		PersonNames.Parsed parsed = PersonNames.parse(written);
		assertThat(String.join(" ", parsed.tokens())).isEqualTo(tokens);
		assertThat(parsed.aliases()).isEmpty();
	}

	@Test
	void theAddressAfterResidentOfIsNoName() {
		assertThat(PersonNames.parse("Mukesh S/o Dharampal R/o VPO Kherki").tokens()).containsExactly("mukesh");
		assertThat(PersonNames.parse("Mukesh S/o Dharampal R/o VPO Kherki").relative()).containsExactly("dharampal");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Choudhary         | Chowdhury          | one of the many spellings
			सोमदेव             | Somadev            | a short a that is written or not
			रजनीकांत           | Rajanikant         | the same
			Jnaneshwar        | Gyaneshwar         | two ways to write one consonant
			C Tanwar          | Cha Tanwar         | an initial and its syllable
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
			अवनीश             | Awnish             | v and w before a consonant
			Bhavna            | Bhawna             | the same
			चावला              | Chavla             | the same
			मो० आरिफ           | Mohd. Arif         | short form in Hindi
			एमडी आरिफ          | MD Arif            | spelled by letters
			Moh. Arif         | Muhammad Arif      | short form
			Ram Pd. Yadav     | Ram Prasad Yadav   | short form
			वीरेन्द्र सिंह        | Birender Singh     | v and b
			Rehman            | Rahaman            | one name, two spellings
			चौधरी              | Chaudhury          | two scripts
			राजेन्द्र प्रसाद       | Rajender Parshad   | two endings, a vowel put in
			स्वाति द्विवेदी        | Swati Dwivedi      | w after a consonant
			अर्णब राय           | Arnab Roy          | one surname, three vowels
			शेख कमाल           | Shaikh Kamal       | one title, many spellings
			दीपक विश्वास         | Dipak Biswas       | v and b
			मृत मो: कमाल        | Late Md Kamal      | short form with a colon
			कृष्ण मिश्र          | Krishna Mishra     | the vowel after a cluster
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
		assertThat(PersonNames.parse("S.I. Khan").generation()).isNull();
	}

}
