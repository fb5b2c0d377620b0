package org.satyapan.intake.layout;

/**
 * What a column of a station's list may hold. Its synonyms stand in
 * {@code jobs/intake.yml}.
 */
public enum ListField {

	SERIAL, STATION, NAME, ADDRESS, LOCALITY, PIN, OWNER, OWNER_RELATIVE, PHONE, EMAIL, STAFF, WORK_PROFILE, ACTIVITY,
	LICENCE, LICENCE_NO, TENANT, TENANT_ON, SHOPS, TELEMARKETER, CIN, GSTIN, SINCE, VACATED_ON, FIR, FIR_DATE, SECTIONS,
	RAID_DATE, ACCUSED, ACCUSED_COUNT, AGE, RECOVERY, REMARKS,
	/** An owner and his telephone in one cell; counts as a column of either. */
	OWNER_WITH_PHONE;

	/** Whether a column of this field is one of another, too. */
	boolean holds(ListField field) {
		return this == field || this == OWNER_WITH_PHONE && (field == OWNER || field == PHONE);
	}

	/** Whether several columns of one table may hold it. */
	boolean repeats() {
		return this == OWNER || this == PHONE || this == REMARKS || this == ADDRESS;
	}

	/** Whether only a list of raided call centres has it. */
	boolean tellsOfRaids() {
		return this == FIR || this == FIR_DATE || this == SECTIONS || this == RAID_DATE || this == ACCUSED
				|| this == ACCUSED_COUNT || this == RECOVERY;
	}

}
