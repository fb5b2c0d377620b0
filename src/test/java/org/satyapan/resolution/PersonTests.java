package org.satyapan.resolution;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which mentions are of one person. A name alone never is enough. */
class PersonTests {

	private static final String OWN = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private static final String OTHER = "DELHI/SOUTH/OKHLA/2017/295";

	private final City city = new City();

	@AfterEach
	void close() {
		this.city.close();
	}

	@ParameterizedTest(name = "{8}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Pushpender Goel | Mahender Goel | 30 | - | Pushpendra Goyal | Mahendra Goyal | 27 | - | name, father and age in other spellings
					Manu Singh | Karan Singh | 30 | 9811415831 | Manu Singh Tanwar | Karan Singh Tanwar | - | 9811415831 | a surname left out, same telephone
					Naresh Rohilla | - | 30 | 9811415831 | Naresh Rohilla | - | 27 | 9811415831 | name, age and telephone
					""")
	void theseAreOne(String name, String father, Integer age, String phone, String otherName, String otherFather,
			Integer otherAge, String otherPhone, String why) {
		pair(name, father, age, phone, otherName, otherFather, otherAge, otherPhone);
		assertThat(this.city.person("ARR-1")).as(why).isEqualTo(this.city.person("ARR-2"));
	}

	@ParameterizedTest(name = "{8}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
							Naresh Rohilla | - | - | - | Naresh Rohilla | - | - | - | a name alone
							Naresh Rohilla | Gurdeep Rohilla | 30 | - | Naresh Rohilla | Balraj Rohilla | 27 | - | another father
							Naresh Rohilla | Gurdeep Rohilla | 50 | - | Naresh Rohilla | Gurdeep Rohilla | 22 | - | a generation apart
							Naresh Rohilla | Gurdeep Rohilla | 30 | 9811415831 | Suresh Rohilla | Gurdeep Rohilla | 27 | 9811415831 | brothers who share a telephone
					Asif Ansari | Irfan Ansari | 30 | 9811415831 | Arif Ansari | Irfan Ansari | 27 | 9811415831 | brothers with names one letter apart
							""")
	void theseAreTwo(String name, String father, Integer age, String phone, String otherName, String otherFather,
			Integer otherAge, String otherPhone, String why) {
		pair(name, father, age, phone, otherName, otherFather, otherAge, otherPhone);
		assertThat(this.city.person("ARR-1")).as(why).isNotEqualTo(this.city.person("ARR-2"));
	}

	/** The second was arrested three years earlier. */
	private void pair(String name, String father, Integer age, String phone, String otherName, String otherFather,
			Integer otherAge, String otherPhone) {
		this.city.arrest("ARR-1", OWN, "1", name, father, age, "2020-08-01", phone)
			.arrest("ARR-2", OTHER, "1", otherName, otherFather, otherAge, "2017-08-01", otherPhone)
			.night("2020-09-09");
	}

	@Test
	void twoAccusedOfOneListAreTwoPersonsEvenWithOneName() {
		this.city.arrest("ARR-1", OWN, "1", "Amit Sharma", "Ram Sharma", 30, "2020-08-01", "9811415831")
			.arrest("ARR-2", OWN, "2", "Amit Sharma", "Ram Sharma", 30, "2020-08-01", "9811415831")
			.night("2020-09-09");
		assertThat(this.city.persons()).hasSize(2);
	}

	@Test
	void theOwnerOfARaidedCentreIsTheAccusedOfThatNameInItsCase() {
		this.city
			.listing("LST-1", "2020-07", "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4",
					"Ashok Rawat; Usha Rawat", "S/o Mohan Rawat; W/o Ashok Rawat", "9811415831")
			.raid("RDP-1", "2020-08-01", OWN, "Zenvara Tech", "Plot 12, UV Ph-IV", null)
			.arrest("ARR-1", OWN, "1", "Ashok Kumar Rawat", "Mohan Rawat", 41, "2020-08-01", null)
			.night("2020-09-09");
		assertThat(this.city.person("LST-1#1")).isEqualTo(this.city.person("ARR-1"));
		assertThat(this.city.person("LST-1#2")).isNotNull().isNotEqualTo(this.city.person("ARR-1"));
		assertThat(this.city.persons()).anySatisfy((person) -> {
			assertThat(person.name()).isEqualTo("Ashok Kumar Rawat");
			assertThat(person.aliases()).isEqualTo("Ashok Rawat");
			assertThat(person.relativeName()).isEqualTo("Mohan Rawat");
			assertThat(person.birthYear()).isEqualTo(1979);
		});
	}

	@Test
	void aPersonKeepsItsIdWhenFurtherMentionsJoin() {
		this.city.arrest("ARR-5", OWN, "1", "Pushpender Goel", "Mahender Goel", 30, "2020-08-01", null)
			.night("2020-09-09");
		String id = this.city.person("ARR-5");
		this.city.arrest("ARR-1", OTHER, "1", "Pushpendra Goyal", "Mahendra Goyal", 27, "2017-08-01", null)
			.night("2020-09-10");
		assertThat(this.city.person("ARR-1")).isEqualTo(id);
		assertThat(this.city.person("ARR-5")).isEqualTo(id);
	}

}
