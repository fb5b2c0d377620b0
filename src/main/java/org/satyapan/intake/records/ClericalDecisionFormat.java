package org.satyapan.intake.records;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.FileKind;

/**
 * Persons' judgements of pairs. A pair has no order, so the smaller id is stored on the
 * left; the newest judgement of a pair counts.
 */
@Component
class ClericalDecisionFormat implements RecordFormat<ClericalDecision> {

	private static final List<String> REQUIRED = List.of("left_id", "right_id", "decision", "decided_by", "decided_on");

	private final Newest<ClericalDecision> newest;

	ClericalDecisionFormat(ClericalDecisions decisions) {
		this.newest = new Newest<>("left_id", (row) -> row.leftId() + " – " + row.rightId(),
				(row) -> row.leftId() + " " + row.rightId(),
				// Two days' judgements of a pair are of different age even within one
				// file.
				(row) -> new Newest.Origin(row.fileId() + row.decidedOn(), row.rowNo(), row.decidedOn()),
				(pairs) -> decisions.withLeftIds(pairs.stream().map((pair) -> pair.split(" ")[0]).distinct().toList()),
				(known, value) -> false, (before, value) -> null, decisions::save);
	}

	@Override
	public FileKind kind() {
		return FileKind.CLERICAL_DECISION;
	}

	@Override
	public Set<String> columns() {
		return Set.of("left_id", "right_id", "decision", "decided_by", "decided_on", "reason");
	}

	@Override
	public List<String> missing(Set<String> found) {
		return REQUIRED.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public ClericalDecision read(Row row, Origin origin) {
		String left = row.key("left_id", 32).replace(" ", "");
		String right = row.key("right_id", 32).replace(" ", "");
		if (left.equals(right) && !left.isEmpty()) {
			row.reject(Remark.notOneOf("right_id", right, List.of("an id other than left_id"), true));
		}
		boolean ordered = left.compareTo(right) < 0;
		return new ClericalDecision(ordered ? left : right, ordered ? right : left,
				row.word("decision", List.of("LINK", "NO_LINK"), true).orElse(""), row.key("decided_by", 120),
				row.keyDate("decided_on"), row.text("reason", 4_000), origin.fileId(), row.number());
	}

	@Override
	public void store(List<Taken<ClericalDecision>> batch, Origin origin) {
		this.newest.store(batch);
	}

}
