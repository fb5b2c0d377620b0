package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Finding;
import org.satyapan.register.Findings;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.Permission;
import org.satyapan.register.PermissionCheck;
import org.satyapan.register.PermissionChecks;
import org.satyapan.register.Permissions;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Station;
import org.satyapan.register.Stations;
import org.satyapan.register.StandingDecisions;
import org.satyapan.register.SubjectKind;
import org.satyapan.register.Succession;
import org.satyapan.register.Successions;
import org.satyapan.register.Visit;
import org.satyapan.register.Visits;
import org.satyapan.worklist.WorklistSettings;

/**
 * Gathers from the register the places that want a visit. Findings about stations or
 * persons have no place and go to the reports alone.
 */
@Component
class OpenPlaces {

	/** As many keys as one question may carry. */
	private static final int CHUNK = 2000;

	private final WorklistSettings settings;

	private final VisitNeed need;

	private final Findings findings;

	private final Establishments establishments;

	private final EstablishmentMembers members;

	private final Places places;

	private final Stations stations;

	private final Listings listings;

	private final Permissions permissions;

	private final PermissionChecks checks;

	private final RaidTargets targets;

	private final Raids raids;

	private final Enquiries enquiries;

	private final Visits visits;

	private final OfficerDecisions decisions;

	private final Successions successions;

	OpenPlaces(WorklistSettings settings, VisitNeed need, Findings findings, Establishments establishments,
			EstablishmentMembers members, Places places, Stations stations, Listings listings, Permissions permissions,
			PermissionChecks checks, RaidTargets targets, Raids raids, Enquiries enquiries, Visits visits,
			OfficerDecisions decisions, Successions successions) {
		this.settings = settings;
		this.need = need;
		this.findings = findings;
		this.establishments = establishments;
		this.members = members;
		this.places = places;
		this.stations = stations;
		this.listings = listings;
		this.permissions = permissions;
		this.checks = checks;
		this.targets = targets;
		this.raids = raids;
		this.enquiries = enquiries;
		this.visits = visits;
		this.decisions = decisions;
		this.successions = successions;
	}

	/**
	 * The places with at least one open finding that wants a visit, by establishment id.
	 */
	List<Place> on(LocalDate date) {
		Map<String, List<Finding>> bySubject = this.findings.open()
			.stream()
			.filter((finding) -> finding.subjectKind() == SubjectKind.ESTABLISHMENT)
			.collect(Collectors.groupingBy(Finding::subjectId, TreeMap::new, Collectors.toList()));
		bySubject.values().removeIf((doubts) -> doubts.stream().noneMatch(this.need::wantsVisit));
		Succession succession = this.successions.now();
		StandingDecisions standing = StandingDecisions.on(date, this.decisions.all(), succession);
		List<Place> found = new ArrayList<>();
		List<String> ids = List.copyOf(bySubject.keySet());
		for (int start = 0; start < ids.size(); start += CHUNK) {
			found.addAll(gather(ids.subList(start, Math.min(start + CHUNK, ids.size())), bySubject, standing,
					succession, date));
		}
		return found;
	}

	private List<Place> gather(List<String> ids, Map<String, List<Finding>> findings, StandingDecisions standing,
			Succession succession, LocalDate date) {
		List<Establishment> centres = this.establishments.withIds(ids);
		Map<String, Premises> premises = byKey(this.places.withIds(distinct(centres, Establishment::premisesId)),
				Premises::id);
		Map<String, String> zones = this.stations.on(date)
			.stream()
			.collect(Collectors.toMap(Station::code, Station::zone, (first, second) -> second));
		Map<String, List<EstablishmentMember>> members = grouped(this.members.ofEstablishments(ids),
				EstablishmentMember::establishmentId);
		Map<String, Contact> contacts = contacts(members);
		Map<String, List<PastRaid>> raids = raidsAt(premises.keySet());
		// What was asked and seen of a place goes with it when its id is retired.
		Set<String> everKnownAs = succession.withRetired(ids);
		Map<String, List<Enquiry>> enquiries = grouped(this.enquiries.ofEstablishments(everKnownAs),
				(enquiry) -> succession.of(enquiry.establishmentId()));
		Map<String, Visit> lastVisits = new HashMap<>();
		this.visits.ofEstablishments(everKnownAs)
			.stream()
			.sorted(Comparator.comparing(Visit::visitedOn).thenComparing(Visit::id))
			.forEach((visit) -> lastVisits.put(succession.of(visit.establishmentId()), visit));

		List<Place> found = new ArrayList<>();
		for (Establishment centre : centres) {
			Premises place = premises.get(centre.premisesId());
			if (place == null) {
				throw new IllegalStateException("The register has lost the premises " + centre.premisesId() + " of "
						+ centre.id() + "; run the resolution again");
			}
			Contact contact = contacts.getOrDefault(centre.id(), Contact.UNKNOWN);
			List<Finding> doubts = gravestFirst(findings.getOrDefault(centre.id(), List.of()));
			String zone = (place.stationCode() != null) ? zones.get(place.stationCode()) : null;
			found.add(new Place(centre, place, this.settings.teamOf(zone), doubts, dueOn(doubts), contact,
					DotSays.of(contact.check(), enquiries.getOrDefault(centre.id(), List.of()), date),
					raids.getOrDefault(place.id(), List.of()), lastVisits.get(centre.id()),
					DecidedNotes.of(centre.id(), standing)));
		}
		return found;
	}

