package org.satyapan.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages a workbook as a bad line, a bad program or a bad man would: parts lost or
 * doubled or changed for others, tags and attributes lost, doubled or changed, bytes
 * flipped, headers of the archive patched, the file cut short. The same seed damages in
 * the same way.
 */
final class WorkbookMutation {

	private static final List<String> SPLICES = List.of("<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "&#0;",
			"<![CDATA[x]]>", "<!-- x -->", "]]>", "<row r='99999999'>", "<c r='ZZZZ1'><v>1</v></c>",
			"<v>1e999999999</v>", " r=\"A0\"", " t=\"s\"", "-1", "99999999999999999999", "\u0000", "\uFFFF", "</row>",
			"<row/>", "''", "_xD800_");

	private final Random random;

	WorkbookMutation(long seed) {
		this.random = new Random(seed);
	}

	byte[] of(byte[] workbook) throws IOException {
		byte[] mutated = switch (this.random.nextInt(8)) {
			case 0 -> flipped(workbook);
			case 1 -> Arrays.copyOf(workbook, this.random.nextInt(workbook.length));
			case 2 -> patchedHeaders(workbook);
			// What is put between the bytes of a binary file moves all that follows: it
			// is hardly ever a workbook.
			default -> (workbook[0] == 'P') ? changedParts(workbook)
					: this.random.nextInt(8) == 0 ? spliced(workbook) : flipped(workbook);
		};
		return (this.random.nextInt(10) == 0) ? flipped(mutated) : mutated;
	}

	private byte[] changedParts(byte[] workbook) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		List<String> names = new ArrayList<>(parts.keySet());
		String name = names.get(this.random.nextInt(names.size()));
		byte[] part = parts.get(name);
		switch (this.random.nextInt(10)) {
			case 0 -> parts.remove(name);
			case 1 -> parts.put(name, parts.get(names.get(this.random.nextInt(names.size()))));
			case 2 -> parts.put("xl\\" + name.toUpperCase(Locale.ROOT), part);
			case 3 -> parts.put(name, Arrays.copyOf(part, this.random.nextInt(part.length + 1)));
			case 4 -> parts.put(name, flipped(part));
			default -> {
				for (int i = this.random.nextInt(3); i >= 0; i--) {
					part = spliced(part);
				}
				parts.put(name, part);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> each : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getValue());
			}
		}
		return out.toByteArray();
	}

	/** One tag or text lost, doubled, moved or with something put into it. */
	private byte[] spliced(byte[] part) {
		String xml = new String(part, StandardCharsets.UTF_8);
		if (xml.length() < 2) {
			return part;
		}
		int from = boundary(xml, this.random.nextInt(xml.length()));
		int to = boundary(xml, Math.min(xml.length(), from + 1 + this.random.nextInt(60)));
		String piece = xml.substring(Math.min(from, to), Math.max(from, to));
		String before = xml.substring(0, Math.min(from, to));
		String after = xml.substring(Math.max(from, to));
		String mutated = switch (this.random.nextInt(4)) {
			case 0 -> before + after;
			case 1 -> before + piece + piece + after;
			case 2 -> before + piece.replaceFirst("[0-9]+", String.valueOf(this.random.nextInt())) + after;
			default -> before + piece + SPLICES.get(this.random.nextInt(SPLICES.size())) + after;
		};
		return mutated.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Mostly where a tag begins or ends, so that the XML stays well-formed now and then.
	 */
	private int boundary(String xml, int place) {
		int tag = this.random.nextBoolean() ? xml.indexOf('<', place) : xml.indexOf('>', place) + 1;
		return (tag > 0 && this.random.nextInt(4) > 0) ? tag : place;
	}

	private byte[] flipped(byte[] bytes) {
		byte[] flipped = bytes.clone();
		for (int i = this.random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
			flipped[this.random.nextInt(flipped.length)] ^= (byte) (1 << this.random.nextInt(8));
		}
		return flipped;
	}

	/**
	 * Changes figures in the archive's headers, or in the first bytes of another file.
	 */
	private byte[] patchedHeaders(byte[] workbook) {
		byte[] patched = workbook.clone();
		List<Integer> headers = new ArrayList<>(List.of(0));
		for (int i = 0; i + 3 < workbook.length; i++) {
			if (workbook[i] == 'P' && workbook[i + 1] == 'K' && workbook[i + 2] < 8) {
				headers.add(i);
			}
		}
		int header = headers.get(this.random.nextInt(headers.size()));
		int place = Math.min(header + this.random.nextInt(60), workbook.length - 1);
		patched[place] = (byte) (this.random.nextBoolean() ? 0xFF : this.random.nextInt(256));
		return patched;
	}

}
