package org.satyapan.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.FileSystemResource;

/** The settings as they stand in {@code jobs/resolution.yml}. */
public final class TestSettings {

	private TestSettings() {
	}

	public static ResolutionSettings settings() {
		try {
			MutablePropertySources sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load("resolution", new FileSystemResource("jobs/resolution.yml"))
				.forEach(sources::addLast);
			return new Binder(ConfigurationPropertySources.from(sources)).bind("resolution", ResolutionSettings.class)
				.get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Gazetteer gazetteer() {
		return new Gazetteer(settings());
	}

}
