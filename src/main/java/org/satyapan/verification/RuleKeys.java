package org.satyapan.verification;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * The keys that {@code jobs/rules.yml} may hold. The binder overlooks an unknown key deep
 * inside a list, and a law that is never read must not look as if it were.
 */
final class RuleKeys {

	private static final String PREFIX = "rules.";

	private static final String TEXT = "\\.(?:en|hi)";

	private static final String LAW = "law(?:\\[[0-9]+]\\.(?:from|to|en|hi|legalreview))?";

	private static final Pattern KNOWN = Pattern
		.compile("rules\\.(?:permission\\.(?:homefrom|hometo|homewords(?:\\[[0-9]+])?|reasons\\.[a-z]+" + TEXT
				+ ")|(?:evidence|life)\\.[a-z]+" + TEXT + "|provisions(?:\\[[0-9]+]\\.(?:matter" + TEXT + "|" + LAW
				+ "))?|book(?:\\[[0-9]+]\\.(?:code|axis|severity|days|validfrom|validto|expiresafterdays|byorder|" + LAW
				+ "|(?:title|needs)" + TEXT + "|sentences\\.[a-z]+" + TEXT
				+ "|parameters(?:\\.[a-z]+(?:\\[[0-9]+])?)?))?)");

	private RuleKeys() {
	}

	/**
	 * Looks through all settings.
	 * @throws InvalidConfigurationPropertyValueException that names the first unknown key
	 */
	static void check(ConfigurableEnvironment environment) {
		for (PropertySource<?> source : environment.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> settings) {
				for (String name : settings.getPropertyNames()) {
					if (name.startsWith(PREFIX) && !isKnown(name)) {
						throw new InvalidConfigurationPropertyValueException(name, settings.getProperty(name),
								"jobs/rules.yml: the rule book knows no such key; its head says which there are.");
					}
				}
			}
		}
	}

	/** Hyphens and capitals do not matter, as everywhere in the settings. */
	static boolean isKnown(String name) {
		return KNOWN.matcher(name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT)).matches();
	}

}
