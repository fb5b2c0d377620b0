package org.satyapan.intake.lists;

import java.util.List;

import org.satyapan.register.Arrest;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidedPremises;

/**
 * What one entry of the second block reports.
 */
record ReportedRaid(Raid raid, RaidedPremises premises, List<PoliceCase> cases, List<Arrest> arrests) {

	ReportedRaid {
		cases = List.copyOf(cases);
		arrests = List.copyOf(arrests);
	}

}
