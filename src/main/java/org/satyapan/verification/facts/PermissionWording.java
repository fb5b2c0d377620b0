package org.satyapan.verification.facts;

import java.util.Map;

import org.satyapan.register.Permission;
import org.satyapan.register.PermissionCheck;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleBook;

/**
 * Says in plain words what a permission check found.
 */
public final class PermissionWording {

	private PermissionWording() {
	}

	/** The check of a listing, with its reason out of the book. */
	public static PermissionCheck of(Listed listed, RuleBook book) {
		PermissionJudgement judgement = listed.permission();
		Permission found = judgement.found();
		Bilingual text = book.permission().reasons().get(judgement.reason());
		if (text == null) {
			throw new IllegalArgumentException("jobs/rules.yml: permission.reasons lacks " + judgement.reason() + ".");
		}
		String number = (found != null) ? found.registrationNo() : String.join("; ", judgement.numbers());
		Bilingual reason = text.with(Map.of("number", Bilingual.same(number.isEmpty() ? "-" : number), "applicant",
				Bilingual.same((found != null) ? found.applicant() : "-"), "other",
				Bilingual.same((found != null) ? found.centreAddress() : "-"), "expired",
				Days.of((found != null) ? found.expiryDate() : null), "date", Days.of(listed.listing().conductDate())));
		return new PermissionCheck(listed.listing().id(), judgement.state(), (found != null) ? found.id() : null,
				reason.en(), reason.hi());
	}

}
