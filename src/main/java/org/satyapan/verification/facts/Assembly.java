package org.satyapan.verification.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.register.Arrest;
import org.satyapan.register.EnquiryState;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.Link;
import org.satyapan.register.Listing;
import org.satyapan.register.Notice;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Permission;
import org.satyapan.register.PersonMember;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Submission;
import org.satyapan.register.Visit;
import org.satyapan.resolution.CitedNumbers;
import org.satyapan.resolution.LinkEvidence;
import org.satyapan.verification.RuleBook;

/**
 * Puts together what the register keeps apart: listings with their submission and owners,
 * establishments with their members. Planned raids are left out here, so that no rule can
 * see one.
 */
final class Assembly {

	private final CityRecords records;

	private final Map<String, EstablishmentMember> members;

	private final Map<String, Premises> premises;

	private final Map<String, Permission> permissions;

	private final Map<String, PaperClaim> papers;

	private final Map<String, List<PersonMember>> ownersByRecord = new HashMap<>();

	private final Map<String, List<String>> numbersByEstablishment = new HashMap<>();

	private final Map<String, List<Permission>> permissionsByEstablishment = new HashMap<>();

	private final Links links;

	/** Owners whom an inspection team met there, by establishment. */
	private final Map<String, List<PersonMember>> ownersMet = new HashMap<>();

	private final List<Listed> listings;

	private final List<RaidedHere> raids;

	private final Map<String, KnownEstablishment> establishments;

	Assembly(CityRecords records, RuleBook book) {
		this.records = records;
		this.members = byId(records.members(), EstablishmentMember::recordId);
		this.premises = byId(records.premises(), Premises::id);
		this.papers = byId(records.papers(), PaperClaim::listingId);
		this.permissions = byId(records.permissions(), Permission::id);
		for (PersonMember member : records.personMembers()) {
			if (member.recordKind() == RecordKind.OWNER) {
				String record = member.recordId().substring(0, member.recordId().lastIndexOf('#'));
				this.ownersByRecord.computeIfAbsent(record, (id) -> new ArrayList<>()).add(member);
			}
		}
		this.ownersByRecord.values().forEach((owners) -> owners.sort(Comparator.comparing(PersonMember::recordId)));
		records.notices()
			.stream()
			.filter((notice) -> notice.kind() == NoticeKind.INSPECTION)
			.sorted(Comparator.comparing(Notice::id))
			.forEach((notice) -> {
				EstablishmentMember place = this.members.get(notice.id());
				this.ownersByRecord.getOrDefault(notice.id(), List.of())
					.forEach((owner) -> add(this.ownersMet, (place != null) ? place.establishmentId() : null, owner));
			});
		records.visits()
			.stream()
			.filter((visit) -> visit.licenceNo() != null)
			.forEach((visit) -> number(visit.establishmentId(), visit.licenceNo()));
		records.enquiries()
			.stream()
			.filter((enquiry) -> enquiry.state() == EnquiryState.FOUND && enquiry.registrationNo() != null)
			.forEach((enquiry) -> number(enquiry.establishmentId(), enquiry.registrationNo()));
		ofEstablishment(records.permissions(), Permission::id, this.permissionsByEstablishment);
		this.links = new Links(records.links());
		this.listings = listed(book);
		this.raids = raided();
		this.establishments = known();
	}

	List<Listed> listings() {
		return this.listings;
	}

	List<RaidedHere> raids() {
		return this.raids;
	}

	Map<String, KnownEstablishment> establishments() {
		return this.establishments;
	}

	Map<String, List<Arrest>> arrestsByPerson() {
		Map<String, Arrest> arrests = byId(this.records.arrests(), Arrest::id);
		Map<String, List<Arrest>> byPerson = new HashMap<>();
		for (PersonMember member : this.records.personMembers()) {
			Arrest arrest = arrests.get(member.recordId());
			if (member.recordKind() == RecordKind.ARREST && arrest != null) {
				byPerson.computeIfAbsent(member.personId(), (id) -> new ArrayList<>()).add(arrest);
			}
		}
		byPerson.values().forEach((list) -> list.sort(Comparator.comparing(Arrest::firKey).thenComparing(Arrest::id)));
		return byPerson;
	}

	/**
	 * Ids of establishments by the person who owns one of their listings or raided
	 * premises.
	 */
	Map<String, Set<String>> establishmentsByOwner() {
		Map<String, Set<String>> byOwner = new HashMap<>();
		this.ownersByRecord.forEach((record, owners) -> {
			EstablishmentMember member = this.members.get(record);
			if (member != null) {
				owners.forEach((owner) -> byOwner.computeIfAbsent(owner.personId(), (id) -> new TreeSet<>())
					.add(member.establishmentId()));
			}
		});
		return byOwner;
	}

