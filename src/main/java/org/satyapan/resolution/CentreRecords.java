package org.satyapan.resolution;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.Phones;
import org.satyapan.register.FirKey;
import org.satyapan.register.Listing;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Permission;
import org.satyapan.register.Premises;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.RecordKind;

/**
 * Makes of the register's records what is compared of them as call centres.
 */
final class CentreRecords {

	private final Gazetteer gazetteer;

	private final Territories territories;

	/** Addresses that stand again and again in the list of each month. */
	private final Map<List<@Nullable String>, Premises> read = new HashMap<>();

	CentreRecords(Gazetteer gazetteer, Territories territories) {
		this.gazetteer = gazetteer;
		this.territories = territories;
	}

	CentreRecord of(Listing listing, boolean superseded) {
		Premises premises = premises(listing.address(), null, null, null, listing.id());
		Map<Field, String> fields = fields(listing.name(), listing.address(), premises);
		put(fields, Field.PERSON, listing.owner());
		put(fields, Field.RELATIVE_NAME, listing.ownerRelative());
		put(fields, Field.PHONE, listing.phones());
		put(fields, Field.EMAIL, listing.email());
		put(fields, Field.CIN, listing.cin());
		put(fields, Field.GSTIN, listing.gstin());
		return new CentreRecord(listing.id(), RecordKind.LISTING, listing.name(), premises,
				contacts(listing.phones(), listing.email(), null),
				numbers(listing.licenceNo(), listing.cin(), listing.gstin()), Set.of(), listing.conductDate(),
				listing.vacatedOn(), superseded, listing.stationCode(), new LinkageRecord(listing.id(), fields));
	}

	CentreRecord of(RaidedPremises target, Raid raid) {
		Premises premises = premises(target.address(), target.locality(), target.city(), target.pin(), target.id());
		Map<Field, String> fields = fields(target.name(), target.address(), premises);
		put(fields, Field.PERSON, target.owner());
		put(fields, Field.RELATIVE_NAME, target.ownerRelative());
		put(fields, Field.PHONE, target.phones());
		return new CentreRecord(target.id(), RecordKind.RAIDED_PREMISES, target.name(), premises,
				contacts(target.phones(), null, null), Map.of(), cases(raid.firKeys()), raid.raidDate(), null, false,
				target.stationCode(), new LinkageRecord(target.id(), fields));
	}

	CentreRecord of(Permission permission) {
		Premises premises = premises(permission.centreAddress(), permission.locality(), permission.city(),
				permission.pin(), permission.id());
		String name = (permission.tradeName() != null && !permission.tradeName().isBlank()) ? permission.tradeName()
				: permission.applicant();
		Map<Field, String> fields = fields(name, permission.centreAddress(), premises);
		if (!name.equals(permission.applicant())) {
			put(fields, Field.ALIAS, permission.applicant());
		}
		put(fields, Field.PERSON, permission.authorisedSignatory());
		put(fields, Field.PHONE, permission.phone());
		put(fields, Field.EMAIL, permission.email());
		put(fields, Field.CIN, permission.cin());
		put(fields, Field.GSTIN, permission.gstin());
		return new CentreRecord(permission.id(), RecordKind.PERMISSION, name, premises,
				contacts(permission.phone(), permission.email(), null),
				numbers(permission.registrationNo(), permission.cin(), permission.gstin()), Set.of(),
				(permission.issueDate() != null) ? permission.issueDate() : permission.asOf(), null, false, null,
				new LinkageRecord(permission.id(), fields));
	}

	CentreRecord of(Notice notice) {
		Premises premises = premises(notice.address(), notice.locality(), notice.city(), notice.pin(), notice.id());
		// What a caller was told by a conman is no name of the centre.
		Map<Field, String> fields = fields(isComplaint(notice) ? null : notice.name(), notice.address(), premises);
		// Who gives a tip in confidence is no owner, and no reviewer is told who it is.
		if (notice.kind() != NoticeKind.TIP && !notice.confidential()) {
			put(fields, Field.PERSON, notice.person());
		}
		put(fields, Field.PHONE, notice.phones());
		put(fields, Field.EMAIL, notice.email());
		return new CentreRecord(notice.id(), RecordKind.NOTICE, notice.name(), premises,
				contacts(notice.phones(), notice.email(), notice.url()), Map.of(), Set.of(),
				(notice.conductDate() != null) ? notice.conductDate() : notice.receivedOn(), null, false, null,
				new LinkageRecord(notice.id(), fields));
	}

