package org.satyapan.register;

/**
 * What is known of an accused person; unknown is not on bail.
 */
public enum CustodyStatus {

	ARRESTED, IN_CUSTODY, ON_BAIL, ABSCONDING, ACQUITTED, DISCHARGED, CONVICTED, UNKNOWN

}
