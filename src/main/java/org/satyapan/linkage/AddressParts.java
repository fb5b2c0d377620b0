package org.satyapan.linkage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An address taken apart. Numbers are identities in upper case without blanks
 * ({@code 23}, {@code 23A}, {@code 12/4}); phases and sectors in Arabic digits; words in
 * lower case Latin letters.
 *
 * @param plot plot number
 * @param shop shop or showroom number
 * @param sco shop-cum-office number
 * @param khasra khasra (field) number
 * @param house house or street number
 * @param floor floor, {@code 0} the ground floor, {@code -1} the basement
 * @param tower tower, block or wing
 * @param unit unit, office, flat, room or suite
 * @param phase phase
 * @param sector sector
 * @param building name of the building
 * @param street name of the street
 * @param rest the words left over: locality, colony, city
 * @param pin postal code
 */
public record AddressParts(@Nullable String plot, @Nullable String shop, @Nullable String sco, @Nullable String khasra,
		@Nullable String house, @Nullable String floor, @Nullable String tower, @Nullable String unit,
		@Nullable String phase, @Nullable String sector, @Nullable String building, @Nullable String street,
		List<String> rest, @Nullable String pin) {

	public AddressParts {
		rest = List.copyOf(rest);
	}

	/**
	 * The number of the ground the premises stand on, however it is called.
	 * @return plot, shop-cum-office or house number, or {@code null} if none is given
	 */
	public @Nullable String plotNumber() {
		return (this.plot != null) ? this.plot : (this.sco != null) ? this.sco : this.house;
	}

}
