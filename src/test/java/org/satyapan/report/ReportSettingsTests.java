package org.satyapan.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong jobs/reports.yml stops the start and says why. */
class ReportSettingsTests {

	@Test
	void theSettingsThatShipAreSound() {
		start("").run((context) -> assertThat(context.getBean(ReportSettings.class)).isEqualTo(SmallCity.settings()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			reports: {window-yeers: 2}              | window-yeers
			reports: {window-years: two}            | window-years
			reports: {short-stay-months: 0}         | shortStayMonths
			reports: {offenders: {adult-age: 17}}   | adultAge
			reports: {offenders: {least-cases: 1}}  | leastCases
			""")
	void aWrongKeyOrValueIsNamed(String yaml, String reason) {
		start(yaml).run((context) -> assertThat(context).getFailure().hasStackTraceContaining(reason));
	}

	private static ApplicationContextRunner start(String yaml) {
		YamlPropertiesFactoryBean file = new YamlPropertiesFactoryBean();
		file.setResources(new ClassPathResource("jobs/reports.yml"),
				new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
		Properties properties = file.getObject();
		List<String> pairs = properties.entrySet()
			.stream()
			.map((property) -> property.getKey() + "=" + property.getValue())
			.toList();
		return new ApplicationContextRunner().withUserConfiguration(Settings.class)
			.withPropertyValues(pairs.toArray(String[]::new));
	}

	@EnableConfigurationProperties(ReportSettings.class)
	static class Settings {

	}

}
