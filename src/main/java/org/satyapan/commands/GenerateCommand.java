package org.satyapan.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import ch.qos.logback.classic.Level;
import org.jspecify.annotations.Nullable;
import org.satyapan.sample.LinkLists;
import org.satyapan.sample.SampleInbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an invented inbox, or two lists to link, with the truth. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Writes an invented inbox (or, with --link-lists, two lists to link) with its truth. "
				+ "The same arguments always give the same bytes.")
class GenerateCommand implements Callable<Integer> {

	@Spec
	@Nullable private CommandSpec spec;

	@Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write into.")
	private Path out = Path.of("");

	@Option(names = "--story", description = "The city of 9 September 2020, the project's sample input.")
	private boolean story;

	@Option(names = "--centres", paramLabel = "N", description = "An inbox of about N call centres.")
	private int centres;

	@Option(names = "--stations", paramLabel = "S", defaultValue = "40",
			description = "How many stations must submit (default: ${DEFAULT-VALUE}).")
	private int stations;

	@Option(names = "--link-lists", paramLabel = "N", description = "Two lists of N records each for the link command.")
	private int linkLists;

	@Option(names = "--seed", paramLabel = "X", defaultValue = "1",
			description = "Seed of chance (default: ${DEFAULT-VALUE}); the story has its own.")
	private long seed;

	@Option(names = "--date", paramLabel = "YYYY-MM-DD", defaultValue = "2020-09-09",
			description = "Business date (default: ${DEFAULT-VALUE}).")
	private LocalDate date = SampleInbox.STORY_DATE;

	@Option(names = "--noise", paramLabel = "0..1", defaultValue = "0.2",
			description = "How carelessly a city of --centres is written: 0 is clean, 0.2 as the story, "
					+ "1 the worst (default: ${DEFAULT-VALUE}).")
	private double noise;

	@Override
	public Integer call() {
		int chosen = (this.story ? 1 : 0) + ((this.centres > 0) ? 1 : 0) + ((this.linkLists > 0) ? 1 : 0);
		if (chosen != 1 || this.stations < 1 || this.spec == null) {
			throw new ParameterException(commandLine(),
					"Choose one of --story, --centres N and --link-lists N, with N and --stations at least 1.");
		}
		if (this.story && this.date.isBefore(SampleInbox.STORY_DATE)) {
			throw new ParameterException(commandLine(),
					"The story begins on " + SampleInbox.STORY_DATE + "; --date " + this.date + " is before it.");
		}
		if (!(this.noise >= 0 && this.noise <= 1)) {
			throw new ParameterException(commandLine(), "--noise " + this.noise + " is not between 0 and 1.");
		}
		// No Spring is started that would set up logging, and POI logs what it finds odd.
		((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
		if (this.story) {
			SampleInbox.story(this.out, this.date);
		}
		else if (this.centres > 0) {
			SampleInbox.city(this.out, this.centres, this.stations, this.seed, this.date, this.noise);
		}
		else {
			LinkLists.write(this.out, this.linkLists, this.seed);
		}
		PrintWriter output = commandLine().getOut();
		output.println("Written: " + this.out);
		output.flush();
		return 0;
	}

	private picocli.CommandLine commandLine() {
		if (this.spec == null) {
			throw new IllegalStateException("The command was not started by its command line.");
		}
		return this.spec.commandLine();
	}

}
