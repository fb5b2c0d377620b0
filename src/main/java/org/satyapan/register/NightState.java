package org.satyapan.register;

/**
 * How far a night got.
 */
public enum NightState {

	RUNNING, DONE

}
