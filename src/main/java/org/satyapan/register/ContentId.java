package org.satyapan.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Ids that derive from content, so that the same input has the same ids on every machine
 * and nothing is stored twice.
 */
public final class ContentId {

	/**
	 * Crockford's base 32, without I, L, O and U: an id can be read out over the
	 * telephone.
	 */
	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LETTERS = 16;

	private static final char SEPARATOR = '\u001F';

	private ContentId() {
	}

	/**
	 * An id of 80 bits: a prefix of capitals that names the kind, a hyphen, sixteen
	 * letters and digits.
	 * @param prefix for example {@code LST}
	 * @param parts the natural key; null counts as empty
	 */
	public static String of(String prefix, @Nullable Object... parts) {
		StringBuilder joined = new StringBuilder(prefix);
		for (Object part : parts) {
			joined.append(SEPARATOR).append((part != null) ? part : "");
		}
		byte[] hash = digest(joined.toString().getBytes(StandardCharsets.UTF_8));
		StringBuilder id = new StringBuilder(prefix).append('-');
		long bits = 0;
		int available = 0;
		for (int letter = 0, next = 0; letter < LETTERS; letter++) {
			if (available < 5) {
				bits = (bits << 8) | (hash[next++] & 0xFF);
				available += 8;
			}
			available -= 5;
			id.append(ALPHABET.charAt((int) ((bits >>> available) & 31)));
		}
		return id.toString();
	}

	/** SHA-256 in lower-case hexadecimal. */
	public static String sha256(byte[] content) {
		return HexFormat.of().formatHex(digest(content));
	}

	/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
	public static String sha256(String content) {
		return sha256(content.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] digest(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
