package org.satyapan.commands;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.satyapan.worklist.trace.FindingChain;

/**
 * {@code explain-finding}: the whole chain of one finding, for the cell.
 */
@Command(name = "explain-finding", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Prints why a finding was raised: law, life, evidence, links, down to file, sheet, row and SHA-256. "
				+ "For the cyber-crime cell only: it hides nothing.")
class ExplainFindingCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@ParentCommand
	@Nullable CommandLines root;

	@Parameters(paramLabel = "ID", description = "As it stands on a worklist's sheet of evidence")
	@Nullable String id;

	@Override
	public Integer call() {
		CommandSpec command = Objects.requireNonNull(this.spec);
		try (ConfigurableApplicationContext context = SpringApplication
			.run(Objects.requireNonNull(this.root).application())) {
			List<String> lines = context.getBean(FindingChain.class).lines(Objects.requireNonNull(this.id).strip());
			lines.forEach(command.commandLine().getOut()::println);
			if (lines.isEmpty()) {
				command.commandLine().getErr().println("There is no finding " + this.id + ".");
				return ExitCode.USAGE;
			}
			return ExitCode.OK;
		}
	}

}
