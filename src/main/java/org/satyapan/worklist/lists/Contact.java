package org.satyapan.worklist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Listing;
import org.satyapan.register.Permission;
import org.satyapan.register.PermissionCheck;
import org.satyapan.register.RaidedPremises;

/**
 * Who is to be met at a place, by the record that tells it.
 *
 * @param name as that record has it; empty if it has none
 * @param address as that record has it; empty if it has none
 * @param owners one a line
 * @param phones separated by commas
 * @param check what DoT's records say, if the record is a listing
 */
record Contact(String name, String address, List<String> owners, String phones, @Nullable PermissionCheck check) {

	static final Contact UNKNOWN = new Contact("", "", List.of(), "", null);

	static Contact of(Listing row, @Nullable PermissionCheck check) {
		return new Contact(row.name(), Objects.requireNonNullElse(row.address(), ""),
				owners(row.owner(), row.ownerRelative()), commas(row.phones()), check);
	}

	static Contact of(Permission row) {
		return new Contact(row.applicant(), row.centreAddress(), owners(row.authorisedSignatory(), null),
				commas(row.phone()), null);
	}

	static Contact of(RaidedPremises row) {
		return new Contact(Objects.requireNonNullElse(row.name(), ""), Objects.requireNonNullElse(row.address(), ""),
				owners(row.owner(), row.ownerRelative()), commas(row.phones()), null);
	}

	/** Each with the father's or husband's name where that is known. */
	private static List<String> owners(@Nullable String owners, @Nullable String relatives) {
		List<String> names = values(owners);
		List<String> of = values(relatives);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			lines.add((i < of.size() && !of.get(i).isEmpty()) ? names.get(i) + " (S/D/W of " + of.get(i) + ")"
					: names.get(i));
		}
		return lines;
	}

	private static String commas(@Nullable String phones) {
		return String.join(", ", values(phones));
	}

	private static List<String> values(@Nullable String cell) {
		return (cell == null || cell.isBlank()) ? List.of()
				: List.of(cell.split(";")).stream().map(String::strip).toList();
	}

}
