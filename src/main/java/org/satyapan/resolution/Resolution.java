package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Subject;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.register.ClusterEvents;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.NightTotals;
import org.satyapan.register.Notice;
import org.satyapan.register.Notices;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Persons;
import org.satyapan.register.Places;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.Submissions;
import org.satyapan.workspace.NightWork;

/**
 * Reads the register's records, resolves them, and stores what they resolve to in place
 * of what was stored. Done again on the same records, it stores the same.
 */
@Component
class Resolution {

	private static final int KEYS_AT_ONCE = 1000;

	private final ResolutionSettings settings;

	private final EngineSettings engine;

	private final Gazetteer gazetteer;

	private final PremisesComparison places;

	private final Source source;

	private final Target target;

	Resolution(ResolutionSettings settings, EngineSettings engine, Gazetteer gazetteer, PremisesComparison places,
			Source source, Target target) {
		this.settings = settings;
		this.engine = engine;
		this.gazetteer = gazetteer;
		this.places = places;
		this.source = source;
		this.target = target;
	}

	/** What is resolved. */
	@Component
	record Source(Stations stations, Submissions submissions, Listings listings, Raids raids, RaidTargets raidTargets,
			Permissions permissions, Notices notices, Cases cases, Arrests arrests, ClericalDecisions decisions) {
	}

	/** What it resolves to. */
	@Component
	record Target(Places places, Establishments establishments, EstablishmentMembers establishmentMembers,
			Persons persons, PersonMembers personMembers, Links links, ClusterEvents events, NightTotals totals) {
	}

	private LinkageSettings engine(ResolutionSettings.Thresholds thresholds) {
		return this.engine.engine(thresholds, this.settings.trainingPairs());
	}

