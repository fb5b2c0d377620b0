package org.satyapan.linkage;

/**
 * What other records do to the match weight of a pair, in units of
 * {@link org.satyapan.linkage.columns.Bits}.
 *
 * @param rivals what records that cannot be the same and fit too take off; 0 or less
 * @param third what a third record that surely is both adds; 0 or more
 * @param thirdRow row of that record, -1 if there is none
 */
record Others(int rivals, int third, int thirdRow) {

	static final Others NONE = new Others(0, 0, -1);

	int sum() {
		return this.rivals + this.third;
	}

}
