package org.satyapan.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
import org.satyapan.commands.link.LinksCsv;
import org.satyapan.commands.link.PairList;
import org.satyapan.commands.link.RecordList;
import org.satyapan.commands.link.Waterfall;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.Linker.IdPair;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Subject;

/**
 * {@code link}: links two lists, or one list with itself, by the engine of the night.
 */
@Command(name = "link", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Links two CSV lists, or one list with itself.",
				"Columns, any subset: id, name, alias, relative_name, person, date_of_birth, age, address, locality, "
						+ "city, district, state, pin, phone, email, registration_no, gstin, cin. "
						+ "Several values in a cell are separated by ;" })
class LinkCommand implements Callable<Integer> {

	/**
	 * With a truth, pairs from this probability are weighed to find the best threshold.
	 */
	private static final double MEASURED_FROM = 0.001;

	private static final double HALF = 0.5;

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

	@Option(names = "--assignment", paramLabel = "one-to-one",
			description = "one-to-one where both lists are free of duplicates")
	@Nullable String assignment;

	@Override
	public Integer call() throws IOException {
		CommandSpec command = Objects.requireNonNull(this.spec);
		PrintWriter lines = command.commandLine().getOut();
		try {
			check(command);
			run(lines);
			return ExitCode.OK;
		}
		catch (BadCsvException ex) {
			command.commandLine().getErr().println(ex.getMessage());
			return ExitCode.SOFTWARE;
		}
		finally {
			lines.flush();
		}
	}

	private void check(CommandSpec command) {
		for (@Nullable
		Path file : new Path[] { this.left, this.right, this.truth, this.pairs }) {
			if (file != null && !Files.isRegularFile(file)) {
				throw new ParameterException(command.commandLine(), "There is no file " + file + ".");
			}
		}
		if (this.out == null && this.explain.isEmpty() && this.truth == null && this.report == null) {
			throw new ParameterException(command.commandLine(),
					"Nothing to do: give --out, --explain, --truth or --report.");
		}
		if (this.assignment != null && !this.assignment.equals("one-to-one")) {
			throw new ParameterException(command.commandLine(),
					"--assignment is " + this.assignment + "; expected one-to-one.");
		}
		if (this.top < 0) {
			throw new ParameterException(command.commandLine(), "--top is " + this.top + "; expected 1 or more.");
		}
	}

	private void run(PrintWriter lines) throws IOException {
		List<LinkageRecord> leftRecords = read(Objects.requireNonNull(this.left), lines);
		boolean within = this.right == null;
		List<LinkageRecord> rightRecords = (this.right == null) ? leftRecords : read(this.right, lines);
		PairList given = (this.pairs == null) ? null : PairList.read(this.pairs);
		LinkageResult result = link(leftRecords, rightRecords, within, given);
		if (!this.explain.isEmpty()) {
			explain(result, lines);
		}
		List<ScoredPair> all = new ArrayList<>(result.size());
		for (int i = 0; i < result.size(); i++) {
			all.add(result.outline(i));
		}
		boolean whatever = this.top > 0 || given != null;
		List<ScoredPair> written = whatever ? all
				: all.stream().filter((pair) -> pair.matchProbability() >= HALF).toList();
		if (this.out != null) {
			LinksCsv.write(this.out, written);
			lines.println(counts(result, written));
		}
		Accuracy accuracy = measure(result, all, within, given);
		if (accuracy != null) {
			lines.println("At one half:       " + accuracy.atDefault());
			lines.println("Best threshold:    " + accuracy.best());
			lines.println(String.format(Locale.ROOT, "Candidate recall:  %.4f", accuracy.candidateRecall()));
		}
		if (this.report != null) {
			Files.writeString(this.report, EvaluationPage.html(all, result.statistics(), accuracy));
		}
	}

	private static List<LinkageRecord> read(Path file, PrintWriter lines) throws IOException {
		RecordList list = RecordList.read(file);
		if (!list.ignored().isEmpty()) {
			lines.println(file.getFileName() + ": ignored the columns " + String.join(", ", list.ignored()) + ".");
		}
		return list.records();
	}

	private LinkageResult link(List<LinkageRecord> leftRecords, List<LinkageRecord> rightRecords, boolean within,
			@Nullable PairList given) {
		LinkageSettings settings = LinkageSettings.defaults().withTop(this.top);
		if (this.truth != null || this.report != null) {
			settings = settings.withReturned(MEASURED_FROM);
		}
		if (this.assignment != null) {
			settings = settings.withAssignment(LinkageSettings.Assignment.ONE_TO_ONE);
		}
		if (given != null) {
			return Linker.scorePairs(leftRecords, rightRecords, given.pairs(), Subject.ANY, settings);
		}
		return within ? Linker.deduplicate(leftRecords, Subject.ANY, settings)
				: Linker.link(leftRecords, rightRecords, Subject.ANY, settings);
	}

	private void explain(LinkageResult result, PrintWriter lines) {
		ScoredPair pair = result.explain(this.explain.get(0), this.explain.get(1));
		if (pair == null) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"--explain " + String.join(" ", this.explain) + ": one of these ids is in neither list.");
		}
		lines.print(Waterfall.text(pair, result.keys(pair.leftId(), pair.rightId())));
	}

	private static String counts(LinkageResult result, List<ScoredPair> written) {
		StringBuilder counts = new StringBuilder();
		counts.append(result.statistics().leftRecords())
			.append(" left and ")
			.append(result.statistics().rightRecords())
			.append(" right records, ")
			.append(result.statistics().comparedPairs())
			.append(" pairs compared, ")
			.append(written.size())
			.append(" written:");
		for (Decision decision : Decision.values()) {
			counts.append(' ')
				.append(decision)
				.append(' ')
				.append(written.stream().filter((pair) -> pair.decision() == decision).count());
		}
		return counts.toString();
	}

	private @Nullable Accuracy measure(LinkageResult result, List<ScoredPair> all, boolean within,
			@Nullable PairList given) throws IOException {
		Set<IdPair> matches;
		if (this.truth != null) {
			matches = PairList.read(this.truth).matches();
		}
		else if (given != null && given.judged()) {
			matches = given.matches();
		}
		else {
			return null;
		}
		long compared = matches.stream().filter((pair) -> result.compared(pair.leftId(), pair.rightId())).count();
		return Accuracy.of(all, matches, within, matches.isEmpty() ? 1 : (double) compared / matches.size());
	}

}
