package org.satyapan.sample.city;

import java.time.LocalDate;
import java.time.Period;

/**
 * One human being, however often and however spelled the person is written.
 *
 * @param alias another name that the person is known by; may be empty
 */
public record TruePerson(String id, String given, String surname, String fatherGiven, boolean female, LocalDate born,
		String address, String phone, String alias) {

	public String name() {
		return this.given + " " + this.surname;
	}

	public String father() {
		return this.fatherGiven + " " + this.surname;
	}

	public int ageOn(LocalDate day) {
		return Period.between(this.born, day).getYears();
	}

	public TruePerson withAlias(String other) {
		return new TruePerson(this.id, this.given, this.surname, this.fatherGiven, this.female, this.born, this.address,
				this.phone, other);
	}

}
