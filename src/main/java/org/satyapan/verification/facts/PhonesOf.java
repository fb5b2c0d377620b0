package org.satyapan.verification.facts;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Phones;

/**
 * The telephone numbers of an establishment, as its lists and raids give them.
 */
public final class PhonesOf {

	private PhonesOf() {
	}

	/** All keys, sorted. */
	public static Set<String> establishment(KnownEstablishment known) {
		Set<String> keys = new TreeSet<>();
		known.listings().forEach((listed) -> add(keys, listed.listing().phones()));
		known.raids().forEach((raid) -> add(keys, raid.target().phones()));
		return keys;
	}

	private static void add(Set<String> keys, @Nullable String cell) {
		if (cell != null && !cell.isBlank()) {
			keys.addAll(Phones.keys(cell));
		}
	}

}
