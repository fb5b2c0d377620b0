package org.satyapan.verification;

import java.util.List;

import org.springframework.stereotype.Component;

import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.Enquiries;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Links;
import org.satyapan.register.Listings;
import org.satyapan.register.Notices;
import org.satyapan.register.PaperClaims;
import org.satyapan.register.Permissions;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Places;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RecordKind;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.Stations;
import org.satyapan.register.Submissions;
import org.satyapan.register.Succession;
import org.satyapan.register.Successions;
import org.satyapan.register.Visits;
import org.satyapan.verification.facts.CityRecords;

/**
 * Reads the city out of the register, once a night.
 */
@Component
class CityReader {

	/**
	 * Resolved records need no link to be found together; these may belong to several.
	 */
	private static final List<RecordKind> LINKED = List.of(RecordKind.PERMISSION, RecordKind.NOTICE);

	private final Stations stations;

	private final Submissions submissions;

	private final Listings listings;

	private final Permissions permissions;

	private final Cases cases;

	private final Raids raids;

	private final RaidTargets raidTargets;

	private final Arrests arrests;

	private final Notices notices;

	private final Places places;

	private final Establishments establishments;

	private final EstablishmentMembers members;

	private final PersonMembers personMembers;

	private final Links links;

	private final Visits visits;

	private final Enquiries enquiries;

	private final Successions successions;

	private final PaperClaims papers;

	private final RegistryEntries registries;

	CityReader(Stations stations, Submissions submissions, Listings listings, Permissions permissions, Cases cases,
			Raids raids, RaidTargets raidTargets, Arrests arrests, Notices notices, Places places,
			Establishments establishments, EstablishmentMembers members, PersonMembers personMembers, Links links,
			Visits visits, Enquiries enquiries, Successions successions, PaperClaims papers,
			RegistryEntries registries) {
		this.stations = stations;
		this.submissions = submissions;
		this.listings = listings;
		this.permissions = permissions;
		this.cases = cases;
		this.raids = raids;
		this.raidTargets = raidTargets;
		this.arrests = arrests;
		this.notices = notices;
		this.places = places;
		this.establishments = establishments;
		this.members = members;
		this.personMembers = personMembers;
		this.links = links;
		this.visits = visits;
		this.enquiries = enquiries;
		this.successions = successions;
		this.papers = papers;
		this.registries = registries;
	}

	CityRecords read() {
		Succession succession = this.successions.now();
		return new CityRecords(this.stations.all(), this.submissions.all(),
				this.listings.outlinesOfStandingSubmissions(), this.permissions.all(), this.cases.all(),
				this.raids.all(), this.raidTargets.all(), this.arrests.all(), this.notices.all(), this.places.all(),
				this.establishments.all(), this.members.all(), this.personMembers.all(), this.links.outlinesOf(LINKED),
				this.visits.all().stream().map((visit) -> visit.of(succession.of(visit.establishmentId()))).toList(),
				this.enquiries.all()
					.stream()
					.map((enquiry) -> enquiry.of(succession.of(enquiry.establishmentId())))
					.toList(),
				this.papers.all(), this.registries.all());
	}

}
