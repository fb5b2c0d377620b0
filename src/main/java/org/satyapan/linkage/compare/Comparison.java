package org.satyapan.linkage.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;

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
	 * Whether any record has a value to compare.
	 * @return if not, every pair's level is {@link #MISSING}
	 */
	public abstract boolean isUsed();

	/** What both records must have, or the level is {@link #MISSING}. */
	abstract int neededOfBoth();

	/** What one of the records must have, or the level is {@link #MISSING}. */
	int neededOfOne() {
		return 0;
	}

	/**
	 * The level two records reach.
	 * @param left row of one record
	 * @param right row of the other
	 * @return index into {@link #levels()}
	 */
	public abstract int level(int left, int right);

	/**
	 * The most that {@link #rarity} adds to a level.
	 * @param level a level
	 * @return units of {@link org.satyapan.linkage.columns.Bits}, 0 or more
	 */
	public int mostRarity(int level) {
		return 0;
	}

	/**
	 * By how much the value agreed on is rarer (positive) or commoner than the average
	 * one.
	 * @param left row of one record
	 * @param right row of the other
	 * @param level the level they reach
	 * @return what to add to the level's weight, in units of
	 * {@link org.satyapan.linkage.columns.Bits}
	 */
	public int rarity(int left, int right, int level) {
		return 0;
	}

	/**
	 * The value compared, as written.
	 * @param row one of the records
	 * @param record the same as it came
	 * @return its value, or {@code null} if it has none
	 */
	public @Nullable String shown(int row, LinkageRecord record) {
		StringBuilder shown = new StringBuilder();
		for (Field field : this.fields) {
			String value = record.value(field);
			if (value != null) {
				shown.append((shown.length() > 0) ? "; " : "").append(value);
			}
		}
		return (shown.length() > 0) ? shown.toString() : null;
	}

}
