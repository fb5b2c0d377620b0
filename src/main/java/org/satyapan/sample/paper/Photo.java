package org.satyapan.sample.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

import org.satyapan.sample.words.Dice;

/**
 * A silhouette in colours of its own, as a small PNG, in place of the photograph of a
 * person.
 */
final class Photo {

	private static final int WIDTH = 72;

	private static final int HEIGHT = 90;

	private Photo() {
	}

	static byte[] of(Dice dice) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		chunk(out, "IHDR", new byte[] { 0, 0, 0, WIDTH, 0, 0, 0, HEIGHT, 8, 3, 0, 0, 0 });
		byte[] palette = new byte[9];
		for (int i = 0; i < 9; i++) {
			palette[i] = (byte) ((i < 3) ? dice.between(170, 245) : dice.between(20, 150));
		}
		chunk(out, "PLTE", palette);
		chunk(out, "IDAT", zlib(pixels(dice)));
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	/**
	 * One byte before each line (no filter), then the number of a colour for each point.
	 */
	private static byte[] pixels(Dice dice) {
		int head = dice.between(13, 17);
		int shoulders = dice.between(26, 34);
		byte[] points = new byte[(WIDTH + 1) * HEIGHT];
		for (int y = 0; y < HEIGHT; y++) {
			for (int x = 0; x < WIDTH; x++) {
				int dx = x - WIDTH / 2;
				int dy = y - 34;
				int below = y - HEIGHT;
				byte colour = 0;
				if (dx * dx * 10 + dy * dy * 7 < head * head * 10) {
					colour = 2;
				}
				else if (dx * dx * 36 * 36 + below * below * shoulders * shoulders < shoulders * shoulders * 36 * 36) {
					colour = 1;
				}
				points[y * (WIDTH + 1) + 1 + x] = colour;
			}
		}
		return points;
	}

	private static byte[] zlib(byte[] data) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(0x78);
		out.write(0x01);
		out.writeBytes(Deflated.of(data));
		Adler32 sum = new Adler32();
		sum.update(data);
		number(out, (int) sum.getValue());
		return out.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
		number(out, data.length);
		byte[] type = name.getBytes(StandardCharsets.US_ASCII);
		out.writeBytes(type);
		out.writeBytes(data);
		CRC32 crc = new CRC32();
		crc.update(type);
		crc.update(data);
		number(out, (int) crc.getValue());
	}

	private static void number(ByteArrayOutputStream out, int value) {
		for (int shift = 24; shift >= 0; shift -= 8) {
			out.write(value >>> shift);
		}
	}

}
