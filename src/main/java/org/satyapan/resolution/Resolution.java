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
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Subject;
import org.satyapan.register.Arrest;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.register.ClusterEvents;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.Listing;
import org.satyapan.register.NightTotal;
import org.satyapan.register.NightTotals;
import org.satyapan.register.Notice;
import org.satyapan.register.Permission;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Persons;
import org.satyapan.register.Places;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.RecordKind;
import org.satyapan.register.StepBases;
import org.satyapan.register.StepBasis;
import org.satyapan.workspace.NightWork;

/**
 * Reads the register's records, resolves them, and stores what they resolve to in place
 * of what was stored. On the same records it would store the same, and is not done again.
 */
@Component
class Resolution {

	private static final String STEP = "resolve";

	private final ResolutionSettings settings;

	private final EngineSettings engine;

	private final Gazetteer gazetteer;

	private final PremisesComparison places;

	private final KnownRecords.Source source;

	private final Target target;

	Resolution(ResolutionSettings settings, EngineSettings engine, Gazetteer gazetteer, PremisesComparison places,
			KnownRecords.Source source, Target target) {
		this.settings = settings;
		this.engine = engine;
		this.gazetteer = gazetteer;
		this.places = places;
		this.source = source;
		this.target = target;
	}

	/** What it resolves to. */
	@Component
	record Target(Places places, Establishments establishments, EstablishmentMembers establishmentMembers,
			Persons persons, PersonMembers personMembers, Links links, ClusterEvents events, NightTotals totals,
			StepBases bases) {
	}

	private LinkageSettings engine(ResolutionSettings.Thresholds thresholds) {
		return this.engine.engine(thresholds, this.settings.trainingPairs());
	}

	void resolve(NightWork night) {
		LocalDate date = night.date();
		KnownRecords known = KnownRecords.read(this.source, this.gazetteer, date);
		String fingerprint = known.fingerprint(this.settings, this.engine, date);
		List<NightTotal> totals = totalsOf(fingerprint);
		if (totals.isEmpty()) {
			totals = resolve(known, night.night().id(), date);
		}
		this.target.totals()
			.save(totals.stream()
				.map((total) -> new NightTotal(night.night().id(), total.totalKey(), total.total()))
				.toList());
		this.target.bases().save(new StepBasis(STEP, fingerprint, night.night().id()));
	}

	/**
	 * The totals of the last resolution if it was one of the same records: what it stored
	 * stands as it would be stored again. Else none.
	 */
	private List<NightTotal> totalsOf(String fingerprint) {
		return this.target.bases()
			.find(STEP)
			.filter((last) -> last.fingerprint().equals(fingerprint))
			.map((last) -> this.target.totals().of(last.nightId()))
			.orElse(List.of())
			.stream()
			.filter((total) -> total.totalKey().startsWith(LinkageTotals.PREFIX))
			.toList();
	}

	private List<NightTotal> resolve(KnownRecords known, String night, LocalDate date) {
		List<ClericalDecision> decisions = known.decisions();
		List<ClusterEvent> events = new ArrayList<>();
		CentreRecords records = new CentreRecords(this.gazetteer, new Territories(known.stations(), this.gazetteer));
		List<Listing> listings = known.listings();
		Map<String, CentreRecord> centres = centres(records, known);
		known.own().forEach((permission) -> put(centres, records.of(permission)));

		ClericalRulings rulings = new ClericalRulings(decisions, centres.keySet(), date);
		CentreRules rules = CentreRules.of(centres.values(), this.places, this.settings);
		RecordJudge.Outcome judged = new RecordJudge<>(CentreRecord::linkage, CentreRecord::row, CentreRecord::accuses,
				rules::contexts, rules, Subject.ESTABLISHMENT, engine(this.settings.establishments()))
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
		List<Permission> permissions = new ArrayList<>(known.own());
		for (Permission cited : known.cited()) {
			if (!compared.containsKey(cited.id())) {
				permissions.add(cited);
				put(compared, records.of(cited));
			}
		}
		Map<String, String> groups = new HashMap<>();
		establishments.members().forEach((member) -> groups.put(member.recordId(), member.establishmentId()));
		RecordJudge.Outcome permitted = new PermissionLinkage(engine(this.settings.permissions()), this.places)
			.judge(listings, permissions, compared, groups, decisions, date);
		events.addAll(permitted.events());

		Map<String, PersonRecord> mentions = mentions(date, known, establishments);
		ClericalRulings personRulings = new ClericalRulings(decisions, mentions.keySet(), date);
		RecordJudge.Outcome persons = new RecordJudge<>(PersonRecord::linkage, PersonRecord::row, PersonRecord::accuses,
				PersonRecord::contexts, PersonRules.of(mentions.values(), this.settings), Subject.PERSON,
				engine(this.settings.persons()))
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
		List<Link> linksBefore = this.target.links().outlines();
		LinkBook book = new LinkBook(linksBefore.stream().collect(Collectors.toMap(Link::id, (link) -> link)),
				fromLists(listings, mentions.values())::contains, date);
		people.members().forEach((member) -> groups.put(member.recordId(), member.personId()));
		book.add(permitted.judgements(), kinds, groups);
		book.add(judged.judgements(), kinds, groups);
		book.add(persons.judgements(), kinds, groups);

		store(establishments, people, linksBefore, book.links(), events);
		LinkageTotals totals = new LinkageTotals(night, engine(this.settings.establishments()));
		totals.add("establishments", judged.statistics());
		totals.add("permissions", permitted.statistics());
		totals.add("persons", persons.statistics());
		LinkageTotals.tell(events);
		return totals.totals();
	}

