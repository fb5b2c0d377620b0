package org.satyapan.nightly;

import java.io.PrintStream;

import org.springframework.stereotype.Component;

import org.satyapan.intake.IntakeProgress;

/**
 * Tells a waiting person how far a long list is read: in place on a terminal, else a line
 * for every tenth.
 */
@Component
class RowProgress implements IntakeProgress {

	private final PrintStream out;

	private final boolean terminal;

	private String path = "";

	private long tenths;

	RowProgress(Terminal terminal) {
		this.out = terminal.out();
		this.terminal = terminal.interactive();
	}

	@Override
	public void rows(String path, long rows, long expected) {
		long reached = 10 * rows / Math.max(expected, 1);
		if (!this.terminal && path.equals(this.path) && reached <= this.tenths) {
			return;
		}
		this.path = path;
		this.tenths = reached;
		this.out.printf(this.terminal ? "\r%s: %,d of about %,d rows" : "%s: %,d of about %,d rows%n", path, rows,
				expected);
		this.out.flush();
	}

}