	void resolve(NightWork night) {
		LocalDate date = night.date();
		List<ClericalDecision> decisions = this.source.decisions().all();
		List<ClusterEvent> events = new ArrayList<>();
		Territories territories = new Territories(this.source.stations().on(date), this.gazetteer);
		CentreRecords records = new CentreRecords(this.gazetteer, territories);

		List<Listing> listings = this.source.listings().all();
		Map<String, Raid> raids = this.source.raids()
			.all()
			.stream()
			.filter((raid) -> raid.status() == RaidStatus.DONE)
			.collect(Collectors.toMap(Raid::id, (raid) -> raid));
		List<RaidedPremises> targets = this.source.raidTargets()
			.all()
			.stream()
			.filter((raided) -> raids.containsKey(raided.raidId()))
			.toList();
		Map<String, CentreRecord> centres = centres(records, listings, targets, raids);
		List<Permission> own = ownPermissions();
		own.forEach((permission) -> put(centres, records.of(permission)));

		ClericalRulings rulings = new ClericalRulings(decisions, centres.keySet(), date);
		CentreRules rules = CentreRules.of(centres.values(), this.places, this.settings);
		RecordJudge.Outcome judged = new RecordJudge<>(CentreRecord::linkage, rules::contexts, rules,
				Subject.ESTABLISHMENT, engine(this.settings.establishments()))
			.judge(centres.values(), rulings, date);
		List<ClusterEvent> history = this.target.events().all();
		EstablishmentAssembly establishments = EstablishmentAssembly.of(judged.groups(), centres,
				new Identities.Past(this.target.establishmentMembers()
					.all()
					.stream()
					.collect(Collectors.toMap(EstablishmentMember::recordId, EstablishmentMember::establishmentId)),
						history),
				new Causes(judged.judgements()), this.places, date);
		events.addAll(rulings.events());
		events.addAll(judged.events());
		events.addAll(establishments.events());

		Map<String, CentreRecord> compared = new TreeMap<>(centres);
		List<Permission> permissions = new ArrayList<>(own);
		for (Permission cited : citedPermissions(listings)) {
			if (!compared.containsKey(cited.id())) {
				permissions.add(cited);
				put(compared, records.of(cited));
			}
		}
		RecordJudge.Outcome permitted = new PermissionLinkage(engine(this.settings.permissions()), this.places)
			.judge(listings, permissions, compared, decisions, date);
		events.addAll(permitted.events());

		Map<String, PersonRecord> mentions = mentions(date, listings, targets, raids, establishments);
		ClericalRulings personRulings = new ClericalRulings(decisions, mentions.keySet(), date);
		RecordJudge.Outcome persons = new RecordJudge<>(PersonRecord::linkage, PersonRecord::contexts,
				PersonRules.of(mentions.values(), this.settings), Subject.PERSON, engine(this.settings.persons()))
			.judge(mentions.values(), personRulings, date);
		PersonAssembly people = PersonAssembly.of(persons.groups(), mentions,
				new Identities.Past(this.target.personMembers()
					.all()
					.stream()
					.collect(Collectors.toMap(PersonMember::recordId, PersonMember::personId)), history),
				new Causes(persons.judgements()), date);
		events.addAll(personRulings.events());
		events.addAll(persons.events());
		events.addAll(people.events());

		Map<String, RecordKind> kinds = new HashMap<>();
		compared.values().forEach((centre) -> kinds.put(centre.id(), centre.kind()));
		mentions.values().forEach((mention) -> kinds.put(mention.id(), mention.kind()));
		events.addAll(unknown(decisions, kinds.keySet(), date));
		LinkBook book = new LinkBook(
				this.target.links().all().stream().collect(Collectors.toMap(Link::id, (link) -> link)), date);
		Map<String, String> groups = new HashMap<>();
		establishments.members().forEach((member) -> groups.put(member.recordId(), member.establishmentId()));
		people.members().forEach((member) -> groups.put(member.recordId(), member.personId()));
		book.add(permitted.judgements(), kinds, groups);
		book.add(judged.judgements(), kinds, groups);
		book.add(persons.judgements(), kinds, groups);

		store(establishments, people, book.links(), events);
		LinkageTotals totals = new LinkageTotals(night.night().id(), engine(this.settings.establishments()));
		totals.add("establishments", judged.statistics());
		totals.add("permissions", permitted.statistics());
		totals.add("persons", persons.statistics());
		this.target.totals().save(totals.totals());
		LinkageTotals.tell(events);
	}

	private Map<String, CentreRecord> centres(CentreRecords records, List<Listing> listings,
			List<RaidedPremises> targets, Map<String, Raid> raids) {
		Set<String> superseded = this.source.submissions()
			.all()
			.stream()
			.filter((submission) -> submission.supersededBy() != null)
			.map(Submission::id)
			.collect(Collectors.toSet());
		Map<String, CentreRecord> centres = new TreeMap<>();
		listings.forEach((listing) -> put(centres, records.of(listing, superseded.contains(listing.submissionId()))));
		for (RaidedPremises raided : targets) {
			Raid raid = raids.get(raided.raidId());
			if (raid != null) {
				put(centres, records.of(raided, raid));
			}
		}
		this.source.notices()
			.all()
			.stream()
			.map(records::of)
			.filter(Resolution::saysAnything)
			.forEach((notice) -> put(centres, notice));
		return centres;
	}

	private static boolean saysAnything(CentreRecord notice) {
		return notice.name() != null && !notice.name().isBlank() || notice.namesPlace() || !notice.contacts().isEmpty();
	}

	private static void put(Map<String, CentreRecord> centres, CentreRecord centre) {
		centres.put(centre.id(), centre);
	}

	/** Of a country's permissions only those that bear the own city or its localities. */
	private List<Permission> ownPermissions() {
		List<String> spellings = this.source.permissions().cities().stream().filter(this.gazetteer::isOwnCity).toList();
		Map<String, Permission> own = new TreeMap<>();
		for (Permission permission : this.source.permissions().inCities(spellings)) {
			if (this.gazetteer.isOwnCity(permission.city())) {
				own.put(permission.id(), permission);
			}
		}
		for (Permission permission : this.source.permissions().withoutCity()) {
			if (this.gazetteer.isOwnCity(this.gazetteer
				.premises(permission.centreAddress(), permission.locality(), null, permission.pin(), permission.id())
				.city())) {
				own.put(permission.id(), permission);
			}
		}
		return List.copyOf(own.values());
	}

