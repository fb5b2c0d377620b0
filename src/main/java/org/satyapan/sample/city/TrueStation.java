package org.satyapan.sample.city;

import java.util.List;

/**
 * A police station and what it does about its list this month.
 *
 * @param localities the territory, in canonical names
 * @param role how it behaves when lists are due
 */
public record TrueStation(String code, String name, String nameHindi, String zone, Kind kind, List<String> localities,
		Role role) {

	public boolean mustSubmit() {
		return this.kind == Kind.TERRITORIAL;
	}

	public String zoneHindi() {
		return Gazetteer.zoneInHindi(this.zone);
	}

	public enum Kind {

		TERRITORIAL, WOMEN, TRAFFIC, CYBER

	}

	/** What the station sends for the month of the business date. */
	public enum Role {

		/** A readable list before the due day. */
		LIST,
		/** A readable list after the due day. */
		LATE,
		/**
		 * A list after the due day, in nobody's folder, that names its station inside.
		 */
		LOOSE,
		/** Two lists, the second of which supersedes the first. */
		SUPERSEDED,
		/** NIL, and indeed nothing is known there. */
		NIL,
		/** NIL, although raids, permissions and notices say otherwise. */
		NIL_FROM_HOTSPOT,
		/** Nothing. */
		MISSING,
		/** Nothing this month, but a list the month before. */
		MISSING_AFTER_LIST,
		/** A workbook that breaks off in the middle. */
		TRUNCATED,
		/** A workbook under a password. */
		ENCRYPTED;

		public boolean hasCurrentList() {
			return this == LIST || this == LATE || this == LOOSE || this == SUPERSEDED;
		}

	}

}
