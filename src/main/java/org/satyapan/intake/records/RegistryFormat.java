package org.satyapan.intake.records;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.RegistryEntry;
import org.satyapan.register.RegistryStatus;

/**
 * What a registry says of companies, taxpayers or telemarketers: the number, its status
 * and since when. The newest word on a number wins.
 */
abstract class RegistryFormat implements RecordFormat<RegistryEntry> {

	private final Registry registry;

	private final String numberColumn;

	private final List<String> required;

	private final Newest<RegistryEntry> newest;

	RegistryFormat(Registry registry, String numberColumn, boolean withStatus, RegistryEntries entries) {
		this.registry = registry;
		this.numberColumn = numberColumn;
		this.required = withStatus ? List.of(numberColumn, "status") : List.of(numberColumn);
		this.newest = new Newest<>(numberColumn, RegistryEntry::number, RegistryEntry::id,
				(entry) -> new Newest.Origin(entry.fileId(), entry.rowNo(), entry.asOf()), entries::withIds,
				(known, value) -> false, (before, value) -> null, entries::save);
	}

	@Override
	public FileKind kind() {
		return FileKind.REGISTRY;
	}

	@Override
	public List<String> missing(Set<String> found) {
		return this.required.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public RegistryEntry read(Row row, Origin origin) {
		String number = row.key(this.numberColumn, 120);
		String key = Identifiers.normalise(number);
		if (key.isEmpty() && !number.isEmpty()) {
			row.reject(Remark.notOneOf(this.numberColumn, number, List.of("A–Z", "0–9"), true));
		}
		String name = row.text("name", 250);
		return new RegistryEntry(ContentId.of("REG", this.registry, key), this.registry, number, key,
				(name != null) ? name : row.text("applicant", 250), status(row), row.text("status", 120),
				row.date("status_date"), row.date("expiry_date"),
				(this.registry == Registry.COMPANY) ? number : row.text("cin", 40),
				(this.registry == Registry.TAX) ? number : row.text("gstin", 40), row.several("phone", 250),
				row.text("address", 500), origin.fileId(), origin.sheet(), row.number(), origin.asOf());
	}

	/** Who stands in a list without a status is on it: active. */
	private static RegistryStatus status(Row row) {
		return row.oneOf("status", RegistryStatus.class,
				row.cell("status").isEmpty() ? RegistryStatus.ACTIVE : RegistryStatus.UNKNOWN);
	}

	@Override
	public void store(List<Taken<RegistryEntry>> batch, Origin origin) {
		this.newest.store(batch);
	}

	/** The words of all registries, and those of this one. */
	static Set<String> columns(String... own) {
		Set<String> columns = new HashSet<>(Set.of("name", "applicant", "status", "status_date", "address"));
		columns.addAll(Arrays.asList(own));
		return Set.copyOf(columns);
	}

}
