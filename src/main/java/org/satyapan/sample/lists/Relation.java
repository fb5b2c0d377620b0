package org.satyapan.sample.lists;

import org.satyapan.sample.words.Dice;

/**
 * How the second of two places comes about from the first. All second places are other
 * places in truth: an establishment is one firm at one address, so that a firm that moved
 * is not the same (two rows cannot tell a move from a branch), nor is its successor.
 */
enum Relation {

	/** A branch in the next unit or on the next floor. */
	NEXT_DOOR(18) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			boolean above = first.spot().kind() == Spot.Kind.TOWER && dice.chance(40);
			return first.branch(above ? first.spot().nextFloor() : first.spot().nextUnit(), plain);
		}
	},

	/** The brother's firm in the next unit, often on the family's telephone. */
	BROTHERS(30) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			return plain.of(first.owner().brother(dice), dice.chance(65) ? first.phone() : plain.phone(),
					first.spot().nextUnit(), Rival.SAME_FAMILY);
		}
	},

	/** The father's firm in the next unit. */
	FATHER_AND_SON(30) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			return plain.of(first.owner().fatherHimself(dice), dice.chance(65) ? first.phone() : plain.phone(),
					first.spot().nextUnit(), Rival.SAME_FAMILY);
		}
	},

	/** The owner's other firm, of nearly the same name, in the next unit. */
	SISTER_FIRM(22) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			return plain.of(first.firm().sister(plain.firm(), dice))
				.of(first.owner(), dice.chance(70) ? first.phone() : plain.phone(), first.spot().nextUnit(),
						Rival.SAME_FAMILY);
		}
	},

	/** The next tenant of the same unit. */
	SUCCESSOR(30) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			return plain.of(plain.owner(), plain.phone(), first.spot(), Rival.SAME_UNIT);
		}
	},

	/** The firm after it moved to another address. */
	MOVED(22) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			return first.branch(plain.spot(), plain);
		}
	},

	/** A branch with the same numbers in the next phase or sector. */
	NEXT_PHASE(14) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			return first.branch(first.spot().nextArea(), plain);
		}
	},

	/** The owner's next firm under another name at another address. */
	OPENED_ELSEWHERE(20) {
		@Override
		Place second(Place first, Place plain, Dice dice) {
			return plain.of(first.owner(), first.phone(), plain.spot(), Rival.SAME_OWNER);
		}
	};

	private final int percent;

	Relation(int percent) {
		this.percent = percent;
	}

	/** Of a hundred couples of places, how many are so related. */
	int percent() {
		return this.percent;
	}

	/**
	 * The second place.
	 * @param plain what it would be without the relation
	 */
	abstract Place second(Place first, Place plain, Dice dice);

	/** What the first place has in the second. */
	Rival rival() {
		return switch (this) {
			case NEXT_DOOR, MOVED, NEXT_PHASE -> Rival.SAME_FIRM;
			case BROTHERS, FATHER_AND_SON, SISTER_FIRM -> Rival.SAME_FAMILY;
			case SUCCESSOR -> Rival.SAME_UNIT;
			case OPENED_ELSEWHERE -> Rival.SAME_OWNER;
		};
	}

}
