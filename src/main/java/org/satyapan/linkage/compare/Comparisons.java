package org.satyapan.linkage.compare;

import java.util.List;
import java.util.stream.IntStream;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Frequencies;

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

	private final Columns columns;

	/** The comparisons that have anything to compare. */
	private final int[] used;

	/** What both records must have for each comparison. */
	private final int[] ofBoth;

	/** What one of the records must have for each comparison. */
	private final int[] ofOne;

	public Comparisons(Columns columns) {
		this.columns = columns;
		Frequencies frequencies = columns.frequencies();
		this.all = List.of(
				new PersonNameComparison("person", Group.NAME, List.of(Field.PERSON, Field.NAME, Field.ALIAS),
						new Names(columns.names(), columns.people()), frequencies.personRarity()),
				new FirmNameComparison(new Names(columns.firms(), columns.companies()), frequencies.firmRarity()),
				new FormComparison(columns),
				new PersonNameComparison("owner", Group.PEOPLE, List.of(Field.PERSON),
						new Names(columns.owners(), columns.people()), frequencies.personRarity()),
				new PersonNameComparison("relative", Group.PEOPLE, List.of(Field.RELATIVE_NAME),
						new Names(columns.relatives(), columns.people()), frequencies.personRarity()),
				new BirthComparison(columns), new AddressComparison(columns), new PinComparison(columns),
				new PlaceComparison("locality", Field.LOCALITY, columns, columns.localities(), frequencies.localities(),
						0.01),
				new PlaceComparison("city", Field.CITY, columns, columns.cities(), frequencies.cities(), 0.1),
				new PlaceComparison("district", Field.DISTRICT, columns, columns.districts(), frequencies.districts(),
						0.1),
				new PlaceComparison("state", Field.STATE, columns, columns.states(), frequencies.states(), 0.2),
				CodeComparison.phone(columns), CodeComparison.email(columns), CodeComparison.registration(columns),
				CodeComparison.tax(columns));
		this.used = IntStream.range(0, this.all.size()).filter((i) -> this.all.get(i).isUsed()).toArray();
		this.ofBoth = this.all.stream().mapToInt(Comparison::neededOfBoth).toArray();
		this.ofOne = this.all.stream().mapToInt(Comparison::neededOfOne).toArray();
	}

	public List<Comparison> all() {
		return this.all;
	}

	/**
	 * Compares two records.
	 * @param left row of one record
	 * @param right row of the other
	 * @return the levels, comparison {@code i} in bits {@code 4 * i} to {@code 4 * i + 3}
	 */
	public long levels(int left, int right) {
		long levels = 0;
		long given = given(left, right);
		for (int i : this.used) {
			if (isGiven(given, i)) {
				levels |= level(left, right, i);
			}
		}
		return together(levels);
	}

	/**
	 * What both of two records have in the lower, what one of them has in the upper bits.
	 */
	public long given(int left, int right) {
		int one = this.columns.present(left);
		int other = this.columns.present(right);
		return (long) (one | other) << 32 | one & other;
	}

	/**
	 * Whether two records have what a comparison needs.
	 * @param given what {@link #given} says of them
	 * @param comparison the comparison
	 * @return if not, its level is {@link Comparison#MISSING}
	 */
	public boolean isGiven(long given, int comparison) {
		return (this.ofBoth[comparison] & ~(int) given) == 0 && (this.ofOne[comparison] & ~(int) (given >>> 32)) == 0;
	}

	/**
	 * The level of one comparison.
	 * @param left row of one record
	 * @param right row of the other
	 * @param comparison a comparison for which both give what it needs
	 * @return its level where it stands among all
	 */
	public long level(int left, int right, int comparison) {
		return (long) this.all.get(comparison).level(left, right) << 4 * comparison;
	}

	/**
	 * What levels mean beside each other: a legal form tells bearers of one name apart;
	 * of other names it says nothing more.
	 * @param levels the levels, each for itself
	 * @return the levels
	 */
	public static long together(long levels) {
		boolean otherName = level(levels, FIRM_NAME) > FirmNameComparison.TRADE_DIFFERS;
		return (otherName && level(levels, FORM) == FormComparison.FIRM_DIFFERS) ? levels & ~(15L << 4 * FORM) : levels;
	}

	/** Numbers of the comparisons that have anything to compare. */
	public int[] used() {
		return this.used.clone();
	}

	public static int level(long levels, int comparison) {
		return (int) (levels >>> 4 * comparison) & 15;
	}

}
