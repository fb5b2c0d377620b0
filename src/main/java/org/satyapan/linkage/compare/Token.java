package org.satyapan.linkage.compare;

/**
 * One word of a vocabulary with all that comparisons need of it, worked out once. Equal
 * words of one vocabulary are the same object.
 */
public final class Token {

	final String text;

	final String fold;

	final String skeleton;

	final int[] nicknames;

	final boolean particle;

	final boolean trade;

	/** Share of records that have the word, or another that sounds the same. */
	double frequency;

	Token(String text, String fold, String skeleton, int[] nicknames, boolean particle, boolean trade) {
		this.text = text;
		this.fold = fold;
		this.skeleton = skeleton;
		this.nicknames = nicknames;
		this.particle = particle;
		this.trade = trade;
	}

	public String text() {
		return this.text;
	}

	public String skeleton() {
		return this.skeleton;
	}

	public double frequency() {
		return this.frequency;
	}

	/** Whether the word carries meaning of its own, unlike {@code al} or {@code bin}. */
	public boolean telling() {
		return !this.particle;
	}

	boolean isInitial() {
		return this.text.length() == 1 && this.text.charAt(0) >= 'a';
	}

	boolean isNumber() {
		return this.text.charAt(0) <= '9';
	}

	boolean sharesNickname(Token other) {
		for (int mine : this.nicknames) {
			for (int theirs : other.nicknames) {
				if (mine == theirs) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
