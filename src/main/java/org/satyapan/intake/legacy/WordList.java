package org.satyapan.intake.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a resource: separated by blanks, comments from {@code //} to the end of
 * the line.
 */
final class WordList {

	private WordList() {
	}

	static List<String> load(String name) {
		try (InputStream stream = WordList.class.getResourceAsStream("/intake/legacy/" + name)) {
			if (stream == null) {
				throw new IllegalStateException("intake/legacy/" + name + " is not on the class path");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.replaceFirst("//.*", "").strip())
				.filter((line) -> !line.isEmpty())
				.flatMap((line) -> Stream.of(line.split("\\s+")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
