package org.satyapan.sample.words;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One row of comma-separated values after RFC 4180, quoted only where it must be. */
public final class Csv {

	private Csv() {
	}

	/** Appends one row without its line end. */
	public static void append(StringBuilder text, List<? extends @Nullable Object> values) {
		for (int i = 0; i < values.size(); i++) {
			if (i > 0) {
				text.append(',');
			}
			Object value = values.get(i);
			String plain = (value != null) ? value.toString() : "";
			if (mustBeQuoted(plain)) {
				text.append('"').append(plain.replace("\"", "\"\"")).append('"');
			}
			else {
				text.append(plain);
			}
		}
	}

	private static boolean mustBeQuoted(String text) {
		for (int i = 0; i < text.length(); i++) {
			char here = text.charAt(i);
			if (here == ',' || here == '"' || here == '\n' || here == '\r') {
				return true;
			}
		}
		return false;
	}

}
