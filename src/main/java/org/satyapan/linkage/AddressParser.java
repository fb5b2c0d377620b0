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
		AddressReader reader = new AddressReader();
		reader.read(address);
		return reader.parts();
	}

	/**
	 * Why two addresses cannot be the same premises: both name a phase, sector, plot,
	 * tower, floor or unit, and not the same.
	 * @param left one address
	 * @param right the other
	 * @return the part that differs, such as {@code phase}, or {@code null} if none does
	 */
	public static @Nullable String premisesConflict(AddressParts left, AddressParts right) {
		if (differ(left.phase(), right.phase())) {
			return "phase";
		}
		if (differ(left.sector(), right.sector())) {
			return "sector";
		}
		if (differ(left.khasra(), right.khasra())) {
			return "khasra";
		}
		if (differ(left.plotNumber(), right.plotNumber())) {
			return "plot";
		}
		if (differ(left.tower(), right.tower())) {
			return "tower";
		}
		if (differ(left.floor(), right.floor())) {
			return "floor";
		}
		if (differ(left.unit(), right.unit())) {
			return "unit";
		}
		return differ(left.shop(), right.shop()) ? "shop" : null;
	}

	private static boolean differ(@Nullable String left, @Nullable String right) {
		return left != null && right != null && !left.equals(right);
	}

}
