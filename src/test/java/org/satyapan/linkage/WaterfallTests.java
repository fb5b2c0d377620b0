package org.satyapan.linkage;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.satyapan.linkage.Explanation.Flip;
import org.satyapan.linkage.Explanation.LackedKey;
import org.satyapan.linkage.Explanation.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person reads who asks why. */
class WaterfallTests {

	private static final ScoredPair PAIR = new ScoredPair("s1", "d1", -1.5, 0.261204, Decision.NO_LINK,
			List.of(new Evidence("prior", null, null, "prior", -10, "Two records are seldom the same.", "विरले ही।"),
					new Evidence("name", "Zenvora", "Zenwora", "same sound", 11.5, "The names sound the same.",
							"नाम समान।"),
					new Evidence("phone", "9811400231", null, "missing", -3, "Not known in both.", "उपलब्ध नहीं।")),
			List.of("The addresses name a different unit."));

	@Test
	void everyFieldHasItsLineAndTheSumIsTheScore() {
		assertThat(Waterfall.lines(PAIR)).containsExactly("    bits      sum",
				"  -10.00   -10.00        ----------|                 prior",
				"                   Two records are seldom the same.", "                   विरले ही।",
				"  +11.50    +1.50                  |++++++++++++     name: same sound",
				"                   Zenvora | Zenwora", "                   The names sound the same.",
				"                   नाम समान।", "   -3.00    -1.50               ---|                 phone: missing",
				"                   9811400231 | -", "                   Not known in both.",
				"                   उपलब्ध नहीं।", "   Total    -1.50  match weight in bits, probability 0.261204",
				"Veto: The addresses name a different unit.", "Decision: NO_LINK");
	}

	@Test
	void theRunnerUpTheFlipAndTheKeysFollow() {
		ScoredPair other = new ScoredPair("s1", "d2", 4, 0.941176, Decision.REVIEW, List.of(), List.of());
		assertThat(Waterfall.lines(new Explanation(PAIR, other, -5.5,
				new Flip("phone", "missing", "exact", 12, Decision.REVIEW), true, Set.of("whole name"), List.of())))
			.endsWith("Runner-up: s1 and d2, +4.00 bits, probability 0.941176; this pair trails by 5.50 bits.",
					"निकटतम प्रतिद्वंद्वी: s1 व d2; यह जोड़ा 5.50 बिट पीछे है।",
					"The decision would be REVIEW if phone were \"exact\" instead of \"missing\" (+12.00 bits).",
					"निर्णय REVIEW होता यदि phone \"missing\" के स्थान पर \"exact\" होता (+12.00 बिट)।",
					"Compared because they share: whole name");
	}

	@Test
	void ofAPairThatWasNeverComparedTheLackingKeysAreNamed() {
		assertThat(Waterfall.lines(new Explanation(PAIR, null, 0, null, false, Set.of(),
				List.of(new LackedKey("phone", Reason.RIGHT_HAS_NONE), new LackedKey("rare word", Reason.DIFFERENT),
						new LackedKey("e-mail", Reason.RIGHT_HAS_NONE),
						new LackedKey("whole name", Reason.PASSED_OVER)))))
			.contains("Runner-up: none; neither record has another candidate.",
					"No change of a single field would change the decision.",
					"Never compared by the engine itself; the weights above are what a comparison would give.",
					"The right record has no phone, e-mail", "They differ in rare word",
					"Shared, but by too many records or by some with more in common: whole name");
	}

}