	private static boolean isComplaint(Notice notice) {
		return notice.kind() == NoticeKind.COMPLAINT || notice.kind() == NoticeKind.FOREIGN_COMPLAINT;
	}

	/** Keys of cases in their one form. */
	static Set<String> cases(@Nullable String firKeys) {
		Set<String> cases = new TreeSet<>();
		for (String key : split(firKeys)) {
			cases.add(FirKey.parse(key).orElse(key.toUpperCase(Locale.ROOT)));
		}
		return cases;
	}

	/** The values of a cell that may hold several. */
	static List<String> split(@Nullable String cell) {
		List<String> values = new ArrayList<>();
		if (cell != null) {
			for (String value : cell.split(";")) {
				values.add(value.strip());
			}
			values.removeIf(String::isEmpty);
		}
		return values;
	}

	static Set<String> phones(@Nullable String cell) {
		return (cell != null) ? new TreeSet<>(Phones.keys(cell)) : Set.of();
	}

	private Premises premises(@Nullable String address, @Nullable String locality, @Nullable String city,
			@Nullable String pin, String record) {
		if (!Gazetteer.namesPlace(address, locality)) {
			return read(address, locality, city, pin, record);
		}
		return this.read.computeIfAbsent(Arrays.asList(address, locality, city, pin),
				(written) -> read(address, locality, city, pin, record));
	}

	private Premises read(@Nullable String address, @Nullable String locality, @Nullable String city,
			@Nullable String pin, String record) {
		Premises premises = this.gazetteer.premises(address, locality, city, pin, record);
		return this.territories.stationOf(premises).map((station) -> Gazetteer.at(premises, station)).orElse(premises);
	}

	private static Map<Field, String> fields(@Nullable String name, @Nullable String address, Premises premises) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		put(fields, Field.NAME, name);
		put(fields, Field.ADDRESS, address);
		if (!premises.locality().equals(Gazetteer.UNKNOWN)) {
			put(fields, Field.LOCALITY, (premises.phase() != null && !premises.locality().contains("Phase"))
					? premises.locality() + " Phase " + premises.phase() : premises.locality());
		}
		put(fields, Field.CITY, premises.city());
		put(fields, Field.PIN, premises.pin());
		return fields;
	}

	private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			fields.put(field, value);
		}
	}

	private static Map<String, String> numbers(@Nullable String registration, @Nullable String cin,
			@Nullable String gstin) {
		Map<String, String> numbers = new TreeMap<>();
		putNumber(numbers, "registration number", registration);
		putNumber(numbers, "corporate identity number", cin);
		putNumber(numbers, "tax number", gstin);
		return numbers;
	}

	private static void putNumber(Map<String, String> numbers, String kind, @Nullable String written) {
		String number = (written != null) ? Identifiers.normalise(written) : "";
		if (!number.isEmpty()) {
			numbers.put(kind, number);
		}
	}

	private static Set<String> contacts(@Nullable String phones, @Nullable String mail, @Nullable String url) {
		Set<String> contacts = new TreeSet<>(phones(phones));
		for (String address : split(mail)) {
			String lower = address.toLowerCase(Locale.ROOT);
			contacts.add(lower);
			contacts.add(lower.substring(lower.indexOf('@') + 1));
		}
		for (String address : split(url)) {
			String host = host(address);
			if (!host.isEmpty()) {
				contacts.add(host);
			}
		}
		return contacts;
	}

	private static String host(String url) {
		String lower = url.toLowerCase(Locale.ROOT);
		try {
			String host = URI.create(lower.contains("://") ? lower : "http://" + lower).getHost();
			return (host != null) ? host.replaceFirst("^www\\.", "") : "";
		}
		catch (IllegalArgumentException ex) {
			// Complaints hold all sorts of things; what is no address says nothing.
			return "";
		}
	}

}
