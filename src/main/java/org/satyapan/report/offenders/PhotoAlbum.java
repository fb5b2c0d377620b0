package org.satyapan.report.offenders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.PhotoFile;
import org.satyapan.workspace.Archive;

/**
 * The photos that this night or an earlier one found in the inbox, by file name; their
 * bytes lie in the archive.
 */
final class PhotoAlbum {

	private static final Comparator<PhotoFile> NEWEST = Comparator.comparing(PhotoFile::lastSeen)
		.thenComparing(PhotoFile::firstSeen)
		.thenComparing(PhotoFile::path)
		.thenComparing(PhotoFile::sha256);

	private final Map<String, PhotoFile> files = new TreeMap<>();

	private final Map<String, Optional<Picture>> pictures = new TreeMap<>();

	private final Archive archive;

	private final int longest;

	/**
	 * An album.
	 * @param longest longer side of a printed photo, in pixels
	 */
	PhotoAlbum(Collection<PhotoFile> files, Archive archive, int longest) {
		this.archive = archive;
		this.longest = longest;
		for (PhotoFile file : files) {
			this.files.merge(name(file.path()), file, (one, other) -> (NEWEST.compare(one, other) >= 0) ? one : other);
		}
	}

	/** The photo of that file name, or a photo without a picture. */
	Photo find(String name, @Nullable LocalDate takenOn) {
		PhotoFile file = this.files.get(name(name));
		if (file == null) {
			return new Photo(name, null, takenOn, null, null);
		}
		Picture picture = this.pictures
			.computeIfAbsent(file.sha256(), (sha256) -> Picture.read(bytes(sha256), this.longest))
			.orElse(null);
		return new Photo(name, file.sha256(), takenOn, file.firstSeen(), picture);
	}

	private byte[] bytes(String sha256) {
		try (InputStream in = this.archive.open(sha256)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read the photo " + sha256 + " from the archive", ex);
		}
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
