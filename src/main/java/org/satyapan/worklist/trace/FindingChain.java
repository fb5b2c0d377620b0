package org.satyapan.worklist.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.satyapan.linkage.Waterfall;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingEvidence;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.Findings;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.PastFinding;
import org.satyapan.register.PastFindings;
import org.satyapan.register.RecordKind;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.SubjectKind;
import org.satyapan.resolution.LinkEvidence;
import org.satyapan.workspace.Archive;
import org.satyapan.worklist.trace.Spots.Spot;

/**
 * Explains one finding to the cell: what it says, the law, its life, and every record
 * that it rests on with the link that joins it to the others, down to file, sheet, row
 * and SHA-256. It hides nothing, so it must not be shown to stations.
 */
@Component
public class FindingChain {

	private static final Comparator<Link> STRONGEST = Comparator.comparingDouble(Link::matchWeight)
		.reversed()
		.thenComparing(Link::id);

	private final Findings findings;

	private final FindingEvents events;

	private final PastFindings past;

	private final FindingEvidences evidences;

	private final Establishments establishments;

	private final EstablishmentMembers members;

	private final Links links;

	private final Spots spots;

	private final SourceFiles files;

	private final Archive archive;

	FindingChain(Findings findings, FindingEvents events, PastFindings past, FindingEvidences evidences,
			Establishments establishments, EstablishmentMembers members, Links links, Spots spots, SourceFiles files,
			Archive archive) {
		this.findings = findings;
		this.events = events;
		this.past = past;
		this.evidences = evidences;
		this.establishments = establishments;
		this.members = members;
		this.links = links;
		this.spots = spots;
		this.files = files;
		this.archive = archive;
	}

	/**
	 * The whole chain of a finding.
	 * @param id as the worklist's sheet of evidence and the reports have it
	 * @return lines without line breaks; none if there is no such finding
	 */
	public List<String> lines(String id) {
		return this.findings.find(id).map(this::lines).orElse(List.of());
	}

	private List<String> lines(Finding finding) {
		List<String> lines = new ArrayList<>();
		lines.add(finding.id() + "  " + finding.ruleCode() + "  " + finding.status() + " (" + finding.axis()
				+ ", severity " + finding.severity() + ")");
		lines.add("  " + finding.titleEn());
		lines.add("  " + finding.titleHi());
		lines.add("About: " + subject(finding));
		lines.add("Because: " + finding.becauseEn());
		lines.add("  " + finding.becauseHi());
		lines.add("Law in force on the date of conduct, " + finding.conductDate() + ": " + finding.lawEn());
		lines.add("  " + finding.lawHi());
		lines.add("Raised on " + finding.raisedOn() + ", visit due on " + finding.dueOn() + ".");
		lines.add("");
		lines.add("Life");
		for (FindingEvent event : this.events.ofFinding(finding.id())) {
			lines.add("  " + event.happenedOn() + "  " + event.status() + " by " + event.decidedBy() + ": "
					+ event.reason());
		}
		past(finding, lines);
		lines.add("");
		lines.add("Rests on");
		evidence(finding, lines);
		return lines;
	}

	/** What it said before it was restated. */
	private void past(Finding finding, List<String> lines) {
		List<PastFinding> past = this.past.ofFindings(List.of(finding.id()));
		if (!past.isEmpty()) {
			lines.add("");
			lines.add("What it said before");
		}
		for (PastFinding before : past) {
			lines.add("  until " + before.replacedOn() + "  " + before.status() + ", conduct of " + before.conductDate()
					+ ": " + before.becauseEn());
			before.evidence().lines().forEach((line) -> lines.add("    " + line));
		}
	}

	private String subject(Finding finding) {
		if (finding.subjectKind() != SubjectKind.ESTABLISHMENT) {
			return finding.subjectKind() + " " + finding.subjectId();
		}
		String name = this.establishments.find(finding.subjectId()).map(Establishment::name).orElse("?");
		return "ESTABLISHMENT " + finding.subjectId() + " \u201c" + name + "\u201d, territory of "
				+ finding.stationCode();
	}

