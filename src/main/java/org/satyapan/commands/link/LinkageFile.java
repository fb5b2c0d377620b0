package org.satyapan.commands.link;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.LinkageSettings.Assignment;
import org.satyapan.linkage.Linker;

/**
 * {@code jobs/linkage.yml} read without an application around it, so that a linkage
 * starts at once.
 */
public final class LinkageFile {

	private static final String NAME = "linkage.yml";

	private final Path file;

	private final Map<String, Object> values;

	private LinkageFile(Path file, Map<String, Object> values) {
		this.file = file;
		this.values = values;
	}

	/**
	 * A settings file says what the engine cannot do; the message names file, key and
	 * reason.
	 */
	public static final class WrongSettingException extends RuntimeException {

		WrongSettingException(String message) {
			super(message);
		}

	}

	/**
	 * Reads the settings: the defaults, and over them what an operator has set.
	 * @param folder where the operator's files are; need not exist
	 * @return the settings
	 * @throws WrongSettingException if a key or a value is wrong
	 * @throws IOException if a file cannot be read
	 */
	public static LinkageSettings read(Path folder) throws IOException {
		try {
			Linker.checkTermLists();
		}
		catch (IllegalArgumentException ex) {
			throw new WrongSettingException(String.valueOf(ex.getMessage()));
		}
		Path file = folder.resolve(NAME);
		Map<String, Object> values = new TreeMap<>();
		try (InputStream defaults = LinkageFile.class.getResourceAsStream("/jobs/" + NAME)) {
			if (defaults != null) {
				values.putAll(load(file, defaults));
			}
		}
		if (Files.isRegularFile(file)) {
			try (InputStream own = Files.newInputStream(file)) {
				load(file, own).forEach((key, value) -> {
					if (!values.containsKey(key)) {
						throw new WrongSettingException(file + ": found the key linkage." + key + "; expected one of "
								+ String.join(", ", values.keySet()));
					}
					values.put(key, value);
				});
			}
		}
		return new LinkageFile(file, values).settings();
	}

	private static Map<String, Object> load(Path file, InputStream bytes) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		try {
			Object all = new Yaml(new SafeConstructor(options)).load(bytes);
			if (all instanceof Map<?, ?> map && map.size() == 1 && map.get("linkage") instanceof Map<?, ?> keys) {
				return keys.entrySet()
					.stream()
					.filter((entry) -> entry.getValue() != null)
					.collect(Collectors.toMap((entry) -> String.valueOf(entry.getKey()), Map.Entry::getValue));
			}
		}
		catch (YAMLException ex) {
			throw new WrongSettingException(file + ": " + ex.getMessage());
		}
		throw new WrongSettingException(
				file + ": expected the key linkage, its settings indented below, and nothing else");
	}

	private LinkageSettings settings() {
		LinkageSettings defaults = LinkageSettings.defaults();
		double review = number("review", 0.000001, 0.5);
		int threads = whole("threads", 0);
		return new LinkageSettings(number("link", review, 0.999999), review, review, number("margin", 0, 100), null,
				whole("block-cap", 2), whole("candidate-cap", 1), whole("search-budget", 1), whole("training-pairs", 1),
				assignment(), 0, (threads > 0) ? threads : defaults.threads());
	}

	private double number(String key, double least, double most) {
		Object value = this.values.get(key);
		if (value instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most) {
			return number.doubleValue();
		}
		throw wrong(key, "a number from " + plain(least) + " to " + plain(most));
	}

	private static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	private int whole(String key, int least) {
		Object value = this.values.get(key);
		if (value instanceof Integer number && number >= least) {
			return number;
		}
		throw wrong(key, "a whole number from " + least);
	}

	private Assignment assignment() {
		String value = String.valueOf(this.values.get("assignment"));
		return Arrays.stream(Assignment.values())
			.filter((assignment) -> name(assignment).equals(value))
			.findFirst()
			.orElseThrow(
					() -> wrong("assignment", name(Assignment.MANY_TO_MANY) + " or " + name(Assignment.ONE_TO_ONE)));
	}

	/** An assignment as options and settings write it. */
	static String name(Assignment assignment) {
		return assignment.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private WrongSettingException wrong(String key, String expected) {
		return new WrongSettingException(
				this.file + ": linkage." + key + " is " + this.values.get(key) + "; expected " + expected);
	}

}
