package org.satyapan.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Opens an .xlsx that is protected by a password.
 */
final class LockedXlsx {

	/** Excel writes 100,000; each costs time, and the file says how many. */
	private static final int MOST_SPINS = 1_000_000;

	private LockedXlsx() {
	}

	/** Reads what was unlocked. */
	@FunctionalInterface
	interface Reading {

		List<Sheet> read(Path file) throws UnreadableFile;

	}

	/**
	 * Unlocks a file with the first password that fits and reads it. What is unlocked
	 * lies on disk no longer than that.
	 */
	static List<Sheet> read(Path file, List<String> passwords, WorkbookLimits limits, Reading reading)
			throws UnreadableFile {
		Path unlocked = null;
		try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
			EncryptionInfo info = new EncryptionInfo(files);
			if (info.getVerifier().getSpinCount() > MOST_SPINS) {
				throw FileRefusal.locked(null);
			}
			Decryptor decryptor = Decryptor.getInstance(info);
			// Excel itself locks some files with a password that everybody knows.
			List<String> tried = new ArrayList<>(passwords);
			tried.add(Decryptor.DEFAULT_PASSWORD);
			boolean opened = false;
			for (int i = 0; i < tried.size() && !opened; i++) {
				opened = decryptor.verifyPassword(tried.get(i));
			}
			if (!opened) {
				throw passwords.isEmpty() ? FileRefusal.locked(null) : FileRefusal.otherPassword();
			}
			unlocked = Files.createTempFile("unlocked", "");
			try (InputStream in = decryptor.getDataStream(files)) {
				byte[] content = in.readNBytes((int) Math.min(limits.fileSize().toBytes() + 1, Integer.MAX_VALUE - 8));
				limits.checkFileSize(content.length);
				Files.write(unlocked, content);
			}
			return reading.read(unlocked);
		}
		catch (IOException | GeneralSecurityException | RuntimeException ex) {
			throw FileRefusal.incomplete(ex);
		}
		finally {
			delete(unlocked);
		}
	}

	private static void delete(@Nullable Path file) {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not delete an unlocked workbook", ex);
		}
	}

}
