package org.satyapan.register;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What steps of the night last worked on.
 */
@Repository
public class StepBases {

	private static final String SAVE = """
			INSERT INTO step_basis (step, fingerprint, night_id)
			VALUES (:step, :fingerprint, :nightId)
			ON DUPLICATE KEY UPDATE
				fingerprint = VALUES(fingerprint),
				night_id = VALUES(night_id)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	StepBases(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by step. */
	public void save(StepBasis basis) {
		this.batches.update(SAVE, List.of(basis));
	}

	public Optional<StepBasis> find(String step) {
		return this.jdbc.sql("""
				SELECT *
				FROM step_basis
				WHERE step = :step
				""").param("step", step).query(StepBasis.class).optional();
	}

}
