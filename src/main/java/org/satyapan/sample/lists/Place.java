package org.satyapan.sample.lists;

/**
 * One call centre at one place, as it is in truth. A firm that moved, or that has a
 * second branch, is another place: only the same premises are the same.
 *
 * @param hasTwin whether another place shares its firm, owner and telephone, so that only
 * the address tells them apart
 */
record Place(String core, String trade, String form, String given, String surname, String father, String locality,
		int phase, String block, int plot, int floor, int unit, String city, String pin, String phone,
		String secondPhone, String registration, String gstin, String cin, boolean hasTwin) {

	Place next(int kind, String otherPhone) {
		boolean phased = this.phase > 0 && kind == 2;
		return new Place(this.core, this.trade, this.form, this.given, this.surname, this.father, this.locality,
				phased ? this.phase % 6 + 1 : this.phase, this.block, (kind == 1) ? this.plot + 1 : this.plot,
				(kind >= 2 && !phased) ? (this.floor + 1) % 8 : this.floor, this.unit + 1, this.city, this.pin,
				this.phone, otherPhone, this.registration.replace("DL/", "HR/"), this.gstin, this.cin, true);
	}

	/**
	 * The next unit, where a relative of the owner runs a firm of another name on the
	 * same telephone.
	 */
	Place ofRelative(Place other) {
		return new Place(other.core, other.trade, other.form, other.given, this.surname, this.father, this.locality,
				this.phase, this.block, this.plot, this.floor, this.unit + 1, this.city, this.pin, this.phone,
				other.phone, other.registration, other.gstin, other.cin, true);
	}

	Place withTwin() {
		return new Place(this.core, this.trade, this.form, this.given, this.surname, this.father, this.locality,
				this.phase, this.block, this.plot, this.floor, this.unit, this.city, this.pin, this.phone,
				this.secondPhone, this.registration, this.gstin, this.cin, true);
	}

}
