package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Enquiries to DoT and their answers.
 */
@Repository
public class Enquiries {

	private static final String SAVE = """
			INSERT INTO enquiry (id, enquiry_no, establishment_id, lsa, asked_on, state, replied_on, registration_no, remarks)
			VALUES (:id, :enquiryNo, :establishmentId, :lsa, :askedOn, :state, :repliedOn, :registrationNo, :remarks)
			ON DUPLICATE KEY UPDATE
				enquiry_no = VALUES(enquiry_no),
				establishment_id = VALUES(establishment_id),
				lsa = VALUES(lsa),
				asked_on = VALUES(asked_on),
				state = VALUES(state),
				replied_on = VALUES(replied_on),
				registration_no = VALUES(registration_no),
				remarks = VALUES(remarks)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Enquiries(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Enquiry> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Enquiry> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM enquiry
				ORDER BY id
				""").query(Enquiry.class).list();
	}

	public Optional<Enquiry> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM enquiry
				WHERE id = :id
				""").param("id", id).query(Enquiry.class).optional();
	}

}
