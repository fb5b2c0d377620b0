package org.satyapan.sample.city;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A person arrested in a case; photo is empty where none was taken. */
public record TrueArrest(TruePerson person, String role, LocalDate date, String status, @Nullable LocalDate bailedOn,
		String photo) {
}
