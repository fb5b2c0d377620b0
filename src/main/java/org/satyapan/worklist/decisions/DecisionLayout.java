package org.satyapan.worklist.decisions;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * What the writer of the form and its reader agree on.
 */
public final class DecisionLayout {

	public static final Words SUBJECT = new Words("Place or finding (EST-… or FND-…)",
			"स्थान या निष्कर्ष (EST-… या FND-…)");

	public static final Words ABOUT = new Words("What awaits a decision", "किस पर निर्णय");

	public static final Words DECISION = new Words("Decision (choose)", "निर्णय (चुनें)");

	public static final Words UNTIL = new Words("Until (only: verified)", "कब तक (केवल सत्यापित)");

	public static final Words BY = new Words("Decided by", "निर्णयकर्ता");

	public static final Words ON = new Words("Decided on", "निर्णय की तारीख");

	public static final Words REASON = new Words("Reason", "कारण");

	private DecisionLayout() {
	}

	/** A heading as it is printed: in both languages, so that it is recognised. */
	public static String heading(Words words) {
		return words.en() + " / " + words.hi();
	}

}
