package org.satyapan.report.offenders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.OffenderCopy;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;
import org.satyapan.register.PurgedArrest;
import org.satyapan.register.SourceFile;
import org.satyapan.report.Figures;
import org.satyapan.report.PurgeDue;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.summary.CaseTitle;
import org.satyapan.report.summary.Days;
import org.satyapan.report.summary.Label;

/**
 * What is due to be destroyed, what is kept on an order, and the proof of what was
 * destroyed.
 *
 * @param withoutEffect decisions to destroy that could not be carried out
 */
public record PurgePage(Label city, Label date, List<Due> due, List<Due> retained, List<Proof> proofs,
		List<String> withoutEffect) {

	/** One record that is due, or kept. */
	public record Due(String entry, String name, String fir, Label status, String since, String until, boolean overdue,
			String photos, String decision) {
	}

	/**
	 * One record that is no more.
	 *
	 * @param row where it came from; the file itself holds others' records and stays
	 * @param copies of the register that still name the person
	 */
	public record Proof(String entry, String fir, String record, String photos, String shared, String purgedOn,
			String decision, String row, String copies) {
	}

	static PurgePage of(Figures figures, List<PurgedArrest> purged, List<OffenderDecision> decisions,
			List<OffenderCopy> issued, List<SourceFile> sources, ReportSettings settings) {
		LocalDate date = figures.date();
		Map<String, SourceFile> files = sources.stream().collect(Collectors.toMap(SourceFile::id, Function.identity()));
		Set<String> done = purged.stream().map(PurgedArrest::decisionId).collect(Collectors.toSet());
		Set<String> gone = decisions.stream()
			.filter((one) -> one.kind() == OffenderDecisionKind.DESTROYED)
			.map(OffenderDecision::entry)
			.collect(Collectors.toSet());
		List<OffenderCopy> about = issued.stream().filter((copy) -> !gone.contains(copy.id())).toList();
		return new PurgePage(new Label(settings.city().name(), settings.city().nameHi()), Days.of(date),
				dues(figures, false, settings), dues(figures, true, settings),
				purged.stream().map((one) -> proof(one, files, about)).toList(),
				decisions.stream()
					.filter((one) -> one.kind() == OffenderDecisionKind.PURGE && !done.contains(one.id()))
					.map((one) -> one.entry() + ": " + one.decidedBy() + ", " + one.decidedOn())
					.toList());
	}

	private static List<Due> dues(Figures figures, boolean retained, ReportSettings settings) {
		return figures.purgeDue()
			.stream()
			.filter((due) -> due.isRetained(figures.date()) == retained)
			.map((due) -> due(due, figures.date(), settings.offenders()))
			.toList();
	}

	private static Due due(PurgeDue due, LocalDate date, ReportSettings.Offenders settings) {
		OffenderDecision decision = due.decision();
		return new Due(due.entry(), due.name(), CaseTitle.of(due.firKey()),
				(due.status() == CustodyStatus.ACQUITTED) ? new Label("acquitted", "बरी")
						: new Label("discharged", "उन्मोचित"),
				due.since().toString(), due.until(settings).toString(), due.until(settings).isBefore(date),
				String.join("; ", due.photos()), (decision != null) ? decision.decidedBy() + ", " + decision.decidedOn()
						+ ": " + Objects.requireNonNullElse(decision.reason(), "") : "");
	}

	private static Proof proof(PurgedArrest one, Map<String, SourceFile> files, List<OffenderCopy> about) {
		SourceFile file = files.get(one.fileId());
		return new Proof(one.arrestId(),
				CaseTitle.of(one.firKey()) + ((one.serial() != null) ? ", no. " + one.serial() : ""),
				one.recordSha256(), one.photoSha256(), one.sharedPhotoSha256(), one.purgedOn().toString(),
				one.decidedBy() + ", " + one.decidedOn() + ((one.reason() != null) ? ": " + one.reason() : ""),
				((file != null) ? file.path() : one.fileId()) + ", row " + one.rowNo(),
				about.stream()
					.filter((copy) -> Arrays.asList(copy.personIds().split("; ")).contains(one.personId()))
					.map((copy) -> copy.issuedOn() + " no. " + copy.copyNo() + " " + copy.holderName())
					.collect(Collectors.joining("; ")));
	}

}
