package org.satyapan.verification.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Listing;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.Premises;
import org.satyapan.register.Submission;

/**
 * A listing of a submission that stands, with what is known of it.
 *
 * @param establishmentId whose listing it is, or null if it was not resolved
 * @param premises where, or null if it was not resolved
 * @param owners the persons behind the owners it names
 * @param permission what DoT's records say of it
 * @param papers what it says of other papers, or null if the list does not ask
 */
public record Listed(Listing listing, Submission submission, @Nullable String establishmentId,
		@Nullable Premises premises, List<Owner> owners, PermissionJudgement permission, @Nullable PaperClaim papers) {

	/** Whether the station says that the centre has left. */
	public boolean vacated() {
		return this.listing.vacatedOn() != null;
	}

	/** The address as the station wrote it, else as the register knows it. */
	public String address() {
		String address = this.listing.address();
		if (address != null && !address.isBlank()) {
			return address;
		}
		return (this.premises != null) ? this.premises.address() : "";
	}

	/**
	 * An owner or director whom a listing names.
	 *
	 * @param personId the resolved person
	 * @param name as written
	 */
	public record Owner(String personId, String name) {
	}

}
