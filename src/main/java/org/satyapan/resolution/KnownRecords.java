package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.Linker;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Notice;
import org.satyapan.register.Notices;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.Station;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.Submissions;
import org.satyapan.workspace.Program;

/**
 * The register's records that are resolved, each read once a night.
 *
 * @param stations as they stand on the night's date
 * @param superseded submissions that later ones replace
 * @param raids those that were done, by id; nobody is told of a planned one
 * @param own DoT's permissions of the own city
 * @param cited DoT's permissions of any city whose numbers listings give
 */
record KnownRecords(List<Station> stations, Set<String> superseded, List<Listing> listings, Map<String, Raid> raids,
		List<RaidedPremises> targets, List<Permission> own, List<Permission> cited, List<Notice> notices,
		List<PoliceCase> cases, List<Arrest> arrests, List<ClericalDecision> decisions) {

	private static final int KEYS_AT_ONCE = 1000;

	/** Where they are read. */
	@Component
	record Source(Stations stations, Submissions submissions, Listings listings, Raids raids, RaidTargets raidTargets,
			Permissions permissions, Notices notices, Cases cases, Arrests arrests, ClericalDecisions decisions) {
	}

	static KnownRecords read(Source source, Gazetteer gazetteer, LocalDate date) {
		List<Listing> listings = source.listings().outlines();
		Map<String, Raid> raids = source.raids()
			.all()
			.stream()
			.filter((raid) -> raid.status() == RaidStatus.DONE)
			.collect(Collectors.toMap(Raid::id, Function.identity(), (one, other) -> one, TreeMap::new));
		Set<String> superseded = source.submissions()
			.all()
			.stream()
			.filter((submission) -> submission.supersededBy() != null)
			.map(Submission::id)
			.collect(Collectors.toCollection(TreeSet::new));
		return new KnownRecords(source.stations().on(date), superseded, listings, raids,
				source.raidTargets().all().stream().filter((raided) -> raids.containsKey(raided.raidId())).toList(),
				own(source.permissions(), gazetteer), cited(source.permissions(), listings), source.notices().all(),
				source.cases().all(), source.arrests().all(), source.decisions().all());
	}

	/** Of a country's permissions only those that bear the own city or its localities. */
	private static List<Permission> own(Permissions permissions, Gazetteer gazetteer) {
		List<String> spellings = permissions.cities().stream().filter(gazetteer::isOwnCity).toList();
		Map<String, Permission> own = new TreeMap<>();
		for (Permission permission : permissions.inCities(spellings)) {
			if (gazetteer.isOwnCity(permission.city())) {
				own.put(permission.id(), permission);
			}
		}
		for (Permission permission : permissions.withoutCity()) {
			if (gazetteer.isOwnCity(gazetteer
				.premises(permission.centreAddress(), permission.locality(), null, permission.pin(), permission.id())
				.city())) {
				own.put(permission.id(), permission);
			}
		}
		return List.copyOf(own.values());
	}

	private static List<Permission> cited(Permissions permissions, Collection<Listing> listings) {
		TreeSet<String> keys = new TreeSet<>();
		for (Listing listing : listings) {
			if (listing.licenceNo() != null && !Identifiers.normalise(listing.licenceNo()).isEmpty()) {
				keys.add(Identifiers.normalise(listing.licenceNo()));
			}
		}
		List<String> all = List.copyOf(keys);
		List<Permission> cited = new ArrayList<>();
		for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
			cited
				.addAll(permissions.withRegistrationKeys(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE))));
		}
		return cited;
	}

	/**
	 * Changes whenever the records, the settings, the term lists or the program do; on
	 * the same ones a resolution gives what it gave before.
	 */
	String fingerprint(ResolutionSettings settings, EngineSettings engine, LocalDate date) {
		// Ages of different years are compared as of the night's.
		return new Basis().with(List.of(date.getYear(), settings, engine))
			.with(Program.files())
			.with(Linker.ownTermLists())
			.with(this.stations)
			.with(this.superseded)
			.with(this.listings)
			.with(this.raids.values())
			.with(this.targets)
			.with(this.own)
			.with(this.cited)
			.with(this.notices)
			.with(this.cases)
			.with(this.arrests)
			.with(this.decisions)
			.fingerprint();
	}

}
