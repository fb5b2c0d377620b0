package org.satyapan.linkage.columns;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressLabel;
import org.satyapan.linkage.AddressReader;
import org.satyapan.linkage.AddressWord;

/**
 * The labelled parts of an address as numbers: the kind of part in the upper, the number
 * of its value in the lower bits, sorted by kind.
 */
public final class Premises {

	/** An address is given, whatever it names. */
	private static final int ADDRESS = 15;

	/** The ground's number is labelled as a plot or a shop-cum-office. */
	private static final int LABELLED = 14;

	private static final int GROUND = 3;

	private static final int UNIT = 6;

	private static final int SHOP = 7;

	private static final int VALUE_BITS = 27;

	private static final int VALUE = (1 << VALUE_BITS) - 1;

	private static final String[] KINDS = { "phase", "sector", "khasra", "plot", "tower", "floor", "unit", "shop" };

	private final IntLists lists;

	private final Vocabulary values;

	/**
	 * The parts of all rows.
	 * @param columns the records
	 */
	public Premises(Columns columns) {
		this.lists = columns.premises();
		this.values = columns.addressWords();
	}

	/**
	 * What the name of a locality tells of phase and sector.
	 *
	 * @param phase the token of the phase's number, or {@code null}
	 * @param sector the token of the sector's number, or {@code null}
	 */
	record Area(@Nullable Token phase, @Nullable Token sector) {

		static final Area NONE = new Area(null, null);

	}

	/**
	 * Adds the parts of an address.
	 * @param address the address, read
	 * @param area what the locality tells where the address does not
	 * @param identities tokens of numbers
	 */
	static void add(PackedRows.Writer row, AddressReader address, Area area, WordTokens identities) {
		AddressWord house = address.part(AddressLabel.HOUSE);
		AddressWord sco = address.part(AddressLabel.SCO);
		AddressWord plot = address.part(AddressLabel.PLOT);
		AddressWord unit = address.part(AddressLabel.UNIT);
		boolean labelled = plot != null || sco != null;
		AddressWord phase = address.part(AddressLabel.PHASE);
		AddressWord sector = address.part(AddressLabel.SECTOR);
		add(row, 0, (phase != null) ? identities.of(phase) : area.phase());
		add(row, 1, (sector != null) ? identities.of(sector) : area.sector());
		add(row, 2, address.part(AddressLabel.KHASRA), identities);
		add(row, GROUND, address.ground(), identities);
		add(row, 4, address.part(AddressLabel.TOWER), identities);
		add(row, 5, address.part(AddressLabel.FLOOR), identities);
		// A bare number beside a plot's is that of a unit on it.
		add(row, UNIT, (unit == null && labelled) ? house : unit, identities);
		add(row, SHOP, address.part(AddressLabel.SHOP), identities);
		if (labelled) {
			row.add(PackedRows.Part.PREMISES, LABELLED << VALUE_BITS);
		}
		row.add(PackedRows.Part.PREMISES, ADDRESS << VALUE_BITS);
	}

	private static void add(PackedRows.Writer row, int kind, @Nullable AddressWord value, WordTokens identities) {
		if (value != null) {
			add(row, kind, identities.of(value));
		}
	}

	private static void add(PackedRows.Writer row, int kind, @Nullable Token value) {
		if (value != null) {
			row.add(PackedRows.Part.PREMISES, kind << VALUE_BITS | value.id);
		}
	}

	/** Whether a row has an address. */
	public boolean has(int row) {
		return !this.lists.isEmpty(row);
	}

	/**
	 * Whether a row's address numbers its plot, its unit or its shop.
	 * @param row a row
	 * @return whether it has any of these parts
	 */
	public boolean isNumbered(int row) {
		for (int i = this.lists.from(row); i < this.lists.to(row); i++) {
			int kind = this.lists.data(row)[i] >>> VALUE_BITS;
			if (kind == GROUND || kind == UNIT || kind == SHOP) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The first part that both rows name, and not the same.
	 * @param one a row
	 * @param other another row
	 * @return its kind, see {@link #title}, or a negative number if there is none
	 */
	public int conflict(int one, int other) {
		int[] a = this.lists.data(one);
		int[] b = this.lists.data(other);
		int i = this.lists.from(one);
		int j = this.lists.from(other);
		int endOne = this.lists.to(one);
		int endOther = this.lists.to(other);
		while (i < endOne && j < endOther) {
			int kind = a[i] >>> VALUE_BITS;
			int order = kind - (b[j] >>> VALUE_BITS);
			if (order == 0) {
				if (((a[i] ^ b[j]) & VALUE) != 0 && !(kind == GROUND && isUnit(one, other, a[i], b[j]))) {
					return kind;
				}
				i++;
				j++;
			}
			else if (order < 0) {
				i++;
			}
			else {
				j++;
			}
		}
		return -1;
	}

	/** Whether one address gives just the number of a unit, without that of the plot. */
	private boolean isUnit(int one, int other, int ground, int otherGround) {
		boolean labelled = isGroundLabelled(one);
		return labelled != isGroundLabelled(other) && (labelled ? has(one, UNIT << VALUE_BITS | otherGround & VALUE)
				: has(other, UNIT << VALUE_BITS | ground & VALUE));
	}

	private boolean has(int row, int part) {
		for (int i = this.lists.from(row); i < this.lists.to(row); i++) {
			if (this.lists.data(row)[i] == part) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a conflict is more than a slip: the parts were named as what they are (a
	 * bare number may be anything), and no two figures are just swapped.
	 * @param kind what {@link #conflict} gave
	 * @param one a row
	 * @param other another row
	 * @return whether the two are other premises for certain
	 */
	public boolean isCertain(int kind, int one, int other) {
		boolean labelled = kind >= 0 && (kind != GROUND || isGroundLabelled(one) || isGroundLabelled(other));
		return labelled && !isSwapped(value(kind, one), value(kind, other));
	}

	private String value(int kind, int row) {
		int at = this.lists.from(row);
		while (this.lists.data(row)[at] >>> VALUE_BITS != kind) {
			at++;
		}
		return this.values.token(this.lists.data(row)[at] & VALUE).text();
	}

	private static boolean isSwapped(String one, String other) {
		if (one.length() != other.length() || one.length() < 2) {
			return false;
		}
		int at = 0;
		while (one.charAt(at) == other.charAt(at)) {
			at++;
		}
		return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
				&& one.substring(at + 2).equals(other.substring(at + 2));
	}

	private boolean isGroundLabelled(int row) {
		int to = this.lists.to(row);
		return to - this.lists.from(row) > 1 && this.lists.data(row)[to - 2] >>> VALUE_BITS == LABELLED;
	}

	/**
	 * The name of a kind of part.
	 * @param kind what {@link #conflict} gave
	 * @return such as {@code phase}
	 */
	public static String title(int kind) {
		return KINDS[kind];
	}

}
