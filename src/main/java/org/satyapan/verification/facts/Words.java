package org.satyapan.verification.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds words of a list in free text: whole words only, case and punctuation between them
 * ignored, and not where the text denies them ("no SIM box found").
 */
public final class Words {

	private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern SENTENCES = Pattern.compile("[.;!?।\\n]");

	/** Of the book's words, which are few and asked for of every listing. */
	private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

	private static final int REACH_OF_A_NEGATION = 4;

	private Words() {
	}

	/**
	 * The first wanted word, in the order of the list, that a text holds.
	 * @param wanted words or groups of words
	 * @param negations words that deny what follows them within the same sentence
	 */
	public static Optional<String> first(List<String> wanted, List<String> negations, @Nullable String... texts) {
		List<String> sentences = sentences(texts);
		if (sentences.isEmpty()) {
			return Optional.empty();
		}
		for (String word : wanted) {
			String key = " " + KEYS.computeIfAbsent(word, Words::key) + " ";
			if (!key.isBlank() && sentences.stream().anyMatch((sentence) -> says(sentence, key, negations))) {
				return Optional.of(word);
			}
		}
		return Optional.empty();
	}

	/** All sentences of the texts as they are compared, with a blank at either end. */
	private static List<String> sentences(@Nullable String... texts) {
		List<String> sentences = new ArrayList<>();
		for (String text : texts) {
			if (text != null && !text.isBlank()) {
				for (String sentence : SENTENCES.split(text)) {
					sentences.add(" " + key(sentence) + " ");
				}
			}
		}
		return sentences;
	}

	private static boolean says(String sentence, String key, List<String> negations) {
		for (int at = sentence.indexOf(key); at >= 0; at = sentence.indexOf(key, at + 1)) {
			if (!denied(sentence.substring(0, at), sentence.substring(at + key.length() - 1), negations)) {
				return true;
			}
		}
		return false;
	}

	private static boolean denied(String before, String after, List<String> negations) {
		List<String> words = List.of(before.strip().split(" "));
		String near = " "
				+ words.stream().skip(Math.max(0, words.size() - REACH_OF_A_NEGATION)).collect(Collectors.joining(" "))
				+ " ";
		String following = after.strip().split(" ")[0];
		return negations.stream()
			.map(Words::key)
			.anyMatch((negation) -> near.contains(" " + negation + " ") || following.equals(negation));
	}

	private static String key(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NOT_A_LETTER.matcher(folded).replaceAll(" ").strip();
	}

}
