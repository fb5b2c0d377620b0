package org.satyapan.register;

/**
 * What part an accused person had. Telecallers and employees are not offenders by that
 * alone.
 */
public enum Role {

	OWNER, DIRECTOR, MANAGER, CLOSER, TELECALLER, LANDLORD, UNKNOWN

}
