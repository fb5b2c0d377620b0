package org.satyapan.intake.legacy;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Types Hindi in Kruti Dev 010, as a typist would; the way back of {@link KrutiDev}.
 */
public final class KrutiDevTypist {

	/** Vowels and signs that take two keys or more. */
	private static final Map<String, String> APART = Map.ofEntries(Map.entry("आ", "vk"), Map.entry("ई", "bZ"),
			Map.entry("ऐ", ",s"), Map.entry("ओ", "vks"), Map.entry("औ", "vkS"), Map.entry("ऑ", "vkW"),
			Map.entry("ऍ", ",W"), Map.entry("ो", "ks"), Map.entry("ौ", "kS"), Map.entry("ॉ", "kW"));

	/** Letters without a bar, under which the joined र takes another form. */
	private static final String ROUND = "टठडढछ";

	private final String text;

	private final StringBuilder typed = new StringBuilder();

	private int next;

	private KrutiDevTypist(String text) {
		this.text = text;
	}

	/**
	 * How a text is typed.
	 * @return null if it has characters for which there is no key, Latin letters among
	 * them
	 */
	public static @Nullable String type(String hindi) {
		KrutiDevTypist typist = new KrutiDevTypist(Normalizer.normalize(hindi, Normalizer.Form.NFD));
		while (typist.next < typist.text.length()) {
			if (!(Stroke.isConsonant(typist.text.charAt(typist.next)) ? typist.syllable() : typist.other())) {
				return null;
			}
		}
		return typist.typed.toString();
	}

	private boolean other() {
		String shown = String.valueOf(this.text.charAt(this.next++));
		char letter = shown.charAt(0);
		String key = (letter >= '0' && letter <= '9') || letter == ' ' || letter == '\n' ? shown
				: letter == ':' ? "%" : APART.getOrDefault(shown, GlyphTable.KRUTI_DEV.typed(shown));
		this.typed.append((key != null) ? key : "");
		return key != null;
	}

	private boolean syllable() {
		int end = this.next;
		while (end < this.text.length() && isPartOfCluster(end)) {
			end++;
		}
		String cluster = this.text.substring(this.next, end);
		boolean reph = cluster.length() > 2 && cluster.startsWith("र्");
		String sign = sign(end);
		String spelt = cluster(reph ? cluster.substring(2) : cluster, sign);
		this.next = end + sign.length();
		this.typed.append(spelt).append(reph ? "Z" : "");
		return true;
	}

	private String sign(int position) {
		boolean here = position < this.text.length() && Stroke.isSign(this.text.charAt(position));
		return here ? this.text.substring(position, position + 1) : "";
	}

	private boolean isPartOfCluster(int position) {
		char letter = this.text.charAt(position);
		return Stroke.isConsonant(letter) && (position == this.next || this.text.charAt(position - 1) == Stroke.VIRAMA)
				|| letter == Stroke.NUKTA || letter == Stroke.VIRAMA;
	}

	/** Consonants with their sign; the short i goes before them. */
	private static String cluster(String letters, String sign) {
		String whole = GlyphTable.KRUTI_DEV.typed(letters + sign);
		if (whole != null && !letters.endsWith("्")) {
			return whole;
		}
		StringBuilder typed = new StringBuilder(sign.equals("ि") ? "f" : "");
		int next = 0;
		while (next < letters.length()) {
			next = letter(letters, next, typed);
		}
		return typed.append(sign.isEmpty() || sign.equals("ि") ? ""
				: APART.getOrDefault(sign, Objects.toString(GlyphTable.KRUTI_DEV.typed(sign), "")))
			.toString();
	}

	/** Types the longest thing that begins here, and returns where the next begins. */
	private static int letter(String letters, int start, StringBuilder typed) {
		for (int end = Math.min(letters.length(), start + GlyphTable.KRUTI_DEV.longest()); end > start; end--) {
			String part = letters.substring(start, end);
			boolean nukta = end < letters.length() && letters.charAt(end) == Stroke.NUKTA;
			boolean half = part.charAt(part.length() - 1) == Stroke.VIRAMA;
			int after = end + (nukta ? 1 : 0);
			String whole = half ? null : GlyphTable.KRUTI_DEV.typed(part);
			String stem = half ? GlyphTable.KRUTI_DEV.typed(part) : GlyphTable.KRUTI_DEV.typed(part + Stroke.VIRAMA);
			boolean joins = after < letters.length() && letters.charAt(after) == Stroke.VIRAMA;
			if (half && (stem == null || part.length() < 2 || end == letters.length() || joinsRa(letters, end - 1))) {
				continue;
			}
			if (half) {
				typed.append(stem);
				return end;
			}
			if (whole == null && stem == null) {
				continue;
			}
			if (joins && joinsRa(letters, after)) {
				typed.append((whole != null) ? whole : stem)
					.append(nukta ? "+" : "")
					.append((whole != null) ? "" : "k")
					.append(ROUND.indexOf(part.charAt(0)) >= 0 ? "ª" : "z");
				return after + 2;
			}
			if (joins && letters.startsWith("्य", after) && ROUND.indexOf(part.charAt(0)) >= 0 && !nukta) {
				typed.append(whole).append("î");
				return after + 2;
			}
			if (joins && after + 1 < letters.length() && stem != null) {
				typed.append(stem).append(nukta ? "+" : "");
				return after + 1;
			}
			typed.append((whole != null) ? whole : stem).append(nukta ? "+" : "").append((whole != null) ? "" : "k");
			typed.append(joins ? "~" : "");
			return after + (joins ? 1 : 0);
		}
		throw new IllegalStateException("No key for " + letters.charAt(start) + " in " + letters);
	}

	/**
	 * Whether the virama here is followed by a र that is drawn below, rather than before
	 * a further consonant.
	 */
	private static boolean joinsRa(String letters, int virama) {
		return letters.startsWith("्र", virama) && !letters.startsWith("्", virama + 2);
	}

}
