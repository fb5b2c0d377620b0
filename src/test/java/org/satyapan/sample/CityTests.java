package org.satyapan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CityTests {

	private static final LocalDate DAY = LocalDate.of(2020, 9, 9);

	@Test
	void theSameArgumentsGiveTheSameBytesInAnyLocaleAndTimeZone(@TempDir Path one, @TempDir Path two)
			throws IOException {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		SampleInbox.city(one, 60, 6, 5, DAY);
		try {
			Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
			SampleInbox.city(two, 60, 6, 5, DAY);
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		assertThat(StoryTests.differing(StoryTests.bytes(one), StoryTests.bytes(two))).isEmpty();
	}

	@Test
	void anotherSeedGivesAnotherCity(@TempDir Path one, @TempDir Path two) throws IOException {
		SampleInbox.city(one, 40, 3, 5, DAY);
		SampleInbox.city(two, 40, 3, 6, DAY);
		assertThat(Files.readString(one.resolve("truth/centres.csv")))
			.isNotEqualTo(Files.readString(two.resolve("truth/centres.csv")));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "20, 2", "300, 12", "1200, 60" })
	void aCityOfAnySizeHasItsStationsAndItsTruth(int centres, int stations, @TempDir Path folder) throws IOException {
		SampleInbox.city(folder, centres, stations, 9, DAY);
		assertThat(Files.readAllLines(folder.resolve("stations.csv"))).hasSize(stations + 5 + 1);
		List<String> truth = Files.readAllLines(folder.resolve("truth/centres.csv"));
		assertThat(truth).hasSizeGreaterThan(centres);
		assertThat(folder.resolve("truth/story.json")).exists();
	}

}