	private static List<Finding> gravestFirst(List<Finding> findings) {
		return findings.stream()
			.sorted(Comparator.comparingInt(Finding::severity)
				.reversed()
				.thenComparing(Finding::ruleCode)
				.thenComparing(Finding::id))
			.toList();
	}

	private LocalDate dueOn(List<Finding> findings) {
		return findings.stream()
			.filter(this.need::wantsVisit)
			.map(Finding::dueOn)
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	/**
	 * Who is to be met there: by the latest listing, else by DoT's record, else by the
	 * last raid.
	 */
	private Map<String, Contact> contacts(Map<String, List<EstablishmentMember>> members) {
		Map<String, Listing> listings = byKey(this.listings.ofIds(ids(members, RecordKind.LISTING)), Listing::id);
		Map<String, PermissionCheck> checks = byKey(this.checks.ofListings(listings.keySet()),
				PermissionCheck::listingId);
		Map<String, Permission> permissions = byKey(this.permissions.withIds(ids(members, RecordKind.PERMISSION)),
				Permission::id);
		Map<String, RaidedPremises> raided = byKey(this.targets.withIds(ids(members, RecordKind.RAIDED_PREMISES)),
				RaidedPremises::id);
		Map<String, Contact> contacts = new HashMap<>();
		members.forEach((establishment, records) -> {
			Optional<Listing> listing = latest(records, listings,
					Comparator.comparing(Listing::conductDate).thenComparing(Listing::id));
			Optional<Permission> permission = latest(records, permissions,
					Comparator.comparing(Permission::asOf).thenComparing(Permission::id));
			Optional<RaidedPremises> raid = latest(records, raided,
					Comparator.comparing(RaidedPremises::asOf).thenComparing(RaidedPremises::id));
			contacts.put(establishment,
					listing.map((row) -> Contact.of(row, checks.get(row.id())))
						.or(() -> permission.map(Contact::of))
						.or(() -> raid.map(Contact::of))
						.orElse(Contact.UNKNOWN));
		});
		return contacts;
	}

	private static <T> Optional<T> latest(List<EstablishmentMember> records, Map<String, T> byId, Comparator<T> order) {
		return records.stream()
			.map((record) -> Optional.ofNullable(byId.get(record.recordId())))
			.flatMap(Optional::stream)
			.max(order);
	}

	/**
	 * Raids that took place; a planned one must not be seen. One case reported twice is
	 * one raid.
	 */
	private Map<String, List<PastRaid>> raidsAt(Collection<String> premisesIds) {
		List<EstablishmentMember> members = this.members.raidedAt(premisesIds);
		Map<String, RaidedPremises> targets = byKey(
				this.targets.withIds(distinct(members, EstablishmentMember::recordId)), RaidedPremises::id);
		Map<String, Raid> raids = byKey(this.raids.withIds(distinct(targets.values(), RaidedPremises::raidId)),
				Raid::id);
		Map<String, Set<PastRaid>> found = new HashMap<>();
		for (EstablishmentMember member : members) {
			RaidedPremises target = targets.get(member.recordId());
			Raid raid = (target != null) ? raids.get(target.raidId()) : null;
			if (raid != null && raid.status() == RaidStatus.DONE) {
				found.computeIfAbsent(member.premisesId(), (id) -> new LinkedHashSet<>())
					.add(new PastRaid(raid.raidDate(), raid.forceName(), PastRaid.cases(raid.firKeys())));
			}
		}
		Map<String, List<PastRaid>> ordered = new HashMap<>();
		found.forEach((id, set) -> ordered.put(id, PastRaid.distinctCases(set)));
		return ordered;
	}

	private static Set<String> ids(Map<String, List<EstablishmentMember>> members, RecordKind kind) {
		return members.values()
			.stream()
			.flatMap(List::stream)
			.filter((member) -> member.recordKind() == kind)
			.map(EstablishmentMember::recordId)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static <T> Map<String, T> byKey(Collection<T> rows, Function<T, String> key) {
		return rows.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	private static <T> Map<String, List<T>> grouped(Collection<T> rows, Function<T, String> key) {
		return rows.stream().collect(Collectors.groupingBy(key));
	}

	private static <T> Set<String> distinct(Collection<T> rows, Function<T, String> key) {
		return rows.stream().map(key).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
