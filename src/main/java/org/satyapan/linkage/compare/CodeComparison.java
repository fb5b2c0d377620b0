package org.satyapan.linkage.compare;

import java.util.List;
import java.util.Set;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.CodeLists;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Values;
import org.satyapan.linkage.text.Similarity;
import org.satyapan.linkage.text.Terms;

/**
 * Codes and numbers: telephones, registrations, tax numbers. Of several the closest pair
 * counts; the more records share a value, the less it says.
 */
public final class CodeComparison extends Comparison {

	public static final int EXACT = 1;

	public static final int SLIP = 2;

	public static final int RELATED = 3;

	public static final int DIFFERENT = 4;

	private static final int SHORTEST_WITH_SLIP = 4;

	private static final int MOST_RARE = 6 * Bits.UNIT;

	private static final int GSTIN = 15;

	private static final int CIN = 21;

	/** Mailboxes of an office tell nothing of whose office it is. */
	private static final Set<String> ROLES = Set.copyOf(Terms.lines("role-mailboxes.txt"));

	/** Shorter names of mailboxes are shared by chance. */
	private static final int LONGER_MAILBOX = 4;

	private static final double ALIKE = 0.66;

	/** When two unequal codes are nevertheless related. */
	private interface Relation {

		boolean test(CodeLists codes, int left, int i, int right, int j);

	}

	private final CodeLists codes;

	private final Values values;

	private final Relation related;

	private CodeComparison(String name, Group group, List<Field> fields, CodeLists codes, Values values,
			Relation related, Level... levels) {
		super(name, group, fields, levels);
		this.codes = codes;
		this.values = values;
		this.related = related;
	}

	static CodeComparison phone(Columns columns) {
		return new CodeComparison("phone", Group.PHONE, List.of(Field.PHONE), columns.phones(),
				columns.frequencies().phones(), CodeComparison::sameEnd,
				new Level("exact", 0.75, 1e-4, 0.55, "They share a telephone number.", "दूरभाष संख्या समान है।")
					.branches(0.35),
				new Level("one digit", 0.05, 1e-4, 0.01, "Their telephone numbers differ by one digit.",
						"दूरभाष संख्या में एक अंक का अंतर है।")
					.branches(0.02),
				new Level("same but for the area code", 0.04, 1e-4, 0.02,
						"Their telephone numbers agree but for the area code.",
						"एसटीडी कोड को छोड़कर दूरभाष संख्या समान है।")
					.branches(0.03),
				new Level("different", 0.16, 0.999, 0.42, "They have different telephone numbers.",
						"दूरभाष संख्याएँ भिन्न हैं।")
					.branches(0.6));
	}

	static CodeComparison email(Columns columns) {
		return new CodeComparison("e-mail", Group.EMAIL, List.of(Field.EMAIL), columns.emails(),
				columns.frequencies().emails(), CodeComparison::alike,
				new Level("exact", 0.70, 1e-4, "They share an e-mail address.", "ई-मेल समान है।"),
				new Level("one slip", 0.12, 3e-5, "Their e-mail addresses differ by a slip.",
						"ई-मेल में लिखने की छोटी भूल का अंतर है।"),
				new Level("alike", 0.06, 3e-4, "Their e-mail addresses are alike.", "ई-मेल मिलते-जुलते हैं।"),
				new Level("different", 0.12, 0.999, "They have different e-mail addresses.", "ई-मेल भिन्न हैं।"));
	}

	static CodeComparison registration(Columns columns) {
		return new CodeComparison("registration number", Group.NUMBER, List.of(Field.REGISTRATION_NO),
				columns.registrations(), columns.frequencies().registrations(), (codes, left, i, right, j) -> false,
				new Level("exact", 0.80, 1e-4, 1e-4, "They bear the same registration number.",
						"पंजीकरण संख्या समान है।")
					.branches(0.02),
				new Level("one digit", 0.08, 3e-4, 3e-4, "Their registration numbers differ by one digit.",
						"पंजीकरण संख्या में एक अंक का अंतर है।")
					.branches(0.02),
				new Level("related", 0.01, 0.01, 0.01, "Their registration numbers are related.",
						"पंजीकरण संख्याएँ संबंधित हैं।")
					.branches(0.01),
				new Level("different", 0.12, 0.999, 0.999, "They bear different registration numbers.",
						"पंजीकरण संख्याएँ भिन्न हैं।")
					.branches(0.95));
	}

