package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.satyapan.linkage.PersonNames;

/**
 * Finds names out of a list in a text, in any of their spellings, and forgives one slip
 * in each long word. Where two spellings overlap, the longer is meant.
 */
final class NameFinder {

	/** Shorter words must be written right. */
	private static final int FORGIVING_LENGTH = 5;

	private static final int SOUND_LENGTH = 3;

	private final List<Spelling> spellings = new ArrayList<>();

	private final Set<String> landmarkWords;

	private final Map<String, String> sounds = new ConcurrentHashMap<>();

	private final Map<String, List<Spelling>> beginnings = new ConcurrentHashMap<>();

	/**
	 * A name found.
	 *
	 * @param name its place in the list
	 * @param from first word of it in the text
	 * @param to word after it
	 * @param landmark whether the text says that the place is near it
	 */
	record Found(int name, int from, int to, boolean exact, boolean landmark) {

		boolean overlaps(Found other) {
			return this.from < other.to && other.from < this.to;
		}

	}

	private record Spelling(int name, List<String> words, List<String> sounds) {
	}

	/**
	 * A finder.
	 * @param names for each name its spellings
	 * @param landmarkWords words such as {@code near}
	 */
	NameFinder(List<List<String>> names, List<String> landmarkWords) {
		for (int name = 0; name < names.size(); name++) {
			for (String spelling : names.get(name)) {
				List<String> words = Words.of(spelling);
				this.spellings.add(new Spelling(name, words, words.stream().map(this::sound).toList()));
			}
		}
		this.landmarkWords = landmarkWords.stream()
			.flatMap((word) -> Words.of(word).stream())
			.collect(Collectors.toSet());
	}

	/** The names in the text, those first in the list first; landmarks last. */
	List<Found> find(List<String> words) {
		List<Found> all = new ArrayList<>();
		for (int from = 0; from < words.size(); from++) {
			for (Spelling spelling : beginningLike(words.get(from))) {
				int to = from + spelling.words.size();
				if (to <= words.size() && isAlike(spelling, words, from)) {
					boolean exact = spelling.words.equals(words.subList(from, to));
					all.add(new Found(spelling.name, from, to, exact, isLandmark(words, from, to)));
				}
			}
		}
		all.sort(Comparator.comparingInt((Found found) -> found.from - found.to)
			.thenComparing((found) -> !found.exact)
			.thenComparingInt(Found::name)
			.thenComparingInt(Found::from));
		List<Found> longest = new ArrayList<>();
		for (Found found : all) {
			if (longest.stream().noneMatch(found::overlaps)) {
				longest.add(found);
			}
		}
		longest.sort(Comparator.comparing(Found::landmark).thenComparingInt(Found::name).thenComparingInt(Found::from));
		return longest;
	}

	/** Addresses repeat the same few thousand words. */
	private String sound(String word) {
		return this.sounds.computeIfAbsent(word, PersonNames::skeleton);
	}

	/** The spellings whose first word may be meant by a word. */
	private List<Spelling> beginningLike(String word) {
		return this.beginnings.computeIfAbsent(word,
				(first) -> this.spellings.stream().filter((spelling) -> isAlike(spelling, 0, first)).toList());
	}

	private boolean isAlike(Spelling spelling, List<String> words, int from) {
		for (int i = 1; i < spelling.words.size(); i++) {
			if (!isAlike(spelling, i, words.get(from + i))) {
				return false;
			}
		}
		return true;
	}

	private boolean isAlike(Spelling spelling, int i, String word) {
		String expected = spelling.words.get(i);
		if (expected.equals(word)) {
			return true;
		}
		if (Character.isDigit(expected.charAt(0)) || Character.isDigit(word.charAt(0))) {
			return false;
		}
		boolean sameSound = expected.length() >= FORGIVING_LENGTH - 1 && spelling.sounds.get(i).length() >= SOUND_LENGTH
				&& spelling.sounds.get(i).equals(sound(word));
		boolean oneSlip = expected.length() >= FORGIVING_LENGTH && word.length() >= FORGIVING_LENGTH - 1
				&& expected.charAt(0) == word.charAt(0) && Words.within(1, expected, word);
		return sameSound || oneSlip;
	}

	/** English puts the word before the landmark, Hindi after it. */
	private boolean isLandmark(List<String> words, int from, int to) {
		if (from > 0 && isLandmarkWord(words.get(from - 1), true)) {
			return true;
		}
		for (int after = to; after < Math.min(words.size(), to + 2); after++) {
			if (isLandmarkWord(words.get(after), false)) {
				return true;
			}
		}
		return false;
	}

	private boolean isLandmarkWord(String word, boolean latin) {
		return this.landmarkWords.contains(word) && latin == (word.charAt(0) < 128);
	}

}
