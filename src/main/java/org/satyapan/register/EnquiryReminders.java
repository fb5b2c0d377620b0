package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When DoT was reminded of what.
 */
@Repository
public class EnquiryReminders {

	private static final String SAVE = """
			INSERT INTO enquiry_reminder (enquiry_id, ordinal, reminded_on)
			VALUES (:enquiryId, :ordinal, :remindedOn)
			ON DUPLICATE KEY UPDATE
				ordinal = VALUES(ordinal)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	EnquiryReminders(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores what is new; what is known stays as it is. */
	public void save(Collection<EnquiryReminder> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<EnquiryReminder> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM enquiry_reminder
				ORDER BY enquiry_id, ordinal
				""").query(EnquiryReminder.class).list();
	}

	/** The reminders of those enquiries, at most some thousands at once. */
	public List<EnquiryReminder> ofEnquiries(Collection<String> enquiryIds) {
		if (enquiryIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM enquiry_reminder
				WHERE enquiry_id IN (:enquiryIds)
				ORDER BY enquiry_id, ordinal
				""").param("enquiryIds", enquiryIds).query(EnquiryReminder.class).list();
	}

}