	private static Map<String, CentreRecord> centres(CentreRecords records, KnownRecords known) {
		Map<String, CentreRecord> centres = new TreeMap<>();
		for (Listing listing : known.listings()) {
			put(centres, records.of(listing, known.superseded().contains(listing.submissionId())));
		}
		for (RaidedPremises raided : known.targets()) {
			Raid raid = known.raids().get(raided.raidId());
			if (raid != null) {
				put(centres, records.of(raided, raid));
			}
		}
		known.notices()
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

	private static Map<String, PersonRecord> mentions(LocalDate date, KnownRecords records,
			EstablishmentAssembly establishments) {
		Map<String, Set<String>> establishmentOf = new HashMap<>();
		establishments.members()
			.forEach((member) -> establishmentOf.put(member.recordId(), Set.of(member.establishmentId())));
		Map<String, LocalDate> caseDates = new HashMap<>();
		records.cases().forEach((known) -> {
			if (known.firDate() != null) {
				caseDates.put(known.firKey(), known.firDate());
			}
		});
		PersonRecords persons = new PersonRecords(date, caseDates);
		Map<String, Set<String>> raidedInCase = new HashMap<>();
		List<PersonRecord> all = new ArrayList<>();
		for (RaidedPremises raided : records.targets()) {
			Raid raid = records.raids().get(raided.raidId());
			if (raid != null) {
				Set<String> establishment = establishmentOf.getOrDefault(raided.id(), Set.of());
				CentreRecords.cases(raid.firKeys())
					.forEach((firKey) -> raidedInCase.computeIfAbsent(firKey, (absent) -> new HashSet<>())
						.addAll(establishment));
				all.addAll(persons.of(raided, raid.raidDate(), establishment));
			}
		}
		records.listings()
			.forEach(
					(listing) -> all.addAll(persons.of(listing, establishmentOf.getOrDefault(listing.id(), Set.of()))));
		for (Notice notice : records.notices()) {
			all.addAll(persons.of(notice, establishmentOf.getOrDefault(notice.id(), Set.of())));
		}
		for (Arrest arrest : records.arrests()) {
			all.add(persons.of(arrest, raidedInCase.getOrDefault(arrest.firKey(), Set.of())));
		}
		Map<String, PersonRecord> mentions = new TreeMap<>();
		all.forEach((mention) -> mentions.put(mention.id(), mention));
		return mentions;
	}

	/** A list's rows, and the owners they name: a submission never changes. */
	private static Set<String> fromLists(List<Listing> listings, Collection<PersonRecord> mentions) {
		Set<String> lasting = new HashSet<>();
		listings.forEach((listing) -> lasting.add(listing.id()));
		mentions.stream()
			.filter((mention) -> mention.kind() == RecordKind.OWNER && lasting.contains(mention.list()))
			.map(PersonRecord::id)
			.toList()
			.forEach(lasting::add);
		return lasting;
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

	private void store(EstablishmentAssembly establishments, PersonAssembly people, List<Link> linksBefore,
			List<Link> links, List<ClusterEvent> events) {
		this.target.places().replaceAll(establishments.premises());
		this.target.establishments().replaceAll(establishments.establishments());
		this.target.establishmentMembers().replaceAll(establishments.members());
		this.target.persons().replaceAll(people.persons());
		this.target.personMembers().replaceAll(people.members());
		this.target.links().replaceAll(linksBefore, links);
		this.target.events().save(events);
	}

}
