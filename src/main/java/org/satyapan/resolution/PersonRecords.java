package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.PersonNames;
import org.satyapan.register.Arrest;
import org.satyapan.register.Listing;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.RecordKind;

/**
 * Makes of the register's records the mentions of persons in them.
 */
final class PersonRecords {

	/** Where the year stands in a case's key. */
	private static final int YEAR = 3;

	private final int year;

	private final Map<String, LocalDate> caseDates;

	/**
	 * Mentions of persons.
	 * @param night business date: ages of different years are compared as of its year
	 * @param caseDates of cases, by key: an age that bears no date is that of the case
	 */
	PersonRecords(LocalDate night, Map<String, LocalDate> caseDates) {
		this.year = night.getYear();
		this.caseDates = caseDates;
	}

	PersonRecord of(Arrest arrest, Set<String> establishments) {
		PersonNames.Parsed parsed = PersonNames.parse(arrest.name());
		LocalDate seenOn = (arrest.arrestDate() != null) ? arrest.arrestDate() : caseDate(arrest);
		Integer birthYear = (arrest.dateOfBirth() != null) ? Integer.valueOf(arrest.dateOfBirth().getYear())
				: (arrest.age() != null) ? Integer.valueOf(seenOn.getYear() - arrest.age()) : null;
		Kin kin = Kin.of(text(arrest.relativeName()), text(arrest.relation()), parsed);
		Map<Field, String> fields = fields(arrest.name(), arrest.alias(), kin.name(), arrest.phone());
		put(fields, Field.ADDRESS, arrest.address());
		if (arrest.dateOfBirth() != null) {
			put(fields, Field.DATE_OF_BIRTH, arrest.dateOfBirth().toString());
		}
		if (birthYear != null) {
			put(fields, Field.AGE, Integer.toString(this.year - birthYear));
		}
		return new PersonRecord(arrest.id(), RecordKind.ARREST, arrest.name(),
				HumanNames.of(arrest.name(), CentreRecords.split(arrest.alias())), CentreRecords.split(arrest.alias()),
				kin.name(), kin.names(), kin.relation(), birthYear, arrest.dateOfBirth(), sex(arrest.sex()),
				CentreRecords.phones(arrest.phone()), arrest.photo(),
				(arrest.address() != null) ? Words.of(arrest.address()) : List.of(),
				arrest.fileId() + " " + arrest.firKey(), arrest.firKey(), arrest.serial(), establishments, false,
				seenOn, new LinkageRecord(arrest.id(), fields));
	}

	List<PersonRecord> of(Listing listing, Set<String> establishments) {
		return owners(listing.id(), listing.owner(), listing.ownerRelative(), listing.phones(), listing.conductDate(),
				establishments, true);
	}

	List<PersonRecord> of(RaidedPremises target, LocalDate raidDate, Set<String> establishments) {
		return owners(target.id(), target.owner(), target.ownerRelative(), target.phones(), raidDate, establishments,
				false);
	}

	/** The owner whom an inspection team met. */
	List<PersonRecord> of(Notice notice, Set<String> establishments) {
		return (notice.kind() == NoticeKind.INSPECTION)
				? owners(notice.id(), notice.person(), null, notice.phones(), notice.receivedOn(), establishments, true)
				: List.of();
	}

	/** Owners stand in one cell, their fathers in another, in the same order. */
	private List<PersonRecord> owners(String record, @Nullable String owners, @Nullable String relatives,
			@Nullable String phones, LocalDate seenOn, Set<String> establishments, boolean listed) {
		List<String> names = CentreRecords.split(owners);
		String[] fathers = (relatives != null) ? relatives.split(";") : new String[0];
		List<PersonRecord> persons = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String id = record + "#" + (i + 1);
			PersonNames.Parsed parsed = PersonNames.parse(names.get(i));
			Kin kin = Kin.of((i < fathers.length) ? fathers[i].strip() : "", "", parsed);
			if (!parsed.tokens().isEmpty()) {
				persons.add(new PersonRecord(id, RecordKind.OWNER, names.get(i), HumanNames.of(names.get(i), List.of()),
						List.of(), kin.name(), kin.names(), kin.relation(), null, null, null,
						CentreRecords.phones(phones), null, List.of(), record, null, null, establishments, listed,
						seenOn, new LinkageRecord(id, fields(names.get(i), null, kin.name(), phones))));
			}
		}
		return persons;
	}

	private static Map<Field, String> fields(String name, @Nullable String alias, String relative,
			@Nullable String phone) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		put(fields, Field.PERSON, name);
		put(fields, Field.ALIAS, alias);
		put(fields, Field.RELATIVE_NAME, relative);
		put(fields, Field.PHONE, phone);
		return fields;
	}

	private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
		if (!text(value).isEmpty()) {
			fields.put(field, text(value));
		}
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

	/** The register's day of the case, else the middle of the year in its key. */
	private LocalDate caseDate(Arrest arrest) {
		LocalDate known = this.caseDates.get(arrest.firKey());
		if (known != null) {
			return known;
		}
		String[] key = arrest.firKey().split("/");
		return (key.length > YEAR && key[YEAR].matches("[0-9]{4}")) ? LocalDate.of(Integer.parseInt(key[YEAR]), 7, 1)
				: arrest.asOf();
	}

	/**
	 * Father, husband or guardian, however the cell names him: {@code S/o Ram Lal} or
	 * {@code Ram Lal}, or behind the person's own name.
	 *
	 * @param name empty if none is given
	 */
	private record Kin(String name, @Nullable String relation) {

		static Kin of(String cell, String relation, PersonNames.Parsed person) {
			String given = relation.isEmpty() ? null : relation.toUpperCase(Locale.ROOT);
			if (cell.isEmpty()) {
				return new Kin(String.join(" ", person.relative()), (given != null) ? given : person.relation());
			}
			PersonNames.Parsed parsed = PersonNames.parse(cell);
			if (parsed.tokens().isEmpty() && !parsed.relative().isEmpty()) {
				return new Kin(String.join(" ", parsed.relative()), (given != null) ? given : parsed.relation());
			}
			return new Kin(cell, (given != null) ? given : person.relation());
		}

		List<List<String>> names() {
			return this.name.isBlank() ? List.of() : HumanNames.of(this.name, List.of());
		}

	}

	private static @Nullable String sex(@Nullable String written) {
		String lower = text(written).toLowerCase(Locale.ROOT);
		if (lower.startsWith("f") || lower.startsWith("w") || lower.startsWith("म")) {
			return "F";
		}
		return (lower.startsWith("m") || lower.startsWith("पु")) ? "M" : null;
	}

}
