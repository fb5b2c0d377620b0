package org.satyapan.linkage;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What two persons' names that share a word say, by the place of that word. */
class NameLevelsTests {

	@ParameterizedTest(name = "{0} and {1}: {2}, {3}")
	@CsvSource({ "Arvind Tanwar, Zorawar Tanwar, last word shared, brothers",
			"Arvind Tanwar, Tanwar Zorawar, one word shared, whoever writes the family's name first",
			"Meenakshi Tanwar, Meenakshi Pahwa, one word shared, a married woman",
			"Arvind Kumar Tanwar, Zorawar Kumar Pahwa, one word shared, a middle name",
			"Arvind Mohan Tanwar, Zorawar Mohan Tanwar, last word shared, brothers",
			"Arvind Tanwar, Arvind Tanvar, same sound, one person",
			"Gowri Tanwar, Gauri Tanwar, same sound, one person",
			"Ilankovan Tanwar, Ilangovan Tanwar, like sound, one person", "Asha Tanwar, Usha Tanwar, near, two sisters",
			"Gopal Tanwar, Kopal Tanwar, near, two persons",
			"Tanwar Rao, Tanwar R, initials, a whole name and an initial",
			"Tanwar स., S Tanwar, same sound, a syllable as initial",
			"Arvind Tanwar, Zorawar Pahwa, different, strangers" })
	void aSharedLastWordIsTheFamilys(String one, String other, String level, String reason) {
		assertThat(evidence(one, other).level()).as(reason).isEqualTo(level);
	}

	@ParameterizedTest(name = "{0} and {1}: {2}")
	@CsvSource({ "Zenwora Sweets, Zenvora Sweets, same sound", "Ilangovan Sweets, Ilankovan Sweets, one slip",
			"Gopal Sweets, Kopal Sweets, alike" })
	void firmsWhoseNamesSoundTheSameAreToldFromThoseThatSoundAlike(String one, String other, String level) {
		LinkageRecord left = new LinkageRecord("a", Map.of(Field.NAME, one));
		LinkageRecord right = new LinkageRecord("b", Map.of(Field.NAME, other));
		assertThat(Linker.score(left, right, Subject.ESTABLISHMENT, LinkageSettings.defaults()).evidence())
			.filteredOn((line) -> line.comparison().equals("name"))
			.extracting(Evidence::level)
			.containsExactly(level);
	}

	@Test
	void theFartherApartWordsThatSoundAlikeAreTheLessTheySay() {
		Evidence nearer = evidence("Ilangovan Tanwar", "Ilangavan Tanwar");
		Evidence farther = evidence("Ilangovan Tanwar", "Ilankovan Tanwar");
		assertThat(nearer.level()).isEqualTo(farther.level()).isEqualTo("like sound");
		assertThat(nearer.weight()).isGreaterThan(farther.weight());
	}

	@Test
	void theWordThatSoundsTheSameCountsWhereverItStands() {
		assertThat(evidence("Ilangovan Tanwar", "Ilankovan Ilangowan Tanwar").weight())
			.isEqualTo(evidence("Ilangovan Tanwar", "Ilangowan Ilankovan Tanwar").weight());
	}

	private static Evidence evidence(String one, String other) {
		return Linker.score(person("a", one), person("b", other), Subject.PERSON, LinkageSettings.defaults())
			.evidence()
			.stream()
			.filter((line) -> line.comparison().equals("person"))
			.findFirst()
			.orElseThrow();
	}

	private static LinkageRecord person(String id, String name) {
		return new LinkageRecord(id, Map.of(Field.PERSON, name));
	}

}
