package org.satyapan.register;

/**
 * How far a night got: only parts of it ran, it is under way or was interrupted, or done.
 */
public enum NightState {

	PARTIAL, RUNNING, DONE

}