	private void number(String establishmentId, @Nullable String number) {
		this.numbersByEstablishment.computeIfAbsent(establishmentId, (id) -> new ArrayList<>())
			.addAll(CitedNumbers.of(number));
	}

	private List<Listed> listed(RuleBook book) {
		Map<String, Submission> standing = this.records.submissions()
			.stream()
			.filter((submission) -> submission.supersededBy() == null)
			.collect(Collectors.toMap(Submission::id, Function.identity()));
		Map<String, Permission> byKey = new TreeMap<>();
		this.records.permissions()
			.stream()
			.sorted(Comparator.comparing(Permission::asOf).thenComparing(Permission::id))
			.forEach((permission) -> byKey.put(permission.registrationKey(), permission));
		Map<String, Premises> places = new HashMap<>();
		this.permissions.keySet().forEach((id) -> {
			Premises place = place(id);
			if (place != null) {
				places.put(id, place);
			}
		});
		PermissionReview review = new PermissionReview(book, byKey, places);
		return this.records.listings()
			.stream()
			.filter((listing) -> standing.containsKey(listing.submissionId()))
			.sorted(Comparator.comparing(Listing::id))
			.map((listing) -> listed(listing, standing, review))
			.toList();
	}

	private Listed listed(Listing listing, Map<String, Submission> standing, PermissionReview review) {
		EstablishmentMember member = this.members.get(listing.id());
		String establishment = (member != null) ? member.establishmentId() : null;
		Premises place = place(listing.id());
		List<Permission> linked = permissions(this.links.linked(listing.id()));
		List<String> numbers = List.of();
		if (establishment != null) {
			this.permissionsByEstablishment.getOrDefault(establishment, List.of())
				.stream()
				.filter((permission) -> !this.links.apart(listing.id(), permission.id()))
				.forEach(linked::add);
			numbers = this.numbersByEstablishment.getOrDefault(establishment, List.of());
		}
		Submission submission = standing.get(listing.submissionId());
		if (submission == null) {
			throw new IllegalStateException("The listing " + listing.id() + " has no submission.");
		}
		List<Listed.Owner> owners = Stream
			.concat(this.ownersByRecord.getOrDefault(listing.id(), List.of()).stream(),
					this.ownersMet.getOrDefault((establishment != null) ? establishment : "", List.of()).stream())
			.map((owner) -> new Listed.Owner(owner.personId(), owner.nameAsWritten()))
			.distinct()
			.toList();
		return new Listed(listing, submission, establishment, place, owners,
				review.judge(listing,
						new PermissionReview.Known(place, numbers, linked,
								permissions(this.links.doubtful(listing.id())), this.links.of(listing.id()))),
				this.papers.get(listing.id()));
	}

	private List<Permission> permissions(List<String> ids) {
		List<Permission> found = new ArrayList<>();
		for (String id : ids) {
			Permission permission = this.permissions.get(id);
			if (permission != null) {
				found.add(permission);
			}
		}
		return found;
	}

	private @Nullable Premises place(String recordId) {
		EstablishmentMember member = this.members.get(recordId);
		return (member != null) ? this.premises.get(member.premisesId()) : null;
	}

	private List<RaidedHere> raided() {
		Map<String, Raid> done = this.records.raids()
			.stream()
			.filter((raid) -> raid.status() == RaidStatus.DONE)
			.collect(Collectors.toMap(Raid::id, Function.identity()));
		List<RaidedHere> raided = new ArrayList<>();
		for (RaidedPremises target : this.records.raidedPremises()) {
			Raid raid = done.get(target.raidId());
			EstablishmentMember member = this.members.get(target.id());
			if (raid != null) {
				raided.add(new RaidedHere(raid, target, (member != null) ? member.establishmentId() : null,
						(member != null) ? member.premisesId() : null));
			}
		}
		raided.sort(Comparator.comparing(RaidedHere::day).thenComparing((raid) -> raid.target().id()));
		return raided;
	}

