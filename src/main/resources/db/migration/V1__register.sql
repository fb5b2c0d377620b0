-- The police's own database. Every statement can be run again: a migration killed half-way is simply repeated.
-- Ids derive from content (register.ContentId); several values in one column are separated by "; ".
-- The binary collation makes MySQL compare and order as Java and H2 do.

CREATE TABLE IF NOT EXISTS station (
	code VARCHAR(64) NOT NULL,
	name VARCHAR(120) NOT NULL,
	name_hi VARCHAR(120) NOT NULL,
	zone VARCHAR(64) NOT NULL,
	zone_hi VARCHAR(64) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	must_submit BOOLEAN NOT NULL,
	localities TEXT NOT NULL,
	email VARCHAR(120),
	valid_from DATE NOT NULL,
	valid_to DATE,
	PRIMARY KEY (code, valid_from)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS night (
	id VARCHAR(32) NOT NULL,
	business_date DATE NOT NULL,
	fingerprint VARCHAR(64) NOT NULL,
	state VARCHAR(24) NOT NULL,
	PRIMARY KEY (id),
	INDEX night_by_business_date (business_date)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS night_file (
	night_id VARCHAR(32) NOT NULL,
	path_hash VARCHAR(64) NOT NULL,
	path VARCHAR(500) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	size BIGINT NOT NULL,
	status VARCHAR(24) NOT NULL,
	reason_en TEXT,
	reason_hi TEXT,
	PRIMARY KEY (night_id, path_hash),
	INDEX night_file_by_kind (night_id, kind, status)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS source_file (
	id VARCHAR(32) NOT NULL,
	path VARCHAR(500) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	as_of DATE NOT NULL,
	taken_on DATE NOT NULL,
	PRIMARY KEY (id),
	INDEX source_file_by_taken_on (taken_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS sheet_total (
	file_id VARCHAR(32) NOT NULL,
	sheet_position INT NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	physical INT NOT NULL,
	accepted INT NOT NULL,
	rejected INT NOT NULL,
	ignored INT NOT NULL,
	PRIMARY KEY (file_id, sheet_position)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS row_note (
	id VARCHAR(32) NOT NULL,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	column_name VARCHAR(120),
	fate VARCHAR(24) NOT NULL,
	code VARCHAR(64) NOT NULL,
	message_en TEXT NOT NULL,
	message_hi TEXT NOT NULL,
	raw_value TEXT,
	PRIMARY KEY (id),
	INDEX row_note_by_file_id (file_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS submission (
	id VARCHAR(32) NOT NULL,
	station_code VARCHAR(64) NOT NULL,
	period VARCHAR(20) NOT NULL,
	file_id VARCHAR(32) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	path VARCHAR(500) NOT NULL,
	received_on DATE NOT NULL,
	as_on DATE,
	content VARCHAR(24) NOT NULL,
	timeliness VARCHAR(24) NOT NULL,
	superseded_by VARCHAR(32),
	taken_on DATE NOT NULL,
	reason_en TEXT,
	reason_hi TEXT,
	PRIMARY KEY (id),
	INDEX submission_by_station_code (station_code, period),
	INDEX submission_by_period (period),
	INDEX submission_by_taken_on (taken_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS listing (
	id VARCHAR(32) NOT NULL,
	submission_id VARCHAR(32) NOT NULL,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	station_code VARCHAR(64) NOT NULL,
	conduct_date DATE NOT NULL,
	name VARCHAR(250) NOT NULL,
	address VARCHAR(500),
	owner VARCHAR(250),
	owner_relative VARCHAR(250),
	phones VARCHAR(250),
	email VARCHAR(120),
	staff INT,
	work_profile VARCHAR(500),
	activity VARCHAR(24) NOT NULL,
	licence_claim VARCHAR(24) NOT NULL,
	licence_no VARCHAR(120),
	cin VARCHAR(40),
	gstin VARCHAR(40),
	since DATE,
	vacated_on DATE,
	remarks TEXT,
	original TEXT,
	PRIMARY KEY (id),
	INDEX listing_by_submission_id (submission_id),
	INDEX listing_by_vacated_on (vacated_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS permission (
	id VARCHAR(32) NOT NULL,
	registration_no VARCHAR(120) NOT NULL,
	registration_key VARCHAR(120) NOT NULL,
	applicant VARCHAR(250) NOT NULL,
	trade_name VARCHAR(250),
	centre_address VARCHAR(500) NOT NULL,
	locality VARCHAR(120),
	city VARCHAR(120),
	pin VARCHAR(20),
	centre_type VARCHAR(24) NOT NULL,
	activity VARCHAR(250),
	seats INT,
	issue_date DATE,
	expiry_date DATE,
	lsa VARCHAR(64) NOT NULL,
	cin VARCHAR(40),
	gstin VARCHAR(40),
	authorised_signatory VARCHAR(250),
	phone VARCHAR(250),
	email VARCHAR(120),
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (id),
	INDEX permission_by_registration_key (registration_key),
	INDEX permission_by_city (city)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS police_case (
	fir_key VARCHAR(250) NOT NULL,
	state VARCHAR(64) NOT NULL,
	district VARCHAR(64) NOT NULL,
	police_station VARCHAR(120) NOT NULL,
	fir_no VARCHAR(40) NOT NULL,
	fir_year INT NOT NULL,
	fir_date DATE,
	sections VARCHAR(500),
	occurrence_from DATE,
	occurrence_to DATE,
	place VARCHAR(500),
	gist TEXT,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (fir_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS raid (
	id VARCHAR(32) NOT NULL,
	raid_no VARCHAR(120) NOT NULL,
	raid_date DATE NOT NULL,
	force_name VARCHAR(120) NOT NULL,
	status VARCHAR(24) NOT NULL,
	fir_keys TEXT,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS raided_premises (
	id VARCHAR(32) NOT NULL,
	raid_id VARCHAR(32) NOT NULL,
	name VARCHAR(250),
	address VARCHAR(500),
	locality VARCHAR(120),
	city VARCHAR(120),
	pin VARCHAR(20),
	phones VARCHAR(250),
	owner VARCHAR(250),
	owner_relative VARCHAR(250),
	seats_found INT,
	station_code VARCHAR(64),
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (id),
	INDEX raided_premises_by_raid_id (raid_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS arrest (
	id VARCHAR(32) NOT NULL,
	fir_key VARCHAR(250) NOT NULL,
	serial VARCHAR(20),
	name VARCHAR(250) NOT NULL,
	alias VARCHAR(250),
	relation VARCHAR(20),
	relative_name VARCHAR(250),
	age INT,
	date_of_birth DATE,
	sex VARCHAR(20),
	address VARCHAR(500),
	phone VARCHAR(120),
	role VARCHAR(24) NOT NULL,
	arrest_date DATE,
	arrest_place VARCHAR(250),
	status VARCHAR(24) NOT NULL,
	bail_date DATE,
	photo VARCHAR(250),
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (id),
	INDEX arrest_by_fir_key (fir_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS notice (
	id VARCHAR(32) NOT NULL,
	notice_no VARCHAR(120) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	received_on DATE NOT NULL,
	source VARCHAR(250),
	confidential BOOLEAN NOT NULL,
	conduct_date DATE,
	name VARCHAR(250),
	address VARCHAR(500),
	locality VARCHAR(120),
	city VARCHAR(120),
	pin VARCHAR(20),
	phones VARCHAR(250),
	email VARCHAR(120),
	url VARCHAR(250),
	person VARCHAR(250),
	victim_country VARCHAR(64),
	amount_as_stated VARCHAR(120),
	currency VARCHAR(20),
	text TEXT,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS clerical_decision (
	left_id VARCHAR(32) NOT NULL,
	right_id VARCHAR(32) NOT NULL,
	decision VARCHAR(20) NOT NULL,
	decided_by VARCHAR(120) NOT NULL,
	decided_on DATE NOT NULL,
	reason TEXT,
	file_id VARCHAR(32) NOT NULL,
	row_no INT NOT NULL,
	PRIMARY KEY (left_id, right_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS premises (
	id VARCHAR(32) NOT NULL,
	address VARCHAR(500) NOT NULL,
	plot VARCHAR(64),
	building VARCHAR(120),
	tower VARCHAR(64),
	floor_no VARCHAR(64),
	unit VARCHAR(64),
	street VARCHAR(120),
	phase VARCHAR(20),
	sector VARCHAR(20),
	locality VARCHAR(120) NOT NULL,
	city VARCHAR(120),
	pin VARCHAR(20),
	station_code VARCHAR(64),
	PRIMARY KEY (id),
	INDEX premises_by_locality (locality)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS establishment (
	id VARCHAR(32) NOT NULL,
	name VARCHAR(250) NOT NULL,
	premises_id VARCHAR(32) NOT NULL,
	first_seen DATE NOT NULL,
	last_seen DATE NOT NULL,
	vacated_on DATE,
	PRIMARY KEY (id),
	INDEX establishment_by_premises_id (premises_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS establishment_member (
	record_id VARCHAR(32) NOT NULL,
	record_kind VARCHAR(24) NOT NULL,
	establishment_id VARCHAR(32) NOT NULL,
	premises_id VARCHAR(32) NOT NULL,
	PRIMARY KEY (record_id),
	INDEX establishment_member_by_establishment_id (establishment_id),
	INDEX establishment_member_by_premises_id (premises_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS person (
	id VARCHAR(32) NOT NULL,
	name VARCHAR(250) NOT NULL,
	aliases VARCHAR(500),
	relative_name VARCHAR(250),
	birth_year INT,
	sex VARCHAR(20),
	PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS person_member (
	record_id VARCHAR(32) NOT NULL,
	record_kind VARCHAR(24) NOT NULL,
	person_id VARCHAR(32) NOT NULL,
	name_as_written VARCHAR(250) NOT NULL,
	PRIMARY KEY (record_id),
	INDEX person_member_by_person_id (person_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS link (
	id VARCHAR(32) NOT NULL,
	left_kind VARCHAR(24) NOT NULL,
	left_id VARCHAR(32) NOT NULL,
	right_kind VARCHAR(24) NOT NULL,
	right_id VARCHAR(32) NOT NULL,
	match_weight DOUBLE PRECISION NOT NULL,
	match_probability DOUBLE PRECISION NOT NULL,
	decision VARCHAR(20) NOT NULL,
	decided_by VARCHAR(120) NOT NULL,
	decided_on DATE NOT NULL,
	evidence TEXT NOT NULL,
	PRIMARY KEY (id),
	INDEX link_by_left_id (left_id),
	INDEX link_by_left_kind (left_kind),
	INDEX link_by_right_kind (right_kind),
	INDEX link_by_right_id (right_id),
	INDEX link_by_decision (decision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS cluster_event (
	id VARCHAR(32) NOT NULL,
	happened_on DATE NOT NULL,
	kind VARCHAR(24) NOT NULL,
	from_id VARCHAR(64) NOT NULL,
	to_id VARCHAR(64) NOT NULL,
	cause TEXT NOT NULL,
	PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS permission_check (
	listing_id VARCHAR(32) NOT NULL,
	state VARCHAR(24) NOT NULL,
	permission_id VARCHAR(32),
	reason_en TEXT NOT NULL,
	reason_hi TEXT NOT NULL,
	PRIMARY KEY (listing_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS finding (
	id VARCHAR(32) NOT NULL,
	rule_code VARCHAR(64) NOT NULL,
	axis VARCHAR(24) NOT NULL,
	subject_kind VARCHAR(24) NOT NULL,
	subject_id VARCHAR(64) NOT NULL,
	station_code VARCHAR(64),
	severity INT NOT NULL,
	conduct_date DATE NOT NULL,
	status VARCHAR(24) NOT NULL,
	raised_on DATE NOT NULL,
	due_on DATE NOT NULL,
	title_en VARCHAR(250) NOT NULL,
	title_hi VARCHAR(250) NOT NULL,
	because_en TEXT NOT NULL,
	because_hi TEXT NOT NULL,
	law_en VARCHAR(500) NOT NULL,
	law_hi VARCHAR(500) NOT NULL,
	facts VARCHAR(64) NOT NULL,
	PRIMARY KEY (id),
	INDEX finding_by_subject_id (subject_id),
	INDEX finding_by_status (status),
	INDEX finding_by_rule_code (rule_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS finding_evidence (
	finding_id VARCHAR(32) NOT NULL,
	ordinal INT NOT NULL,
	record_kind VARCHAR(24) NOT NULL,
	record_id VARCHAR(64) NOT NULL,
	text_en TEXT NOT NULL,
	text_hi TEXT NOT NULL,
	PRIMARY KEY (finding_id, ordinal)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS finding_event (
	id VARCHAR(32) NOT NULL,
	finding_id VARCHAR(32) NOT NULL,
	happened_on DATE NOT NULL,
	status VARCHAR(24) NOT NULL,
	decided_by VARCHAR(120) NOT NULL,
	reason TEXT NOT NULL,
	PRIMARY KEY (id),
	INDEX finding_event_by_finding_id (finding_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS visit (
	id VARCHAR(32) NOT NULL,
	establishment_id VARCHAR(32) NOT NULL,
	visited_on DATE NOT NULL,
	team VARCHAR(120) NOT NULL,
	outcome VARCHAR(24) NOT NULL,
	officer VARCHAR(120),
	documents_seen VARCHAR(500),
	licence_no VARCHAR(120),
	remarks TEXT,
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	PRIMARY KEY (id),
	INDEX visit_by_establishment_id (establishment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS worklist_entry (
	night_date DATE NOT NULL,
	establishment_id VARCHAR(32) NOT NULL,
	team VARCHAR(120) NOT NULL,
	visit_on DATE NOT NULL,
	ranking INT NOT NULL,
	risk INT NOT NULL,
	finding_ids TEXT NOT NULL,
	PRIMARY KEY (night_date, establishment_id),
	INDEX worklist_entry_by_establishment_id (establishment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS enquiry (
	id VARCHAR(32) NOT NULL,
	enquiry_no VARCHAR(64) NOT NULL,
	establishment_id VARCHAR(32) NOT NULL,
	lsa VARCHAR(64) NOT NULL,
	asked_on DATE NOT NULL,
	state VARCHAR(24) NOT NULL,
	replied_on DATE,
	registration_no VARCHAR(120),
	remarks TEXT,
	PRIMARY KEY (id),
	INDEX enquiry_by_enquiry_no (enquiry_no),
	INDEX enquiry_by_establishment_id (establishment_id),
	INDEX enquiry_by_lsa (lsa, state)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS night_total (
	night_id VARCHAR(32) NOT NULL,
	total_key VARCHAR(120) NOT NULL,
	total BIGINT NOT NULL,
	PRIMARY KEY (night_id, total_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS night_lock (
	name VARCHAR(40) NOT NULL,
	holder VARCHAR(64) NOT NULL,
	host VARCHAR(250) NOT NULL,
	process_id BIGINT NOT NULL,
	renewed_at TIMESTAMP NOT NULL,
	PRIMARY KEY (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
