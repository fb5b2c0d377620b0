package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Establishment;
import org.satyapan.register.Finding;
import org.satyapan.register.Premises;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitOutcome;
import org.satyapan.worklist.WorklistSettings.Team;
import org.satyapan.worklist.WorklistSettings.Words;

/**
 * An establishment with doubts to settle on the spot, and what a team needs to know of
 * it.
 *
 * @param findings the open ones, the gravest first
 * @param dueOn when the earliest visit is due
 * @param contact who is to be met there
 * @param dotSays what DoT's records say, and how far enquiries got
 * @param raids at these premises, the latest first
 * @param notes what officers decided of it, and who was told that it waits
 */
record Place(Establishment establishment, Premises premises, Team team, List<Finding> findings, LocalDate dueOn,
		Contact contact, List<Words> dotSays, List<PastRaid> raids, @Nullable Visit lastVisit, List<Words> notes) {

	String id() {
		return this.establishment.id();
	}

	/** The same with one more note. */
	Place noted(Words note) {
		return new Place(this.establishment, this.premises, this.team, this.findings, this.dueOn, this.contact,
				this.dotSays, this.raids, this.lastVisit, Stream.concat(Stream.of(note), this.notes.stream()).toList());
	}

	/** What one staircase leads to; empty if the register does not know. */
	String building() {
		Premises place = this.premises;
		String building = (place.building() != null) ? place.building() : "";
		return (building.isEmpty() && place.plot() == null) ? ""
				: String.join("|", building, Objects.toString(place.tower(), ""), Objects.toString(place.plot(), ""),
						Objects.toString(place.phase(), ""), Objects.toString(place.sector(), ""));
	}

	/** How it may be called. */
	List<String> names() {
		return Stream.of(this.contact.name(), this.establishment.name()).distinct().toList();
	}

	/** Where it may be said to be. */
	List<String> addresses() {
		return Stream.of(this.contact.address(), this.premises.address()).distinct().toList();
	}

	boolean lockedLastTime() {
		return this.lastVisit != null && this.lastVisit.outcome() == VisitOutcome.LOCKED;
	}

}
