package org.satyapan.linkage.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.PersonNames;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * The words of one role (persons' names, firms' names, addresses) and how many records
 * have each. Counts of small lists are steadied by a reference.
 */
final class Vocabulary {

	private static final Map<String, int[]> NICKNAMES = Terms.groups("nicknames.txt");

	private static final Set<String> PARTICLES = new HashSet<>(Terms.lines("name-particles.txt"));

	private static final Map<String, Double> COMMON = common();

	/** That many imagined records stand behind the reference frequency. */
	private static final double REFERENCE_RECORDS = 200;

	private static final double RARE = 0.0005;

	private final Map<String, Token> tokens = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private final Function<String, String> usual;

	private int records;

	private Vocabulary(Function<String, String> usual) {
		this.usual = usual;
	}

	static Vocabulary ofPersons() {
		return new Vocabulary(PersonNames::usual);
	}

	static Vocabulary of(Map<String, String> variants) {
		return new Vocabulary((word) -> variants.getOrDefault(word, word));
	}

	private static Map<String, Double> common() {
		Map<String, Double> common = new HashMap<>();
		for (String line : Terms.lines("common-name-words.txt")) {
			String[] parts = line.split("\\s+");
			common.merge(Sound.skeleton(PersonNames.usual(parts[0])), Double.parseDouble(parts[1]) / 10_000, Math::max);
		}
		return common;
	}

	Token token(String word) {
		return this.tokens.computeIfAbsent(word, (key) -> {
			String usualForm = this.usual.apply(key);
			return new Token(key, Sound.fold(usualForm), Sound.skeleton(usualForm),
					NICKNAMES.getOrDefault(key, new int[0]), PARTICLES.contains(key), CompanyNames.isTradeWord(key));
		});
	}

	void count(Iterable<Token[]> names) {
		Set<String> seen = new HashSet<>();
		for (Token[] name : names) {
			for (Token token : name) {
				seen.add(token.skeleton);
			}
		}
		if (!seen.isEmpty()) {
			this.records++;
			for (String skeleton : seen) {
				this.counts.merge(skeleton, 1, Integer::sum);
			}
		}
	}

	void finish() {
		for (Token token : this.tokens.values()) {
			double reference = COMMON.getOrDefault(token.skeleton, token.trade ? 0.02 : RARE);
			token.frequency = (this.counts.getOrDefault(token.skeleton, 0) + REFERENCE_RECORDS * reference)
					/ (this.records + REFERENCE_RECORDS);
		}
	}

}
