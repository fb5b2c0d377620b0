package org.satyapan.linkage.compare;

import java.util.List;
import java.util.function.Function;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.text.Similarity;

/**
 * Codes and numbers: postal codes, telephones, registrations, tax numbers. Of several the
 * closest pair counts; the more records share a value, the less it says.
 */
public final class CodeComparison extends Comparison {

	public static final int EXACT = 1;

	public static final int SLIP = 2;

	public static final int RELATED = 3;

	public static final int DIFFERENT = 4;

	/** When two unequal codes are nevertheless related. */
	private interface Relation {

		boolean test(String left, String right);

	}

	private final Function<Prepared, String[]> codes;

	private final Values values;

	private final Relation related;

	private final double most;

	private CodeComparison(String name, Group group, List<Field> fields, Function<Prepared, String[]> codes,
			Values values, Relation related, double most, Level... levels) {
		super(name, group, fields, levels);
		this.codes = codes;
		this.values = values;
		this.related = related;
		this.most = most;
	}

	static CodeComparison pin(Values values) {
		return new CodeComparison("PIN", Group.PLACE, List.of(Field.PIN), Prepared::pins, values,
				(left, right) -> left.length() > 3 && left.regionMatches(0, right, 0, 3), 2,
				new Level("exact", 0.80, 5e-3, "The postal codes are the same.", "पिन कोड समान हैं।"),
				new Level("one digit", 0.08, 5e-3, "The postal codes differ by one digit.",
						"पिन कोड में एक अंक का अंतर है।"),
				new Level("same district", 0.03, 0.05, "The postal codes belong to the same sorting district.",
						"पिन कोड एक ही डाक जिले के हैं।"),
				new Level("different", 0.09, 0.94, "The postal codes are different.", "पिन कोड भिन्न हैं।"));
	}

	static CodeComparison phone(Values values) {
		return new CodeComparison("phone", Group.PHONE, List.of(Field.PHONE), Prepared::phones, values,
				CodeComparison::sameEnd, 6,
				new Level("exact", 0.75, 1e-4, "They share a telephone number.", "दूरभाष संख्या समान है।"),
				new Level("one digit", 0.05, 1e-4, "Their telephone numbers differ by one digit.",
						"दूरभाष संख्या में एक अंक का अंतर है।"),
				new Level("same but for the area code", 0.04, 1e-4,
						"Their telephone numbers agree but for the area code.",
						"एसटीडी कोड को छोड़कर दूरभाष संख्या समान है।"),
				new Level("different", 0.16, 0.999, "They have different telephone numbers.",
						"दूरभाष संख्याएँ भिन्न हैं।"));
	}

	static CodeComparison email(Values values) {
		return new CodeComparison("e-mail", Group.EMAIL, List.of(Field.EMAIL), Prepared::emails, values,
				CodeComparison::alike, 6,
				new Level("exact", 0.70, 1e-4, "They share an e-mail address.", "ई-मेल समान है।"),
				new Level("one slip", 0.12, 3e-5, "Their e-mail addresses differ by a slip.",
						"ई-मेल में लिखने की छोटी भूल का अंतर है।"),
				new Level("alike", 0.06, 3e-4, "Their e-mail addresses are alike.", "ई-मेल मिलते-जुलते हैं।"),
				new Level("different", 0.12, 0.999, "They have different e-mail addresses.", "ई-मेल भिन्न हैं।"));
	}

	static CodeComparison registration(Values values) {
		return new CodeComparison("registration number", Group.NUMBER, List.of(Field.REGISTRATION_NO),
				Prepared::registrations, values, (left, right) -> false, 6,
				new Level("exact", 0.80, 1e-4, 1e-4, "They bear the same registration number.",
						"पंजीकरण संख्या समान है।"),
				new Level("one digit", 0.08, 3e-4, 3e-4, "Their registration numbers differ by one digit.",
						"पंजीकरण संख्या में एक अंक का अंतर है।"),
				new Level("related", 0.01, 0.01, 0.01, "Their registration numbers are related.",
						"पंजीकरण संख्याएँ संबंधित हैं।"),
				new Level("different", 0.12, 0.999, 0.999, "They bear different registration numbers.",
						"पंजीकरण संख्याएँ भिन्न हैं।"));
	}

	static CodeComparison tax(Values values) {
		return new CodeComparison("GSTIN or CIN", Group.NUMBER, List.of(Field.GSTIN, Field.CIN), Prepared::taxNumbers,
				values, CodeComparison::sameTaxpayer, 6,
				new Level("exact", 0.85, 1e-4, 1e-4, "They bear the same tax or company number.",
						"कर या कंपनी संख्या समान है।"),
				new Level("one character", 0.04, 1e-4, 1e-4, "Their tax or company numbers differ by one character.",
						"कर या कंपनी संख्या में एक अक्षर का अंतर है।"),
				new Level("same taxpayer", 0.03, 1e-4, 1e-4, "Their tax numbers belong to the same taxpayer.",
						"कर संख्याएँ एक ही करदाता की हैं।"),
				new Level("different", 0.08, 0.999, 0.999, "They bear different tax or company numbers.",
						"कर या कंपनी संख्याएँ भिन्न हैं।"));
	}

	private static boolean sameEnd(String left, String right) {
		String shorter = (left.length() < right.length()) ? left : right;
		String longer = (left.length() < right.length()) ? right : left;
		return shorter.length() < 9 && shorter.length() >= 6 && longer.endsWith(shorter);
	}

	private static boolean alike(String left, String right) {
		int at = left.indexOf('@');
		if (at > 3 && right.startsWith(left.substring(0, at + 1))) {
			return true;
		}
		return Similarity.dice(Similarity.bigrams(left), Similarity.bigrams(right)) >= 0.66;
	}

	private static boolean sameTaxpayer(String left, String right) {
		return left.length() == 15 && right.length() == 15 && left.regionMatches(2, right, 2, 10);
	}

	@Override
	public int level(Prepared left, Prepared right) {
		String[] a = this.codes.apply(left);
		String[] b = this.codes.apply(right);
		if (a.length == 0 || b.length == 0) {
			return MISSING;
		}
		int best = DIFFERENT;
		for (String one : a) {
			for (String other : b) {
				best = Math.min(best, level(one, other));
			}
		}
		return (best == DIFFERENT && group() == Group.NUMBER && !comparable(a, b)) ? MISSING : best;
	}

	/** A GST number and a company number are no contradiction. */
	private boolean comparable(String[] left, String[] right) {
		for (String one : left) {
			for (String other : right) {
				if (one.length() == other.length() || one.length() != 15 && one.length() != 21
						|| other.length() != 15 && other.length() != 21) {
					return true;
				}
			}
		}
		return false;
	}

	private int level(String left, String right) {
		if (left.equals(right)) {
			return EXACT;
		}
		int most = (group() == Group.EMAIL) ? 2 : 1;
		if (Math.min(left.length(), right.length()) >= 4 && Similarity.edits(left, right, most) <= most) {
			return SLIP;
		}
		return this.related.test(left, right) ? RELATED : DIFFERENT;
	}

	@Override
	public double rarity(Prepared left, Prepared right, int level) {
		if (level != EXACT) {
			return 0;
		}
		double best = -12;
		for (String one : this.codes.apply(left)) {
			for (String other : this.codes.apply(right)) {
				if (one.equals(other)) {
					best = Math.max(best, this.values.rarity(one));
				}
			}
		}
		return Math.max(-12, Math.min(this.most, best));
	}

}
