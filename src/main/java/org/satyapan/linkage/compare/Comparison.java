package org.satyapan.linkage.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Field;

/**
 * A declared list of levels, from missing over the closest to none, and the rule that
 * finds the level of two records.
 */
public abstract class Comparison {

	/** The level of every comparison at which one of the values is missing. */
	public static final int MISSING = 0;

	private final String name;

	private final Group group;

	private final List<Level> levels;

	private final List<Field> fields;

	Comparison(String name, Group group, List<Field> fields, Level... levels) {
		this.name = name;
		this.group = group;
		this.fields = fields;
		java.util.ArrayList<Level> all = new java.util.ArrayList<>();
		all.add(Level.MISSING);
		all.addAll(List.of(levels));
		this.levels = List.copyOf(all);
	}

	public String name() {
		return this.name;
	}

	public Group group() {
		return this.group;
	}

	public List<Level> levels() {
		return this.levels;
	}

	/**
	 * The level two records reach.
	 * @param left one record
	 * @param right the other
	 * @return index into {@link #levels()}
	 */
	public abstract int level(Prepared left, Prepared right);

	/**
	 * Bits by which the value agreed on is rarer (positive) or commoner than the average
	 * one.
	 * @param left one record
	 * @param right the other
	 * @param level the level they reach
	 * @return bits to add to the level's weight
	 */
	public double rarity(Prepared left, Prepared right, int level) {
		return 0;
	}

	/**
	 * The value compared, as written.
	 * @param record one of the records
	 * @return its value, or {@code null} if it has none
	 */
	public @Nullable String shown(Prepared record) {
		StringBuilder shown = new StringBuilder();
		for (Field field : this.fields) {
			String value = record.record().value(field);
			if (value != null) {
				shown.append((shown.length() > 0) ? "; " : "").append(value);
			}
		}
		return (shown.length() > 0) ? shown.toString() : null;
	}

}
