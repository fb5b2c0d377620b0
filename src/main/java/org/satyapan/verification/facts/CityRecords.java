package org.satyapan.verification.facts;

import java.util.List;

import org.satyapan.register.Arrest;
import org.satyapan.register.Enquiry;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.Link;
import org.satyapan.register.Listing;
import org.satyapan.register.Notice;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.Permission;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.RegistryEntry;
import org.satyapan.register.Station;
import org.satyapan.register.Submission;
import org.satyapan.register.Visit;

/**
 * The rows of the register that verification reads, as they are stored.
 */
public record CityRecords(List<Station> stations, List<Submission> submissions, List<Listing> listings,
		List<Permission> permissions, List<PoliceCase> cases, List<Raid> raids, List<RaidedPremises> raidedPremises,
		List<Arrest> arrests, List<Notice> notices, List<Premises> premises, List<Establishment> establishments,
		List<EstablishmentMember> members, List<PersonMember> personMembers, List<Link> links, List<Visit> visits,
		List<Enquiry> enquiries, List<PaperClaim> papers, List<RegistryEntry> registries) {
}
