package org.satyapan.register;

import java.time.LocalDate;

/**
 * One entry of the audit log.
 *
 * @param entryNo 1, 2, 3 … without a gap
 * @param happenedOn business date of the night that wrote it
 * @param subject path of a file, or ids of the records
 * @param sha256 of the file's bytes or of the stored row, in lower-case hexadecimal
 * @param detail what a reader wants to know of it
 * @param previous hash of the entry before it; {@link #NONE} for the first
 * @param hash of everything above
 */
public record AuditEntry(long entryNo, LocalDate happenedOn, AuditKind kind, String subject, String sha256,
		String detail, String previous, String hash) {

	/** The hash that stands before the first entry. */
	public static final String NONE = "0".repeat(64);

	private static final String SEPARATOR = "\u001F";

	/** The entry that follows another one, whose hash is given. */
	static AuditEntry after(String previous, long entryNo, LocalDate happenedOn, AuditFact fact) {
		return new AuditEntry(entryNo, happenedOn, fact.kind(), fact.subject(), fact.sha256(), fact.detail(), previous,
				hash(entryNo, happenedOn, fact, previous));
	}

	/** Whether its hash is that of its contents. */
	public boolean isWhole() {
		return this.hash.equals(hash(this.entryNo, this.happenedOn, fact(), this.previous));
	}

	/** What it tells, without its place in the log. */
	public AuditFact fact() {
		return new AuditFact(this.kind, this.subject, this.sha256, this.detail);
	}

	private static String hash(long entryNo, LocalDate happenedOn, AuditFact fact, String previous) {
		return ContentId.sha256(String.join(SEPARATOR, Long.toString(entryNo), happenedOn.toString(),
				fact.kind().name(), fact.subject(), fact.sha256(), fact.detail(), previous));
	}
}
