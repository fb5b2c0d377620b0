package org.satyapan.verification.facts;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Premises;

/**
 * What identifies a place, apart from how it was written and which id it has.
 */
public final class PlaceKey {

	private PlaceKey() {
	}

	/** The parts that identify premises, in a fixed order; blank if there are none. */
	public static String of(@Nullable Premises premises) {
		if (premises == null) {
			return "";
		}
		return Stream
			.of(premises.locality(), premises.phase(), premises.sector(), premises.street(), premises.building(),
					premises.plot(), premises.tower(), premises.floorNo(), premises.unit())
			.map((part) -> (part != null) ? part.strip().toLowerCase(Locale.ROOT) : "")
			.collect(Collectors.joining("|"));
	}

	/**
	 * Whether the premises are narrow enough to say of two centres that they were in the
	 * same place: a plot, a unit, or a floor of a building. A locality or a large
	 * building is not.
	 */
	public static boolean isNarrow(@Nullable Premises premises) {
		return premises != null && (premises.plot() != null || premises.unit() != null
				|| (premises.floorNo() != null && (premises.building() != null || premises.tower() != null)));
	}

	/** Whether two premises are in different localities, both known. */
	public static boolean otherLocality(@Nullable Premises left, @Nullable Premises right) {
		return left != null && right != null && known(left) && known(right)
				&& !Objects.equals(left.locality().toLowerCase(Locale.ROOT), right.locality().toLowerCase(Locale.ROOT));
	}

	/** The address, with the locality if it does not name it. */
	public static String inWords(@Nullable Premises premises) {
		return (premises != null) ? premises.inWords() : "";
	}

	private static boolean known(Premises premises) {
		return !premises.locality().isBlank() && !premises.locality().equalsIgnoreCase("Unknown");
	}

}
