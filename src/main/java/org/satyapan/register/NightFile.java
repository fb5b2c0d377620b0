package org.satyapan.register;

import org.jspecify.annotations.Nullable;

/**
 * One file of a night's frozen inbox; its bytes lie in the archive under their SHA-256.
 *
 * @param pathHash SHA-256 of the path, so that a key is short
 * @param path relative to the inbox, with {@code /}
 * @param size bytes
 * @param status what became of it
 * @param reasonEn why it was rejected or ignored
 */
public record NightFile(String nightId, String pathHash, String path, FileKind kind, String sha256, long size,
		FileStatus status, @Nullable String reasonEn, @Nullable String reasonHi) {

	/** The same file, after a step has dealt with it. */
	public NightFile with(FileStatus status, @Nullable String reasonEn, @Nullable String reasonHi) {
		return new NightFile(this.nightId, this.pathHash, this.path, this.kind, this.sha256, this.size, status,
				reasonEn, reasonHi);
	}
}
