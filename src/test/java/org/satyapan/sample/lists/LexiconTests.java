package org.satyapan.sample.lists;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.satyapan.sample.words.Dice;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTests {

	@Test
	void everyNameOfAPersonCanBeWrittenInHindi() {
		Dice dice = new Dice(5);
		assertThat(Stream.generate(() -> Owner.drawn(dice)).limit(20_000)).allSatisfy((owner) -> {
			assertThat(owner.given()).matches(Lexicon::knows);
			assertThat(owner.surname()).matches(Lexicon::knows);
			assertThat(owner.father()).matches(Lexicon::knows);
		});
	}

	@Test
	void everyAreaCanBeWrittenInHindi() {
		assertThat(Area.ALL).allSatisfy((area) -> {
			assertThat(area.city()).matches(Lexicon::knows);
			if (!area.name().isEmpty()) {
				assertThat(area.name()).matches(Lexicon::knows);
			}
		});
	}

	@Test
	void theAreaBesideIsAnotherOfTheSameCity() {
		assertThat(Area.ALL).allSatisfy((area) -> {
			assertThat(area.beside()).isNotEqualTo(area);
			assertThat(area.beside().city()).isEqualTo(area.city());
		});
	}

}
