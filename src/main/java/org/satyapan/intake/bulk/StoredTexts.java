package org.satyapan.intake.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Any number of texts, each found by its number, as UTF-8 in pages. Only so many pages
 * stay in memory; once there are more, all lie in a temporary file and the ones used last
 * in memory.
 */
final class StoredTexts implements Closeable {

	private static final int PAGE = 1 << 15;

	private static final int REMEMBERED = 1 << 12;

	private final long memory;

	private byte[] page = new byte[PAGE];

	private int pageLength;

	private int[] ends = new int[1024];

	private int count;

	private int[] firstOf = new int[16];

	private long[] placeOf = new long[16];

	private int[] sizeOf = new int[16];

	private byte[] @Nullable [] loaded = new byte[16] @Nullable [];

	private boolean[] used = new boolean[16];

	private int pages;

	private long inMemory;

	private int hand;

	private @Nullable FileChannel file;

	private int lastPage;

	private final int[] rememberedNumber = new int[REMEMBERED];

	private final @Nullable String[] remembered = new @Nullable String[REMEMBERED];

	/**
	 * None yet.
	 * @param memory bytes of the pages that stay in memory
	 */
	StoredTexts(long memory) {
		this.memory = memory;
	}

	/** Adds the next text, as UTF-8. */
	void add(byte[] bytes, int length) throws IOException {
		if (this.count == Integer.MAX_VALUE) {
			throw new MalformedXml("it holds more texts than can be counted");
		}
		if (this.pageLength + length > PAGE && this.pageLength > 0) {
			finishPage();
		}
		if (length > this.page.length - this.pageLength) {
			this.page = Arrays.copyOf(this.page, this.pageLength + length);
		}
		if (this.count - first() == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, 2 * this.ends.length);
		}
		System.arraycopy(bytes, 0, this.page, this.pageLength, length);
		this.pageLength += length;
		this.ends[this.count - first()] = this.pageLength;
		this.count++;
		if (this.count - first() == PAGE) {
			finishPage();
		}
	}

	/** Nothing more is added. */
	void finish() throws IOException {
		finishPage();
		this.page = new byte[0];
		this.ends = new int[0];
	}

	int count() {
		return this.count;
	}

	/** Whether there is too much for the memory, so that a file holds it. */
	boolean spilled() {
		return this.file != null;
	}

	/** The text of a number from 0 to below {@link #count()}. */
	String get(int number) throws IOException {
		int slot = number % REMEMBERED;
		String text = this.remembered[slot];
		if (text == null || this.rememberedNumber[slot] != number) {
			text = read(number);
			if (text.length() <= 200) {
				this.remembered[slot] = text;
				this.rememberedNumber[slot] = number;
			}
		}
		return text;
	}

	@Override
	public void close() throws IOException {
		if (this.file != null) {
			this.file.close();
		}
	}

	private String read(int number) throws IOException {
		int place = pageOf(number);
		ByteBuffer bytes = ByteBuffer.wrap(load(place));
		int index = number - this.firstOf[place];
		int texts = bytes.getInt(0);
		int from = (index > 0) ? bytes.getInt(4 * index) : 0;
		int data = 4 + 4 * texts;
		return ByteText.text(bytes.array(), data + from, data + bytes.getInt(4 + 4 * index));
	}

	private int pageOf(int number) {
		int last = this.lastPage;
		if (number < this.firstOf[last] || (last + 1 < this.pages && number >= this.firstOf[last + 1])) {
			int found = Arrays.binarySearch(this.firstOf, 0, this.pages, number);
			this.lastPage = (found >= 0) ? found : -found - 2;
		}
		return this.lastPage;
	}

	private byte[] load(int place) throws IOException {
		byte[] bytes = this.loaded[place];
		if (bytes == null) {
			bytes = new byte[this.sizeOf[place]];
			ByteBuffer target = ByteBuffer.wrap(bytes);
			FileChannel source = spilledFile();
			while (target.hasRemaining()) {
				if (source.read(target, this.placeOf[place] + target.position()) < 0) {
					throw new IOException("The temporary file of texts was cut short");
				}
			}
			keep(place, bytes);
		}
		this.used[place] = true;
		return bytes;
	}

	private void finishPage() throws IOException {
		int texts = this.count - first();
		if (texts == 0) {
			return;
		}
		ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * texts + this.pageLength);
		bytes.putInt(texts);
		for (int i = 0; i < texts; i++) {
			bytes.putInt(this.ends[i]);
		}
		bytes.put(this.page, 0, this.pageLength);
		if (this.pages + 1 == this.firstOf.length) {
			grow();
		}
		int place = this.pages++;
		this.sizeOf[place] = bytes.capacity();
		this.placeOf[place] = (place > 0) ? this.placeOf[place - 1] + this.sizeOf[place - 1] : 0;
		this.firstOf[this.pages] = this.count;
		this.pageLength = 0;
		if (this.file != null) {
			write(place, bytes.array());
		}
		keep(place, bytes.array());
	}

	private int first() {
		return this.firstOf[this.pages];
	}

	private void grow() {
		int size = 2 * this.firstOf.length;
		this.firstOf = Arrays.copyOf(this.firstOf, size);
		this.placeOf = Arrays.copyOf(this.placeOf, size);
		this.sizeOf = Arrays.copyOf(this.sizeOf, size);
		this.loaded = Arrays.copyOf(this.loaded, size);
		this.used = Arrays.copyOf(this.used, size);
	}

	/** Keeps a page in memory, and there no more than is allowed. */
	private void keep(int place, byte[] bytes) throws IOException {
		this.loaded[place] = bytes;
		this.inMemory += bytes.length;
		if (this.inMemory > this.memory && this.file == null) {
			spilledFile();
			for (int i = 0; i < this.pages; i++) {
				byte[] page = this.loaded[i];
				if (page != null) {
					write(i, page);
				}
			}
		}
		while (this.inMemory > this.memory) {
			this.hand = (this.hand + 1) % this.pages;
			byte[] other = this.loaded[this.hand];
			if (other == null || (this.hand == place && other.length < this.inMemory)) {
				continue;
			}
			if (this.used[this.hand]) {
				this.used[this.hand] = false;
				continue;
			}
			this.loaded[this.hand] = null;
			this.inMemory -= other.length;
		}
	}

	private void write(int place, byte[] bytes) throws IOException {
		ByteBuffer source = ByteBuffer.wrap(bytes);
		while (source.hasRemaining()) {
			spilledFile().write(source, this.placeOf[place] + source.position());
		}
	}

	private FileChannel spilledFile() throws IOException {
		FileChannel spilled = this.file;
		if (spilled == null) {
			Path path = Files.createTempFile("satyapan-texts", ".tmp");
			spilled = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
					StandardOpenOption.DELETE_ON_CLOSE);
			this.file = spilled;
		}
		return spilled;
	}

}
