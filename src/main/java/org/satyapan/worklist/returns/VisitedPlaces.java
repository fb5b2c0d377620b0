package org.satyapan.worklist.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClericalDecisions;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Visit;
import org.satyapan.worklist.returns.Taking.Origin;

/**
 * The places that teams stood in. What a team brings from there is the place's own, which
 * no engine has to guess: its record is bound to the place by the team's word.
 */
@Component
class VisitedPlaces {

	private final Establishments establishments;

	private final EstablishmentMembers members;

	private final Listings listings;

	private final Places places;

	private final ClericalDecisions decisions;

	VisitedPlaces(Establishments establishments, EstablishmentMembers members, Listings listings, Places places,
			ClericalDecisions decisions) {
		this.establishments = establishments;
		this.members = members;
		this.listings = listings;
		this.places = places;
		this.decisions = decisions;
	}

	/**
	 * A place as the register knows it.
	 *
	 * @param address as a list wrote it last, else in the register's words
	 * @param record one of the establishment's, to which others can be bound
	 */
	record Visited(@Nullable String name, @Nullable String address, @Nullable String locality, @Nullable String city,
			@Nullable String stationCode, Optional<String> record) {
	}

	Visited of(String establishment) {
		Optional<Establishment> centre = this.establishments.find(establishment);
		Optional<Premises> place = centre.flatMap((known) -> this.places.find(known.premisesId()));
		List<EstablishmentMember> members = this.members.ofEstablishments(List.of(establishment));
		Optional<Listing> listing = this.listings
			.ofIds(members.stream()
				.filter((member) -> member.recordKind() == RecordKind.LISTING)
				.map(EstablishmentMember::recordId)
				.toList())
			.stream()
			.max(Comparator.comparing(Listing::conductDate).thenComparing(Listing::id));
		Optional<String> record = listing.map(Listing::id)
			.or(() -> members.stream().map(EstablishmentMember::recordId).min(Comparator.naturalOrder()));
		return new Visited(centre.map(Establishment::name).orElse(null),
				listing.map(Listing::address).or(() -> place.map(Premises::inWords)).orElse(null),
				place.map(Premises::locality).orElse(null), place.map(Premises::city).orElse(null),
				place.map(Premises::stationCode).orElse(null), record);
	}

	/** Tells resolution that a record is the place's own. */
	void bind(String record, Visited place, Visit visit, Origin origin) {
		place.record()
			.ifPresent((other) -> this.decisions
				.save(List.of(new ClericalDecision((record.compareTo(other) < 0) ? record : other,
						(record.compareTo(other) < 0) ? other : record, "LINK",
						(visit.officer() != null) ? visit.officer() : "Team " + visit.team(), visit.visitedOn(),
						"The team stood there " + origin.place(visit.sheet(), visit.rowNo()), origin.fileId(),
						visit.rowNo()))));
	}

}
