package org.satyapan.worklist.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
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
import org.satyapan.register.RecordKind;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.RegistryEntry;
import org.satyapan.register.Submission;
import org.satyapan.register.Submissions;
import org.satyapan.register.Visit;
import org.satyapan.register.Visits;

/**
 * Finds where records of any kind stand in the files that were sent in.
 */
@Component
class Spots {

	private final Listings listings;

	private final RaidTargets targets;

	private final Raids raids;

	private final Permissions permissions;

	private final Notices notices;

	private final Arrests arrests;

	private final Cases cases;

	private final Visits visits;

	private final Submissions submissions;

	private final RegistryEntries registries;

	Spots(Listings listings, RaidTargets targets, Raids raids, Permissions permissions, Notices notices,
			Arrests arrests, Cases cases, Visits visits, Submissions submissions, RegistryEntries registries) {
		this.listings = listings;
		this.targets = targets;
		this.raids = raids;
		this.permissions = permissions;
		this.notices = notices;
		this.arrests = arrests;
		this.cases = cases;
		this.visits = visits;
		this.submissions = submissions;
		this.registries = registries;
	}

	/**
	 * Looks up the records.
	 * @param ids by kind; an owner's is that of the record that names him
	 */
	Map<String, Spot> of(Map<RecordKind, Set<String>> ids) {
		Map<String, Spot> spots = new HashMap<>();
		Set<String> naming = named(ids, RecordKind.OWNER);
		for (Listing row : this.listings.ofIds(union(named(ids, RecordKind.LISTING), naming))) {
			spots.put(row.id(), new Spot(row.fileId(), row.sheet(), row.rowNo(), Sight.OPEN));
		}
		raids(named(ids, RecordKind.RAID), union(named(ids, RecordKind.RAIDED_PREMISES), naming), spots);
		for (Permission row : this.permissions.withIds(named(ids, RecordKind.PERMISSION))) {
			spots.put(row.id(), new Spot(row.fileId(), row.sheet(), row.rowNo(), Sight.OPEN));
		}
		for (Notice row : this.notices.withIds(union(named(ids, RecordKind.NOTICE), naming))) {
			spots.put(row.id(),
					new Spot(row.fileId(), row.sheet(), row.rowNo(), row.confidential() ? Sight.SEALED : Sight.OPEN));
		}
		for (Arrest row : this.arrests.withIds(named(ids, RecordKind.ARREST))) {
			spots.put(row.id(), new Spot(row.fileId(), row.sheet(), row.rowNo(), Sight.OPEN));
		}
		for (PoliceCase row : this.cases.withKeys(named(ids, RecordKind.CASE))) {
			spots.put(row.firKey(), new Spot(row.fileId(), row.sheet(), row.rowNo(), Sight.OPEN));
		}
		for (Visit row : this.visits.withIds(named(ids, RecordKind.VISIT))) {
			spots.put(row.id(), new Spot(row.fileId(), row.sheet(), row.rowNo(), Sight.OPEN));
		}
		for (Submission row : this.submissions.withIds(named(ids, RecordKind.SUBMISSION))) {
			spots.put(row.id(), new Spot(row.fileId(), "", 0, Sight.OPEN));
		}
		for (RegistryEntry row : this.registries.withIds(named(ids, RecordKind.REGISTRY_ENTRY))) {
			spots.put(row.id(), new Spot(row.fileId(), row.sheet(), row.rowNo(), Sight.OPEN));
		}
		return spots;
	}

	private void raids(Set<String> raidIds, Set<String> targetIds, Map<String, Spot> spots) {
		List<RaidedPremises> targets = this.targets.withIds(targetIds);
		Set<String> all = union(raidIds, targets.stream().map(RaidedPremises::raidId).collect(Collectors.toSet()));
		Map<String, Sight> sights = new HashMap<>();
		for (Raid row : this.raids.withIds(all)) {
			Sight sight = (row.status() == RaidStatus.DONE) ? Sight.OPEN : Sight.HIDDEN;
			sights.put(row.id(), sight);
			spots.put(row.id(), new Spot(row.fileId(), row.sheet(), row.rowNo(), sight));
		}
		for (RaidedPremises row : targets) {
			// A raid that the register does not know may be a planned one.
			Sight sight = sights.getOrDefault(row.raidId(), Sight.HIDDEN);
			spots.put(row.id(), new Spot(row.fileId(), row.sheet(), row.rowNo(), sight));
		}
	}

	/**
	 * The record that names an owner, whose id is that record's, followed by {@code #1},
	 * {@code #2} …; of any other record its own id.
	 */
	static String recordId(String id) {
		int mark = id.indexOf('#');
		return (mark < 0) ? id : id.substring(0, mark);
	}

	private static Set<String> named(Map<RecordKind, Set<String>> ids, RecordKind kind) {
		@Nullable Set<String> found = ids.get(kind);
		return (found != null) ? found : Set.of();
	}

	private static Set<String> union(Collection<String> first, Collection<String> second) {
		Set<String> all = new HashSet<>(first);
		all.addAll(second);
		return all;
	}

	/** How much of a record a team may see. */
	enum Sight {

		/** All of it. */
		OPEN,

		/** That it exists, but neither its text nor its source: a confidential notice. */
		SEALED,

		/** Nothing: a planned raid. */
		HIDDEN

	}

	/**
	 * Where a record stands.
	 *
	 * @param row 0 for the whole file
	 */
	record Spot(String fileId, String sheet, int row, Sight sight) {
	}

}
