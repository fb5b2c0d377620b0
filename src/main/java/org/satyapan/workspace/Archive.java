package org.satyapan.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the bytes of every input once, under their SHA-256; nothing is ever deleted but
 * what the law wants destroyed, and that leaves a mark and never comes back. The steps of
 * a night read here and never in the inbox, so that a file that is replaced while the
 * night runs changes nothing.
 */
@Component
public class Archive {

	private final Path root;

	public Archive(@Value("${satyapan.archive}") Path root) {
		this.root = root;
	}

	/**
	 * Copies a file into the archive unless it is there already.
	 * @return the SHA-256 of its bytes, in lower-case hexadecimal
	 */
	public String store(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return store(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not archive " + file + " under " + this.root, ex);
		}
	}

	/** The same for bytes that are no file. */
	public String store(byte[] content) {
		try {
			return store(new ByteArrayInputStream(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not write to the archive " + this.root, ex);
		}
	}

	private String store(InputStream in) throws IOException {
		Files.createDirectories(this.root);
		Path copy = Files.createTempFile(this.root, "incoming", ".tmp");
		try {
			MessageDigest digest = digest();
			try (OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
				in.transferTo(out);
			}
			String sha256 = hex(digest);
			Path place = path(sha256);
			if (Files.notExists(place) && !isDestroyed(sha256)) {
				Files.createDirectories(place.getParent());
				Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
			}
			return sha256;
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Where the bytes of that SHA-256 lie. */
	public Path path(String sha256) {
		return this.root.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	/**
	 * Destroys the bytes of that SHA-256 for good: the inbox may give them again, and
	 * they are not kept. Can be repeated after a kill at any point.
	 */
	public void destroy(String sha256) {
		Path place = path(sha256);
		try {
			Files.createDirectories(place.getParent());
			if (!isDestroyed(sha256)) {
				Files.createFile(mark(sha256));
			}
			Files.deleteIfExists(place);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not destroy " + place, ex);
		}
	}

	/** Whether the bytes of that SHA-256 were destroyed and may not be kept. */
	public boolean isDestroyed(String sha256) {
		return Files.exists(mark(sha256));
	}

	private Path mark(String sha256) {
		return path(sha256).resolveSibling(sha256 + ".destroyed");
	}

	/** What has become of bytes that were stored. */
	public enum Kept {

		WHOLE, CHANGED, LOST, DESTROYED

	}

	/** Whether the bytes of that SHA-256 still lie here as they were stored. */
	public Kept kept(String sha256) {
		Path place = path(sha256);
		if (Files.notExists(place)) {
			return isDestroyed(sha256) ? Kept.DESTROYED : Kept.LOST;
		}
		try (InputStream in = new DigestInputStream(Files.newInputStream(place), digest())) {
			in.transferTo(OutputStream.nullOutputStream());
			return hex(((DigestInputStream) in).getMessageDigest()).equals(sha256) ? Kept.WHOLE : Kept.CHANGED;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read " + place, ex);
		}
	}

	public InputStream open(String sha256) {
		try {
			return Files.newInputStream(path(sha256));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The archive has lost " + path(sha256), ex);
		}
	}

}
