-- The audit log: only ever added to. Each entry carries the hash of the one before it, so that a change shows.

CREATE TABLE IF NOT EXISTS audit_entry (
	entry_no BIGINT NOT NULL,
	happened_on DATE NOT NULL,
	kind VARCHAR(24) NOT NULL,
	subject VARCHAR(600) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	detail TEXT NOT NULL,
	previous VARCHAR(64) NOT NULL,
	hash VARCHAR(64) NOT NULL,
	PRIMARY KEY (entry_no),
	INDEX audit_entry_by_subject (subject),
	INDEX audit_entry_by_happened_on (happened_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
