package org.satyapan.verification.rules;

import java.util.Map;

import org.satyapan.register.RecordKind;
import org.satyapan.verification.Bilingual;

/**
 * One record that a conclusion rests on.
 *
 * @param wording which of the book's phrases names it
 * @param values what to put into that phrase
 */
public record EvidenceLine(RecordKind kind, String recordId, String wording, Map<String, Bilingual> values) {

	public EvidenceLine {
		values = Map.copyOf(values);
	}

}
