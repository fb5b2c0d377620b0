package org.satyapan.intake.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;
import org.satyapan.register.OffenderDecisions;

/**
 * What officers decide about the register of repeat offenders: the form that reports
 * write, filled in. Nobody's decision is guessed: a row that lacks who or when is not
 * taken, and an approval without the cases that it is for is none.
 */
@Component
class OffenderDecisionFormat implements RecordFormat<OffenderDecision> {

	private static final List<String> REQUIRED = List.of("entry", "decision", "decided_by", "decided_on");

	private final Newest<OffenderDecision> newest;

	OffenderDecisionFormat(OffenderDecisions decisions) {
		this.newest = new Newest<>("entry", OffenderDecision::entry, OffenderDecision::id,
				(decision) -> new Newest.Origin(decision.fileId(), decision.rowNo(), decision.asOf()),
				decisions::withIds, (known, value) -> false, (before, value) -> null, decisions::save);
	}

	@Override
	public FileKind kind() {
		return FileKind.OFFENDER_DECISION;
	}

	@Override
	public Set<String> columns() {
		return Set.of("entry", "name", "details", "fir_keys", "decision", "decided_by", "decided_on", "review_on",
				"reason");
	}

	@Override
	public List<String> missing(Set<String> found) {
		return REQUIRED.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public OffenderDecision read(Row row, Origin origin) {
		String entry = row.key("entry", 64).replace(" ", "");
		boolean untouched = row.cell("decision").isEmpty() && row.cell("decided_by").isEmpty()
				&& row.cell("decided_on").isEmpty();
		if (untouched) {
			row.ignore(Remark.notFilledIn());
			return new OffenderDecision("", entry, OffenderDecisionKind.REFUSE, "", LocalDate.EPOCH, null, null, null,
					origin.fileId(), origin.sheet(), row.number(), origin.asOf());
		}
		OffenderDecisionKind kind = row.keyOf("decision", OffenderDecisionKind.class);
		if (!entry.startsWith(prefix(kind))) {
			row.reject(Remark.notOneOf("entry", entry, List.of(prefix(kind) + "…"), true));
		}
		String cases = row.firKeys("fir_keys");
		if (kind == OffenderDecisionKind.APPROVE && cases == null) {
			row.reject(Remark.missing("fir_keys"));
		}
		String reason = row.text("reason", 2_000);
		if ((kind == OffenderDecisionKind.REFUSE || kind == OffenderDecisionKind.RETAIN) && reason == null) {
			row.reject(Remark.missing("reason"));
		}
		String decidedBy = row.key("decided_by", 120);
		LocalDate decidedOn = row.keyDate("decided_on");
		LocalDate reviewOn = row.date("review_on");
		return new OffenderDecision(
				ContentId.of("ODC", entry, kind, Words.folded(decidedBy), decidedOn, reviewOn, cases, reason), entry,
				kind, decidedBy, decidedOn, reviewOn, cases, reason, origin.fileId(), origin.sheet(), row.number(),
				origin.asOf());
	}

	@Override
	public void store(List<Taken<OffenderDecision>> batch, Origin origin) {
		this.newest.store(batch);
	}

	/** What a decision of that kind is about: a person, an arrest or a copy. */
	private static String prefix(OffenderDecisionKind kind) {
		return switch (kind) {
			case APPROVE, REFUSE -> "PER-";
			case PURGE, RETAIN -> "ARR-";
			case RECEIVED, DESTROYED -> "CPY-";
		};
	}

}