	static CodeComparison tax(Columns columns) {
		return new CodeComparison("GSTIN or CIN", Group.NUMBER, List.of(Field.GSTIN, Field.CIN), columns.taxNumbers(),
				columns.frequencies().taxNumbers(), CodeComparison::sameTaxpayer,
				new Level("exact", 0.85, 1e-4, 1e-4, "They bear the same tax or company number.",
						"कर या कंपनी संख्या समान है।"),
				new Level("one character", 0.04, 1e-4, 1e-4, "Their tax or company numbers differ by one character.",
						"कर या कंपनी संख्या में एक अक्षर का अंतर है।"),
				new Level("same taxpayer", 0.03, 1e-4, 1e-4, "Their tax numbers belong to the same taxpayer.",
						"कर संख्याएँ एक ही करदाता की हैं।"),
				new Level("different", 0.08, 0.999, 0.999, "They bear different tax or company numbers.",
						"कर या कंपनी संख्याएँ भिन्न हैं।"));
	}

	private static boolean sameEnd(CodeLists codes, int left, int i, int right, int j) {
		int one = codes.length(left, i);
		int other = codes.length(right, j);
		int shorter = Math.min(one, other);
		if (shorter == Math.max(one, other) || shorter < 6 || shorter >= 9) {
			return false;
		}
		for (int back = 1; back <= shorter; back++) {
			if (codes.letter(left, i, one - back) != codes.letter(right, j, other - back)) {
				return false;
			}
		}
		return true;
	}

	private static boolean alike(CodeLists codes, int left, int i, int right, int j) {
		String one = codes.text(left, i);
		String other = codes.text(right, j);
		int at = one.indexOf('@');
		boolean sameMailbox = at > 0 && other.startsWith(one.substring(0, at + 1));
		if (sameMailbox && ROLES.contains(one.substring(0, at).replaceAll("[^a-z]", ""))) {
			return isAlike(one.substring(at), other.substring(at));
		}
		return sameMailbox && at >= LONGER_MAILBOX || isAlike(one, other);
	}

	private static boolean isAlike(String one, String other) {
		return Similarity.dice(Similarity.bigrams(one), Similarity.bigrams(other)) >= ALIKE;
	}

	private static boolean sameTaxpayer(CodeLists codes, int left, int i, int right, int j) {
		if (codes.length(left, i) != GSTIN || codes.length(right, j) != GSTIN) {
			return false;
		}
		for (int at = 2; at < 12; at++) {
			if (codes.letter(left, i, at) != codes.letter(right, j, at)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public boolean isUsed() {
		return !this.codes.isEmpty();
	}

	@Override
	int neededOfBoth() {
		return this.codes.bit();
	}

	@Override
	public int level(int left, int right) {
		if (this.codes.isEmpty(left) || this.codes.isEmpty(right)) {
			return MISSING;
		}
		int best = DIFFERENT;
		for (int i = this.codes.from(left); i < this.codes.to(left); i = this.codes.next(left, i)) {
			for (int j = this.codes.from(right); j < this.codes.to(right); j = this.codes.next(right, j)) {
				best = Math.min(best,
						(this.codes.hash(left, i) == this.codes.hash(right, j)) ? EXACT : unequal(left, i, right, j));
			}
		}
		return (best == DIFFERENT && group() == Group.NUMBER && !comparable(left, right)) ? MISSING : best;
	}

	private int unequal(int left, int i, int right, int j) {
		boolean slip = (group() == Group.EMAIL)
				? Similarity.edits(this.codes.text(left, i), this.codes.text(right, j), 2) <= 2
				: this.codes.isOneSlip(left, i, right, j);
		if (slip && Math.min(this.codes.length(left, i), this.codes.length(right, j)) >= SHORTEST_WITH_SLIP) {
			return SLIP;
		}
		return this.related.test(this.codes, left, i, right, j) ? RELATED : DIFFERENT;
	}

	/** A GST number and a company number are no contradiction. */
	private boolean comparable(int left, int right) {
		for (int i = this.codes.from(left); i < this.codes.to(left); i = this.codes.next(left, i)) {
			for (int j = this.codes.from(right); j < this.codes.to(right); j = this.codes.next(right, j)) {
				int one = this.codes.length(left, i);
				int other = this.codes.length(right, j);
				if (one == other || one != GSTIN && one != CIN || other != GSTIN && other != CIN) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public int mostRarity(int level) {
		return (level == EXACT) ? MOST_RARE : 0;
	}

	@Override
	public int rarity(int left, int right, int level) {
		if (level != EXACT) {
			return 0;
		}
		int best = -12 * Bits.UNIT;
		for (int i = this.codes.from(left); i < this.codes.to(left); i = this.codes.next(left, i)) {
			for (int j = this.codes.from(right); j < this.codes.to(right); j = this.codes.next(right, j)) {
				if (this.codes.hash(left, i) == this.codes.hash(right, j)) {
					best = Math.max(best, this.values.rarity(this.codes.hash(left, i)));
				}
			}
		}
		return Math.min(MOST_RARE, best);
	}

}
