package org.satyapan.sample.paper;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses in the deflate format (RFC 1951, fixed codes). The JDK's own compressor
 * depends on the zlib that a machine happens to have, and so do its bytes; these do not.
 */
final class Deflated {

	private static final int[] LENGTH_BASE = { 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59,
			67, 83, 99, 115, 131, 163, 195, 227, 258 };

	private static final int[] LENGTH_BITS = { 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4,
			5, 5, 5, 5, 0 };

	private static final int[] DISTANCE_BASE = { 1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385,
			513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577 };

	private static final int WINDOW = 32768;

	private static final int TRIES = 48;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private int held;

	private int heldBits;

	private Deflated() {
	}

	static byte[] of(byte[] data) {
		Deflated deflated = new Deflated();
		deflated.bits(1, 1);
		deflated.bits(1, 2);
		deflated.body(data);
		deflated.literal(256);
		if (deflated.heldBits > 0) {
			deflated.out.write(deflated.held);
		}
		return deflated.out.toByteArray();
	}

	private void body(byte[] data) {
		int[] head = new int[1 << 15];
		Arrays.fill(head, -1);
		int[] previous = new int[data.length];
		int at = 0;
		while (at < data.length) {
			int best = 0;
			int distance = 0;
			if (at + 3 <= data.length) {
				int candidate = head[hash(data, at)];
				int limit = Math.min(258, data.length - at);
				for (int tries = TRIES; candidate >= 0 && at - candidate <= WINDOW && tries > 0; tries--) {
					int length = 0;
					while (length < limit && data[candidate + length] == data[at + length]) {
						length++;
					}
					if (length > best) {
						best = length;
						distance = at - candidate;
					}
					candidate = previous[candidate];
				}
			}
			int step = 1;
			if (best >= 3) {
				match(best, distance);
				step = best;
			}
			else {
				literal(data[at] & 0xff);
			}
			for (int end = at + step; at < end; at++) {
				if (at + 3 <= data.length) {
					int hash = hash(data, at);
					previous[at] = head[hash];
					head[hash] = at;
				}
			}
		}
	}

	private static int hash(byte[] data, int at) {
		int three = (data[at] & 0xff) << 16 | (data[at + 1] & 0xff) << 8 | data[at + 2] & 0xff;
		return (three * 0x9e3779b1) >>> 17;
	}

	private void match(int length, int distance) {
		int code = LENGTH_BASE.length - 1;
		while (LENGTH_BASE[code] > length) {
			code--;
		}
		literal(257 + code);
		bits(length - LENGTH_BASE[code], LENGTH_BITS[code]);
		int far = DISTANCE_BASE.length - 1;
		while (DISTANCE_BASE[far] > distance) {
			far--;
		}
		reversed(far, 5);
		bits(distance - DISTANCE_BASE[far], Math.max(0, far / 2 - 1));
	}

	/** A literal or length code in the fixed table. */
	private void literal(int value) {
		if (value < 144) {
			reversed(0x30 + value, 8);
		}
		else if (value < 256) {
			reversed(0x190 + value - 144, 9);
		}
		else if (value < 280) {
			reversed(value - 256, 7);
		}
		else {
			reversed(0xc0 + value - 280, 8);
		}
	}

	private void reversed(int code, int count) {
		bits(Integer.reverse(code) >>> (32 - count), count);
	}

	private void bits(int value, int count) {
		this.held |= value << this.heldBits;
		this.heldBits += count;
		while (this.heldBits >= 8) {
			this.out.write(this.held);
			this.held >>>= 8;
			this.heldBits -= 8;
		}
	}

}
