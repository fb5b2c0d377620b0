-- What agencies and victims tell beyond a notice: by which reference to ask, in which time zone, paid with which cards.

CREATE TABLE IF NOT EXISTS complaint_particulars (
	notice_id VARCHAR(32) NOT NULL,
	agency_reference VARCHAR(120),
	time_zone VARCHAR(64),
	gift_cards VARCHAR(500),
	PRIMARY KEY (notice_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
