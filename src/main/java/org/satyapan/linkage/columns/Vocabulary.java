package org.satyapan.linkage.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.PersonNames;
import org.satyapan.linkage.text.Hashes;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * The words of one role (persons' names, firms' names, addresses, numbers, places) and
 * how many records have each. Counts of small lists are steadied by a reference. Words
 * are numbered as they come, so nothing may depend on the order of their numbers.
 */
public final class Vocabulary {

	private static final int[] NO_NICKNAMES = {};

	private static final Map<String, int[]> NICKNAMES = Terms.groups("nicknames.txt");

	private static final Set<String> PARTICLES = new HashSet<>(Terms.lines("name-particles.txt"));

	private static final Map<String, Double> COMMON = common();

	/** That many imagined records stand behind the reference frequency. */
	private static final double REFERENCE_RECORDS = 200;

	private static final double RARE = 0.0005;

	private static final double TRADE = 0.02;

	private final ConcurrentHashMap<String, Token> tokens = new ConcurrentHashMap<>();

	private final Map<String, Integer> skeletons = new HashMap<>();

	private final Function<String, String> usual;

	private final boolean names;

	private Token[] byId = new Token[1024];

	private int size;

	private int[] rarities = {};

	/** Records that have each skeleton. */
	private int[] records = {};

	private long[] skeletonHashes = {};

	private Vocabulary(Function<String, String> usual, boolean names) {
		this.usual = usual;
		this.names = names;
	}

	static Vocabulary ofPersons() {
		return new Vocabulary(PersonNames::usual, true);
	}

	static Vocabulary ofFirms(Map<String, String> variants) {
		return new Vocabulary((word) -> variants.getOrDefault(word, word), true);
	}

	static Vocabulary ofWords(Map<String, String> variants) {
		return new Vocabulary((word) -> variants.getOrDefault(word, word), false);
	}

	private static Map<String, Double> common() {
		Map<String, Double> common = new HashMap<>();
		for (String line : Terms.lines("common-name-words.txt")) {
			String[] parts = line.split("\\s+");
			common.merge(Sound.skeleton(PersonNames.usual(parts[0])), Double.parseDouble(parts[1]) / 10_000, Math::max);
		}
		return common;
	}

	/**
	 * The word of a number.
	 * @param id its number
	 * @return the word
	 */
	public Token token(int id) {
		return this.byId[id];
	}

	/**
	 * What an agreement on a word is worth.
	 * @param id its number
	 * @return see {@link Token#rarity()}
	 */
	public int rarity(int id) {
		return this.rarities[id];
	}

	/**
	 * The skeleton of a word.
	 * @param id its number
	 * @return see {@link Token#skeletonHash()}
	 */
	public long skeletonHash(int id) {
		return this.skeletonHashes[id];
	}

	/** How many words there are. */
	public int size() {
		return this.size;
	}

	/**
	 * Words of names of the left list that no record bears which can be a partner of
	 * another, nor any word with the same skeleton.
	 * @param within whether there is one list, so that the record itself does not count
	 * @return numbers of words
	 */
	public int[] lacking(boolean within) {
		boolean[] borne = new boolean[this.records.length];
		for (int id = 0; id < this.size; id++) {
			borne[this.byId[id].skeletonId] |= this.byId[id].isBorneRight();
		}
		return IntStream.range(0, this.size)
			.filter((id) -> this.byId[id].isBorneLeft()
					&& (within ? this.records[this.byId[id].skeletonId] <= 1 : !borne[this.byId[id].skeletonId]))
			.toArray();
	}

	private Token token(String word) {
		Token known = this.tokens.get(word);
		return (known != null) ? known : added(word);
	}

