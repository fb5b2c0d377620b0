package org.satyapan.sample.lists;

/**
 * What another place shares with this one, so that a careful reader needs some columns to
 * tell the two apart.
 */
enum Rival {

	/** Nothing but perhaps the building or a common name. */
	NONE,

	/** Firm, owner and telephone: a branch, or where the firm was before it moved. */
	SAME_FIRM,

	/**
	 * Family or owner, telephone and building, with a firm of its own in another unit.
	 */
	SAME_FAMILY,

	/** The unit: who was there before or came after. */
	SAME_UNIT,

	/** Owner and telephone, with another firm elsewhere. */
	SAME_OWNER

}
