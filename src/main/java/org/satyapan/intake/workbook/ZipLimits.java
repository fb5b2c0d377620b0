package org.satyapan.intake.workbook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.util.unit.DataSize;

/**
 * How much a zipped workbook may unpack to before it is refused.
 *
 * @param unpackedSize of all parts that are read, together
 * @param compressionRatio how many times larger than packed one part may become; of the
 * first {@link #ALWAYS_UNPACKED} bytes of a part nothing is said
 * @param parts number of parts
 */
public record ZipLimits(@NotNull DataSize unpackedSize, @Min(20) @Max(2000) int compressionRatio,
		@Min(20) @Max(100_000) int parts) {

	/** A small part that packs well harms nobody. */
	static final long ALWAYS_UNPACKED = 16L << 20;

	/** Bytes of the list of parts: a part's name and figures are rarely longer. */
	long directoryBytes() {
		return 512L * this.parts;
	}

}
