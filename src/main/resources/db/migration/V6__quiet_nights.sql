-- What a step last worked on, so that a night on which that is the same need not do the step's work again.

CREATE TABLE IF NOT EXISTS step_basis (
	step VARCHAR(40) NOT NULL,
	fingerprint VARCHAR(64) NOT NULL,
	night_id VARCHAR(32) NOT NULL,
	PRIMARY KEY (step)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- The evidence of links is long and seldom read: it lies apart, so that reading all links does not read it. The column
-- link.evidence stays and is empty.

CREATE TABLE IF NOT EXISTS link_evidence (
	link_id VARCHAR(32) NOT NULL,
	evidence TEXT NOT NULL,
	PRIMARY KEY (link_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

INSERT IGNORE INTO link_evidence (link_id, evidence)
SELECT id, evidence
FROM link
WHERE evidence <> '';

UPDATE link
SET evidence = ''
WHERE evidence <> '';
