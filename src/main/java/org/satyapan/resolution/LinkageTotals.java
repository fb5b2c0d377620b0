package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.satyapan.linkage.CandidateStatistics;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.NightTotal;

/**
 * What a night's linkages looked at and what their caps kept them from looking at, as
 * control totals and in the log.
 */
final class LinkageTotals {

	/** Before the keys of these totals. */
	static final String PREFIX = "linkage.";

	private static final Logger log = LoggerFactory.getLogger(LinkageTotals.class);

	private final String nightId;

	private final LinkageSettings engine;

	private final List<NightTotal> totals = new ArrayList<>();

	LinkageTotals(String nightId, LinkageSettings engine) {
		this.nightId = nightId;
		this.engine = engine;
	}

	/**
	 * Adds one linkage.
	 * @param what was linked, such as {@code persons}
	 */
	void add(String what, CandidateStatistics statistics) {
		total(what, "compared_pairs", statistics.comparedPairs());
		total(what, "records_cut_short", statistics.cutShort());
		if (statistics.cutShort() > 0) {
			log.info(
					"Linking {}: of {} records the search ended before all their keys were followed (search-budget {}).",
					what, statistics.cutShort(), this.engine.searchBudget());
		}
		long capped = 0;
		for (CandidateStatistics.KeyCount key : statistics.keys()) {
			capped += key.cappedValues();
			if (key.cappedValues() > 0) {
				total(what, "capped." + key.key().replace(' ', '_').toLowerCase(Locale.ROOT), key.cappedValues());
				log.info("Linking {}: {} value(s) of \"{}\" proposed no pairs, as more than {} records share each "
						+ "(block-cap).", what, key.cappedValues(), key.key(), this.engine.blockCap());
			}
		}
		total(what, "capped_values", capped);
	}

	private void total(String what, String key, long total) {
		this.totals.add(new NightTotal(this.nightId, PREFIX + what + "." + key, total));
	}

	List<NightTotal> totals() {
		return List.copyOf(this.totals);
	}

	/** Tells merges, splits and decisions that stand against the records. */
	static void tell(List<ClusterEvent> events) {
		events.forEach((event) -> log.info("{} {} {}: {}", event.kind(), event.fromId(), event.toId(), event.cause()));
	}

}
