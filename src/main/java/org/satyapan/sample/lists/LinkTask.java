package org.satyapan.sample.lists;

import java.io.IOException;
import java.io.Writer;

import org.satyapan.sample.words.Csv;
import org.satyapan.sample.words.Dice;

/** Two lists of the same length, line by line, and which lines are of the same place. */
public final class LinkTask {

	private final int count;

	private final int shared;

	private final Places places;

	private final Dice dice;

	public LinkTask(int count, long seed) {
		this.count = count;
		this.shared = (int) (count * 7L / 10);
		this.places = new Places(this.shared, count - this.shared, seed);
		this.dice = new Dice(seed).fork("clerks");
	}

	public void left(Writer out) throws IOException {
		int[] order = order("left");
		Clerk clerk = new Clerk(true);
		header(out);
		for (int line = 0; line < this.count; line++) {
			Dice chance = this.dice.fork(2L * order[line]);
			line(out, clerk, id('L', line), order[line], false, chance);
		}
	}

	public void right(Writer out) throws IOException {
		int[] order = order("right");
		Clerk clerk = new Clerk(false);
		header(out);
		for (int line = 0; line < this.count; line++) {
			int number = rightNumber(order[line]);
			Dice chance = this.dice.fork(2L * number + 1);
			// One in twenty of those in both lists has taken another name; never one with
			// a twin.
			boolean renamed = number < this.shared && number % 20 == 8;
			line(out, clerk, id('R', line), number, renamed, chance);
		}
	}

	/** The pairs in the order of the left list. */
	public void truth(Writer out) throws IOException {
		int[] order = order("right");
		int[] lineOf = new int[this.shared];
		for (int line = 0; line < this.count; line++) {
			if (rightNumber(order[line]) < this.shared) {
				lineOf[rightNumber(order[line])] = line;
			}
		}
		int[] left = order("left");
		out.write("left_id,right_id\n");
		for (int line = 0; line < this.count; line++) {
			if (left[line] < this.shared) {
				out.write(id('L', line) + "," + id('R', lineOf[left[line]]) + "\n");
			}
		}
	}

	/**
	 * The right list has the shared places and then its own, which are numbered after the
	 * left list's own.
	 */
	private int rightNumber(int position) {
		return (position < this.shared) ? position : position + this.count - this.shared;
	}

	private void line(Writer out, Clerk clerk, String id, int number, boolean renamed, Dice chance) throws IOException {
		StringBuilder text = new StringBuilder(240);
		Csv.append(text, clerk.written(id, this.places.place(number), renamed, chance));
		out.append(text).append('\n');
	}

	private static void header(Writer out) throws IOException {
		out.write(String.join(",", Clerk.COLUMNS) + "\n");
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
