-- What officers decide, what visits note beside their outcome, and what findings and enquiries went through before.
-- New tables alone: neither database can take a column added twice.

CREATE TABLE IF NOT EXISTS officer_decision (
	id VARCHAR(32) NOT NULL,
	subject_id VARCHAR(32) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	decided_by VARCHAR(120) NOT NULL,
	decided_on DATE NOT NULL,
	valid_until DATE,
	reason TEXT NOT NULL,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	taken_on DATE NOT NULL,
	PRIMARY KEY (id),
	INDEX officer_decision_by_subject_id (subject_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS past_finding (
	id VARCHAR(32) NOT NULL,
	finding_id VARCHAR(32) NOT NULL,
	replaced_on DATE NOT NULL,
	status VARCHAR(24) NOT NULL,
	severity INT NOT NULL,
	conduct_date DATE NOT NULL,
	because_en TEXT NOT NULL,
	because_hi TEXT NOT NULL,
	law_en VARCHAR(500) NOT NULL,
	law_hi VARCHAR(500) NOT NULL,
	facts VARCHAR(64) NOT NULL,
	evidence MEDIUMTEXT NOT NULL,
	PRIMARY KEY (id),
	INDEX past_finding_by_finding_id (finding_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS visit_note (
	visit_id VARCHAR(32) NOT NULL,
	ordinal INT NOT NULL,
	kind VARCHAR(24) NOT NULL,
	said VARCHAR(500) NOT NULL,
	PRIMARY KEY (visit_id, ordinal)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS visit_conflict (
	id VARCHAR(32) NOT NULL,
	establishment_id VARCHAR(32) NOT NULL,
	found_on DATE NOT NULL,
	earlier_visit_id VARCHAR(32) NOT NULL,
	visited_on DATE NOT NULL,
	outcome VARCHAR(24) NOT NULL,
	officer VARCHAR(120) NOT NULL,
	finding_ids TEXT NOT NULL,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	decision_id VARCHAR(32),
	PRIMARY KEY (id),
	INDEX visit_conflict_by_establishment_id (establishment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS enquiry_reminder (
	enquiry_id VARCHAR(32) NOT NULL,
	ordinal INT NOT NULL,
	reminded_on DATE NOT NULL,
	PRIMARY KEY (enquiry_id, ordinal),
	INDEX enquiry_reminder_by_reminded_on (reminded_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS escalation (
	id VARCHAR(32) NOT NULL,
	establishment_id VARCHAR(32) NOT NULL,
	rung VARCHAR(24) NOT NULL,
	area VARCHAR(64) NOT NULL,
	due_on DATE NOT NULL,
	told_on DATE NOT NULL,
	PRIMARY KEY (id),
	INDEX escalation_by_establishment_id (establishment_id),
	INDEX escalation_by_told_on (told_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
