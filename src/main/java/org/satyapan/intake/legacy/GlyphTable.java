package org.satyapan.intake.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What each character of Kruti Dev 010 shows, from {@code kruti-dev-010.tsv}.
 */
final class GlyphTable {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final char LATIN_1 = 0xFF;

	/** Where fonts of the symbol kind keep their characters. */
	private static final int SYMBOLS = 0xF000;

	static final GlyphTable KRUTI_DEV = load("/intake/legacy/kruti-dev-010.tsv");

	private final Map<Character, List<Stroke>> strokes = new HashMap<>();

	/** The same for every code of Latin 1, which are most of what is asked for. */
	private final List<List<Stroke>> ofLatin1 = new ArrayList<>();

	/** By what is shown, how it is typed. */
	private final Map<String, String> spellings = new HashMap<>();

	private int longest = 1;

	private static GlyphTable load(String resource) {
		try (InputStream stream = GlyphTable.class.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IllegalStateException(resource + " is not on the class path");
			}
			GlyphTable table = new GlyphTable();
			new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isEmpty() && !line.startsWith("//"))
				.forEach((line) -> table.add(line.split("\t")));
			for (char code = 0; code <= LATIN_1; code++) {
				table.ofLatin1.add(table.search(code));
			}
			return table;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String[] columns) {
		String typed = columns[0].startsWith("0x")
				? String.valueOf((char) Integer.parseInt(columns[0].substring(2), 16)) : columns[0];
		String shown = columns[1];
		if (typed.length() == 1 && this.strokes.put(typed.charAt(0), Stroke.all(shown)) != null) {
			throw new IllegalStateException("The table of glyphs has " + typed + " twice");
		}
		if (!columns[2].equals("read")) {
			if (this.spellings.put(shown, typed) != null) {
				throw new IllegalStateException("The table of glyphs has two ways to type " + shown);
			}
			this.longest = Math.max(this.longest, shown.length());
		}
	}

	/** What a character shows; nothing if that is not known. */
	List<Stroke> strokes(char typed) {
		return (typed <= LATIN_1) ? this.ofLatin1.get(typed) : search(typed);
	}

	private List<Stroke> search(char typed) {
		List<Stroke> found = this.strokes.get(typed);
		return (found != null) ? found : this.strokes.getOrDefault(windows(typed), List.of());
	}

	/** How to type something that one or two characters show, or null. */
	@Nullable String typed(String shown) {
		return this.spellings.get(shown);
	}

	/** The most letters that one character shows. */
	int longest() {
		return this.longest;
	}

	/**
	 * The character that Windows shows for a code that went through Latin 1 or through a
	 * symbol font.
	 */
	private static char windows(char typed) {
		int code = (typed > SYMBOLS && typed <= SYMBOLS + 0xFF) ? typed - SYMBOLS : typed;
		if (code < 0x80 || code > 0xFF) {
			return (char) code;
		}
		char shown = WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] { (byte) code })).get();
		return (shown != '\uFFFD') ? shown : (char) code;
	}

}
