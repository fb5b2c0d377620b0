package org.satyapan.register;

/**
 * What a police station is for; only territorial ones need to submit by default.
 */
public enum StationKind {

	TERRITORIAL, WOMEN, TRAFFIC, CYBER

}
