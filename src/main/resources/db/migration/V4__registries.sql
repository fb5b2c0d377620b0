-- What the registries of companies, taxpayers and telemarketers say, and what a station's list says of the tenant's
-- verification and of the registration as a shop. Every statement can be run again.

CREATE TABLE IF NOT EXISTS registry_entry (
	id VARCHAR(32) NOT NULL,
	registry VARCHAR(24) NOT NULL,
	number VARCHAR(120) NOT NULL,
	number_key VARCHAR(120) NOT NULL,
	name VARCHAR(250),
	status VARCHAR(24) NOT NULL,
	status_written VARCHAR(120),
	status_since DATE,
	valid_to DATE,
	cin VARCHAR(40),
	gstin VARCHAR(40),
	phones VARCHAR(250),
	address VARCHAR(500),
	file_id VARCHAR(32) NOT NULL,
	sheet VARCHAR(120) NOT NULL,
	row_no INT NOT NULL,
	as_of DATE NOT NULL,
	PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS paper_claim (
	listing_id VARCHAR(32) NOT NULL,
	tenant_claim VARCHAR(24) NOT NULL,
	tenant_verified_on DATE,
	shops_claim VARCHAR(24) NOT NULL,
	shops_no VARCHAR(120),
	telemarketer_claim VARCHAR(24) NOT NULL,
	telemarketer_no VARCHAR(120),
	PRIMARY KEY (listing_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
