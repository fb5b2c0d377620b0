package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.satyapan.linkage.Explanation.LackedKey;
import org.satyapan.linkage.Explanation.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Why two records were linked or not, and of those never compared, which keys they
 * lacked.
 */
class ExplanationTests {

	private static final String RECEPTION = "9899900000";

	/** More than a key may be shared by. */
	private static final int TOO_MANY = 450;

	private static LinkageResult result = Linker.link(List.of(), List.of(), Subject.ESTABLISHMENT,
			LinkageSettings.defaults());

	@BeforeAll
	static void link() {
		List<LinkageRecord> left = new ArrayList<>(DistinctFirms.list('a'));
		left.add(record("x1", "Zenvora Technologies", "Plot 23, Udyog Vihar Phase 4", "9811400231", null));
		left.add(record("x2", "Nilgagan Solutions", null, RECEPTION, null));
		left.add(record("x3", "Kavyadeep Infotech", null, "9811400233", null));
		List<LinkageRecord> right = new ArrayList<>();
		List<LinkageRecord> others = DistinctFirms.list('b');
		for (int i = 0; i < others.size(); i++) {
			LinkageRecord other = others.get(i);
			right.add((i < TOO_MANY) ? DistinctFirms.firm(other.id(), other.value(Field.NAME), RECEPTION) : other);
		}
		right.add(record("y1", "Zenwora Tech", "23, UV Ph-IV, Dundahera", "9811400231", null));
		right.add(record("y2", "Zenvora Technologies", "Plot 23, Udyog Vihar Phase 5", "9811400231", null));
		right.add(record("y3", "Bluefern Services", "House 7, Jharsa", null, "desk@bluefern.example"));
		result = Linker.link(left, right, Subject.ESTABLISHMENT, LinkageSettings.defaults());
	}

	@Test
	void aPairComparedIsToldItsRunnerUpAndByHowMuchItLeads() {
		Explanation explanation = explanation("x1", "y1");
		assertThat(explanation.compared()).isTrue();
		assertThat(explanation.pair().decision()).isEqualTo(Decision.LINK);
		assertThat(explanation.keys()).contains("phone").containsAll(result.keys("x1", "y1"));
		ScoredPair runnerUp = explanation.runnerUp();
		assertThat(runnerUp).isNotNull();
		assertThat(runnerUp.leftId() + " " + runnerUp.rightId()).isEqualTo("x1 y2");
		assertThat(explanation.margin()).isPositive()
			.isEqualTo(explanation.pair().matchWeight() - runnerUp.matchWeight());
	}

	@Test
	void theRunnerUpTrailsByAsMuchAsTheOtherLeads() {
		Explanation explanation = explanation("x1", "y2");
		assertThat(explanation.pair().decision()).isEqualTo(Decision.NO_LINK);
		assertThat(explanation.runnerUp()).isNotNull().extracting(ScoredPair::rightId).isEqualTo("y1");
		assertThat(explanation.margin()).isEqualTo(-explanation("x1", "y1").margin());
	}

	@Test
	void theFlipNamesAFieldOfThePairAndLeadsToAnotherDecision() {
		Explanation explanation = explanation("x1", "y1");
		Explanation.Flip flip = explanation.flip();
		assertThat(flip).isNotNull();
		assertThat(flip.decision()).isNotEqualTo(explanation.pair().decision());
		assertThat(flip.bits()).isNegative();
		assertThat(explanation.pair().evidence())
			.anySatisfy((evidence) -> assertThat(evidence.comparison() + " " + evidence.level())
				.isEqualTo(flip.field() + " " + flip.from()));
	}

	@Test
	void aKindOfKeyThatAPairComparedLacksIsNamedToo() {
		assertThat(explanation("x1", "y1").lacked())
			.contains(new LackedKey("two words of the address", Reason.DIFFERENT))
			.noneSatisfy((lacked) -> assertThat(lacked.reason()).isEqualTo(Reason.PASSED_OVER));
	}

	@Test
	void ofSmallListsEveryPairIsComparedWithoutAKey() {
		Explanation explanation = Linker
			.link(List.of(record("x", "Zenvora Technologies", null, null, null)),
					List.of(record("y", "Bluefern Services", null, null, null)), Subject.ESTABLISHMENT,
					LinkageSettings.defaults())
			.explanation("x", "y");
		assertThat(explanation).isNotNull();
		assertThat(explanation.keys()).containsExactly("every pair, as the lists are small");
	}

	@Test
	void aPairNeverComparedLacksKeysEachForAReason() {
		Explanation explanation = explanation("x3", "y3");
		assertThat(explanation.compared()).isFalse();
		assertThat(explanation.keys()).isEmpty();
		assertThat(explanation.pair().decision()).isEqualTo(Decision.NO_LINK);
		assertThat(explanation.runnerUp()).isNull();
		assertThat(explanation.margin()).isZero();
		assertThat(explanation.lacked()).contains(new LackedKey("phone", Reason.RIGHT_HAS_NONE),
				new LackedKey("e-mail", Reason.LEFT_HAS_NONE), new LackedKey("whole name", Reason.DIFFERENT),
				new LackedKey("rare word of the address", Reason.LEFT_HAS_NONE));
	}

	@Test
	void aTelephoneThatTooManyShareIsNamedAsTooCommon() {
		Explanation explanation = explanation("x2", "b0007");
		assertThat(explanation.compared()).isFalse();
		assertThat(explanation.keys()).containsExactly("phone");
		assertThat(explanation.lacked()).contains(new LackedKey("phone", Reason.PASSED_OVER),
				new LackedKey("whole name", Reason.DIFFERENT));
	}

	@Test
	void anUnknownIdHasNoExplanation() {
		assertThat(result.explanation("x1", "x1")).isNull();
		assertThat(result.explanation("nobody", "y1")).isNull();
	}

	private static Explanation explanation(String left, String right) {
		Explanation explanation = result.explanation(left, right);
		assertThat(explanation).isNotNull();
		return explanation;
	}

	private static LinkageRecord record(String id, String name, String address, String phone, String email) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.NAME, name);
		values.put(Field.ADDRESS, address);
		values.put(Field.PHONE, phone);
		values.put(Field.EMAIL, email);
		return new LinkageRecord(id, values);
	}

}
