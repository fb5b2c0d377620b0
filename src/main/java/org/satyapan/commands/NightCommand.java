package org.satyapan.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.satyapan.nightly.NightPart;
import org.satyapan.nightly.NightRequest;

/**
 * What {@code nightly} and its parts have in common: their options, and how they end.
 */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class NightCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@ParentCommand
	@Nullable CommandLines root;

	@Option(names = "--inbox", required = true, paramLabel = "DIR",
			description = "Folder to read: stations.csv, station-lists/, dot-permissions/, raids/, notices/ ...")
	@Nullable Path inbox;

	@Option(names = "--outbox", required = true, paramLabel = "DIR",
			description = "Folder to write; the results lie in DIR/<date>/")
	@Nullable Path outbox;

	@Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD",
			description = "Business date: the day that is judged, whatever the clock says")
	@Nullable LocalDate date;

	@Option(names = "--accept-rejected", description = "End with 0 instead of 3 when input was rejected")
	boolean acceptRejected;

	private final NightPart part;

	NightCommand(NightPart part) {
		this.part = part;
	}

	@Override
	public Integer call() {
		if (this.inbox == null || this.outbox == null || this.date == null || this.spec == null || this.root == null) {
			throw new IllegalStateException("The command line has checked its required options");
		}
		if (!Files.isDirectory(this.inbox)) {
			throw new ParameterException(this.spec.commandLine(), "There is no folder " + this.inbox + " (--inbox)");
		}
		int status = new NightRun(this.root.application())
			.run(new NightRequest(this.part, this.inbox, this.outbox, this.date));
		return (status == NightRun.REJECTED && this.acceptRejected) ? NightRun.DONE : status;
	}

}
