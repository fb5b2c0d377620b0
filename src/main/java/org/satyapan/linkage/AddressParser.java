package org.satyapan.linkage;

import org.jspecify.annotations.Nullable;

/**
 * Takes Indian addresses apart, in English or Hindi.
 */
public final class AddressParser {

	private AddressParser() {
	}

	/**
	 * Takes an address apart.
	 * @param address as written
	 * @return its parts; what is not recognised is in {@link AddressParts#rest()}
	 */
	public static AddressParts parse(String address) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Why two addresses cannot be the same premises: both name a phase, sector, plot,
	 * tower, floor or unit, and not the same.
	 * @param left one address
	 * @param right the other
	 * @return the part that differs, such as {@code phase}, or {@code null} if none does
	 */
	public static @Nullable String premisesConflict(AddressParts left, AddressParts right) {
		throw new UnsupportedOperationException();
	}

}
