package org.satyapan.sample.lists;

/**
 * One establishment at one place, as it is in truth.
 *
 * @param phone the firm's own: ten digits of a mobile, or a landline with its code
 * @param secondPhone empty if it has none
 * @param reception the building's, shared by its tenants; empty if it has none
 * @param registration of the place: every branch, and a firm that moved, has another
 */
record Place(Firm firm, Owner owner, Spot spot, String phone, String secondPhone, String reception, String registration,
		Rival rival) {

	Place with(Rival other) {
		return new Place(this.firm, this.owner, this.spot, this.phone, this.secondPhone, this.reception,
				this.registration, other);
	}

	/** The same firm elsewhere. */
	Place branch(Spot other, Place numbers) {
		return new Place(this.firm, this.owner, other, this.phone, numbers.secondPhone, numbers.reception,
				numbers.registration, Rival.SAME_FIRM);
	}

	Place of(Owner other, String otherPhone, Spot otherSpot, Rival rivalry) {
		return new Place(this.firm, other, otherSpot, otherPhone, this.secondPhone, this.reception, this.registration,
				rivalry);
	}

	Place of(Firm other) {
		return new Place(other, this.owner, this.spot, this.phone, this.secondPhone, this.reception, this.registration,
				this.rival);
	}

}
