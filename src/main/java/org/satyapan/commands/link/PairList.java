package org.satyapan.commands.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.satyapan.commands.link.Remarks.Kind;
import org.satyapan.linkage.Linker.IdPair;
import org.satyapan.linkage.RecordTable;

/**
 * Pairs of ids read from a CSV file.
 */
public final class PairList {

	private static final String LEFT = "left_id";

	private static final String RIGHT = "right_id";

	private static final String MATCH = "is_match";

	private final RecordTable left;

	private final RecordTable right;

	private final Remarks remarks;

	private final boolean judged;

	/** The rows of each pair, the left one in the upper 32 bits, in file order. */
	private long[] rows = new long[1024];

	private boolean[] matches = new boolean[1024];

	private int size;

	private int unknownMatches;

	private PairList(CsvFile file, RecordTable left, RecordTable right) {
		this.left = left;
		this.right = right;
		this.remarks = file.remarks();
		this.judged = file.columns().contains(MATCH);
	}

	/**
	 * Reads pairs. Those that name an unknown id are remarked and left out.
	 * @param file CSV with the columns {@code left_id,right_id} and perhaps
	 * {@code is_match}
	 * @param left the list of the left ids
	 * @param right the list of the right ids; {@code null} if it is the same
	 * @return the pairs
	 * @throws BadCsvException if the file is no such list at all
	 * @throws IOException if the file cannot be read
	 */
	public static PairList read(Path file, RecordTable left, @Nullable RecordTable right) throws IOException {
		return CsvFile.read(file, Set.of(LEFT, RIGHT, MATCH), (rows) -> {
			PairList pairs = new PairList(rows, left, (right != null) ? right : left);
			pairs.readAll(rows, right == null);
			return pairs;
		});
	}

	private void readAll(CsvFile file, boolean within) throws IOException {
		int leftColumn = file.column(LEFT);
		int rightColumn = file.column(RIGHT);
		int matchColumn = file.columns().indexOf(MATCH);
		while (file.next()) {
			boolean match = matchColumn < 0 || isTrue(file.cell(matchColumn).toString());
			int leftRow = row(file, leftColumn, LEFT, this.left, within ? "the list" : "the left list");
			int rightRow = (leftRow < 0) ? -1
					: row(file, rightColumn, RIGHT, this.right, within ? "the list" : "the right list");
			if (rightRow >= 0 && !(within && leftRow == rightRow)) {
				add((long) leftRow << 32 | rightRow, match);
			}
			else if (rightRow >= 0) {
				file.remarks()
					.row(Kind.UNKNOWN_ID, file.line(),
							": found " + this.left.id(leftRow) + " paired with itself; expected two records");
			}
			else if (match) {
				this.unknownMatches++;
			}
		}
	}

	private static int row(CsvFile file, int column, String name, RecordTable table, String list) {
		String id = file.cell(column).toString().strip();
		int row = table.rowOf(id);
		if (row < 0) {
			file.remarks()
				.row(Kind.UNKNOWN_ID, file.line(),
						", column " + name + ": found " + (id.isEmpty() ? "nothing" : id + ", which is not in " + list)
								+ "; expected an id of " + list);
		}
		return row;
	}

	private void add(long pair, boolean match) {
		if (this.size == this.rows.length) {
			this.rows = Arrays.copyOf(this.rows, 2 * this.size);
			this.matches = Arrays.copyOf(this.matches, 2 * this.size);
		}
		this.rows[this.size] = pair;
		this.matches[this.size++] = match;
	}

	private static boolean isTrue(String cell) {
		String value = cell.strip().toLowerCase(Locale.ROOT);
		return value.equals("true") || value.equals("1") || value.equals("yes");
	}

	public Remarks remarks() {
		return this.remarks;
	}

	/** Whether the file says of each pair whether it is true. */
	public boolean judged() {
		return this.judged;
	}

	/** All pairs in file order. */
	public List<IdPair> pairs() {
		List<IdPair> pairs = new ArrayList<>(this.size);
		for (int i = 0; i < this.size; i++) {
			pairs.add(new IdPair(this.left.id((int) (this.rows[i] >>> 32)), this.right.id((int) this.rows[i])));
		}
		return pairs;
	}

	/** The pairs that are true: all, unless the file says otherwise. */
	public Truth truth() {
		long[] matching = new long[this.size];
		int count = 0;
		for (int i = 0; i < this.size; i++) {
			if (this.matches[i]) {
				matching[count++] = Truth.ordered(this.rows[i], this.left == this.right);
			}
		}
		long[] distinct = LongStream.of(Arrays.copyOf(matching, count)).sorted().distinct().toArray();
		return new Truth(this.left, this.right, distinct, this.unknownMatches);
	}

}
