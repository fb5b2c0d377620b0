package org.satyapan.sample.lists;

/** A word as it is written in Latin letters and in Devanagari. */
record Word(String latin, String hindi) {

	static final Word NONE = new Word("", "");

	boolean isEmpty() {
		return this.latin.isEmpty();
	}

	Word with(Word ending) {
		return new Word(this.latin + ending.latin, this.hindi + ending.hindi);
	}

	Word and(Word next) {
		return next.isEmpty() ? this : new Word(this.latin + " " + next.latin, this.hindi + " " + next.hindi);
	}

}
