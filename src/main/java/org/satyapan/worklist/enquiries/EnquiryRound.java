package org.satyapan.worklist.enquiries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.ContentId;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryState;
import org.satyapan.register.Succession;

/**
 * Decides what DoT is asked. An establishment is asked about once an area while that is
 * unanswered, and again after an answer only if it now cites another number.
 */
final class EnquiryRound {

	private EnquiryRound() {
	}

	/**
	 * The enquiries that a night adds.
	 * @param places in the order in which they are numbered
	 * @param known all enquiries about these places, under whatever id they were known
	 * @param numberPrefix with the year
	 * @param lastNumber the last that was given under the prefix, 0 if none
	 */
	static List<Enquiry> of(List<AskedPlace> places, Collection<String> areas, Collection<Enquiry> known,
			Succession succession, String numberPrefix, int lastNumber, LocalDate today) {
		Set<String> answered = new HashSet<>();
		Set<String> waiting = new HashSet<>();
		for (Enquiry enquiry : known) {
			answered.add(enquiry.id());
			if (enquiry.state().unanswered()) {
				waiting.add(enquiry.lsa() + '\n' + succession.of(enquiry.establishmentId()));
			}
		}
		List<Enquiry> asked = new ArrayList<>();
		int number = lastNumber;
		for (String area : areas) {
			for (AskedPlace place : places) {
				boolean wasAsked = succession.withRetired(List.of(place.establishmentId()))
					.stream()
					.anyMatch((establishment) -> answered.contains(id(establishment, area, place)));
				if (!wasAsked && !waiting.contains(area + '\n' + place.establishmentId())) {
					number++;
					asked.add(new Enquiry(id(place.establishmentId(), area, place),
							numberPrefix + String.format(Locale.ROOT, "%05d", number), place.establishmentId(), area,
							today, EnquiryState.ASKED, null, null, null));
				}
			}
		}
		return asked;
	}

	private static String id(String establishment, String area, AskedPlace place) {
		return ContentId.of("ENQ", establishment, area, Identifiers.normalise(place.numberCited()));
	}

}
