package org.satyapan.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A fingerprint of everything that a resolution depends on, so that one on the same
 * records by the same program is not done twice. Resolving is done anew whenever in
 * doubt: records count as they were read, each component of each.
 */
final class Basis {

	private final MessageDigest digest;

	Basis() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Adds values, in their order; a value counts as its text. */
	Basis with(Collection<?> values) {
		add(Integer.toString(values.size()));
		values.forEach((value) -> add(String.valueOf(value)));
		return this;
	}

	private void add(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		this.digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
		this.digest.update(bytes);
	}

	String fingerprint() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
