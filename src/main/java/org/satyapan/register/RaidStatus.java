package org.satyapan.register;

/**
 * Whether a raid took place; a planned one is secret.
 */
public enum RaidStatus {

	DONE, PLANNED

}
