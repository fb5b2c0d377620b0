package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What listings say of papers other than DoT's permission.
 */
@Repository
public class PaperClaims {

	private static final String SAVE = """
			INSERT INTO paper_claim (listing_id, tenant_claim, tenant_verified_on, shops_claim, shops_no, telemarketer_claim, telemarketer_no)
			VALUES (:listingId, :tenantClaim, :tenantVerifiedOn, :shopsClaim, :shopsNo, :telemarketerClaim, :telemarketerNo)
			ON DUPLICATE KEY UPDATE
				tenant_claim = VALUES(tenant_claim),
				tenant_verified_on = VALUES(tenant_verified_on),
				shops_claim = VALUES(shops_claim),
				shops_no = VALUES(shops_no),
				telemarketer_claim = VALUES(telemarketer_claim),
				telemarketer_no = VALUES(telemarketer_no)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	PaperClaims(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<PaperClaim> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<PaperClaim> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM paper_claim
				ORDER BY listing_id
				""").query(PaperClaim.class).list();
	}

}
