package org.satyapan.register;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the register's records place call centres: the narrow view that reports count
 * from, without the records' long texts.
 */
@Repository
public class KnownPlaces {

	private final JdbcClient jdbc;

	KnownPlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rows of the lists in force of one period, {@code YYYY-MM}. */
	public List<ListedPlace> listed(String period) {
		return this.jdbc.sql("""
				SELECT
					l.id AS listing_id,
					COALESCE(m.establishment_id, l.id) AS establishment_id,
					l.station_code,
					s.period,
					l.since,
					l.vacated_on,
					COALESCE(p.locality, 'Unknown') AS locality,
					p.station_code AS territory_of,
					c.state AS permission
				FROM submission s
				JOIN listing l ON l.submission_id = s.id
				LEFT JOIN establishment_member m ON m.record_id = l.id
				LEFT JOIN premises p ON p.id = m.premises_id
				LEFT JOIN permission_check c ON c.listing_id = l.id
				WHERE s.period = :period
					AND s.superseded_by IS NULL
				ORDER BY l.id
				""").param("period", period).query(ListedPlace.class).list();
	}

	/** The rows of lists in force, of any period, that tell when a centre left. */
	public List<ListedPlace> vacated() {
		return this.jdbc.sql("""
				SELECT
					l.id AS listing_id,
					COALESCE(m.establishment_id, l.id) AS establishment_id,
					l.station_code,
					s.period,
					l.since,
					l.vacated_on,
					COALESCE(p.locality, 'Unknown') AS locality,
					p.station_code AS territory_of,
					NULL AS permission
				FROM listing l
				JOIN submission s ON s.id = l.submission_id
				LEFT JOIN establishment_member m ON m.record_id = l.id
				LEFT JOIN premises p ON p.id = m.premises_id
				WHERE l.vacated_on IS NOT NULL
					AND s.superseded_by IS NULL
				ORDER BY l.id
				""").query(ListedPlace.class).list();
	}

	/** What raids searched, planned raids left out. */
	public List<RaidedPlace> raided() {
		return this.jdbc.sql("""
				SELECT
					t.id AS record_id,
					COALESCE(m.establishment_id, t.id) AS establishment_id,
					r.id AS raid_id,
					r.raid_date,
					r.force_name,
					r.fir_keys,
					COALESCE(p.locality, t.locality, 'Unknown') AS locality,
					COALESCE(p.station_code, t.station_code) AS territory_of
				FROM raid r
				JOIN raided_premises t ON t.raid_id = r.id
				LEFT JOIN establishment_member m ON m.record_id = t.id
				LEFT JOIN premises p ON p.id = m.premises_id
				WHERE r.status = 'DONE'
				ORDER BY t.id
				""").query(RaidedPlace.class).list();
	}

	/** DoT's records that belong to places of the own city. */
	public List<PermittedPlace> permitted() {
		return this.jdbc.sql("""
				SELECT
					d.id AS permission_id,
					m.establishment_id,
					d.issue_date,
					d.expiry_date,
					COALESCE(p.locality, 'Unknown') AS locality,
					p.station_code AS territory_of
				FROM permission d
				JOIN establishment_member m ON m.record_id = d.id
				LEFT JOIN premises p ON p.id = m.premises_id
				ORDER BY d.id
				""").query(PermittedPlace.class).list();
	}

	/** Of the lists in force of a period, the rows outside their station's territory. */
	public List<PlacedListing> outsideTerritory(String period) {
		return this.jdbc.sql("""
				SELECT
					l.id AS listing_id,
					COALESCE(m.establishment_id, l.id) AS establishment_id,
					l.name,
					l.address,
					l.station_code,
					COALESCE(p.locality, 'Unknown') AS locality,
					p.station_code AS territory_of
				FROM submission s
				JOIN listing l ON l.submission_id = s.id
				LEFT JOIN establishment_member m ON m.record_id = l.id
				LEFT JOIN premises p ON p.id = m.premises_id
				WHERE s.period = :period
					AND s.superseded_by IS NULL
					AND (p.station_code IS NULL OR p.station_code <> l.station_code)
				ORDER BY l.id
				""").param("period", period).query(PlacedListing.class).list();
	}

	/** The notices that belong to an establishment. */
	public List<NoticedPlace> noticed() {
		return this.jdbc.sql("""
				SELECT
					n.id AS notice_id,
					n.kind,
					n.received_on,
					m.establishment_id,
					p.station_code AS territory_of
				FROM notice n
				JOIN establishment_member m ON m.record_id = n.id
				LEFT JOIN premises p ON p.id = m.premises_id
				ORDER BY n.id
				""").query(NoticedPlace.class).list();
	}

	/** What the worklists of one night list. */
	public List<VisitPlace> due(LocalDate nightDate) {
		return this.jdbc.sql("""
				SELECT
					w.establishment_id,
					w.visit_on,
					NULL AS outcome,
					COALESCE(p.locality, 'Unknown') AS locality,
					p.station_code AS territory_of
				FROM worklist_entry w
				LEFT JOIN establishment e ON e.id = w.establishment_id
				LEFT JOIN premises p ON p.id = e.premises_id
				WHERE w.night_date = :nightDate
				ORDER BY w.establishment_id
				""").param("nightDate", nightDate).query(VisitPlace.class).list();
	}

	/** Places whose visit is overdue, of which an officer was told by a day. */
	public List<VisitPlace> overdue(LocalDate until) {
		return this.jdbc.sql("""
				SELECT
					f.subject_id AS establishment_id,
					MIN(f.due_on) AS visit_on,
					NULL AS outcome,
					COALESCE(p.locality, 'Unknown') AS locality,
					p.station_code AS territory_of
				FROM finding f
				JOIN escalation x ON x.establishment_id = f.subject_id AND x.due_on = f.due_on
				LEFT JOIN establishment e ON e.id = f.subject_id
				LEFT JOIN premises p ON p.id = e.premises_id
				WHERE f.status IN ('DISCREPANCY', 'SUSPECTED')
					AND x.told_on <= :until
				GROUP BY f.subject_id, p.locality, p.station_code
				ORDER BY f.subject_id
				""").param("until", until).query(VisitPlace.class).list();
	}

	/** Every visit that a returned worklist tells of, to the end of a day. */
	public List<VisitPlace> visited(LocalDate until) {
		return this.jdbc.sql("""
				SELECT
					v.establishment_id,
					v.visited_on AS visit_on,
					v.outcome,
					COALESCE(p.locality, 'Unknown') AS locality,
					p.station_code AS territory_of
				FROM visit v
				LEFT JOIN establishment e ON e.id = v.establishment_id
				LEFT JOIN premises p ON p.id = e.premises_id
				WHERE v.visited_on <= :until
				ORDER BY v.id
				""").param("until", until).query(VisitPlace.class).list();
	}

}
