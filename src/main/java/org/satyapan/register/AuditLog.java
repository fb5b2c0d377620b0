package org.satyapan.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The audit log: a chain of entries, only ever added to. Whoever changes, removes or
 * slips in an entry breaks the chain from there on.
 */
@Repository
public class AuditLog {

	private static final int SUBJECTS = 1000;

	private static final String APPEND = """
			INSERT INTO audit_entry (entry_no, happened_on, kind, subject, sha256, detail, previous, hash)
			VALUES (:entryNo, :happenedOn, :kind, :subject, :sha256, :detail, :previous, :hash)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	AuditLog(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Adds what the log does not know yet as the last thing about its subject.
	 * @param happenedOn the business date
	 * @param facts in the order in which they are to stand
	 */
	public void append(LocalDate happenedOn, List<AuditFact> facts) {
		Optional<AuditEntry> last = last();
		String previous = last.map(AuditEntry::hash).orElse(AuditEntry.NONE);
		long number = last.map(AuditEntry::entryNo).orElse(0L);
		Map<String, String> known = lastOf(facts);
		List<AuditEntry> entries = new ArrayList<>();
		for (AuditFact fact : facts) {
			if (!fact.sha256().equals(known.put(key(fact), fact.sha256()))) {
				AuditEntry entry = AuditEntry.after(previous, ++number, happenedOn, fact);
				entries.add(entry);
				previous = entry.hash();
			}
		}
		this.batches.update(APPEND, entries);
	}

	private Map<String, String> lastOf(List<AuditFact> facts) {
		List<String> subjects = facts.stream().map(AuditFact::subject).distinct().toList();
		Map<String, String> last = new HashMap<>();
		for (int from = 0; from < subjects.size(); from += SUBJECTS) {
			about(subjects.subList(from, Math.min(subjects.size(), from + SUBJECTS)))
				.forEach((entry) -> last.put(key(entry.fact()), entry.sha256()));
		}
		return last;
	}

	private static String key(AuditFact fact) {
		return fact.kind() + " " + fact.subject();
	}

	private List<AuditEntry> about(Collection<String> subjects) {
		return this.jdbc.sql("""
				SELECT *
				FROM audit_entry
				WHERE subject IN (:subjects)
				ORDER BY entry_no
				""").param("subjects", subjects).query(AuditEntry.class).list();
	}

	/** The last entry. */
	public Optional<AuditEntry> last() {
		return this.jdbc.sql("""
				SELECT *
				FROM audit_entry
				ORDER BY entry_no DESC
				LIMIT 1
				""").query(AuditEntry.class).optional();
	}

	/** The entries that the nights of one business date wrote, in order. */
	public List<AuditEntry> on(LocalDate happenedOn) {
		return this.jdbc.sql("""
				SELECT *
				FROM audit_entry
				WHERE happened_on = :happenedOn
				ORDER BY entry_no
				""").param("happenedOn", happenedOn).query(AuditEntry.class).list();
	}

	/** Shows every entry to a visitor, in order, one at a time. */
	public void forEach(Consumer<AuditEntry> visitor) {
		try (Stream<AuditEntry> entries = this.jdbc.sql("""
				SELECT *
				FROM audit_entry
				ORDER BY entry_no
				""").query(AuditEntry.class).stream()) {
			entries.forEach(visitor);
		}
	}

}
