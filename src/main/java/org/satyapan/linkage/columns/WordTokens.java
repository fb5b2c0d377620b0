package org.satyapan.linkage.columns;

import java.util.Arrays;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Word;

/**
 * The tokens of the words of one lexicon, each looked up once.
 */
final class WordTokens {

	private final Function<String, Token> find;

	private @Nullable Token[] tokens = new Token[1024];

	/**
	 * No tokens yet.
	 * @param find finds the token of a word's letters
	 */
	WordTokens(Function<String, Token> find) {
		this.find = find;
	}

	Token of(Word word) {
		int number = word.number();
		if (number >= this.tokens.length) {
			this.tokens = Arrays.copyOf(this.tokens, Math.max(number + 1, 2 * this.tokens.length));
		}
		Token token = this.tokens[number];
		if (token == null) {
			token = this.find.apply(word.text());
			this.tokens[number] = token;
		}
		return token;
	}

}
