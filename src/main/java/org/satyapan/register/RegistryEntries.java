package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the registries of companies, taxpayers and telemarketers say.
 */
@Repository
public class RegistryEntries {

	private static final String SAVE = """
			INSERT INTO registry_entry (id, registry, number, number_key, name, status, status_written, status_since, valid_to, cin, gstin, phones, address, file_id, sheet, row_no, as_of)
			VALUES (:id, :registry, :number, :numberKey, :name, :status, :statusWritten, :statusSince, :validTo, :cin, :gstin, :phones, :address, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				registry = VALUES(registry),
				number = VALUES(number),
				number_key = VALUES(number_key),
				name = VALUES(name),
				status = VALUES(status),
				status_written = VALUES(status_written),
				status_since = VALUES(status_since),
				valid_to = VALUES(valid_to),
				cin = VALUES(cin),
				gstin = VALUES(gstin),
				phones = VALUES(phones),
				address = VALUES(address),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	RegistryEntries(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<RegistryEntry> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<RegistryEntry> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM registry_entry
				ORDER BY id
				""").query(RegistryEntry.class).list();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<RegistryEntry> withIds(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : this.jdbc.sql("""
				SELECT *
				FROM registry_entry
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(RegistryEntry.class).list();
	}

}
