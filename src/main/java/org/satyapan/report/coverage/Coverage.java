package org.satyapan.report.coverage;

import java.util.List;

import org.satyapan.report.summary.Label;

/**
 * What the coverage page shows.
 *
 * @param stations those that must submit, by zone and name
 * @param unlisted places known from records that no list names
 * @param claimed places that two stations list as theirs
 * @param outside places that a station lists although they lie in another's territory,
 * which does not list them
 * @param unowned places listed in an area that is in nobody's territory
 * @param shared areas that the register of stations gives to several
 */
public record Coverage(Label city, Label date, Label month, List<Row> stations, List<Told> unlisted, List<Told> claimed,
		List<Place> outside, List<Place> unowned, List<Shared> shared) {

	/**
	 * What one station sent, against what is known of its area.
	 *
	 * @param state list, NIL, late, missing …
	 * @param permissions centres with a permission valid on the date
	 * @param raided centres that were raided in the window
	 * @param noticed centres of which a tip, a message or a complaint of the window
	 * speaks
	 * @param unlisted centres known to operate that no list names
	 * @param mark what somebody ought to ask the station; empty if nothing
	 */
	public record Row(Label zone, Label station, String code, Label state, String receivedOn, int listed,
			int permissions, int raided, int noticed, int unlisted, Label mark) {
	}

	/** A doubt that is told in its finding's words. */
	public record Told(Label station, Label because, String finding) {
	}

	/** A place and who lists it. */
	public record Place(String id, String name, String address, String locality, Label listedBy, Label territoryOf) {
	}

	/** An area of several stations. */
	public record Shared(String locality, List<Label> stations) {
	}

	/** How many stations' rows carry a mark. */
	public long marked() {
		return this.stations.stream().filter((row) -> !row.mark().en().isEmpty()).count();
	}

}
