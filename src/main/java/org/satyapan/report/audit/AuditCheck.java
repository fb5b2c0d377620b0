package org.satyapan.report.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.satyapan.register.AuditEntry;
import org.satyapan.register.AuditFact;
import org.satyapan.register.AuditKind;
import org.satyapan.register.AuditLog;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.ContentId;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.PurgedArrest;
import org.satyapan.register.PurgedArrests;
import org.satyapan.workspace.Archive;

/**
 * Checks the audit log against itself and against everything it tells of: the bytes of
 * every input in the archive, the decisions in the register, the files in the outbox.
 */
@Component
public class AuditCheck {

	private static final String DATE_FOLDER = "\\d{4}-\\d{2}-\\d{2}";

	private final AuditLog log;

	private final Archive archive;

	private final ClericalDecisions decisions;

	private final FindingEvents events;

	private final PurgedArrests purged;

	AuditCheck(AuditLog log, Archive archive, ClericalDecisions decisions, FindingEvents events, PurgedArrests purged) {
		this.purged = purged;
		this.log = log;
		this.archive = archive;
		this.decisions = decisions;
		this.events = events;
	}

	/**
	 * What was found.
	 *
	 * @param entries how many entries the log has
	 * @param head hash of the last one
	 * @param changes what is not as it was written; empty if all is well
	 */
	public record Result(long entries, String head, List<String> changes) {

		public Result {
			changes = List.copyOf(changes);
		}
	}

	/**
	 * Checks everything.
	 * @param outbox folder with the dates' folders; {@code null} if there is none to
	 * check
	 * @param head a hash that was noted when the log ended with it; {@code null} if there
	 * is none
	 */
	public Result verify(@Nullable Path outbox, @Nullable String head) {
		Chain chain = new Chain(head);
		this.log.forEach(chain::take);
		List<String> changes = new ArrayList<>(chain.changes);
		if (head != null && !chain.hasHead) {
			changes.add("The log has no entry with the hash " + head + ": it was cut off or written anew.");
		}
		Set<String> purged = photos(this.purged.all());
		inputs(chain.last(AuditKind.INPUT), purged, changes);
		purged.stream()
			.filter((sha256) -> this.archive.kept(sha256) != Archive.Kept.DESTROYED)
			.forEach((sha256) -> changes.add("Photo " + sha256 + ": its purge is logged, but its bytes are not gone."));
		rows(chain, AuditKind.CLERICAL_DECISION, this.decisions.all().stream().map(AuditFact::of), changes);
		rows(chain, AuditKind.FINDING_EVENT, this.events.all().stream().map(AuditFact::of), changes);
		rows(chain, AuditKind.PURGE, this.purged.all().stream().map(AuditFact::of), changes);
		if (outbox != null) {
			outputs(chain.last(AuditKind.OUTPUT), outbox, changes);
		}
		return new Result(chain.entries, chain.previous, changes);
	}

	private static Set<String> photos(List<PurgedArrest> proofs) {
		return proofs.stream()
			.flatMap((proof) -> Arrays.stream(proof.photoSha256().split("; ")))
			.filter((sha256) -> !sha256.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void inputs(Map<String, String> logged, Set<String> purged, List<String> changes) {
		logged.forEach((path, sha256) -> {
			switch (this.archive.kept(sha256)) {
				case LOST -> changes.add("Input " + path + ": the archive has lost its bytes (" + sha256 + ").");
				case CHANGED -> changes.add("Input " + path + ": its bytes in the archive were changed ("
						+ this.archive.path(sha256) + ").");
				case DESTROYED -> {
					if (!purged.contains(sha256)) {
						changes.add("Input " + path + ": its bytes were destroyed without a purge (" + sha256 + ").");
					}
				}
				case WHOLE -> {
				}
			}
		});
	}

	private static void rows(Chain chain, AuditKind kind, Stream<AuditFact> stored, List<String> changes) {
		Map<String, String> logged = new TreeMap<>(chain.last(kind));
		String title = switch (kind) {
			case CLERICAL_DECISION -> "Clerical decision ";
			case PURGE -> "Purge of ";
			default -> "Event of a finding ";
		};
		stored.forEach((fact) -> {
			String sha256 = logged.remove(fact.subject());
			if (sha256 == null) {
				changes.add(title + fact.subject() + ": the log does not know it (" + fact.detail() + ").");
			}
			else if (!sha256.equals(fact.sha256())) {
				changes.add(title + fact.subject() + ": the register has changed it (" + fact.detail() + ").");
			}
		});
		logged.keySet().forEach((subject) -> changes.add(title + subject + ": the register has lost it."));
	}

	private static void outputs(Map<String, String> logged, Path outbox, List<String> changes) {
		Map<String, String> missing = new TreeMap<>(logged);
		missing.values().removeIf(AuditEntry.NONE::equals);
		try (Stream<Path> walk = Files.walk(outbox)) {
			for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
				Path relative = outbox.relativize(file);
				if (!relative.getName(0).toString().matches(DATE_FOLDER)) {
					continue;
				}
				String path = relative.toString().replace('\\', '/');
				String sha256 = missing.remove(path);
				if (sha256 == null) {
					changes.add("Output " + path + ": the log does not know it.");
				}
				else if (!sha256.equals(ContentId.sha256(Files.readAllBytes(file)))) {
					changes.add("Output " + path + ": it was changed.");
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read " + outbox, ex);
		}
		missing.keySet().forEach((path) -> changes.add("Output " + path + ": it is gone."));
	}

	/** Follows the chain and remembers the last entry about each subject. */
	private static final class Chain {

		private final @Nullable String head;

		private final Map<AuditKind, Map<String, String>> last = new TreeMap<>();

		private final List<String> changes = new ArrayList<>();

		private long entries;

		private long expected = 1;

		private String previous = AuditEntry.NONE;

		private boolean hasHead;

		Chain(@Nullable String head) {
			this.head = head;
			this.hasHead = head == null || head.equals(AuditEntry.NONE);
		}

		void take(AuditEntry entry) {
			if (entry.entryNo() != this.expected) {
				this.changes.add("Entries " + this.expected + " to " + (entry.entryNo() - 1) + " of the log are gone.");
			}
			else if (!entry.previous().equals(this.previous)) {
				this.changes.add("Entry " + entry.entryNo() + " does not follow the entry before it.");
			}
			if (!entry.isWhole()) {
				this.changes.add("Entry " + entry.entryNo() + " of the log was changed (" + entry.kind() + " "
						+ entry.subject() + ").");
			}
			this.hasHead |= entry.hash().equals(this.head);
			this.last.computeIfAbsent(entry.kind(), (kind) -> new TreeMap<>()).put(entry.subject(), entry.sha256());
			this.previous = entry.hash();
			this.expected = entry.entryNo() + 1;
			this.entries++;
		}

		Map<String, String> last(AuditKind kind) {
			return this.last.getOrDefault(kind, Map.of());
		}

	}

}
