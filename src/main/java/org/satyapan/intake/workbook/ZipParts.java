package org.satyapan.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped workbook, each read as a stream within limits. Sizes that the
 * file claims are not believed, checksums are compared, and no part is ever written to
 * disk, whatever its name.
 */
public final class ZipParts implements Closeable {

	private final ZipFile zip;

	private final long packedSize;

	private final ZipLimits limits;

	private final Map<String, ZipEntry> entries = new HashMap<>();

	private long unpacked;

	private ZipParts(ZipFile zip, long packedSize, ZipLimits limits) {
		this.zip = zip;
		this.packedSize = packedSize;
		this.limits = limits;
	}

	/**
	 * Opens a file.
	 * @throws UnreadableFile if it has more parts than the limits allow, two parts of one
	 * name, or a part that would lie outside of it
	 * @throws IOException if it is no ZIP file or damaged
	 */
	public static ZipParts open(Path file, ZipLimits limits) throws IOException, UnreadableFile {
		ZipDirectory.check(file, limits);
		ZipParts parts = new ZipParts(zip(file), Files.size(file), limits);
		try {
			parts.list();
			return parts;
		}
		catch (UnreadableFile | RuntimeException ex) {
			parts.close();
			throw ex;
		}
	}

	/** Whether there is such a part; neither case nor the kind of slash matters. */
	public boolean has(String name) {
		return this.entries.containsKey(plain(name));
	}

	/** The names of all parts, in lower case. */
	public List<String> names() {
		return this.entries.keySet().stream().sorted().toList();
	}

	/** What a part claims to unpack to, for progress only; -1 if it claims nothing. */
	public long claimedSize(String name) {
		ZipEntry entry = this.entries.get(plain(name));
		return (entry != null) ? entry.getSize() : -1;
	}

	/**
	 * The bytes of a part. The stream's {@code IOException} has an {@link UnreadableFile}
	 * as its cause where a limit is reached.
	 * @throws IOException if there is no such part
	 */
	public InputStream read(String name) throws IOException {
		ZipEntry entry = this.entries.get(plain(name));
		if (entry == null) {
			throw new ZipException("The part " + name + " is missing");
		}
		try {
			return new Part(Objects.requireNonNull(this.zip.getInputStream(entry)), entry);
		}
		catch (RuntimeException ex) {
			throw new ZipException("The part " + name + " cannot be read: " + ex.getMessage());
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private static ZipFile zip(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile());
		}
		catch (RuntimeException ex) {
			throw new ZipException("The list of parts is damaged: " + ex.getMessage());
		}
	}

	private void list() throws UnreadableFile {
		if (this.zip.size() > this.limits.parts()) {
			throw ZipDirectory.tooMany(this.limits);
		}
		for (Enumeration<? extends ZipEntry> all = this.zip.entries(); all.hasMoreElements();) {
			ZipEntry entry = all.nextElement();
			String name = plain(entry.getName());
			if (List.of(name.split("/")).contains("..") || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
				throw doubtful("a part whose name leads out of the file", "फ़ाइल से बाहर ले जाने वाले नाम का भाग");
			}
			if (this.entries.put(name, entry) != null) {
				throw doubtful("two parts of the same name", "एक ही नाम के दो भाग");
			}
		}
	}

	private static UnreadableFile doubtful(String en, String hi) {
		return new UnreadableFile(
				"The workbook holds " + en
						+ ", which no spreadsheet program writes. Copy the list into a new workbook and send that.",
				"वर्कबुक में " + hi
						+ " है, जो कोई स्प्रेडशीट प्रोग्राम नहीं लिखता। सूची को नई वर्कबुक में कॉपी करके भेजें।");
	}

	private static String plain(String name) {
		String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return slashed.startsWith("/") ? slashed.substring(1) : slashed;
	}

	/** One part; counts what it gives. */
	private final class Part extends InputStream {

		private final InputStream in;

		private final ZipEntry entry;

		private final CRC32 checksum = new CRC32();

		private long read;

		Part(InputStream in, ZipEntry entry) {
			this.in = in;
			this.entry = entry;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int count;
			try {
				count = this.in.read(bytes, from, length);
			}
			catch (RuntimeException ex) {
				throw new ZipException("The part " + this.entry.getName() + " cannot be read: " + ex.getMessage());
			}
			if (count < 0) {
				verify();
				return -1;
			}
			this.checksum.update(bytes, from, count);
			this.read += count;
			ZipParts.this.unpacked += count;
			bound();
			return count;
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

		private void bound() throws IOException {
			ZipLimits limits = ZipParts.this.limits;
			if (ZipParts.this.unpacked > limits.unpackedSize().toBytes()) {
				throw new IOException(tooLarge(limits.unpackedSize().toMegabytes()));
			}
			long packed = Math.min(Math.max(this.entry.getCompressedSize(), 1), ZipParts.this.packedSize);
			if (this.read > ZipLimits.ALWAYS_UNPACKED && this.read / limits.compressionRatio() > packed) {
				throw new IOException(tooDense(limits.compressionRatio()));
			}
		}

		private void verify() throws IOException {
			if (this.read != this.entry.getSize() || this.checksum.getValue() != this.entry.getCrc()) {
				throw new ZipException("The part " + this.entry.getName() + " does not match its checksum");
			}
		}

		private static UnreadableFile tooLarge(long megabytes) {
			return new UnreadableFile(
					"The workbook unpacks to more than %d MB. Copy the list into a new workbook and send that."
						.formatted(megabytes),
					"वर्कबुक खुलने पर %d MB से बड़ी है। सूची को नई वर्कबुक में कॉपी करके भेजें।".formatted(megabytes));
		}

		private static UnreadableFile tooDense(int ratio) {
			return new UnreadableFile(
					"The workbook unpacks to more than %d times its size, as no list does. Copy the list into a new workbook and send that."
						.formatted(ratio),
					"वर्कबुक खुलने पर अपने आकार से %d गुना से अधिक बड़ी हो जाती है, जो कोई सूची नहीं होती। सूची को नई वर्कबुक में कॉपी करके भेजें।"
						.formatted(ratio));
		}

	}

}