	private Map<String, KnownEstablishment> known() {
		Map<String, List<Listed>> listed = new HashMap<>();
		this.listings.forEach((one) -> add(listed, one.establishmentId(), one));
		Map<String, List<RaidedHere>> raided = new HashMap<>();
		this.raids.forEach((one) -> add(raided, one.establishmentId(), one));
		Map<String, List<Visit>> visits = new HashMap<>();
		this.records.visits()
			.stream()
			.sorted(Comparator.comparing(Visit::visitedOn).thenComparing(Visit::id))
			.forEach((visit) -> add(visits, visit.establishmentId(), visit));
		Map<String, List<Notice>> notices = notices();
		Map<String, KnownEstablishment> known = new TreeMap<>();
		for (Establishment establishment : this.records.establishments()) {
			String id = establishment.id();
			known.put(id,
					new KnownEstablishment(establishment, this.premises.get(establishment.premisesId()),
							listed.getOrDefault(id, List.of()), raided.getOrDefault(id, List.of()),
							this.permissionsByEstablishment.getOrDefault(id, List.of()),
							notices.getOrDefault(id, List.of()), visits.getOrDefault(id, List.of())));
		}
		return known;
	}

	/**
	 * The one establishment whose telephone a notice names, which is too little for a
	 * link; none if several have it or a person said that it is not meant.
	 */
	private Set<String> called(Notice notice) {
		Set<String> called = new TreeSet<>();
		Set<String> apart = new TreeSet<>();
		this.links.of(notice.id()).forEach((record, link) -> {
			EstablishmentMember member = this.members.get(record);
			if (member != null && member.recordKind() != RecordKind.NOTICE) {
				if (!link.decision().equals(Decision.REVIEW.name())) {
					apart.add(member.establishmentId());
				}
				else if (LinkEvidence.sharesPhone(link)) {
					called.add(member.establishmentId());
				}
			}
		});
		called.removeAll(apart);
		return (called.size() == 1) ? called : Set.of();
	}

	/**
	 * Notices that belong to an establishment, are linked to one of its records, or name
	 * its telephone.
	 */
	private Map<String, List<Notice>> notices() {
		Map<String, List<Notice>> byEstablishment = new HashMap<>();
		this.records.notices()
			.stream()
			.sorted(Comparator.comparing(Notice::receivedOn).thenComparing(Notice::id))
			.forEach((notice) -> {
				Set<String> owners = new HashSet<>();
				EstablishmentMember own = this.members.get(notice.id());
				if (own != null) {
					owners.add(own.establishmentId());
				}
				for (String record : this.links.linked(notice.id())) {
					EstablishmentMember member = this.members.get(record);
					if (member != null && member.recordKind() != RecordKind.NOTICE) {
						owners.add(member.establishmentId());
					}
				}
				if (owners.isEmpty()) {
					owners.addAll(this.called(notice));
				}
				owners.forEach((id) -> add(byEstablishment, id, notice));
			});
		return byEstablishment;
	}

	private <T> void ofEstablishment(List<T> rows, Function<T, String> id, Map<String, List<T>> into) {
		rows.stream().sorted(Comparator.comparing(id)).forEach((row) -> {
			EstablishmentMember member = this.members.get(id.apply(row));
			if (member != null) {
				add(into, member.establishmentId(), row);
			}
		});
	}

	private static <T> void add(Map<String, List<T>> map, @Nullable String key, T value) {
		if (key != null) {
			map.computeIfAbsent(key, (any) -> new ArrayList<>()).add(value);
		}
	}

	private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
		return rows.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> second));
	}

	/** What links say of a record's partners, either way round. */
	private static final class Links {

		private final Map<String, List<Link>> byRecord = new HashMap<>();

		Links(List<Link> links) {
			links.stream()
				.sorted(Comparator.comparingDouble(Link::matchWeight).reversed().thenComparing(Link::id))
				.forEach((link) -> {
					add(this.byRecord, link.leftId(), link);
					add(this.byRecord, link.rightId(), link);
				});
		}

		List<String> linked(String record) {
			return partners(record, Decision.LINK);
		}

		List<String> doubtful(String record) {
			return partners(record, Decision.REVIEW);
		}

		boolean apart(String record, String other) {
			return partners(record, Decision.NO_LINK).contains(other);
		}

		/** By the other record. */
		Map<String, Link> of(String record) {
			Map<String, Link> links = new HashMap<>();
			for (Link link : this.byRecord.getOrDefault(record, List.of())) {
				links.put(link.leftId().equals(record) ? link.rightId() : link.leftId(), link);
			}
			return links;
		}

		private List<String> partners(String record, Decision decision) {
			List<String> partners = new ArrayList<>();
			for (Link link : this.byRecord.getOrDefault(record, List.of())) {
				if (link.decision().equals(decision.name())) {
					partners.add(link.leftId().equals(record) ? link.rightId() : link.leftId());
				}
			}
			return partners;
		}

	}

}
