package org.satyapan.report.offenders;

import java.time.LocalDate;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * A photo that an arrest record names.
 *
 * @param name file name as the record gives it
 * @param sha256 of the file as it came; null if it never came
 * @param takenOn when it was taken: as the record says, else the day in its file name
 * @param arrestedOn the day of the arrest for which it was taken
 * @param receivedOn business date of the first night that saw it
 * @param picture what is printed; null if the file never came or is no picture
 * @param destroyed whether the law had the file destroyed
 */
public record Photo(String name, @Nullable String sha256, @Nullable LocalDate takenOn, @Nullable LocalDate arrestedOn,
		@Nullable LocalDate receivedOn, @Nullable Picture picture, boolean destroyed) {

	/** For a page's image. */
	public @Nullable String dataUri() {
		return (this.picture != null) ? "data:" + this.picture.mediaType() + ";base64,"
				+ Base64.getEncoder().encodeToString(this.picture.bytes()) : null;
	}

	/** Why there is no picture, or nothing. */
	public Remark remark() {
		if (this.picture != null) {
			return new Remark("", "");
		}
		if (this.destroyed) {
			return new Remark("PHOTO DESTROYED", "फोटो नष्ट");
		}
		return (this.sha256 == null) ? new Remark("PHOTO NOT RECEIVED", "फोटो प्राप्त नहीं")
				: new Remark("NOT A PICTURE", "चित्र नहीं है");
	}

	/** When it was taken and when it came, in words. */
	public String days() {
		String taken = (this.takenOn != null) ? "taken · खींची " + this.takenOn
				: "day of taking not recorded · तिथि दर्ज नहीं"
						+ ((this.arrestedOn != null) ? " (arrest · गिरफ़्तारी " + this.arrestedOn + ")" : "");
		return taken + ((this.receivedOn != null) ? ", received · प्राप्त " + this.receivedOn : "");
	}

	/** A remark in both languages. */
	public record Remark(String en, String hi) {
	}

}
