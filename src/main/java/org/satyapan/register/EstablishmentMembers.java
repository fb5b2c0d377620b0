package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which records form which establishment.
 */
@Repository
public class EstablishmentMembers {

	private static final String SAVE = """
			INSERT INTO establishment_member (record_id, record_kind, establishment_id, premises_id)
			VALUES (:recordId, :recordKind, :establishmentId, :premisesId)
			ON DUPLICATE KEY UPDATE
				record_kind = VALUES(record_kind),
				establishment_id = VALUES(establishment_id),
				premises_id = VALUES(premises_id)
			""";

	private static final String DELETE = """
			DELETE FROM establishment_member
			WHERE record_id = :recordId
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	EstablishmentMembers(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<EstablishmentMember> rows) {
		this.batches.update(SAVE, rows);
	}

	/** Makes the table hold these and no others; what did not change is not touched. */
	public void replaceAll(Collection<EstablishmentMember> rows) {
		this.batches.replace(DELETE, SAVE, all(), rows, EstablishmentMember::recordId);
	}

	/** All, in a fixed order. */
	public List<EstablishmentMember> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM establishment_member
				ORDER BY record_id
				""").query(EstablishmentMember.class).list();
	}

	public Optional<EstablishmentMember> find(String recordId) {
		return this.jdbc.sql("""
				SELECT *
				FROM establishment_member
				WHERE record_id = :recordId
				""").param("recordId", recordId).query(EstablishmentMember.class).optional();
	}

	/** The records of those establishments, at most some thousands at once. */
	public List<EstablishmentMember> ofEstablishments(Collection<String> establishmentIds) {
		if (establishmentIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM establishment_member
				WHERE establishment_id IN (:establishmentIds)
				ORDER BY establishment_id, record_id
				""").param("establishmentIds", establishmentIds).query(EstablishmentMember.class).list();
	}

	/** The raids' records at those premises, whoever was there. */
	public List<EstablishmentMember> raidedAt(Collection<String> premisesIds) {
		if (premisesIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM establishment_member
				WHERE premises_id IN (:premisesIds)
					AND record_kind = 'RAIDED_PREMISES'
				ORDER BY premises_id, record_id
				""").param("premisesIds", premisesIds).query(EstablishmentMember.class).list();
	}

}
