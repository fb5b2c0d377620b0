package org.satyapan.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.satyapan.verification.RuleBook;
import org.satyapan.verification.RuleBookText;
import org.satyapan.verification.RulesSettings;

/**
 * {@code rules}: prints the book in force on a day. Needs no database.
 */
@Command(name = "rules", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Prints the rules that judge the conduct of a day, with the law that they rest on.")
class RulesCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD",
			description = "Date of the conduct: of the list, the raid or the complaint")
	@Nullable LocalDate date;

	@Option(names = "--settings", paramLabel = "DIR", defaultValue = "${sys:satyapan.jobs:-${env:SATYAPAN_JOBS:-jobs}}",
			description = "Folder with rules.yml (default: jobs, else the book built in)")
	@Nullable Path jobs;

	/** The book and nothing else of the application. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(RulesSettings.class)
	@Import(RuleBook.class)
	static class Book {

	}

	@Override
	public Integer call() {
		PrintWriter lines = Objects.requireNonNull(this.spec).commandLine().getOut();
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Book.class)
			.web(WebApplicationType.NONE)
			.run("--satyapan.jobs=" + this.jobs)) {
			RuleBookText.lines(context.getBean(RuleBook.class), Objects.requireNonNull(this.date))
				.forEach(lines::println);
		}
		return ExitCode.OK;
	}

}
