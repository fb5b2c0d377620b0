package org.satyapan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.Arrest;
import org.satyapan.register.ArrestDetails;
import org.satyapan.register.Arrests;
import org.satyapan.register.ContentId;
import org.satyapan.register.NightFiles;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;
import org.satyapan.register.OffenderDecisions;
import org.satyapan.register.PhotoFile;
import org.satyapan.register.PurgedArrest;
import org.satyapan.register.PurgedArrests;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;

/**
 * Destroys what officers decided to destroy, before the night looks at anybody: the
 * records of a person in a case, and the bytes of their photos. A proof without a name is
 * kept of each. Can be repeated after a kill: proofs rest on the hashes that the nights
 * kept, never on bytes that may be gone already.
 */
@Component
class Purge {

	private final CityReader cities;

	private final OffenderDecisions decisions;

	private final PurgedArrests proofs;

	private final Arrests arrests;

	private final ArrestDetails details;

	private final NightFiles files;

	private final Archive archive;

	Purge(CityReader cities, OffenderDecisions decisions, PurgedArrests proofs, Arrests arrests, ArrestDetails details,
			NightFiles files, Archive archive) {
		this.cities = cities;
		this.decisions = decisions;
		this.proofs = proofs;
		this.arrests = arrests;
		this.details = details;
		this.files = files;
		this.archive = archive;
	}

	/** Carries out every decision that is due and still applies. */
	void carryOut(NightWork night) {
		Set<String> done = this.proofs.all().stream().map(PurgedArrest::decisionId).collect(Collectors.toSet());
		boolean asked = this.decisions.all()
			.stream()
			.anyMatch((decision) -> decision.kind() == OffenderDecisionKind.PURGE && !done.contains(decision.id()));
		if (!asked) {
			return;
		}
		City city = this.cities.on(night.date());
		List<PurgeDue> now = PurgeDue.of(city, Histories.of(city))
			.stream()
			.filter((due) -> due.decision() != null && due.decision().kind() == OffenderDecisionKind.PURGE)
			.toList();
		Set<String> going = now.stream()
			.flatMap((due) -> due.records().stream())
			.map(Arrest::id)
			.collect(Collectors.toSet());
		Collection<PhotoFile> photos = this.files.photos(night.date());
		Set<String> shared = hashes(photos,
				city.arrests()
					.stream()
					.filter((arrest) -> !going.contains(arrest.id()) && arrest.photo() != null)
					.map((arrest) -> String.valueOf(arrest.photo()))
					.toList());
		List<PurgedArrest> proven = new ArrayList<>();
		Set<String> destroyed = new TreeSet<>();
		for (PurgeDue due : now) {
			Set<String> hashes = hashes(photos, due.photos());
			Set<String> kept = new TreeSet<>(hashes);
			kept.retainAll(shared);
			hashes.removeAll(shared);
			destroyed.addAll(hashes);
			due.records().forEach((arrest) -> proven.add(proof(arrest, due, hashes, kept, night.date())));
		}
		this.proofs.save(proven);
		this.arrests.delete(going);
		this.details.delete(going);
		destroyed.forEach(this.archive::destroy);
	}

	private static PurgedArrest proof(Arrest arrest, PurgeDue due, Set<String> photos, Set<String> shared,
			LocalDate date) {
		OffenderDecision decision = Objects.requireNonNull(due.decision());
		return new PurgedArrest(arrest.id(), arrest.nameId(), due.personId(), arrest.firKey(), arrest.serial(),
				ContentId.sha256(arrest.toString()), String.join("; ", photos), String.join("; ", shared),
				arrest.fileId(), arrest.sheet(), arrest.rowNo(), date, decision.id(), decision.decidedBy(),
				decision.decidedOn(), decision.reason());
	}

	/** Of every file that ever came under one of those names. */
	private static Set<String> hashes(Collection<PhotoFile> photos, Collection<String> names) {
		Set<String> wanted = new HashSet<>();
		names.forEach((name) -> wanted.add(fileName(name.strip())));
		return photos.stream()
			.filter((photo) -> wanted.contains(fileName(photo.path())))
			.map(PhotoFile::sha256)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String fileName(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
