package org.satyapan.commands.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * What is to be said about one file: rows that were left out, with their lines, and what
 * was read otherwise than a person might expect.
 */
public final class Remarks {

	/** Rows named for each kind of fault; the others are counted. */
	private static final int NAMED = 20;

	private final Path file;

	private final List<String> notes = new ArrayList<>();

	private final TreeMap<Kind, List<String>> lines = new TreeMap<>();

	private boolean empty;

	private final int[] counts = new int[Kind.values().length];

	/** Why a row was left out, or kept with a doubt. */
	enum Kind {

		QUOTES("with broken quotes or no end", true), LENGTH("with too long a cell", true),
		CELLS("with too many or too few cells", true), HEADER("that repeat the header", true),
		NO_ID("without an id", true), SAME_ID("with an id that another row has", true),
		UNKNOWN_ID("with an unknown id", true), BLANK("of only blanks", true),
		DAMAGED("with letters that could not be read, shown as \uFFFD", false);

		private final String rows;

		private final boolean leftOut;

		Kind(String rows, boolean leftOut) {
			this.rows = rows;
			this.leftOut = leftOut;
		}

	}

	Remarks(Path file) {
		this.file = file;
	}

	/** Something worth knowing that leaves nothing out. */
	void note(String message) {
		this.notes.add(this.file + ": " + message);
	}

	/** A row that needs somebody's look. */
	void row(Kind kind, int line, String message) {
		List<String> named = this.lines.computeIfAbsent(kind, (first) -> new ArrayList<>());
		this.counts[kind.ordinal()]++;
		if (named.size() < NAMED) {
			named.add(this.file + ": line " + line + message);
		}
	}

	/** The list has a header and no record. */
	void emptyList() {
		this.empty = true;
	}

	/** What leaves nothing out: ignored columns, the encoding. */
	public List<String> notes() {
		return Collections.unmodifiableList(this.notes);
	}

	/** Whether some row needs somebody's look. */
	public boolean anyRows() {
		return this.empty || !this.lines.isEmpty();
	}

	/** The rows that need somebody's look, then their number for each reason. */
	public List<String> rows() {
		List<String> all = new ArrayList<>();
		this.lines.forEach((kind, named) -> {
			all.addAll(named);
			int others = this.counts[kind.ordinal()] - named.size();
			if (others > 0) {
				all.add(this.file + ": and " + others + " more rows " + kind.rows);
			}
		});
		this.lines.keySet()
			.forEach((kind) -> all
				.add(this.file + ": " + (kind.leftOut ? "left out " : "kept ") + this.counts[kind.ordinal()]
						+ ((this.counts[kind.ordinal()] == 1) ? " row " : " rows ") + kind.rows));
		if (this.empty) {
			all.add(this.file + ": line 1: found no record below the header; expected at least one");
		}
		return all;
	}

}
