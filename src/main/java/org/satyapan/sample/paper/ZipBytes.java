package org.satyapan.sample.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A ZIP archive whose bytes depend on its entries alone: no times, no platform. */
final class ZipBytes {

	/** 1 January 1980, the first day that the format knows. */
	private static final int DOS_DATE = 0x21;

	private final ByteArrayOutputStream files = new ByteArrayOutputStream();

	private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

	private int count;

	void add(String name, String text) {
		byte[] data = text.getBytes(StandardCharsets.UTF_8);
		byte[] packed = Deflated.of(data);
		CRC32 crc = new CRC32();
		crc.update(data);
		byte[] path = name.getBytes(StandardCharsets.UTF_8);
		int offset = this.files.size();
		number(this.files, 0x04034b50, 4);
		header(this.files, crc, packed, data, path);
		this.files.writeBytes(path);
		this.files.writeBytes(packed);
		number(this.directory, 0x02014b50, 4);
		number(this.directory, 20, 2);
		header(this.directory, crc, packed, data, path);
		number(this.directory, 0, 2);
		number(this.directory, 0, 2);
		number(this.directory, 0, 2);
		number(this.directory, 0, 4);
		number(this.directory, offset, 4);
		this.directory.writeBytes(path);
		this.count++;
	}

	private static void header(ByteArrayOutputStream out, CRC32 crc, byte[] packed, byte[] data, byte[] path) {
		number(out, 20, 2);
		number(out, 0, 2);
		number(out, 8, 2);
		number(out, 0, 2);
		number(out, DOS_DATE, 2);
		number(out, (int) crc.getValue(), 4);
		number(out, packed.length, 4);
		number(out, data.length, 4);
		number(out, path.length, 2);
		number(out, 0, 2);
	}

	byte[] finished() {
		int start = this.files.size();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(this.files.toByteArray());
		out.writeBytes(this.directory.toByteArray());
		number(out, 0x06054b50, 4);
		number(out, 0, 4);
		number(out, this.count, 2);
		number(out, this.count, 2);
		number(out, this.directory.size(), 4);
		number(out, start, 4);
		number(out, 0, 2);
		return out.toByteArray();
	}

	private static void number(ByteArrayOutputStream out, int value, int bytes) {
		for (int i = 0; i < bytes; i++) {
			out.write(value >>> (8 * i));
		}
	}

}
