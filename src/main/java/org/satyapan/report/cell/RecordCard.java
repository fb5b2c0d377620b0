package org.satyapan.report.cell;

/**
 * What one record says of itself, as far as a clerk needs it to judge a link.
 *
 * @param person owner, accused or signatory
 * @param source file, sheet and row
 */
record RecordCard(String name, String person, String address, String phones, String more, String source) {

	/** A record that the register no longer holds. */
	static final RecordCard UNKNOWN = new RecordCard("", "", "", "", "", "");

}
