package org.satyapan.register;

/**
 * What kind of record an id names.
 */
public enum RecordKind {

	LISTING, RAIDED_PREMISES, PERMISSION, NOTICE, ARREST, OWNER, CASE, RAID, VISIT, ENQUIRY, SUBMISSION, STATION,
	ESTABLISHMENT, PERSON, PREMISES, REGISTRY_ENTRY

}
