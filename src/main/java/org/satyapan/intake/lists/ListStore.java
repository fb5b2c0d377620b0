package org.satyapan.intake.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.Listings;
import org.satyapan.register.PaperClaims;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotals;

import org.springframework.stereotype.Component;

/**
 * Stores what was read of a list. A case that the register knows stays as it is; of what
 * a list says twice, the first row counts.
 */
@Component
class ListStore {

	private final Listings listings;

	private final PaperClaims papers;

	private final Cases cases;

	private final Raids raids;

	private final RaidTargets targets;

	private final Arrests arrests;

	private final RowNotes notes;

	private final SheetTotals totals;

	ListStore(Listings listings, PaperClaims papers, Cases cases, Raids raids, RaidTargets targets, Arrests arrests,
			RowNotes notes, SheetTotals totals) {
		this.listings = listings;
		this.papers = papers;
		this.cases = cases;
		this.raids = raids;
		this.targets = targets;
		this.arrests = arrests;
		this.notes = notes;
		this.totals = totals;
	}

	void save(ListReading reading) {
		this.listings.save(reading.listings());
		this.papers.save(reading.papers());
		Map<String, PoliceCase> reported = new LinkedHashMap<>();
		Map<String, Raid> raided = new LinkedHashMap<>();
		Map<String, RaidedPremises> places = new LinkedHashMap<>();
		Map<String, Arrest> persons = new LinkedHashMap<>();
		for (ReportedRaid raid : reading.raids()) {
			raid.cases().forEach((each) -> reported.putIfAbsent(each.firKey(), each));
			raided.putIfAbsent(raid.raid().id(), raid.raid());
			places.putIfAbsent(raid.premises().id(), raid.premises());
			raid.arrests().forEach((each) -> persons.putIfAbsent(each.id(), each));
		}
		this.cases.saveUnlessKnown(List.copyOf(reported.values()));
		this.raids.save(raided.values());
		this.targets.save(places.values());
		this.arrests.save(persons.values());
		this.notes.save(reading.notes());
		this.totals.save(reading.totals());
	}

}
