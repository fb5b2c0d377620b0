-- What a step last worked on, so that a night on which that is the same need not do the step's work again.

CREATE TABLE IF NOT EXISTS step_basis (
	step VARCHAR(40) NOT NULL,
	fingerprint VARCHAR(64) NOT NULL,
	night_id VARCHAR(32) NOT NULL,
	PRIMARY KEY (step)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
