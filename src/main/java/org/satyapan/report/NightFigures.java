package org.satyapan.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.satyapan.register.Night;
import org.satyapan.register.NightTotal;
import org.satyapan.register.NightTotals;
import org.satyapan.register.Nights;

/**
 * The figures of a night, counted from the register, and those of the night before.
 */
@Component
public class NightFigures {

	/** Before the keys of the totals that this module keeps for the next night. */
	private static final String PREFIX = "report.";

	private final CityReader cities;

	private final NightTotals totals;

	private final Nights nights;

	private final ReportSettings settings;

	NightFigures(CityReader cities, NightTotals totals, Nights nights, ReportSettings settings) {
		this.cities = cities;
		this.nights = nights;
		this.totals = totals;
		this.settings = settings;
	}

	/** Counted afresh; call it after the night's last change to the register. */
	public Figures of(LocalDate businessDate) {
		return Figures.of(this.cities.on(businessDate), this.settings);
	}

	/** Keeps the totals for the next night, in the place of those kept before. */
	void keep(Night night, Figures figures) {
		this.totals.forgetOthers(night, PREFIX);
		this.totals.save(figures.totals()
			.entrySet()
			.stream()
			.map((total) -> new NightTotal(night.id(), PREFIX + total.getKey(), total.getValue()))
			.toList());
	}

	/** What was kept of the last night before; empty before the first. */
	Optional<LastNight> before(LocalDate businessDate) {
		Map<String, Long> before = new TreeMap<>();
		String nightId = "";
		for (NightTotal total : this.totals.before(businessDate, PREFIX)) {
			before.put(total.totalKey().substring(PREFIX.length()), total.total());
			nightId = total.nightId();
		}
		return this.nights.find(nightId).map((night) -> new LastNight(night.businessDate(), before));
	}

}
