package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.satyapan.linkage.Explanation.LackedKey;
import org.satyapan.linkage.Explanation.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** In long lists a key in common is looked at once more before a pair is compared. */
class CascadeTests {

	private static final String NAME = "Zenvora Kavyadeep Nilgagan";

	private static final String ADDRESS = "Plot 23, Chitrakoot Marg, Jharsa";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					name, and address                    | Zenvora Kavyadeep Nilgagan  | Plot 23, Chitrakoot Marg, Jharsa | true
					some words of each                   | Zenvora Kavyadeep Tarangini | Plot 23, Chitrakoot Lane, Wazira | true
					the name, of another place           | Zenvora Kavyadeep Nilgagan  | Plot 77, Suryodaya Lane, Wazira  | false
					the place, under another name        | Oldmill Tarangini Waghdhara | Plot 23, Chitrakoot Marg, Jharsa | false
					the name, where no place is given    | Zenvora Kavyadeep Nilgagan  |                                  | true
					""")
	void whatTheTwoHaveInCommonDecides(String common, String name, String address, boolean compared) {
		assertThat(explanation(name, address).compared()).as(common).isEqualTo(compared);
	}

	@ParameterizedTest
	@CsvSource({ "3, 3", "12, 12", "1000000, 12" })
	void theBestOfARecordAreAsManyAsAreAskedFor(int top, int found) {
		List<LinkageRecord> left = new ArrayList<>(DistinctFirms.list('a'));
		left.add(new LinkageRecord("x", Map.of(Field.NAME, NAME, Field.ADDRESS, ADDRESS)));
		List<LinkageRecord> right = new ArrayList<>(DistinctFirms.list('b'));
		for (int i = 0; i < 12; i++) {
			right.add(new LinkageRecord("y" + i, Map.of(Field.NAME, NAME, Field.ADDRESS, ADDRESS)));
		}
		assertThat(Linker.link(left, right, Subject.ESTABLISHMENT, LinkageSettings.defaults().withTop(top)).pairs())
			.filteredOn((pair) -> pair.leftId().equals("x"))
			.hasSize(found);
	}

	@Test
	void aPairPassedOverIsToldItsKeys() {
		Explanation explanation = explanation(NAME, "Plot 77, Suryodaya Lane, Wazira");
		assertThat(explanation.keys()).contains("whole name");
		assertThat(explanation.lacked()).contains(new LackedKey("whole name", Reason.PASSED_OVER));
	}

	@ParameterizedTest
	@CsvSource({ "Zenvora 1, Zenvora 11, other numbers", "K, M, other letters" })
	void whatIsNoWordHasNoSound(String one, String other, String because) {
		List<LinkageRecord> left = new ArrayList<>(DistinctFirms.list('a'));
		left.add(new LinkageRecord("x", Map.of(Field.NAME, one)));
		List<LinkageRecord> right = new ArrayList<>(DistinctFirms.list('b'));
		right.add(new LinkageRecord("y", Map.of(Field.NAME, other)));
		Explanation explanation = Linker.link(left, right, Subject.ESTABLISHMENT, LinkageSettings.defaults())
			.explanation("x", "y");
		assertThat(explanation).isNotNull();
		assertThat(explanation.keys()).as(because).doesNotContain("sounds of the name", "whole name");
	}

	private static Explanation explanation(String name, String address) {
		List<LinkageRecord> left = new ArrayList<>(DistinctFirms.list('a'));
		left.add(new LinkageRecord("x", Map.of(Field.NAME, NAME, Field.ADDRESS, ADDRESS)));
		List<LinkageRecord> right = new ArrayList<>(DistinctFirms.list('b'));
		right.add(new LinkageRecord("y",
				(address == null) ? Map.of(Field.NAME, name) : Map.of(Field.NAME, name, Field.ADDRESS, address)));
		Explanation explanation = Linker.link(left, right, Subject.ESTABLISHMENT, LinkageSettings.defaults())
			.explanation("x", "y");
		assertThat(explanation).isNotNull();
		return explanation;
	}

}
