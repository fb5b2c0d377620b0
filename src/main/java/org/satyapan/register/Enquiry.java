package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A question to DoT about one establishment.
 *
 * @param lsa licensed service area asked
 */
public record Enquiry(String id, String enquiryNo, String establishmentId, String lsa, LocalDate askedOn,
		EnquiryState state, @Nullable LocalDate repliedOn, @Nullable String registrationNo, @Nullable String remarks) {

	/** The same of another establishment, whose records the first one's are now. */
	public Enquiry of(String establishment) {
		return new Enquiry(this.id, this.enquiryNo, establishment, this.lsa, this.askedOn, this.state, this.repliedOn,
				this.registrationNo, this.remarks);
	}

	/** The same, unanswered as before but in another state. */
	public Enquiry in(EnquiryState unanswered) {
		return new Enquiry(this.id, this.enquiryNo, this.establishmentId, this.lsa, this.askedOn, unanswered,
				this.repliedOn, this.registrationNo, this.remarks);
	}

}