	private void evidence(Finding finding, List<String> lines) {
		List<FindingEvidence> evidence = this.evidences.ofFindings(List.of(finding.id()));
		Map<RecordKind, Set<String>> ids = new TreeMap<>();
		evidence.forEach((row) -> ids.computeIfAbsent(row.recordKind(), (kind) -> new HashSet<>())
			.add(Spots.recordId(row.recordId())));
		Map<String, Spot> places = this.spots.of(ids);
		Map<String, SourceFile> sources = this.files
			.withIds(places.values().stream().map(Spot::fileId).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(SourceFile::id, Function.identity()));
		Set<String> related = related(finding, evidence);
		for (FindingEvidence row : evidence) {
			lines.add("");
			lines.add(row.ordinal() + ". " + row.textEn());
			lines.add("   " + row.textHi());
			lines.add("   " + row.recordKind() + " " + row.recordId());
			Spot spot = places.get(Spots.recordId(row.recordId()));
			source(spot, (spot != null) ? sources.get(spot.fileId()) : null, lines);
			links(row, related, lines);
		}
	}

	/** The other records of the finding and of its establishment. */
	private Set<String> related(Finding finding, List<FindingEvidence> evidence) {
		Set<String> related = evidence.stream().map(FindingEvidence::recordId).collect(Collectors.toSet());
		if (finding.subjectKind() == SubjectKind.ESTABLISHMENT) {
			this.members.ofEstablishments(List.of(finding.subjectId()))
				.stream()
				.map(EstablishmentMember::recordId)
				.forEach(related::add);
		}
		return related;
	}

	private void source(@Nullable Spot spot, @Nullable SourceFile file, List<String> lines) {
		if (spot == null || file == null) {
			lines.add("   made by Satyapan; no file names it");
			return;
		}
		lines.add("   file " + file.path() + (spot.sheet().isEmpty() ? "" : ", sheet " + spot.sheet())
				+ ((spot.row() > 0) ? ", row " + spot.row() : "") + "; taken on " + file.takenOn());
		lines.add("   SHA-256 " + file.sha256() + ", " + kept(file.sha256()));
	}

	private String kept(String sha256) {
		return switch (this.archive.kept(sha256)) {
			case WHOLE -> "its bytes lie unchanged in the archive";
			case CHANGED -> "ITS BYTES IN THE ARCHIVE WERE CHANGED";
			case LOST -> "THE ARCHIVE HAS LOST ITS BYTES";
			case DESTROYED -> "destroyed, as the register's purge says";
		};
	}

	/** The strongest link to another record of the finding, field by field. */
	private void links(FindingEvidence row, Set<String> related, List<String> lines) {
		List<Link> links = this.links.withRecords(List.of(row.recordId()))
			.stream()
			.filter((link) -> related.contains(other(link, row.recordId())))
			.sorted(STRONGEST)
			.toList();
		if (links.isEmpty()) {
			return;
		}
		Link link = links.get(0);
		String decidedOf = LinkEvidence.decidedOf(link);
		lines.add("   link " + link.id() + " between " + link.leftKind() + " " + link.leftId() + " and "
				+ link.rightKind() + " " + link.rightId() + ": " + link.decision() + " by " + link.decidedBy() + " on "
				+ link.decidedOn() + ((decidedOf != null) ? ", as of " + decidedOf : ""));
		Waterfall.lines(LinkEvidence.pair(link)).forEach((line) -> lines.add("     " + line));
		if (links.size() > 1) {
			lines.add("   and " + (links.size() - 1) + " weaker links to these records");
		}
	}

	private static String other(Link link, String id) {
		return link.leftId().equals(id) ? link.rightId() : link.leftId();
	}

}
