package org.satyapan.register;

/**
 * What a file of the inbox is, by the folder in which it lies.
 */
public enum FileKind {

	SETTINGS, STATIONS, DOT_PERMISSIONS, RAIDS, NOTICES, REGISTRY, STATION_LIST, INSPECTION_RETURN, DOT_REPLY,
	CLERICAL_DECISION, OFFICER_DECISION, OFFENDER_DECISION, PHOTO, UNKNOWN

}