	private synchronized Token added(String word) {
		Token known = this.tokens.get(word);
		if (known != null) {
			return known;
		}
		String usualForm = this.usual.apply(word);
		String skeleton = Sound.skeleton(usualForm);
		Integer skeletonId = this.skeletons.computeIfAbsent(skeleton, (key) -> this.skeletons.size());
		Token token = new Token(this.size, word, usualForm, skeleton, skeletonId,
				this.names ? NICKNAMES.getOrDefault(word, NO_NICKNAMES) : NO_NICKNAMES,
				this.names && PARTICLES.contains(word), CompanyNames.isTradeWord(word), this.names);
		if (this.size == this.byId.length) {
			this.byId = Arrays.copyOf(this.byId, this.size * 2);
		}
		this.byId[this.size++] = token;
		this.tokens.put(word, token);
		return token;
	}

	/** How often words occur, counted by several threads and added up. */
	void finish(Iterable<Counter> counters) {
		int[] counts = new int[this.skeletons.size()];
		int all = 0;
		for (Counter counter : counters) {
			all += counter.records;
			for (int i = 0; i < Math.min(counts.length, counter.counts.length); i++) {
				counts[i] += counter.counts[i];
			}
		}
		this.records = counts;
		for (int i = 0; i < this.size; i++) {
			Token token = this.byId[i];
			double reference = COMMON.getOrDefault(token.skeleton(), token.isTrade() ? TRADE : RARE);
			token.seen((counts[token.skeletonId] + REFERENCE_RECORDS * reference) / (all + REFERENCE_RECORDS));
		}
		this.rarities = new int[this.size];
		this.skeletonHashes = new long[this.size];
		for (int i = 0; i < this.size; i++) {
			this.rarities[i] = this.byId[i].rarity();
			this.skeletonHashes[i] = this.byId[i].skeletonHash();
		}
	}

	Counter counter() {
		return new Counter();
	}

	/** One thread's way to the words, and its count of them. */
	final class Counter {

		private long[] hashes = new long[1 << 12];

		private Token[] seen = new Token[1 << 12];

		private int known;

		private int[] counts = new int[1024];

		/** The record in which each skeleton was counted last. */
		private int[] last = new int[1024];

		private int records;

		private int record = 1;

		private boolean counted;

		/** Finds a word by its hash alone: no two words share one in practice. */
		Token token(String word) {
			long hash = Hashes.of(word);
			int slot = slot(hash);
			if (this.hashes[slot] == hash) {
				return this.seen[slot];
			}
			Token token = Vocabulary.this.token(word);
			if (this.known * 2 >= this.hashes.length) {
				grow();
				slot = slot(hash);
			}
			this.hashes[slot] = hash;
			this.seen[slot] = token;
			this.known++;
			return token;
		}

		private int slot(long hash) {
			int mask = this.hashes.length - 1;
			int slot = (int) (hash >>> 20) & mask;
			while (this.hashes[slot] != 0 && this.hashes[slot] != hash) {
				slot = slot + 1 & mask;
			}
			return slot;
		}

		private void grow() {
			long[] oldHashes = this.hashes;
			Token[] oldSeen = this.seen;
			this.hashes = new long[oldHashes.length * 2];
			this.seen = new Token[oldHashes.length * 2];
			for (int i = 0; i < oldHashes.length; i++) {
				if (oldHashes[i] != 0) {
					int slot = slot(oldHashes[i]);
					this.hashes[slot] = oldHashes[i];
					this.seen[slot] = oldSeen[i];
				}
			}
		}

		/** Counts a word of the current record, once. */
		void count(Token token) {
			int id = token.skeletonId;
			if (id >= this.counts.length) {
				int size = Math.max(id + 1, this.counts.length * 2);
				this.counts = Arrays.copyOf(this.counts, size);
				this.last = Arrays.copyOf(this.last, size);
			}
			if (this.last[id] != this.record) {
				this.last[id] = this.record;
				this.counts[id]++;
			}
			this.counted = true;
		}

		void endRecord() {
			if (this.counted) {
				this.records++;
			}
			this.record++;
			this.counted = false;
		}

	}

}
