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

	/** Those of the enquiry numbers that are known, at most some thousands at once. */
	public List<Enquiry> withNumbers(Collection<String> numbers) {
		if (numbers.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM enquiry
				WHERE enquiry_no IN (:numbers)
				ORDER BY enquiry_no
				""").param("numbers", numbers).query(Enquiry.class).list();
	}

	/** The enquiries about those establishments, at most some thousands at once. */
	public List<Enquiry> ofEstablishments(Collection<String> establishmentIds) {
		if (establishmentIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM enquiry
				WHERE establishment_id IN (:establishmentIds)
				ORDER BY establishment_id, lsa, asked_on, id
				""").param("establishmentIds", establishmentIds).query(Enquiry.class).list();
	}

	/**
	 * The enquiries to one licensed service area that DoT has not answered, by number.
	 */
	public List<Enquiry> unanswered(String lsa) {
		return this.jdbc.sql("""
				SELECT *
				FROM enquiry
				WHERE lsa = :lsa
					AND state IN ('ASKED', 'REMINDED', 'NO_REPLY')
				ORDER BY enquiry_no
				""").param("lsa", lsa).query(Enquiry.class).list();
	}

	/**
	 * The last number given under a prefix; all numbers of a prefix are of one length.
	 */
	public Optional<String> lastNumber(String prefix) {
		return this.jdbc.sql("""
				SELECT enquiry_no
				FROM enquiry
				WHERE enquiry_no LIKE CONCAT(:prefix, '%')
				ORDER BY enquiry_no DESC
				LIMIT 1
				""").param("prefix", prefix).query(String.class).optional();
	}

}
