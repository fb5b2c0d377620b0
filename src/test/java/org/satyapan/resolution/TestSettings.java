package org.satyapan.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.FileSystemResource;

/** The settings as they stand in {@code jobs}. */
public final class TestSettings {

	private TestSettings() {
	}

	public static ResolutionSettings settings() {
		return read("resolution", ResolutionSettings.class);
	}

	static EngineSettings engine() {
		return read("linkage", EngineSettings.class);
	}

	private static <T> T read(String name, Class<T> type) {
		try {
			MutablePropertySources sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load(name, new FileSystemResource("jobs/" + name + ".yml"))
				.forEach(sources::addLast);
			return new Binder(ConfigurationPropertySources.from(sources)).bind(name, type).get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Gazetteer gazetteer() {
		return new Gazetteer(settings());
	}

}
