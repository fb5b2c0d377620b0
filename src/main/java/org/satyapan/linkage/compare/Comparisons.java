package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;

/**
 * The comparisons of the engine, in the order in which they are shown. A pair's levels
 * fit into one {@code long}, four bits each.
 */
public final class Comparisons {

	public static final int PERSON_NAME = 0;

	public static final int FIRM_NAME = 1;

	public static final int FORM = 2;

	public static final int OWNER = 3;

	public static final int RELATIVE = 4;

	public static final int BIRTH = 5;

	public static final int ADDRESS = 6;

	public static final int PIN = 7;

	public static final int LOCALITY = 8;

	public static final int CITY = 9;

	public static final int DISTRICT = 10;

	public static final int STATE = 11;

	public static final int PHONE = 12;

	public static final int EMAIL = 13;

	public static final int REGISTRATION = 14;

	public static final int TAX = 15;

	private final List<Comparison> all;

	public Comparisons(Frequencies frequencies) {
		this.all = List.of(
				new PersonNameComparison("person", Group.NAME, List.of(Field.PERSON, Field.NAME, Field.ALIAS),
						Prepared::names, frequencies.personChance),
				new FirmNameComparison(frequencies.firmChance), new FormComparison(),
				new PersonNameComparison("owner", Group.PEOPLE, List.of(Field.PERSON), Prepared::owners,
						frequencies.personChance),
				new PersonNameComparison("relative", Group.PEOPLE, List.of(Field.RELATIVE_NAME), Prepared::relatives,
						frequencies.personChance),
				new BirthComparison(), new AddressComparison(), CodeComparison.pin(frequencies.pins),
				new PlaceComparison("locality", Field.LOCALITY, Prepared::localities, frequencies.localities, 0.01),
				new PlaceComparison("city", Field.CITY, Prepared::cities, frequencies.cities, 0.1),
				new PlaceComparison("district", Field.DISTRICT, (record) -> record.districts, frequencies.districts,
						0.1),
				new PlaceComparison("state", Field.STATE, (record) -> record.states, frequencies.states, 0.2),
				CodeComparison.phone(frequencies.phones), CodeComparison.email(frequencies.emails),
				CodeComparison.registration(frequencies.registrations), CodeComparison.tax(frequencies.taxNumbers));
	}

	public List<Comparison> all() {
		return this.all;
	}

	/**
	 * Compares two records.
	 * @param left one record
	 * @param right the other
	 * @return the levels, comparison {@code i} in bits {@code 4 * i} to {@code 4 * i + 3}
	 */
	public long levels(Prepared left, Prepared right) {
		long levels = 0;
		for (int i = 0; i < this.all.size(); i++) {
			levels |= (long) this.all.get(i).level(left, right) << 4 * i;
		}
		return levels;
	}

	public static int level(long levels, int comparison) {
		return (int) (levels >>> 4 * comparison) & 15;
	}

}
