package org.satyapan.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.satyapan.commands.link.Accuracy;
import org.satyapan.commands.link.BadCsvException;
import org.satyapan.commands.link.EvaluationPage;
import org.satyapan.commands.link.Inputs;
import org.satyapan.commands.link.LinkageFile;
import org.satyapan.commands.link.LinksCsv;
import org.satyapan.commands.link.NewFile;
import org.satyapan.commands.link.Progress;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Explanation;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Waterfall;

/**
 * {@code link}: links two lists, or one list with itself, by the engine of the night.
 */
@Command(name = "link", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Links two CSV lists, or one list with itself.",
				"Columns, any subset: id, name, alias, relative_name, person, date_of_birth, age, address, locality, "
						+ "city, district, state, pin, phone, email, registration_no, gstin, cin. "
						+ "Several values in a cell are separated by ;",
				"Files are CSV in UTF-8, UTF-16 or Windows-1252, separated by comma, semicolon or tab.",
				"Lists beyond 1 MB are linked in a Java machine of their own with options that suit, unless this one "
						+ "was given options." },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:done", "1:failed", "2:wrong usage, or a file that is no list at all; nothing is written",
				"3:done, but rows were left out; each is named with its line" })
class LinkCommand implements Callable<Integer> {

	/**
	 * With a truth, pairs from this probability are weighed to find the best threshold.
	 */
	private static final double MEASURED_FROM = 0.001;

	@Spec
	@Nullable CommandSpec spec;

	@Option(names = "--left", required = true, paramLabel = "A.csv", description = "One list")
	@Nullable Path left;

	@Option(names = "--right", paramLabel = "B.csv",
			description = "The other list; without it, A is linked with itself")
	@Nullable Path right;

	@Option(names = "--out", paramLabel = "LINKS.csv",
			description = "Where to write left_id,right_id,match_weight,match_probability,decision")
	@Nullable Path out;

	@Option(names = "--truth", paramLabel = "T.csv",
			description = "True pairs (left_id,right_id): print precision, recall, F1, best threshold, candidate recall")
	@Nullable Path truth;

	@Option(names = "--report", paramLabel = "R.html", description = "Where to write an evaluation page")
	@Nullable Path report;

	@Option(names = "--top", paramLabel = "K",
			description = "Write each left record's K best, whatever their probability")
	int top;

	@Option(names = "--pairs", paramLabel = "P.csv", description = "Score just these pairs (left_id,right_id)")
	@Nullable Path pairs;

	@Option(names = "--explain", arity = "2", paramLabel = "ID",
			description = "Print how the weight of one pair comes about, linked or not: LEFT_ID RIGHT_ID")
	List<String> explain = new ArrayList<>();

	@Option(names = "--model", paramLabel = "M.csv",
			description = "A saved model to use instead of learning one; it may have been edited")
	@Nullable Path model;

	@Option(names = "--save-model", paramLabel = "M.csv",
			description = "Where to write the model that was used: each level's m, u and weight")
	@Nullable Path saveModel;

	@Option(names = "--settings", paramLabel = "DIR", defaultValue = "${sys:satyapan.jobs:-${env:SATYAPAN_JOBS:-jobs}}",
			description = "Folder with linkage.yml: thresholds, caps, threads (default: jobs, else those built in)")
	@Nullable Path jobs;

	@Option(names = "--assignment", paramLabel = "WAY",
			description = "one-to-one where both lists are free of duplicates, else many-to-many")
	@Nullable String assignment;

	@Override
	public Integer call() throws IOException {
		CommandSpec command = Objects.requireNonNull(this.spec);
		PrintWriter lines = command.commandLine().getOut();
		PrintWriter errors = command.commandLine().getErr();
		try {
			check();
			return run(lines, errors);
		}
		catch (BadCsvException | LinkageFile.WrongSettingException ex) {
			errors.println(ex.getMessage());
			return ExitCode.USAGE;
		}
		finally {
			lines.flush();
			errors.flush();
		}
	}

