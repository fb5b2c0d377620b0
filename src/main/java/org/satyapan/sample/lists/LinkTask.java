package org.satyapan.sample.lists;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.satyapan.sample.words.Csv;
import org.satyapan.sample.words.Dice;

/** Two lists of the same length, line by line, and which lines are of the same place. */
public final class LinkTask {

	/** Of the places of a quarter, how many are in each list, and in both. */
	private static final int LISTED = 20;

	private static final int SHARED = 14;

	private final int count;

	private final Places places;

	private final Dice dice;

	public LinkTask(int count, long seed) {
		this.count = count;
		this.places = new Places(seed);
		this.dice = new Dice(seed).fork("clerks");
	}

	public void left(Writer out) throws IOException {
		write(out, true, order("left"));
	}

	public void right(Writer out) throws IOException {
		write(out, false, order("right"));
	}

	/** The pairs in the order of the left list. */
	public void truth(Writer out) throws IOException {
		int[] right = order("right");
		int[] lineOf = new int[this.count];
		for (int line = 0; line < this.count; line++) {
			lineOf[right[line]] = line;
		}
		int[] left = order("left");
		out.write("left_id,right_id\n");
		for (int line = 0; line < this.count; line++) {
			if (left[line] % LISTED < SHARED) {
				out.write(id('L', line) + "," + id('R', lineOf[left[line]]) + "\n");
			}
		}
	}

	private void write(Writer out, boolean station, int[] order) throws IOException {
		Clerk clerk = new Clerk(station);
		StringBuilder text = new StringBuilder(300);
		out.write(String.join(",", Clerk.COLUMNS) + "\n");
		for (int line = 0; line < this.count; line++) {
			int number = number(order[line], station);
			Place place = this.places.place(number);
			Plan plan = new Plan(place, this.dice.fork("plan").fork(number));
			Dice chance = this.dice.fork(station ? "station" : "department").fork(number);
			text.setLength(0);
			Csv.append(text, clerk.written(id(station ? 'L' : 'R', line), place, plan, chance));
			out.append(text).append('\n');
		}
	}

	/**
	 * The place at a position before shuffling: the same at the same position of both
	 * lists if they share it.
	 */
	private int number(int position, boolean station) {
		int quarter = position / LISTED;
		int index = position % LISTED;
		int chosen = (index < SHARED || station) ? index : index + LISTED - SHARED;
		return quarter * Places.QUARTER + members(quarter).get(chosen);
	}

	/**
	 * Which places of a quarter are in both lists, then in the left, then in the right.
	 */
	private List<Integer> members(int quarter) {
		List<Integer> members = new ArrayList<>(Places.QUARTER);
		for (int slot = 0; slot < Places.QUARTER; slot++) {
			members.add(slot);
		}
		return this.dice.fork("members").fork(quarter).shuffled(members);
	}

	private int[] order(String side) {
		Dice chance = this.dice.fork(side);
		int[] order = new int[this.count];
		for (int i = 0; i < this.count; i++) {
			int j = chance.below(i + 1);
			order[i] = order[j];
			order[j] = i;
		}
		return order;
	}

	private static String id(char side, int line) {
		String digits = Integer.toString(line + 1);
		return side + "0000000".substring(Math.min(7, digits.length())) + digits;
	}

}
