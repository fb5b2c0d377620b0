package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a listing says of papers other than DoT's permission. A listing whose list does
 * not ask for them has none.
 *
 * @param tenantClaim whether the police verified the tenant
 * @param tenantVerifiedOn when they did
 * @param shopsClaim whether it is registered as a shop or commercial establishment
 * @param shopsNo under which number, as written
 * @param telemarketerClaim whether it is registered with the telecom operators as a
 * telemarketer
 * @param telemarketerNo under which number, as written
 */
public record PaperClaim(String listingId, LicenceClaim tenantClaim, @Nullable LocalDate tenantVerifiedOn,
		LicenceClaim shopsClaim, @Nullable String shopsNo, LicenceClaim telemarketerClaim,
		@Nullable String telemarketerNo) {

	/** Whether it says nothing at all. */
	public boolean isSilent() {
		return this.tenantClaim == LicenceClaim.UNKNOWN && this.shopsClaim == LicenceClaim.UNKNOWN
				&& this.telemarketerClaim == LicenceClaim.UNKNOWN;
	}

}
