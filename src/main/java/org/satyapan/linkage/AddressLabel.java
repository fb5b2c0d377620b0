package org.satyapan.linkage;

/**
 * The numbered parts of an address.
 */
public enum AddressLabel {

	PLOT, SHOP, SCO, KHASRA, HOUSE, FLOOR, TOWER, UNIT, PHASE, SECTOR

}
