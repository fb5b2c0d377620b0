package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.intake.values.Persons;
import org.satyapan.register.ContentId;
import org.satyapan.register.DecisionKind;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitNote.Kind;
import org.satyapan.register.VisitOutcome;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.returns.Taking.Origin;
import org.satyapan.worklist.returns.VisitedPlaces.Visited;

/**
 * Follows what a team noted beside the outcome: where a centre went and who runs it
 * become notices, a raid that followed becomes a case, an objection stays with the place.
 * Persons met are kept with the visit and nowhere else: being there is no offence.
 */
@Component
class VisitLeads {

	private final VisitedPlaces places;

	private final Notices notices;

	private final OfficerDecisions decisions;

	private final FollowingRaids raids;

	VisitLeads(VisitedPlaces places, Notices notices, OfficerDecisions decisions, FollowingRaids raids) {
		this.places = places;
		this.notices = notices;
		this.decisions = decisions;
		this.raids = raids;
	}

	/**
	 * Stores what follows from a visit's notes; doing it again changes nothing.
	 * @param establishment whose place it is now
	 * @return what the receipt says of it
	 */
	List<Words> follow(Visit visit, Noted noted, String establishment, Origin origin) {
		Visited place = this.places.of(establishment);
		List<Words> said = new ArrayList<>();
		if (!noted.of(Kind.LICENCE).isEmpty()) {
			String numbers = String.join(", ", noted.of(Kind.LICENCE));
			said.add(new Words("Licence numbers noted: " + numbers + ".", "लाइसेंस संख्या दर्ज: " + numbers + "।"));
		}
		noted.of(Kind.SHIFTED_TO).forEach((address) -> {
			shifted(visit, place, address, origin);
			said.add(new Words("New place noted: " + address + ".", "नया स्थान दर्ज: " + address + "।"));
		});
		if (visit.outcome() == VisitOutcome.SHIFTED && noted.of(Kind.SHIFTED_TO).isEmpty()) {
			said.add(new Words("Where it went is not said; write \"Shifted to: address\" if it is known.",
					"कहाँ गया, नहीं लिखा; ज्ञात हो तो \"नया पता: …\" लिखें।"));
		}
		noted.of(Kind.OWNER).forEach((owner) -> {
			owner(visit, place, owner, origin);
			said.add(new Words("Who runs it noted: " + owner + ".", "संचालक दर्ज: " + owner + "।"));
		});
		if (!noted.of(Kind.PERSON).isEmpty()) {
			int persons = noted.of(Kind.PERSON).size();
			said.add(new Words("Persons met, kept with the visit: " + persons + ".",
					"मिले व्यक्ति, निरीक्षण के साथ दर्ज: " + persons + "।"));
		}
		noted.of(Kind.CASE).forEach((words) -> said.add(this.raids.take(visit, place, words, origin)));
		noted.of(Kind.OBJECTION).forEach((words) -> {
			objection(visit, establishment, words, origin);
			said.add(new Words("The objection is kept with the place.", "आपत्ति स्थान के साथ दर्ज।"));
		});
		return said;
	}

	private void shifted(Visit visit, Visited place, String address, Origin origin) {
		this.notices.save(List.of(notice(visit, "SHIFTED " + address, place.name(), address, null, place.city(), null,
				null, "Said to have shifted here from " + place.address() + ".", origin)));
	}

	private void owner(Visit visit, Visited place, String words, Origin origin) {
		List<Persons.Named> persons = Persons.read(words);
		String names = persons.isEmpty() ? words : persons.stream()
			.map((person) -> person.name() + ((person.relative() != null)
					? " " + Objects.requireNonNullElse(person.relation(), "S/O") + " " + person.relative() : ""))
			.collect(Collectors.joining("; "));
		String phones = persons.stream()
			.map(Persons.Named::phone)
			.filter((phone) -> phone != null && !phone.isBlank())
			.collect(Collectors.joining(";"));
		Notice notice = notice(visit, "OWNER " + words, place.name(), place.address(), place.locality(), place.city(),
				phones.isEmpty() ? null : phones, names, "Said at the place to run it.", origin);
		this.notices.save(List.of(notice));
		this.places.bind(notice.id(), place, visit, origin);
	}

	private static Notice notice(Visit visit, String what, @Nullable String name, @Nullable String address,
			@Nullable String locality, @Nullable String city, @Nullable String phones, @Nullable String person,
			String text, Origin origin) {
		String id = ContentId.of("NTC", "visit", visit.id(), what);
		LocalDate day = visit.visitedOn();
		return new Notice(id, "INS/" + day + "/" + visit.team() + "/" + visit.rowNo() + id.substring(id.length() - 2),
				NoticeKind.INSPECTION, day, "Inspection team " + visit.team(), false, day, name, address, locality,
				city, null, phones, null, null, person, null, null, null, null, null, null, text, origin.fileId(),
				visit.sheet(), visit.rowNo(), day);
	}

	private void objection(Visit visit, String establishment, String words, Origin origin) {
		String by = (visit.officer() != null) ? visit.officer() : "Team " + visit.team();
		this.decisions.save(List.of(new OfficerDecision(ContentId.of("ODC", "visit", visit.id(), words), establishment,
				DecisionKind.DISPUTE, by, visit.visitedOn(), null, words, origin.fileId(), visit.sheet(), visit.rowNo(),
				origin.today())));
	}

}
