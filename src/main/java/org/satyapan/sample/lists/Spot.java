package org.satyapan.sample.lists;

/**
 * Premises.
 *
 * @param plot its number or the house's or khasra's; empty in a market
 * @param building the tower's or market's name; {@link Word#NONE} for a single house
 * @param formerBuilding the name it had before; the same as {@code building} if it was
 * never changed
 * @param floor 0 for the ground floor
 * @param unit office or shop; 0 where the floor is one unit
 */
record Spot(Kind kind, Area area, String plot, Word building, Word formerBuilding, int floor, int unit) {

	enum Kind {

		TOWER, MARKET, PLOT, HOUSE

	}

	/**
	 * The next unit. Ordinary units have odd numbers, so that nobody else is there.
	 */
	Spot nextUnit() {
		return new Spot(this.kind, this.area, this.plot, this.building, this.formerBuilding, this.floor, this.unit + 1);
	}

	/** The unit above the next one. */
	Spot nextFloor() {
		return new Spot(this.kind, this.area, this.plot, this.building, this.formerBuilding, this.floor + 1,
				this.unit + 101);
	}

	/** What has the same numbers in the phase or sector beside. */
	Spot nextArea() {
		return new Spot(this.kind, this.area.beside(), this.plot, this.building, this.formerBuilding, this.floor,
				this.unit);
	}

}
