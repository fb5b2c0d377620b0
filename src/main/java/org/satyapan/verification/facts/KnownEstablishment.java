package org.satyapan.verification.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Establishment;
import org.satyapan.register.Notice;
import org.satyapan.register.Permission;
import org.satyapan.register.Premises;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitOutcome;
import org.satyapan.verification.RuleTerms;

/**
 * An establishment with everything that belongs to it.
 *
 * @param premises where, or null if the register does not know
 * @param listings the newest first
 * @param raids the oldest first
 * @param notices by date, the oldest first
 * @param visits the oldest first
 */
public record KnownEstablishment(Establishment establishment, @Nullable Premises premises, List<Listed> listings,
		List<RaidedHere> raids, List<Permission> permissions, List<Notice> notices, List<Visit> visits) {

	/** Newest first; of one day, the list that says the centre operates, then by id. */
	static final Comparator<Listed> NEWEST_FIRST = Comparator
		.comparing((Listed listed) -> listed.listing().conductDate())
		.reversed()
		.thenComparing(Listed::vacated)
		.thenComparing((listed) -> listed.listing().id());

	public KnownEstablishment {
		listings = listings.stream().sorted(NEWEST_FIRST).toList();
		raids = List.copyOf(raids);
		permissions = List.copyOf(permissions);
		notices = List.copyOf(notices);
		visits = List.copyOf(visits);
	}

	public String id() {
		return this.establishment.id();
	}

	public String name() {
		return this.listings.isEmpty() ? this.establishment.name() : this.listings.get(0).listing().name();
	}

	/** The latest listing, if any list names it. */
	public Optional<Listed> latest() {
		return this.listings.stream().findFirst();
	}

	/**
	 * Whether lists, visits or the register say that it left and none later says
	 * otherwise.
	 */
	public boolean vacated() {
		LocalDate seen = this.listings.isEmpty() ? this.establishment.lastSeen()
				: this.listings.get(0).listing().conductDate();
		boolean listedAsLeft = this.listings.isEmpty() ? this.establishment.vacatedOn() != null
				: this.listings.get(0).vacated();
		return listedAsLeft || this.visits.stream()
			.anyMatch((visit) -> (visit.outcome() == VisitOutcome.VACATED || visit.outcome() == VisitOutcome.SHIFTED)
					&& !visit.visitedOn().isBefore(seen));
	}

	/**
	 * The listing that a rule judges: the latest one for whose date of conduct the rule
	 * was in force; none if the establishment has left.
	 */
	public Optional<Listed> operating(RuleTerms terms) {
		return vacated() ? Optional.empty() : lastOperating(terms);
	}

	/**
	 * The latest listing, of those for whose date of conduct the rule was in force, that
	 * says the establishment operates, whether it has left since or not.
	 */
	public Optional<Listed> lastOperating(RuleTerms terms) {
		return this.listings.stream()
			.filter((listed) -> !listed.vacated() && terms.inForceOn(listed.listing().conductDate()))
			.findFirst();
	}

	/**
	 * When it began: as its lists say, else when it first stood on one. That it had a
	 * permission before says nothing.
	 */
	public LocalDate began() {
		return this.listings.stream()
			.map((listed) -> listed.listing().since())
			.filter((since) -> since != null)
			.min(Comparator.naturalOrder())
			.orElseGet(() -> this.listings.isEmpty() ? this.establishment.firstSeen()
					: this.listings.get(this.listings.size() - 1).listing().conductDate());
	}

	/** The station in whose territory it is, else the one that lists it. */
	public @Nullable String stationCode() {
		if (this.premises != null && this.premises.stationCode() != null) {
			return this.premises.stationCode();
		}
		return latest().map((listed) -> listed.listing().stationCode()).orElse(null);
	}

}
