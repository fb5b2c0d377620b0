package org.satyapan.commands;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code satyapan}: the root of the command line.
 */
@Command(name = "satyapan", mixinStandardHelpOptions = true, versionProvider = CommandLines.Version.class,
		description = "Verifies every call centre of a police commissionerate, every night.",
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:done", "1:failed (run again to resume)", "2:wrong usage",
				"3:done, with rejected input to look at" },
		subcommands = { NightlyCommand.class, IntakeCommand.class, VerifyCommand.class, WorklistsCommand.class,
				ReportsCommand.class, RulesCommand.class, ExplainFindingCommand.class, AuditCommand.class,
				GenerateCommand.class, LinkCommand.class, TemplateCommand.class })
public class CommandLines {

	private final Class<?> application;

	private CommandLines(Class<?> application) {
		this.application = application;
	}

	/** The Spring application that the commands of the night start. */
	Class<?> application() {
		return this.application;
	}

	/**
	 * Runs one command line.
	 * @param application the Spring application that the commands of the night start
	 * @return the exit status
	 */
	public static int execute(Class<?> application, String... arguments) {
		CommandLine line = new CommandLine(new CommandLines(application));
		// Hindi is Hindi whatever the locale.
		line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
		line.setExecutionExceptionHandler((exception, command, parsed) -> {
			command.getErr().println(Failures.message(exception));
			return NightRun.FAILED;
		});
		if (arguments.length == 0) {
			line.usage(line.getErr());
			return CommandLine.ExitCode.USAGE;
		}
		return line.execute(arguments);
	}

	/** The version of the jar. */
	static class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = CommandLines.class.getPackage().getImplementationVersion();
			return new String[] { "satyapan " + ((version != null) ? version : "(unpackaged)") };
		}

	}

}
