package org.satyapan.verification.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Arrest;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Station;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleBook;

/**
 * An immutable view of the city on the business date: what stands, who belongs to what.
 * Every list is in a fixed order, so that what rules conclude is too.
 */
public final class Facts {

	private final LocalDate date;

	private final Map<String, Station> stations = new TreeMap<>();

	private final Map<String, List<Submission>> submissions = new TreeMap<>();

	private final Map<String, KnownEstablishment> establishments;

	private final List<Listed> listings;

	private final Registries registries;

	private final Map<String, List<RaidedHere>> raidsByPremises = new HashMap<>();

	private final Map<String, Set<String>> establishmentsByPhone = new HashMap<>();

	private final Map<String, Set<String>> establishmentsByPremises = new HashMap<>();

	private final Map<String, List<Listed>> citing = new TreeMap<>();

	private final Map<String, PoliceCase> cases = new HashMap<>();

	private final Map<String, List<Arrest>> arrestsByPerson = new HashMap<>();

	private final Map<String, Set<String>> establishmentsByOwner;

	private final Map<String, Set<String>> establishmentsByCase = new HashMap<>();

	/**
	 * Indexes the city.
	 * @param date the business date: what came later is not known
	 */
	public Facts(CityRecords records, LocalDate date, RuleBook book) {
		this.date = date;
		records.stations()
			.stream()
			.filter((station) -> !station.validFrom().isAfter(date)
					&& (station.validTo() == null || !station.validTo().isBefore(date)))
			.forEach((station) -> this.stations.put(station.code(), station));
		records.submissions()
			.stream()
			.filter((submission) -> submission.supersededBy() == null)
			.forEach((submission) -> this.submissions
				.computeIfAbsent(submission.stationCode(), (code) -> new ArrayList<>())
				.add(submission));
		this.submissions.values()
			.forEach((list) -> list.sort(Comparator.comparing(Submission::period)
				.thenComparing(Submission::receivedOn)
				.thenComparing(Submission::id)));
		records.cases().forEach((policeCase) -> this.cases.put(policeCase.firKey(), policeCase));
		this.registries = new Registries(records.registries());
		Assembly assembly = new Assembly(records, book);
		this.listings = assembly.listings();
		this.establishments = assembly.establishments();
		this.arrestsByPerson.putAll(assembly.arrestsByPerson());
		this.establishmentsByOwner = assembly.establishmentsByOwner();
		index(assembly.raids());
	}

	private void index(List<RaidedHere> raids) {
		for (RaidedHere raid : raids) {
			if (raid.premisesId() != null) {
				this.raidsByPremises.computeIfAbsent(raid.premisesId(), (id) -> new ArrayList<>()).add(raid);
			}
			if (raid.establishmentId() != null) {
				raid.firKeys()
					.forEach((key) -> this.establishmentsByCase.computeIfAbsent(key, (any) -> new TreeSet<>())
						.add(raid.establishmentId()));
			}
		}
		for (KnownEstablishment known : this.establishments.values()) {
			for (String phone : PhonesOf.establishment(known)) {
				this.establishmentsByPhone.computeIfAbsent(phone, (key) -> new TreeSet<>()).add(known.id());
			}
			if (known.premises() != null) {
				this.establishmentsByPremises.computeIfAbsent(known.premises().id(), (key) -> new TreeSet<>())
					.add(known.id());
			}
		}
		for (Listed listed : this.listings) {
			for (String key : new TreeSet<>(listed.permission().keys())) {
				this.citing.computeIfAbsent(key, (any) -> new ArrayList<>()).add(listed);
			}
		}
	}

	/** The business date. */
	public LocalDate date() {
		return this.date;
	}

	/** All establishments, by id. */
	public Collection<KnownEstablishment> establishments() {
		return this.establishments.values();
	}

	public Optional<KnownEstablishment> establishment(@Nullable String id) {
		return (id != null) ? Optional.ofNullable(this.establishments.get(id)) : Optional.empty();
	}

	/** All listings of submissions that stand, by id. */
	public List<Listed> listings() {
		return this.listings;
	}

	/** What the registries say of companies, taxpayers and telemarketers. */
	public Registries registries() {
		return this.registries;
	}

	/** Stations as they are on the business date, by code. */
	public Collection<Station> stations() {
		return this.stations.values();
	}

	/** A station's name for people; its code if the register does not know it. */
	public Bilingual stationName(@Nullable String code) {
		Station station = (code != null) ? this.stations.get(code) : null;
		return (station != null) ? new Bilingual(station.name(), station.nameHi())
				: Bilingual.same((code != null) ? code : "-");
	}

	/** The last list or NIL that a station has sent, by period. */
	public Optional<Submission> latestList(@Nullable String stationCode) {
		return this.submissions.getOrDefault((stationCode != null) ? stationCode : "", List.of())
			.stream()
			.filter((submission) -> submission.content() != SubmissionContent.REJECTED)
			.reduce((first, second) -> second);
	}

	/** Raids that searched these premises, the oldest first. */
	public List<RaidedHere> raidsAt(String premisesId) {
		return this.raidsByPremises.getOrDefault(premisesId, List.of());
	}

	/** Ids of the establishments at these premises. */
	public Set<String> at(String premisesId) {
		return this.establishmentsByPremises.getOrDefault(premisesId, Set.of());
	}

	/** Ids of the establishments that use a telephone number. */
	public Set<String> using(String phone) {
		return this.establishmentsByPhone.getOrDefault(phone, Set.of());
	}

	/** Ids of the establishments that a person owns or owned. */
	public Set<String> ownedBy(String personId) {
		return this.establishmentsByOwner.getOrDefault(personId, Set.of());
	}

	/** Ids of the establishments that were raided in a case. */
	public Set<String> raidedIn(String firKey) {
		return this.establishmentsByCase.getOrDefault(firKey, Set.of());
	}

	/** Listings by the key of a registration number that they cite, by key. */
	public Map<String, List<Listed>> citing() {
		return this.citing;
	}

	/** Arrests of a resolved person, by case. */
	public List<Arrest> arrestsOf(String personId) {
		return this.arrestsByPerson.getOrDefault(personId, List.of());
	}

	/** When an accused was arrested, else when the case was registered. */
	public Optional<LocalDate> dayOf(Arrest arrest) {
		if (arrest.arrestDate() != null) {
			return Optional.of(arrest.arrestDate());
		}
		return Optional.ofNullable(this.cases.get(arrest.firKey())).map(PoliceCase::firDate);
	}

}
