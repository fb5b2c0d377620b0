package org.satyapan.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.satyapan.report.audit.AuditCheck;
import org.satyapan.report.audit.AuditPack;

/**
 * {@code audit}: checks the audit log, and prints what a court's certificate wants.
 */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "The log of all inputs, decisions and outputs: each entry carries the hash of the one before.",
				"Note the head that a night prints where nobody can change it, and give it to --head later: "
						+ "then even a log that was written anew as a whole is found out." },
		exitCodeListHeading = "%nExit status:%n", exitCodeList = { "0:all is as it was written",
				"1:something was changed; each change is named", "2:wrong usage, or nothing is logged for the date" })
class AuditCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@ParentCommand
	@Nullable CommandLines root;

	@Option(names = "--verify", description = "Check the log, the archive and the decisions in the register")
	boolean verify;

	@Option(names = "--outbox", paramLabel = "DIR", description = "With --verify: check the files given out, too")
	@Nullable Path outbox;

	@Option(names = "--head", paramLabel = "HASH", description = "With --verify: a head that was noted earlier")
	@Nullable String head;

	@Option(names = "--pack", paramLabel = "PAGE.html",
			description = "Write the particulars for a certificate under section 63(4) BSA, to be printed and signed")
	@Nullable Path pack;

	@Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "With --pack: the business date")
	@Nullable LocalDate date;

	@Override
	public Integer call() throws IOException {
		CommandSpec command = Objects.requireNonNull(this.spec);
		check(command);
		PrintWriter lines = command.commandLine().getOut();
		try (ConfigurableApplicationContext context = SpringApplication
			.run(Objects.requireNonNull(this.root).application())) {
			int status = (this.pack != null) ? write(context.getBean(AuditPack.class), this.pack, command)
					: ExitCode.OK;
			if (this.verify && status == ExitCode.OK) {
				AuditCheck.Result result = context.getBean(AuditCheck.class).verify(this.outbox, this.head);
				result.changes().forEach(lines::println);
				lines.printf(Locale.ROOT, "%,d entries, head %s: %s%n", result.entries(), result.head(),
						result.changes().isEmpty() ? "all is as it was written"
								: result.changes().size() + " changes found");
				status = result.changes().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
			}
			return status;
		}
	}

	private void check(CommandSpec command) {
		if (!this.verify && this.pack == null) {
			throw new ParameterException(command.commandLine(), "Say --verify or --pack PAGE.html");
		}
		if (!this.verify && (this.outbox != null || this.head != null)) {
			throw new ParameterException(command.commandLine(), "--outbox and --head need --verify");
		}
		if (this.outbox != null && !Files.isDirectory(this.outbox)) {
			throw new ParameterException(command.commandLine(), "There is no folder " + this.outbox + " (--outbox)");
		}
		if ((this.pack != null) != (this.date != null)) {
			throw new ParameterException(command.commandLine(), "--pack and --date need each other");
		}
	}

	private int write(AuditPack pages, Path target, CommandSpec command) throws IOException {
		String page = pages.page(Objects.requireNonNull(this.date));
		if (page.isEmpty()) {
			command.commandLine().getErr().println("The audit log holds nothing of " + this.date + ".");
			return ExitCode.USAGE;
		}
		Files.write(target, page.getBytes(StandardCharsets.UTF_8));
		command.commandLine().getOut().println("Written: " + target);
		return ExitCode.OK;
	}

}
