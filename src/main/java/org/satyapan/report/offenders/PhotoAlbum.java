package org.satyapan.report.offenders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.[^.]*$");

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

	/**
	 * The photo of that file name, or a photo without a picture.
	 * @param takenOn when it was taken, where the record says so
	 */
	Photo find(String name, @Nullable LocalDate takenOn, @Nullable LocalDate arrestedOn) {
		LocalDate day = (takenOn != null) ? takenOn : dayIn(name);
		PhotoFile file = this.files.get(name(name));
		if (file == null) {
			return new Photo(name, null, day, arrestedOn, null, null, false);
		}
		if (this.archive.isDestroyed(file.sha256())) {
			return new Photo(name, file.sha256(), day, arrestedOn, file.firstSeen(), null, true);
		}
		Picture picture = this.pictures
			.computeIfAbsent(file.sha256(), (sha256) -> Picture.read(bytes(sha256), this.longest))
			.orElse(null);
		return new Photo(name, file.sha256(), day, arrestedOn, file.firstSeen(), picture, false);
	}

	/** The day that cameras and clerks write at the end of a file's name. */
	private static @Nullable LocalDate dayIn(String name) {
		Matcher day = DAY.matcher(name);
		try {
			return day.find() ? LocalDate.parse(day.group(1)) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
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
