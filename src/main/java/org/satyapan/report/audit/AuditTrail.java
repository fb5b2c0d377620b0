package org.satyapan.report.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.AuditEntry;
import org.satyapan.register.AuditFact;
import org.satyapan.register.AuditKind;
import org.satyapan.register.AuditLog;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.ContentId;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.PurgedArrests;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;

/**
 * Writes into the audit log what a night took in, what was decided, and what it gives
 * out. What the log knows already is not written again.
 */
@Component
public class AuditTrail {

	private final AuditLog log;

	private final NightFiles files;

	private final ClericalDecisions decisions;

	private final FindingEvents events;

	private final PurgedArrests purged;

	AuditTrail(AuditLog log, NightFiles files, ClericalDecisions decisions, FindingEvents events,
			PurgedArrests purged) {
		this.purged = purged;
		this.log = log;
		this.files = files;
		this.decisions = decisions;
		this.events = events;
	}

	/**
	 * Adds a whole night whose results are all written; they take the place of all that
	 * was given out for the date before.
	 */
	public void write(NightWork work) {
		List<AuditFact> facts = facts(work);
		Set<String> given = facts.stream()
			.filter((fact) -> fact.kind() == AuditKind.OUTPUT)
			.map(AuditFact::subject)
			.collect(Collectors.toSet());
		this.log.on(work.date())
			.stream()
			.filter((entry) -> entry.kind() == AuditKind.OUTPUT && !given.contains(entry.subject()))
			.map(AuditEntry::subject)
			.distinct()
			.map((subject) -> new AuditFact(AuditKind.OUTPUT, subject, AuditEntry.NONE, "withdrawn"))
			.forEach(facts::add);
		this.log.append(work.date(), facts);
	}

	/** Adds one part of a night; what other parts gave out stays. */
	public void writePart(NightWork work) {
		this.log.append(work.date(), facts(work));
	}

	private List<AuditFact> facts(NightWork work) {
		List<AuditFact> facts = new ArrayList<>();
		this.files.ofNight(work.night().id()).stream().map(AuditTrail::input).forEach(facts::add);
		this.decisions.all().stream().map(AuditFact::of).forEach(facts::add);
		this.events.notAudited().stream().map(AuditFact::of).forEach(facts::add);
		this.purged.all().stream().map(AuditFact::of).forEach(facts::add);
		Outbox outbox = work.outbox();
		for (String path : outbox.files()) {
			byte[] content = outbox.read(path);
			facts.add(new AuditFact(AuditKind.OUTPUT, work.date() + "/" + path, ContentId.sha256(content),
					content.length + " bytes"));
		}
		return facts;
	}

	private static AuditFact input(NightFile file) {
		return new AuditFact(AuditKind.INPUT, file.path(), file.sha256(),
				file.kind() + ", " + file.size() + " bytes, " + file.status());
	}

	/** How many entries the log has, and the hash of the last one, for a person. */
	public String head() {
		return this.log.last()
			.map((last) -> String.format(Locale.ROOT, "%,d entries, head %s", last.entryNo(), last.hash()))
			.orElse("no entries");
	}

}
