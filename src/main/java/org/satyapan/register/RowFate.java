package org.satyapan.register;

/**
 * What became of a physical row.
 */
public enum RowFate {

	ACCEPTED, REJECTED, IGNORED

}
