package org.satyapan.register;

/**
 * Something that the audit log is to keep.
 *
 * @param subject path of a file, or ids of the records
 * @param sha256 of the file's bytes or of the stored row, in lower-case hexadecimal
 * @param detail what a reader wants to know of it
 */
public record AuditFact(AuditKind kind, String subject, String sha256, String detail) {

	/** What a clerical decision says. */
	public static AuditFact of(ClericalDecision decision) {
		return new AuditFact(AuditKind.CLERICAL_DECISION, decision.leftId() + " " + decision.rightId(),
				ContentId.sha256(decision.toString()),
				decision.decision() + " by " + decision.decidedBy() + " on " + decision.decidedOn());
	}

	/** What happened to a finding. */
	public static AuditFact of(FindingEvent event) {
		return new AuditFact(AuditKind.FINDING_EVENT, event.id(), ContentId.sha256(event.toString()),
				event.findingId() + " " + event.status() + " by " + event.decidedBy());
	}

	/** That a record was destroyed; without any name. */
	public static AuditFact of(PurgedArrest proof) {
		return new AuditFact(AuditKind.PURGE, proof.arrestId(), ContentId.sha256(proof.toString()),
				"record " + proof.recordSha256() + " destroyed, photos destroyed: "
						+ (proof.photoSha256().isEmpty() ? "none" : proof.photoSha256()) + ", by " + proof.decidedBy()
						+ " on " + proof.decidedOn());
	}

}
