package org.satyapan.sample.city;

/**
 * What a station's list says of a centre's papers other than the registration with the
 * department. Each is empty where the list says nothing.
 *
 * @param tenant {@code Yes}, {@code No} or {@code Applied}
 * @param shop {@code No}, {@code Applied} or a number
 * @param telemarketer {@code No} or a number
 */
public record TruePapers(String tenant, String shop, String telemarketer) {

	/** Of a list that does not ask. */
	public static final TruePapers NONE = new TruePapers("", "", "");

}
