package org.satyapan.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Activity;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.PersonMember;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.RegistryEntry;
import org.satyapan.register.RegistryStatus;
import org.satyapan.register.Role;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.register.TestDatabase;
import org.satyapan.register.Timeliness;
import org.satyapan.verification.facts.CityRecords;

/**
 * A city of any size as resolution leaves it, to measure with: each establishment on two
 * months' lists of one of 40 stations, four in five with a permission, one in fifty
 * raided, one in a hundred the owner's second case.
 */
final class LargeCity {

	static final LocalDate TODAY = LocalDate.of(2020, 9, 9);

	private static final int STATIONS = 40;

	private final List<Station> stations = new ArrayList<>();

	private final List<Submission> submissions = new ArrayList<>();

	private final List<Listing> listings = new ArrayList<>();

	private final List<Permission> permissions = new ArrayList<>();

	private final List<Raid> raids = new ArrayList<>();

	private final List<RaidedPremises> targets = new ArrayList<>();

	private final List<Arrest> arrests = new ArrayList<>();

	private final List<Premises> premises = new ArrayList<>();

	private final List<Establishment> establishments = new ArrayList<>();

	private final List<EstablishmentMember> members = new ArrayList<>();

	private final List<PersonMember> persons = new ArrayList<>();

	private final List<RegistryEntry> registries = new ArrayList<>();

	LargeCity(int size) {
		for (int station = 0; station < STATIONS; station++) {
			String code = "PS-" + station;
			this.stations.add(new Station(code, "Sector " + station, "सेक्टर " + station, "West", "पश्चिम",
					StationKind.TERRITORIAL, true, "Sector " + station, null, LocalDate.of(2010, 1, 1), null));
			for (int month = 8; month <= 9; month++) {
				LocalDate day = LocalDate.of(2020, month, 5);
				this.submissions.add(new Submission("SUB-" + station + "-" + month, code, "2020-0" + month, "FIL-1",
						"0", "a.xlsx", day, day, SubmissionContent.LIST, Timeliness.ON_TIME, null, day, null, null));
			}
		}
		for (int i = 0; i < size; i++) {
			establishment(i);
		}
	}

	private void establishment(int i) {
		int station = i % STATIONS;
		String id = "EST-" + i;
		String place = "PRM-" + i;
		String address = "Plot No. " + (i / STATIONS + 1) + ", 2nd Floor, Sector " + station + ", Gurugram";
		this.premises.add(new Premises(place, address, String.valueOf(i / STATIONS + 1), null, null, "2", null, null,
				null, String.valueOf(station), "Sector " + station, "Gurugram", null, "PS-" + station));
		this.establishments
			.add(new Establishment(id, name(i), place, LocalDate.of(2020, 8, 5), LocalDate.of(2020, 9, 5), null));
		boolean permitted = i % 5 != 0;
		for (int month = 8; month <= 9; month++) {
			Listing listing = listing(i, month, permitted ? number(i) : null);
			this.listings.add(listing);
			this.members.add(new EstablishmentMember(listing.id(), RecordKind.LISTING, id, place));
			this.persons.add(new PersonMember(listing.id() + "#1", RecordKind.OWNER, "PSN-" + i, "Owner " + i));
		}
		if (permitted) {
			this.permissions.add(new Permission("PER-" + i, number(i), Identifiers.normalise(number(i)), name(i), null,
					address, "Sector " + station, "Gurugram", null, Activity.BOTH, null, 50, LocalDate.of(2012, 1, 1),
					LocalDate.of(i % 37 == 0 ? 2020 : 2032, 1, 1), "Haryana", cin(i), null, null, null, null, "FIL-2",
					"", i + 2, LocalDate.of(2020, 8, 31)));
			this.members.add(new EstablishmentMember("PER-" + i, RecordKind.PERMISSION, id, place));
		}
		this.registries.add(new RegistryEntry("REG-" + i, Registry.COMPANY, cin(i), cin(i), name(i),
				(i % 200 == 0) ? RegistryStatus.STRUCK_OFF : RegistryStatus.ACTIVE, null, null, null, cin(i), null,
				null, null, "FIL-7", "", i + 2, LocalDate.of(2020, 8, 31)));
		if (i % 50 == 0) {
			raid(i, id, place);
		}
	}

	private void raid(int i, String id, String place) {
		String key = "HARYANA/GURUGRAM/SECTOR/2019/" + i;
		LocalDate day = LocalDate.of(2019, 5, 1);
		this.raids
			.add(new Raid("RAD-" + i, "R" + i, day, "Gurugram Police", RaidStatus.DONE, key, "FIL-4", "", i, day));
		this.targets.add(new RaidedPremises("RPR-" + i, "RAD-" + i, name(i), null, null, null, null, null, null, null,
				20, null, "FIL-4", "", i, day));
		this.members.add(new EstablishmentMember("RPR-" + i, RecordKind.RAIDED_PREMISES, id, place));
		this.arrests.add(new Arrest("ARR-" + i, key, "1", "Owner " + i, null, "S/O", "Father " + i, 40, null, "M", null,
				null, Role.OWNER, day, null, CustodyStatus.ON_BAIL, null, null, "FIL-3", "", i, day));
		if (i % 100 == 0) {
			this.persons.add(new PersonMember("ARR-" + i, RecordKind.ARREST, "PSN-" + i, "Owner " + i));
		}
	}

	private Listing listing(int i, int month, String licence) {
		int station = i % STATIONS;
		return new Listing("LST-" + i + "-" + month, "SUB-" + station + "-" + month, "FIL-1", "Sheet1", i + 5,
				"PS-" + station, LocalDate.of(2020, month, 5), name(i),
				"Plot No. " + (i / STATIONS + 1) + ", 2nd Floor, Sector " + station + ", Gurugram", "Owner " + i,
				"Father " + i, String.valueOf(9_000_000_000L + i), null, 30, "Domestic - customer care",
				Activity.DOMESTIC, LicenceClaim.UNKNOWN, licence, cin(i), null, LocalDate.of(2015, 1, 1), null, null,
				null);
	}

	/** Some of the latest listings as a better list would have them. */
	List<Listing> changed(int every) {
		List<Listing> changed = new ArrayList<>();
		for (int i = 0; i < this.establishments.size(); i += every) {
			changed.add(listing(i, 9, "DL/OSP/9999/" + i));
		}
		return changed;
	}

	private static String name(int i) {
		return "Neelkamal" + i + " Voice Private Limited";
	}

	private static String number(int i) {
		return "HR/OSP/2012/" + i;
	}

	private static String cin(int i) {
		return "U72900HR2015PTC%06d".formatted(i);
	}

	CityRecords records() {
		return new CityRecords(this.stations, this.submissions, this.listings, this.permissions, List.of(), this.raids,
				this.targets, this.arrests, List.of(), this.premises, this.establishments, this.members, this.persons,
				List.of(), List.of(), List.of(), List.of(), this.registries);
	}

	void save(TestDatabase database) {
		database.get(Stations.class).save(this.stations);
		database.get(Submissions.class).save(this.submissions);
		database.get(Listings.class).save(this.listings);
		database.get(Permissions.class).save(this.permissions);
		database.get(Raids.class).save(this.raids);
		database.get(RaidTargets.class).save(this.targets);
		database.get(Arrests.class).save(this.arrests);
		database.get(Places.class).save(this.premises);
		database.get(Establishments.class).save(this.establishments);
		database.get(EstablishmentMembers.class).save(this.members);
		database.get(PersonMembers.class).save(this.persons);
		database.get(RegistryEntries.class).save(this.registries);
	}

}