	private void check() {
		for (@Nullable
		Path file : new Path[] { this.left, this.right, this.truth, this.pairs, this.model }) {
			if (file != null && !Files.isRegularFile(file)) {
				throw wrong("There is no file " + file + ".");
			}
			if (file != null && (file.equals(this.out) || file.equals(this.report)
					|| file.equals(this.saveModel) && !file.equals(this.model))) {
				throw wrong(file + " is both read and written; expected another name for what is written.");
			}
		}
		if (this.out == null && this.explain.isEmpty() && this.truth == null && this.report == null
				&& this.saveModel == null) {
			throw wrong("Nothing to do: give --out, --explain, --truth, --report or --save-model.");
		}
		if (this.top < 0) {
			throw wrong("--top is " + this.top + "; expected 1 or more.");
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), message);
	}

	private int run(PrintWriter lines, PrintWriter errors) throws IOException {
		try (NewFile links = begin("--out", this.out);
				NewFile page = begin("--report", this.report);
				NewFile learned = begin("--save-model", this.saveModel)) {
			LinkageSettings settings = settings();
			Progress progress = new Progress(errors, System.console() != null, System::nanoTime);
			Inputs inputs = Inputs.read(Objects.requireNonNull(this.left), this.right, this.pairs, this.truth,
					progress);
			progress.end();
			inputs.tell(lines, errors);
			LinkageResult result = link(inputs, settings, progress);
			progress.end();
			if (!this.explain.isEmpty()) {
				explain(result, lines);
			}
			if (links != null) {
				boolean whatever = this.top > 0 || this.pairs != null;
				Map<Decision, Integer> counts = LinksCsv.write(links.path(), result,
						whatever ? 0 : settings.reviewThreshold());
				lines.println(told(result, counts));
			}
			Accuracy accuracy = (inputs.truth() == null) ? null : Accuracy.of(result, inputs.truth());
			if (accuracy != null) {
				lines.println("At one half:       " + accuracy.atDefault());
				lines.println("Best threshold:    " + accuracy.best());
				lines.println(String.format(Locale.ROOT, "Candidate recall:  %.4f", accuracy.candidateRecall()));
			}
			if (page != null) {
				Files.writeString(page.path(), EvaluationPage.html(result, settings, inputs, accuracy));
				page.finish();
			}
			if (learned != null) {
				Files.writeString(learned.path(), result.model());
				learned.finish();
			}
			if (links != null) {
				links.finish();
			}
			return inputs.anyRejected() ? NightRun.REJECTED : ExitCode.OK;
		}
	}

	private LinkageResult link(Inputs inputs, LinkageSettings settings, Progress progress) {
		try {
			return inputs.link(settings, progress);
		}
		catch (IllegalArgumentException ex) {
			if (this.model == null) {
				throw ex;
			}
			throw wrong(this.model + ": " + ex.getMessage());
		}
	}

	private @Nullable NewFile begin(String option, @Nullable Path file) {
		try {
			return (file == null) ? null : new NewFile(file);
		}
		catch (IOException ex) {
			throw wrong(option + ": nothing can be written to " + file + "; expected a folder that is there, "
					+ "and leave to write in it.");
		}
	}

	private LinkageSettings settings() throws IOException {
		LinkageSettings settings = LinkageFile.read(Objects.requireNonNull(this.jobs)).withTop(this.top);
		if (this.model != null) {
			settings = settings.withModel(text(this.model));
		}
		if (this.truth != null || this.report != null) {
			settings = settings.withReturned(MEASURED_FROM);
		}
		if (this.assignment != null) {
			settings = settings.withAssignment(switch (this.assignment) {
				case "one-to-one" -> LinkageSettings.Assignment.ONE_TO_ONE;
				case "many-to-many" -> LinkageSettings.Assignment.MANY_TO_MANY;
				default -> throw wrong("--assignment is " + this.assignment + "; expected one-to-one or many-to-many.");
			});
		}
		return settings;
	}

	private String text(Path file) throws IOException {
		try {
			return Files.readString(file).replaceFirst("^\uFEFF", "");
		}
		catch (CharacterCodingException ex) {
			throw wrong(file + ": found bytes that are not UTF-8; expected a model as --save-model writes it");
		}
	}

	private void explain(LinkageResult result, PrintWriter lines) {
		Explanation explanation = result.explanation(this.explain.get(0), this.explain.get(1));
		if (explanation == null) {
			throw wrong("--explain " + String.join(" ", this.explain) + ": one of these ids is in neither list.");
		}
		lines.println(explanation.pair().leftId() + " and " + explanation.pair().rightId());
		Waterfall.lines(explanation).forEach(lines::println);
	}

	private String told(LinkageResult result, Map<Decision, Integer> counts) {
		StringBuilder told = new StringBuilder();
		told.append(result.statistics().leftRecords());
		if (this.right != null) {
			told.append(" left and ").append(result.statistics().rightRecords()).append(" right");
		}
		told.append(" records, ")
			.append(result.statistics().comparedPairs())
			.append(" pairs compared, ")
			.append(counts.values().stream().mapToInt(Integer::intValue).sum())
			.append(" written:");
		for (Decision decision : Decision.values()) {
			told.append(' ').append(decision).append(' ').append(counts.getOrDefault(decision, 0));
		}
		return told.toString();
	}

}
