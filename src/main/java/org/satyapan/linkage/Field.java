package org.satyapan.linkage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a value of a record is about. A record may have any subset of these; a field that
 * is absent is <em>missing</em>, which is neither agreement nor disagreement.
 */
public enum Field {

	/** Name of an establishment, firm or anything that is not known to be a person. */
	NAME,
	/** Other names of the same subject. */
	ALIAS,
	/** Name of the person's father, husband or guardian. */
	RELATIVE_NAME,
	/** Name of a person: the subject's own, or the establishment's owner. */
	PERSON,
	/** Date of birth: ISO, day-first or eight digits (year, month, day). */
	DATE_OF_BIRTH,
	/** Age in completed years. */
	AGE,
	/** Address as written; may contain all of the fields below. */
	ADDRESS,
	/** Locality, sector, colony or suburb. */
	LOCALITY,
	/** City or town. */
	CITY,
	/** District. */
	DISTRICT,
	/** State. */
	STATE,
	/** Postal code. */
	PIN,
	/** Telephone numbers, any number of them in any spelling. */
	PHONE,
	/** Electronic mail addresses. */
	EMAIL,
	/** A registration, permission or identity number, opaque. */
	REGISTRATION_NO,
	/** Goods and services tax number, 15 characters. */
	GSTIN,
	/** Corporate identity number, 21 characters. */
	CIN;

	/**
	 * The field's column name in files.
	 * @return the name in lower case, such as {@code date_of_birth}
	 */
	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The field of a column name.
	 * @param column a header, upper or lower case, blanks around it allowed
	 * @return the field, or nothing if no field has that name
	 */
	public static Optional<Field> ofColumn(String column) {
		String wanted = column.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((field) -> field.column().equals(wanted)).findFirst();
	}

}
