package org.satyapan.report.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.satyapan.linkage.Phones;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvidence;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.Findings;
import org.satyapan.register.KnownPlaces;
import org.satyapan.register.Listings;
import org.satyapan.register.Person;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Persons;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPlace;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Role;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.networks.Node.Kind;

/**
 * Reads the graph from the register. Left out are juveniles, persons whose cases ended in
 * acquittal or discharge, and those who only took calls; planned raids are not read.
 */
@Component
public class NetworkReader {

	private static final String REAPPEARED = "REAPPEARED_UNDER_NEW_NAME";

	private final Persons persons;

	private final PersonMembers personMembers;

	private final Arrests arrests;

	private final Establishments establishments;

	private final EstablishmentMembers members;

	private final Places places;

	private final KnownPlaces raids;

	private final Listings listings;

	private final RaidTargets targets;

	private final Findings findings;

	private final FindingEvidences evidences;

	private final ReportSettings settings;

	NetworkReader(Persons persons, PersonMembers personMembers, Arrests arrests, Establishments establishments,
			EstablishmentMembers members, Places places, KnownPlaces raids, Listings listings, RaidTargets targets,
			Findings findings, FindingEvidences evidences, ReportSettings settings) {
		this.persons = persons;
		this.personMembers = personMembers;
		this.arrests = arrests;
		this.establishments = establishments;
		this.members = members;
		this.places = places;
		this.raids = raids;
		this.listings = listings;
		this.targets = targets;
		this.findings = findings;
		this.evidences = evidences;
		this.settings = settings;
	}

	/** The networks of the register as it stands, those with most cases first. */
	List<Network> networks() {
		return new Reading().networks();
	}

	/** One reading of the register. */
	private final class Reading {

		private final List<Tie> ties = new ArrayList<>();

		private final Map<Node, Role> roles = new TreeMap<>();

		private final Map<String, Node> centres = new TreeMap<>();

		private final Map<String, EstablishmentMember> memberOf = new TreeMap<>();

		private final Map<String, Node> people = new TreeMap<>();

		private final List<RaidedPlace> searched = NetworkReader.this.raids.raided();

		List<Network> networks() {
			for (Establishment row : NetworkReader.this.establishments.all()) {
				this.centres.put(row.id(), new Node(Kind.ESTABLISHMENT, row.id(), row.name()));
			}
			for (Person row : NetworkReader.this.persons.all()) {
				this.people.put(row.id(), new Node(Kind.PERSON, row.id(), row.name()));
			}
			for (EstablishmentMember row : NetworkReader.this.members.all()) {
				this.memberOf.put(row.recordId(), row);
			}
			persons();
			premises();
			raids();
			phones();
			reappearances();
			return Networks.of(this.ties, this.roles, NetworkReader.this.settings.networks().genericEstablishments());
		}

		private void persons() {
			Map<String, Arrest> arrests = NetworkReader.this.arrests.all()
				.stream()
				.collect(Collectors.toMap(Arrest::id, Function.identity()));
			List<PersonMember> named = NetworkReader.this.personMembers.all();
			Set<String> juveniles = named.stream()
				.filter((member) -> isJuvenile(arrests.get(member.recordId())))
				.map(PersonMember::personId)
				.collect(Collectors.toSet());
			for (PersonMember member : named) {
				Node person = this.people.get(member.personId());
				if (person == null || juveniles.contains(member.personId())) {
					continue;
				}
				Arrest arrest = arrests.get(member.recordId());
				if (arrest != null) {
					if (counts(arrest)) {
						this.ties.add(Tie.of(person, caseOf(arrest.firKey()), member.nameAsWritten()
								+ " is named in the case as " + arrest.role() + ", " + arrest.status(), arrest.id()));
						this.roles.merge(person, arrest.role(),
								(one, other) -> (one.compareTo(other) <= 0) ? one : other);
					}
				}
				else {
					owner(person, member);
				}
			}
		}

