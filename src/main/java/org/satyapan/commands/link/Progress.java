package org.satyapan.commands.link;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

import org.satyapan.linkage.LinkageProgress;

/**
 * Says how far a long linkage has come: on a terminal in one line that changes, elsewhere
 * in a line every ten seconds, and nothing at all where the work is short.
 */
public final class Progress implements LinkageProgress {

	private static final long SECOND = 1_000_000_000L;

	private static final String ERASE = "\r\u001B[K";

	private final PrintWriter lines;

	private final boolean terminal;

	private final LongSupplier nanoseconds;

	private long next;

	private boolean shown;

	private final int[] rows = new int[2];

	private final double[] shares = new double[2];

	/**
	 * Begins.
	 * @param lines where to tell
	 * @param terminal whether a line can be written over
	 * @param nanoseconds a clock, for nothing but when to tell
	 */
	public Progress(PrintWriter lines, boolean terminal, LongSupplier nanoseconds) {
		this.lines = lines;
		this.terminal = terminal;
		this.nanoseconds = nanoseconds;
		this.next = nanoseconds.getAsLong() + (terminal ? SECOND : 5 * SECOND);
	}

	/**
	 * Hears how much of one of the lists was read.
	 * @param list 0 for the left one, 1 for the right one
	 * @param lists how many there are
	 */
	public RecordList.Listener reading(int list, int lists) {
		return (read, share) -> {
			synchronized (this) {
				this.rows[list] = read;
				this.shares[list] = share;
				double all = 0;
				for (int i = 0; i < lists; i++) {
					all += (this.shares[i] > 0) ? this.rows[i] / this.shares[i] : this.rows[list] / share;
				}
				tell("records read", this.rows[0] + this.rows[1], Math.round(all / 1000) * 1000, "about ");
			}
		};
	}

	@Override
	public synchronized void at(Stage stage, long done, long expected) {
		tell(switch (stage) {
			case NORMALISE -> "records normalised";
			case CANDIDATES -> "records given candidates";
			case TRAIN -> "pairs learned from";
			case COMPARE -> "pairs compared";
			case DECIDE -> "pairs decided";
		}, done, expected, "");
	}

	private void tell(String what, long done, long expected, String roughly) {
		long now = this.nanoseconds.getAsLong();
		if (now - this.next < 0) {
			return;
		}
		this.next = now + (this.terminal ? SECOND / 4 : 10 * SECOND);
		String line = String.format(Locale.ROOT, "%,d of %s%,d %s", done, roughly, Math.max(done, expected), what);
		if (this.terminal) {
			this.lines.print(ERASE + line);
			this.shown = true;
		}
		else {
			this.lines.println(line);
		}
		this.lines.flush();
	}

	/** Erases the line that changes. */
	public synchronized void end() {
		if (this.shown) {
			this.lines.print(ERASE);
			this.lines.flush();
			this.shown = false;
		}
	}

}
