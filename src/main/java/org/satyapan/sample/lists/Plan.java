package org.satyapan.sample.lists;

import java.util.EnumSet;
import java.util.Set;

import org.satyapan.sample.words.Dice;

/**
 * What the two rows of a place leave out and where they differ, planned together: a
 * careful reader must be able to tell from two rows whether they are of one place, so
 * whatever is needed for that is in both.
 */
final class Plan {

	private final Set<Gap> left;

	private final Set<Gap> right;

	private boolean renamed;

	private boolean otherPerson;

	private boolean otherPhone;

	private boolean areaRenamed;

	private boolean shortened;

	Plan(Place place, Dice dice) {
		this.left = gaps(true, dice);
		this.right = gaps(false, dice);
		boolean alone = place.rival() == Rival.NONE;
		this.renamed = dice.chance(4) && alone;
		this.otherPerson = dice.chance(4) && alone && !this.renamed;
		this.otherPhone = dice.chance(7) && !this.renamed;
		this.areaRenamed = dice.chance(18) && alone;
		this.shortened = dice.chance(7) && alone;
		keepWhatTellsRivalsApart(place.rival());
		keepWhatTellsFirm(place);
		keepWhatTellsPremises(place);
	}

	private void keepWhatTellsRivalsApart(Rival rival) {
		switch (rival) {
			case NONE -> {
			}
			case SAME_FIRM -> keep(Gap.NAME, Gap.ADDRESS, Gap.LOCALITY, Gap.UNIT);
			case SAME_FAMILY -> keep(Gap.NAME, Gap.PERSON, Gap.ADDRESS, Gap.UNIT);
			case SAME_UNIT -> keep(Gap.NAME, Gap.PERSON);
			case SAME_OWNER -> keep(Gap.NAME, Gap.ADDRESS);
		}
	}

	private void keepWhatTellsFirm(Place place) {
		if (this.left.contains(Gap.NAME) || this.right.contains(Gap.NAME)) {
			this.renamed = false;
			this.otherPerson = false;
			keep(Gap.PERSON, Gap.ADDRESS, Gap.UNIT);
		}
		if (this.renamed) {
			keep(Gap.PERSON, Gap.ADDRESS, Gap.UNIT, Gap.PHONE, Gap.OWN_PHONE);
		}
		if (this.otherPerson) {
			keep(Gap.ADDRESS, Gap.UNIT);
			this.shortened = false;
		}
		if (place.firm().second().isEmpty()) {
			this.shortened = false;
		}
		if (this.shortened) {
			keep(Gap.UNIT, Gap.PERSON);
		}
	}

	private void keepWhatTellsPremises(Place place) {
		if (this.left.contains(Gap.ADDRESS) || this.right.contains(Gap.ADDRESS)) {
			// The firm may have branches; only the place's own number can tell.
			keep(Gap.NAME, Gap.REGISTRATION);
		}
		Spot spot = place.spot();
		keepOne(this.left, spot);
		keepOne(this.right, spot);
		if (!spot.building().equals(spot.formerBuilding())) {
			keep(Gap.PLOT, Gap.UNIT);
			this.shortened = false;
		}
		else if (!spot.building().isEmpty() && (this.left.contains(Gap.PLOT) || this.right.contains(Gap.PLOT))) {
			keep(Gap.BUILDING);
		}
		if (this.areaRenamed) {
			keep(Gap.BUILDING, Gap.PLOT);
		}
	}

	/** A tower is told by its name or its plot; what has no name by its plot. */
	private static void keepOne(Set<Gap> gaps, Spot spot) {
		if (spot.building().isEmpty()) {
			gaps.remove(Gap.PLOT);
		}
		else if (spot.plot().isEmpty() || gaps.contains(Gap.PLOT)) {
			gaps.remove(Gap.BUILDING);
		}
	}

	private static Set<Gap> gaps(boolean station, Dice dice) {
		Set<Gap> gaps = EnumSet.noneOf(Gap.class);
		for (Gap gap : Gap.values()) {
			if (dice.chance(gap.percent(station))) {
				gaps.add(gap);
			}
		}
		return gaps;
	}

	private void keep(Gap... gaps) {
		for (Gap gap : gaps) {
			this.left.remove(gap);
			this.right.remove(gap);
		}
	}

	boolean lacks(boolean station, Gap gap) {
		return (station ? this.left : this.right).contains(gap);
	}

	/** The department knows it under another firm name. */
	boolean renamed() {
		return this.renamed;
	}

	/** The department names another person, such as a director. */
	boolean otherPerson() {
		return this.otherPerson;
	}

	/** The department has another telephone number. */
	boolean otherPhone() {
		return this.otherPhone;
	}

	/** The department uses the area's other name. */
	boolean areaRenamed() {
		return this.areaRenamed;
	}

	/** The station leaves out the second word of the firm's name. */
	boolean shortened() {
		return this.shortened;
	}

}
