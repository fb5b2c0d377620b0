package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In long lists a father's name brings persons together whose own names hardly agree. */
class RelativesTests {

	@ParameterizedTest(name = "{0}: {1} of {2} and {3} of {4}")
	@CsvSource({ "the whole name, Munna, Hemprakash Bhambri, Zorawar Singh, Bhambri Hemprakash, true",
			"the sound of it, Munna, Hemprakash Bhambri, Zorawar Singh, Hem Prakash Bhambry, true",
			"the name in two scripts, Munna, हेमप्रकाश भाम्बरी, Zorawar Singh, Hemprakash Bhambri, true",
			"nothing but a given name, Munna, Hemprakash, Zorawar Singh, Hemprakash, false",
			"a given name under another initial, Munna, S. Hemprakash, Zorawar Singh, K. Hemprakash, false",
			"other fathers, Munna, Hemprakash Bhambri, Zorawar Singh, Omprakash Tanwar, false" })
	void aWholeNameOfTheFatherIsAKey(String inCommon, String one, String father, String other, String otherFather,
			boolean compared) {
		List<LinkageRecord> left = new ArrayList<>(strangers('a'));
		left.add(person("x", one, father));
		List<LinkageRecord> right = new ArrayList<>(strangers('b'));
		right.add(person("y", other, otherFather));
		LinkageResult result = Linker.link(left, right, Subject.PERSON, LinkageSettings.defaults());
		assertThat(result.compared("x", "y")).as(inCommon).isEqualTo(compared);
	}

	/** As many that all pairs are not compared. */
	private static List<LinkageRecord> strangers(char side) {
		return DistinctFirms.list(side)
			.stream()
			.map((firm) -> person(firm.id(), firm.value(Field.NAME), null))
			.toList();
	}

	private static LinkageRecord person(String id, String name, String father) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.PERSON, name);
		if (father != null) {
			values.put(Field.RELATIVE_NAME, father);
		}
		return new LinkageRecord(id, values);
	}

}