		private void owner(Node person, PersonMember member) {
			String record = member.recordId().replaceFirst("#.*", "");
			EstablishmentMember place = this.memberOf.get(record);
			Node centre = (place != null) ? this.centres.get(place.establishmentId()) : null;
			if (centre != null) {
				this.ties.add(Tie.of(person, centre, member.nameAsWritten() + " is named as owner", record));
			}
		}

		private boolean isJuvenile(@Nullable Arrest arrest) {
			if (arrest == null) {
				return false;
			}
			int adult = NetworkReader.this.settings.offenders().adultAge();
			return (arrest.age() != null && arrest.age() < adult)
					|| (arrest.dateOfBirth() != null && arrest.arrestDate() != null
							&& arrest.dateOfBirth().plusYears(adult).isAfter(arrest.arrestDate()));
		}

		private boolean counts(Arrest arrest) {
			return arrest.role() != Role.TELECALLER && arrest.status() != CustodyStatus.ACQUITTED
					&& arrest.status() != CustodyStatus.DISCHARGED;
		}

		private void premises() {
			Map<String, Premises> places = NetworkReader.this.places.all()
				.stream()
				.collect(Collectors.toMap(Premises::id, Function.identity()));
			for (EstablishmentMember member : this.memberOf.values()) {
				Node centre = this.centres.get(member.establishmentId());
				Premises place = places.get(member.premisesId());
				if (centre != null && place != null) {
					this.ties.add(Tie.of(centre, new Node(Kind.PREMISES, place.id(), place.address()),
							"The centre was at these premises", member.recordId()));
				}
			}
		}

		private void raids() {
			this.searched.forEach((raid) -> {
				Node centre = this.centres.get(raid.establishmentId());
				if (centre != null && raid.firKeys() != null) {
					for (String key : raid.firKeys().split(";")) {
						if (!key.isBlank()) {
							this.ties.add(Tie.of(caseOf(key.strip()), centre,
									"Searched on " + raid.raidDate() + " by " + raid.forceName(), raid.recordId()));
						}
					}
				}
			});
		}

		private void phones() {
			NetworkReader.this.listings.outlinesOfStandingSubmissions()
				.forEach((listing) -> phones(listing.id(), listing.phones(), "on its station's list"));
			Set<String> searched = this.searched.stream().map(RaidedPlace::recordId).collect(Collectors.toSet());
			NetworkReader.this.targets.all()
				.stream()
				.filter((target) -> searched.contains(target.id()))
				.forEach((target) -> phones(target.id(), target.phones(), "found in a raid"));
		}

		private void phones(String recordId, @Nullable String cell, String where) {
			EstablishmentMember member = this.memberOf.get(recordId);
			Node centre = (member != null) ? this.centres.get(member.establishmentId()) : null;
			if (centre != null && cell != null) {
				for (String key : Phones.keys(cell)) {
					this.ties
						.add(Tie.of(centre, new Node(Kind.PHONE, key, key), "The centre's number " + where, recordId));
				}
			}
		}

		private void reappearances() {
			List<Finding> open = NetworkReader.this.findings.openOf(REAPPEARED);
			Map<String, List<FindingEvidence>> evidence = NetworkReader.this.evidences
				.ofFindings(open.stream().map(Finding::id).toList())
				.stream()
				.collect(Collectors.groupingBy(FindingEvidence::findingId));
			for (Finding finding : open) {
				Node now = this.centres.get(finding.subjectId());
				for (FindingEvidence row : evidence.getOrDefault(finding.id(), List.of())) {
					Node before = (row.recordKind() == RecordKind.ESTABLISHMENT) ? this.centres.get(row.recordId())
							: null;
					if (now != null && before != null && !now.equals(before)) {
						this.ties.add(Tie.again(now, before, finding.becauseEn(), finding.id()));
					}
				}
			}
		}

		private static Node caseOf(String firKey) {
			String[] parts = firKey.split("/");
			String label = (parts.length >= 4)
					? "FIR " + parts[parts.length - 1] + "/" + parts[parts.length - 2] + " " + parts[parts.length - 3]
					: firKey;
			return new Node(Kind.CASE, firKey, label);
		}

	}

}
