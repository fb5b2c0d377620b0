package org.satyapan.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.satyapan.intake.Templates;

/** Writes the workbook that a station may fill in. */
@Command(name = "template", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Writes a workbook with both lists, drop-downs and an example for a station to fill in. "
				+ "The stations are those of the last inbox that was read.")
class TemplateCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@ParentCommand
	@Nullable CommandLines root;

	@Option(names = "--station", required = true, paramLabel = "CODE",
			description = "Code of the station, as in stations.csv")
	private String station = "";

	@Option(names = "--out", paramLabel = "FILE", description = "Workbook to write (default: CODE.xlsx)")
	@Nullable private Path out;

	@Option(names = "--date", paramLabel = "YYYY-MM-DD",
			description = "Day on which the station stands (default: today)")
	@Nullable private LocalDate date;

	@Override
	public Integer call() throws IOException {
		if (this.spec == null || this.root == null) {
			throw new IllegalStateException("The command was not started by its command line.");
		}
		CommandLine line = this.spec.commandLine();
		LocalDate day = (this.date != null) ? this.date : LocalDate.now();
		String code = this.station.strip().toUpperCase(Locale.ROOT);
		try (ConfigurableApplicationContext context = SpringApplication.run(this.root.application())) {
			Templates templates = context.getBean(Templates.class);
			byte[] workbook = templates.of(code, day).orElse(null);
			if (workbook == null) {
				line.getErr().println(unknown(templates, day));
				line.getErr().flush();
				return CommandLine.ExitCode.USAGE;
			}
			Path file = (this.out != null) ? this.out : Path.of(code + ".xlsx");
			Path folder = file.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			Files.write(file, workbook);
			line.getOut().println("Written: " + file);
			line.getOut().flush();
			return CommandLine.ExitCode.OK;
		}
	}

	private String unknown(Templates templates, LocalDate day) {
		String codes = String.join(", ", templates.codes(day));
		return codes.isEmpty()
				? "The register knows no station on " + day + ". Run intake once with an inbox that has a stations.csv."
				: "No station has the code " + this.station + " on " + day + ". Known codes: " + codes;
	}

}
