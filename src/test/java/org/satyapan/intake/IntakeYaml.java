package org.satyapan.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** The settings as the product ships them, for tests. */
public final class IntakeYaml {

	private IntakeYaml() {
	}

	public static IntakeSettings settings() {
		return settings(Map.of());
	}

	/** The settings with some of an operator's own, by their whole keys. */
	public static IntakeSettings settings(Map<String, Object> own) {
		try {
			StandardEnvironment environment = new StandardEnvironment();
			new YamlPropertySourceLoader().load("intake", new FileSystemResource("jobs/intake.yml"))
				.forEach(environment.getPropertySources()::addFirst);
			environment.getPropertySources().addFirst(new MapPropertySource("own", own));
			return Binder.get(environment).bind("intake", IntakeSettings.class).get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
