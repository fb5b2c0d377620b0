package org.satyapan.sample.city;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.sample.city.TrueStation.Role;
import org.satyapan.sample.words.Dice;

/**
 * Centres that operate but are on no list: some in the territory of stations that send
 * lists, some under the station that wrongly says NIL. Also registrations of other
 * cities, which have nothing to do with this one.
 */
final class Unlisted {

	private final CityPlan plan;

	private final List<TrueStation> stations;

	private final Centres centres;

	private final Plants plants;

	private final Dice dice;

	/** Known by a registration. */
	final List<TrueCentre> permitted = new ArrayList<>();

	/** Known by a notice alone. */
	final List<TrueCentre> noticed = new ArrayList<>();

	Unlisted(CityPlan plan, List<TrueStation> stations, Centres centres, Plants plants, Dice dice) {
		this.plan = plan;
		this.stations = stations;
		this.centres = centres;
		this.plants = plants;
		this.dice = dice.fork("unlisted");
	}

	void make() {
		for (int i = 0; i < 3 * this.plan.times(); i++) {
			this.permitted.add(known("Sohna Road", true));
		}
		for (int i = 0; i < 2 * this.plan.times(); i++) {
			this.noticed.add(known("Udyog Vihar Phase 5", false));
		}
		for (TrueStation station : this.stations) {
			if (station.role() == Role.NIL_FROM_HOTSPOT) {
				for (int i = 0; i < 3; i++) {
					this.permitted.add(known(station.localities().get(0), true));
				}
				this.plants.findings.add(new PlantedFinding("NIL_FROM_HOTSPOT", "PLANTED", station.name(),
						station.code(), station.code(), "", "raids, registrations and a tip contradict its NIL"));
			}
		}
		for (int i = 0; i < 30 * this.plan.times(); i++) {
			foreign();
		}
	}

	private TrueCentre known(String locality, boolean byRegistration) {
		CentreDraft draft = this.centres.draft(Stations.of(this.stations, locality).code(),
				this.centres.places.draw(locality, this.dice), this.centres.longAgo(this.dice), this.dice);
		draft.listed = false;
		TrueCentre centre = byRegistration ? this.centres.addWithPermission(draft, this.dice) : this.centres.add(draft);
		this.plants.planted("KNOWN_BUT_NOT_LISTED", centre,
				byRegistration ? "it has a registration" : "a notice names it");
		return centre;
	}

	private void foreign() {
		CentreDraft draft = this.centres.draft("",
				Places.elsewhere(this.dice.pick("Delhi", "Delhi", "Noida"), this.dice), this.centres.longAgo(this.dice),
				this.dice);
		draft.listed = false;
		this.centres.addWithPermission(draft, this.dice);
	}

}
