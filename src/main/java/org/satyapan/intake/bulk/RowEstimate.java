package org.satyapan.intake.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes that are read of a sheet, to tell how many rows it may have.
 */
final class RowEstimate extends FilterInputStream {

	private static final Pattern LAST_ROW = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}:[A-Za-z]{1,3}([0-9]{1,7})");

	private final long size;

	private long read;

	private long dimension;

	/**
	 * None yet.
	 * @param size bytes that the sheet claims to have, or -1
	 */
	RowEstimate(InputStream in, long size) {
		super(in);
		this.size = size;
	}

	/** What the sheet says of its extent, such as {@code A1:O500001}; often wrong. */
	void dimension(@Nullable String reference) {
		Matcher last = LAST_ROW.matcher((reference != null) ? reference : "");
		if (last.matches()) {
			this.dimension = Long.parseLong(last.group(1));
		}
	}

	/** How many rows there will be, after so many. */
	long rows(long done) {
		if (this.dimension >= done && this.dimension > 1) {
			return this.dimension;
		}
		return (this.read > 0 && this.size > this.read) ? Math.max(done, done * this.size / this.read) : done;
	}

	@Override
	public int read() throws IOException {
		int letter = super.read();
		this.read += (letter >= 0) ? 1 : 0;
		return letter;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int count = super.read(bytes, from, length);
		this.read += Math.max(count, 0);
		return count;
	}

}
