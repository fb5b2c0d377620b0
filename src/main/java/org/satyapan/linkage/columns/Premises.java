package org.satyapan.linkage.columns;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressParts;

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

	private static final int VALUE_BITS = 27;

	private static final int VALUE = (1 << VALUE_BITS) - 1;

	private static final String[] KINDS = { "phase", "sector", "khasra", "plot", "tower", "floor", "unit", "shop" };

	private final IntLists lists;

	/**
	 * The parts of all rows.
	 * @param lists {@link Columns#premises()}
	 */
	public Premises(IntLists lists) {
		this.lists = lists;
	}

	static void add(PackedRows.Writer row, AddressParts parts, Vocabulary.Counter words) {
		add(row, 0, parts.phase(), words);
		add(row, 1, parts.sector(), words);
		add(row, 2, parts.khasra(), words);
		add(row, GROUND, parts.plotNumber(), words);
		add(row, 4, parts.tower(), words);
		add(row, 5, parts.floor(), words);
		add(row, 6, parts.unit(), words);
		add(row, 7, parts.shop(), words);
		if (parts.plot() != null || parts.sco() != null) {
			row.add(PackedRows.Part.PREMISES, LABELLED << VALUE_BITS);
		}
		row.add(PackedRows.Part.PREMISES, ADDRESS << VALUE_BITS);
	}

	private static void add(PackedRows.Writer row, int kind, @Nullable String value, Vocabulary.Counter words) {
		if (value != null) {
			row.add(PackedRows.Part.PREMISES,
					kind << VALUE_BITS | words.token(value.toLowerCase(java.util.Locale.ROOT)).id);
		}
	}

	/** Whether a row has an address. */
	public boolean has(int row) {
		return !this.lists.isEmpty(row);
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
				if (((a[i] ^ b[j]) & VALUE) != 0) {
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

	/**
	 * Whether a conflict is about parts that were named as such; a bare number may be
	 * anything.
	 * @param kind what {@link #conflict} gave
	 * @param one a row
	 * @param other another row
	 * @return whether both mean the same kind of number
	 */
	public boolean isLabelled(int kind, int one, int other) {
		return kind >= 0 && (kind != GROUND || isGroundLabelled(one) || isGroundLabelled(other));
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
