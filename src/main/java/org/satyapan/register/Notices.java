package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notices of all kinds.
 */
@Repository
public class Notices {

	private static final String SAVE = """
			INSERT INTO notice (id, notice_no, kind, received_on, source, confidential, conduct_date, name, address, locality, city, pin, phones, email, url, person, victim_country, amount_as_stated, currency, text, file_id, sheet, row_no, as_of)
			VALUES (:id, :noticeNo, :kind, :receivedOn, :source, :confidential, :conductDate, :name, :address, :locality, :city, :pin, :phones, :email, :url, :person, :victimCountry, :amountAsStated, :currency, :text, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				notice_no = VALUES(notice_no),
				kind = VALUES(kind),
				received_on = VALUES(received_on),
				source = VALUES(source),
				confidential = VALUES(confidential),
				conduct_date = VALUES(conduct_date),
				name = VALUES(name),
				address = VALUES(address),
				locality = VALUES(locality),
				city = VALUES(city),
				pin = VALUES(pin),
				phones = VALUES(phones),
				email = VALUES(email),
				url = VALUES(url),
				person = VALUES(person),
				victim_country = VALUES(victim_country),
				amount_as_stated = VALUES(amount_as_stated),
				currency = VALUES(currency),
				text = VALUES(text),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private static final String SAVE_PARTICULARS = """
			INSERT INTO complaint_particulars (notice_id, agency_reference, time_zone, gift_cards)
			VALUES (:id, :agencyReference, :timeZone, :giftCards)
			ON DUPLICATE KEY UPDATE
				agency_reference = VALUES(agency_reference),
				time_zone = VALUES(time_zone),
				gift_cards = VALUES(gift_cards)
			""";

	private static final String SELECT = """
			SELECT n.*, p.agency_reference, p.time_zone, p.gift_cards
			FROM notice n
			LEFT JOIN complaint_particulars p
			ON p.notice_id = n.id
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Notices(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Notice> rows) {
		this.batches.update(SAVE, rows);
		this.batches.update(SAVE_PARTICULARS, rows);
	}

	/** All, in a fixed order. */
	public List<Notice> all() {
		return this.jdbc.sql(SELECT + """
				ORDER BY n.notice_no, n.id
				""").query(Notice.class).list();
	}

	public Optional<Notice> find(String id) {
		return this.jdbc.sql(SELECT + """
				WHERE n.id = :id
				""").param("id", id).query(Notice.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Notice> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SELECT + """
				WHERE n.id IN (:ids)
				ORDER BY n.id
				""").param("ids", ids).query(Notice.class).list();
	}

}
