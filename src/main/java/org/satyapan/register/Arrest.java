package org.satyapan.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One accused person of one case, with role and status; not yet resolved to a person.
 *
 * @param relation {@code S/O}, {@code D/O} or {@code W/O}
 * @param age years, on the day of arrest
 * @param photo file name under photos
 */
public record Arrest(String id, String firKey, @Nullable String serial, String name, @Nullable String alias,
		@Nullable String relation, @Nullable String relativeName, @Nullable Integer age,
		@Nullable LocalDate dateOfBirth, @Nullable String sex, @Nullable String address, @Nullable String phone,
		Role role, @Nullable LocalDate arrestDate, @Nullable String arrestPlace, CustodyStatus status,
		@Nullable LocalDate bailDate, @Nullable String photo, String fileId, String sheet, int rowNo, LocalDate asOf) {

	/** By which the record is known in its case without a serial number. */
	public String nameId() {
		return ContentId.of("NAM", this.firKey,
				Normalizer.normalize(this.name, Normalizer.Form.NFKC)
					.toLowerCase(Locale.ROOT)
					.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", ""));
	}

}
