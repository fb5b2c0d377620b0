package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.values.FirCell;
import org.satyapan.register.Cases;
import org.satyapan.register.ContentId;
import org.satyapan.register.FirKey;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.Station;
import org.satyapan.register.Stations;
import org.satyapan.register.Visit;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.returns.Taking.Origin;
import org.satyapan.worklist.returns.VisitedPlaces.Visited;

/**
 * A raid that followed a visit becomes a case of the register, unless the register knows
 * that case already. The official record, when it comes, replaces what is said here.
 */
@Component
class FollowingRaids {

	private final IntakeSettings settings;

	private final Stations stations;

	private final Cases cases;

	private final Raids raids;

	private final RaidTargets targets;

	private final VisitedPlaces places;

	FollowingRaids(IntakeSettings settings, Stations stations, Cases cases, Raids raids, RaidTargets targets,
			VisitedPlaces places) {
		this.settings = settings;
		this.stations = stations;
		this.cases = cases;
		this.raids = raids;
		this.targets = targets;
		this.places = places;
	}

	/**
	 * Takes the cases that a team wrote down, such as {@code FIR 312/2020 u/s 420 IPC}.
	 * @return what the receipt says of them
	 */
	Words take(Visit visit, Visited place, String words, Origin origin) {
		List<FirCell.Fir> firs = FirCell.read(words, origin.today());
		Optional<String> station = this.stations.on(origin.today())
			.stream()
			.filter((row) -> row.code().equals(place.stationCode()))
			.map(Station::name)
			.findFirst();
		List<Raid> known = firs.isEmpty() ? List.of() : this.raids.all();
		List<String> taken = new ArrayList<>();
		for (FirCell.Fir fir : firs) {
			String written = fir.policeStation();
			Optional<String> where = (written != null) ? Optional.of(written.strip()) : station;
			if (where.isPresent()) {
				String key = FirKey.of(this.settings.state(), this.settings.district(), where.get(), fir.year(),
						fir.number());
				store(key, fir, visit, place, origin, known);
				taken.add(key);
			}
		}
		return taken.isEmpty()
				? new Words("The case \"" + words + "\" could not be read; expected FIR 312/2020 PS NAME.",
						"मुकदमा \"" + words + "\" पढ़ा नहीं गया; FIR 312/2020 थाना नाम चाहिए।")
				: new Words("Case noted: " + String.join(", ", taken) + ".",
						"मुकदमा दर्ज: " + String.join(", ", taken) + "।");
	}

	private void store(String key, FirCell.Fir fir, Visit visit, Visited place, Origin origin, List<Raid> raids) {
		if (this.cases.withKeys(List.of(key)).isEmpty()) {
			String[] parts = key.split("/");
			this.cases.save(List.of(new PoliceCase(key, parts[0], parts[1], parts[2], fir.number(), fir.year(),
					fir.date(), fir.sections(), null, null, place.address(), null, origin.fileId(), visit.sheet(),
					visit.rowNo(), visit.visitedOn())));
		}
		String id = ContentId.of("RAID", "visit", visit.establishmentId(), key);
		boolean known = raids.stream()
			.anyMatch((raid) -> !raid.id().equals(id) && raid.firKeys() != null
					&& List.of(raid.firKeys().split("; ")).contains(key));
		if (!known) {
			this.raids.save(List.of(new Raid(id, "INS/" + fir.number() + "/" + fir.year(),
					(fir.date() != null) ? fir.date() : visit.visitedOn(), this.settings.force(), RaidStatus.DONE, key,
					origin.fileId(), visit.sheet(), visit.rowNo(), visit.visitedOn())));
			String target = ContentId.of("RDP", "visit", id);
			this.targets.save(List.of(new RaidedPremises(target, id, place.name(), place.address(), place.locality(),
					place.city(), null, null, null, null, null, null, origin.fileId(), visit.sheet(), visit.rowNo(),
					visit.visitedOn())));
			this.places.bind(target, place, visit, origin);
		}
	}

}
