package org.satyapan.report.offenders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.OffenderCopy;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;
import org.satyapan.register.Station;
import org.satyapan.report.Figures;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.summary.Days;
import org.satyapan.report.summary.Label;

/**
 * Who received which copy of the register, newest first.
 *
 * @param issuedTonight whether copies go out tonight
 */
public record IssueLog(Label city, Label date, boolean issuedTonight, List<Copy> copies) {

	/**
	 * One copy.
	 *
	 * @param received by whom and when; empty until it is acknowledged
	 * @param destroyed by whom and when; empty while it is about
	 * @param current whether it is of the last issue
	 */
	public record Copy(String id, LocalDate issuedOn, int number, int of, Label holder, int entries,
			String workbookSha256, String pageSha256, String received, String destroyed, boolean current) {

		/** Whether its holder is to be asked for it. */
		public boolean toBeDestroyed() {
			return !this.current && this.destroyed.isEmpty();
		}

	}

	static IssueLog of(List<OffenderCopy> issued, List<OffenderDecision> decisions, Figures figures,
			ReportSettings settings) {
		Map<String, Label> names = new TreeMap<>();
		for (Station station : figures.standing()) {
			names.put(station.code(), new Label(station.name(), station.nameHi()));
		}
		LocalDate last = issued.stream()
			.map(OffenderCopy::issuedOn)
			.max(Comparator.naturalOrder())
			.orElse(LocalDate.MIN);
		List<Copy> copies = new ArrayList<>();
		issued.stream()
			.sorted(Comparator.comparing(OffenderCopy::issuedOn).reversed().thenComparing(OffenderCopy::copyNo))
			.forEach((copy) -> copies.add(new Copy(copy.id(), copy.issuedOn(), copy.copyNo(), copy.copies(),
					Objects.requireNonNullElse(names.get(copy.holder()),
							new Label(copy.holderName(), copy.holderName())),
					copy.personIds().isEmpty() ? 0 : copy.personIds().split("; ").length, copy.workbookSha256(),
					copy.pageSha256(), said(copy, OffenderDecisionKind.RECEIVED, decisions, figures.date()),
					said(copy, OffenderDecisionKind.DESTROYED, decisions, figures.date()),
					copy.issuedOn().equals(last))));
		return new IssueLog(new Label(settings.city().name(), settings.city().nameHi()), Days.of(figures.date()),
				last.equals(figures.date()), List.copyOf(copies));
	}

	private static String said(OffenderCopy copy, OffenderDecisionKind kind, List<OffenderDecision> decisions,
			LocalDate date) {
		@Nullable OffenderDecision last = decisions.stream()
			.filter((one) -> one.kind() == kind && one.entry().equals(copy.id()) && !one.decidedOn().isAfter(date))
			.reduce((earlier, later) -> later)
			.orElse(null);
		return (last != null) ? last.decidedBy() + ", " + last.decidedOn() : "";
	}

}
