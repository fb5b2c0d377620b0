package org.satyapan.register;

/**
 * One record that a finding rests on.
 */
public record FindingEvidence(String findingId, int ordinal, RecordKind recordKind, String recordId, String textEn,
		String textHi) {
}