	private Collection<Permission> citedPermissions(List<Listing> listings) {
		TreeSet<String> keys = new TreeSet<>();
		for (Listing listing : listings) {
			if (listing.licenceNo() != null && !Identifiers.normalise(listing.licenceNo()).isEmpty()) {
				keys.add(Identifiers.normalise(listing.licenceNo()));
			}
		}
		List<String> all = List.copyOf(keys);
		List<Permission> cited = new ArrayList<>();
		for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
			cited.addAll(this.source.permissions()
				.withRegistrationKeys(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE))));
		}
		return cited;
	}

	private Map<String, PersonRecord> mentions(LocalDate date, List<Listing> listings, List<RaidedPremises> targets,
			Map<String, Raid> raids, EstablishmentAssembly establishments) {
		Map<String, Set<String>> establishmentOf = new HashMap<>();
		establishments.members()
			.forEach((member) -> establishmentOf.put(member.recordId(), Set.of(member.establishmentId())));
		Map<String, LocalDate> caseDates = new HashMap<>();
		this.source.cases().all().forEach((known) -> {
			if (known.firDate() != null) {
				caseDates.put(known.firKey(), known.firDate());
			}
		});
		PersonRecords records = new PersonRecords(date, caseDates);
		Map<String, Set<String>> raidedInCase = new HashMap<>();
		List<PersonRecord> all = new ArrayList<>();
		for (RaidedPremises raided : targets) {
			Raid raid = raids.get(raided.raidId());
			if (raid != null) {
				Set<String> establishment = establishmentOf.getOrDefault(raided.id(), Set.of());
				CentreRecords.cases(raid.firKeys())
					.forEach((firKey) -> raidedInCase.computeIfAbsent(firKey, (absent) -> new HashSet<>())
						.addAll(establishment));
				all.addAll(records.of(raided, raid.raidDate(), establishment));
			}
		}
		listings.forEach(
				(listing) -> all.addAll(records.of(listing, establishmentOf.getOrDefault(listing.id(), Set.of()))));
		for (Notice notice : this.source.notices().all()) {
			all.addAll(records.of(notice, establishmentOf.getOrDefault(notice.id(), Set.of())));
		}
		for (Arrest arrest : this.source.arrests().all()) {
			all.add(records.of(arrest, raidedInCase.getOrDefault(arrest.firKey(), Set.of())));
		}
		Map<String, PersonRecord> mentions = new TreeMap<>();
		all.forEach((mention) -> mentions.put(mention.id(), mention));
		return mentions;
	}

	private static List<ClusterEvent> unknown(List<ClericalDecision> decisions, Set<String> known, LocalDate date) {
		List<ClusterEvent> events = new ArrayList<>();
		for (ClericalDecision decision : decisions) {
			if (!known.contains(decision.leftId()) || !known.contains(decision.rightId())) {
				events.add(ClusterEvent.of(date, ClusterEventKind.UNKNOWN_RECORD, decision.leftId(), decision.rightId(),
						"The decision " + decision.decision() + " of " + decision.decidedOn()
								+ " names a record that is not among those compared."));
			}
		}
		return events;
	}

	private void store(EstablishmentAssembly establishments, PersonAssembly people, List<Link> links,
			List<ClusterEvent> events) {
		this.target.places().replaceAll(establishments.premises());
		this.target.establishments().replaceAll(establishments.establishments());
		this.target.establishmentMembers().replaceAll(establishments.members());
		this.target.persons().replaceAll(people.persons());
		this.target.personMembers().replaceAll(people.members());
		this.target.links().replaceAll(links);
		this.target.events().save(events);
	}

}
