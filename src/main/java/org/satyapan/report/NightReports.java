package org.satyapan.report;

import org.springframework.stereotype.Component;

import org.satyapan.report.cases.CasePages;
import org.satyapan.report.cell.RecordCards;
import org.satyapan.report.cell.ReviewFile;
import org.satyapan.report.cell.StationTable;
import org.satyapan.report.coverage.CoverageReport;
import org.satyapan.report.networks.NetworksPage;
import org.satyapan.report.offenders.OffenderRegister;
import org.satyapan.report.summary.CommissionerSummary;
import org.satyapan.resolution.ReviewQueue;
import org.satyapan.workspace.NightWork;

/**
 * All reports of one night.
 */
@Component
class NightReports {

	private final NightFigures nightFigures;

	private final ReviewQueue queue;

	private final RecordCards records;

	private final OffenderRegister offenders;

	private final ReportSettings settings;

	private final NetworksPage networks;

	private final CasePages cases;

	private final CoverageReport coverage;

	NightReports(NightFigures nightFigures, ReviewQueue queue, RecordCards records, OffenderRegister offenders,
			ReportSettings settings, NetworksPage networks, CasePages cases, CoverageReport coverage) {
		this.cases = cases;
		this.coverage = coverage;
		this.nightFigures = nightFigures;
		this.queue = queue;
		this.records = records;
		this.offenders = offenders;
		this.settings = settings;
		this.networks = networks;
	}

	/** Counts, keeps the totals for the next night, and writes every report. */
	void write(NightWork night) {
		Figures figures = this.nightFigures.of(night.date());
		this.nightFigures.keep(night.night(), figures);
		CommissionerSummary.write(figures, this.nightFigures.before(night.date()), this.settings, night.outbox());
		StationTable.write(figures, night.outbox());
		ReviewFile.write(this.queue.waiting(), this.records, night.outbox());
		this.offenders.write(figures, night.outbox());
		this.networks.write(night);
		this.cases.write(figures, night.outbox());
		this.coverage.write(figures, night.outbox());
	}

}
