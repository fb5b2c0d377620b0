package org.satyapan.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

/** The rule book as an operator's file holds it, read as the product reads it. */
public final class Books {

	private static final RuleBook SHIPPED = new RuleBook(read(text()));

	private Books() {
	}

	/** The book of jobs/rules.yml. */
	public static RuleBook shipped() {
		return SHIPPED;
	}

	/** The text of jobs/rules.yml. */
	static String text() {
		try {
			return Files.readString(Path.of("jobs/rules.yml"), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts an application with the text in place of jobs/rules.yml. */
	static RulesSettings read(String yaml) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			ByteArrayResource resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8),
					"file jobs/rules.yml");
			for (PropertySource<?> source : new YamlPropertySourceLoader().load("jobs/rules.yml", resource)) {
				context.getEnvironment().getPropertySources().addFirst(source);
			}
			context.register(Settings.class);
			context.refresh();
			return context.getBean(RulesSettings.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@EnableConfigurationProperties(RulesSettings.class)
	static class Settings {

	}

}
