-- The register of repeat offenders: who approved an entry and until when, what officers decided to purge, which copy
-- went to whom, and the proof of what was purged. Every statement can be run again.

CREATE TABLE IF NOT EXISTS arrest_detail (
	arrest_id VARCHAR(32) NOT NULL,
	bail_conditions TEXT,
	photo_taken_on DATE,
	PRIMARY KEY (arrest_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS offender_decision (
	id VARCHAR(32) NOT NULL,
	entry VARCHAR(64) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	decided_by VARCHAR(120) NOT NULL,
	decided_on DATE NOT NULL,
	review_on DATE,
	cases TEXT,
	reason TEXT,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (id),
	INDEX offender_decision_by_entry (entry)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS offender_copy (
	id VARCHAR(32) NOT NULL,
	issued_on DATE NOT NULL,
	copy_no INT NOT NULL,
	copies INT NOT NULL,
	holder VARCHAR(64) NOT NULL,
	holder_name VARCHAR(120) NOT NULL,
	workbook_sha256 VARCHAR(64) NOT NULL,
	page_sha256 VARCHAR(64) NOT NULL,
	content VARCHAR(64) NOT NULL,
	person_ids MEDIUMTEXT NOT NULL,
	PRIMARY KEY (id),
	INDEX offender_copy_by_issued_on (issued_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS purged_arrest (
	arrest_id VARCHAR(32) NOT NULL,
	name_id VARCHAR(32) NOT NULL,
	person_id VARCHAR(32) NOT NULL,
	fir_key VARCHAR(250) NOT NULL,
	serial VARCHAR(20),
	record_sha256 VARCHAR(64) NOT NULL,
	photo_sha256 TEXT NOT NULL,
	shared_photo_sha256 TEXT NOT NULL,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	purged_on DATE NOT NULL,
	decision_id VARCHAR(32) NOT NULL,
	decided_by VARCHAR(120) NOT NULL,
	decided_on DATE NOT NULL,
	reason TEXT,
	PRIMARY KEY (arrest_id),
	INDEX purged_arrest_by_name_id (name_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
