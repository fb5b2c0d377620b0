package org.satyapan.intake.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/**
 * The records of a workbook of Excel 2 to 95, one after the other: a kind, a length and
 * so many bytes. What lies outside of a record is read as zero.
 */
final class BiffRecords {

	private final ByteBuffer bytes;

	private int next;

	private int start;

	private int length;

	private int kind;

	BiffRecords(byte[] stream) {
		this.bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Goes to the next record. */
	boolean next() {
		if (this.next + 4 > this.bytes.limit()) {
			return false;
		}
		this.kind = Short.toUnsignedInt(this.bytes.getShort(this.next));
		this.length = Short.toUnsignedInt(this.bytes.getShort(this.next + 2));
		this.start = this.next + 4;
		this.next = this.start + this.length;
		return this.next <= this.bytes.limit();
	}

	/** Whether the records end where the stream ends, padding of zeros apart. */
	boolean endsWell() {
		return this.next >= this.bytes.limit() - 3 && this.next <= this.bytes.limit() || this.kind == 0;
	}

	int kind() {
		return this.kind;
	}

	int length() {
		return this.length;
	}

	int u8(int place) {
		return (place < this.length) ? Byte.toUnsignedInt(this.bytes.get(this.start + place)) : 0;
	}

	int u16(int place) {
		return u8(place) | u8(place + 1) << 8;
	}

	int i32(int place) {
		return u16(place) | u16(place + 2) << 16;
	}

	double real(int place) {
		return Double.longBitsToDouble(Integer.toUnsignedLong(i32(place)) | (long) i32(place + 4) << 32);
	}

	/** A number packed into four bytes. */
	double packed(int place) {
		int value = i32(place);
		double number = ((value & 2) != 0) ? value >> 2 : Double.longBitsToDouble((long) (value & ~3) << 32);
		return ((value & 1) != 0) ? number / 100 : number;
	}

	/** A text of at most so many bytes. */
	String text(int place, int count, Charset charset) {
		int most = Math.max(0, Math.min(count, this.length - place));
		byte[] text = new byte[most];
		this.bytes.get(this.start + Math.min(place, this.length), text);
		return new String(text, charset);
	}

}
