package org.satyapan.report;

import org.springframework.stereotype.Component;

import org.satyapan.register.NightFiles;
import org.satyapan.report.cell.RecordCards;
import org.satyapan.report.cell.ReviewFile;
import org.satyapan.report.cell.StationTable;
import org.satyapan.report.networks.NetworksPage;
import org.satyapan.report.offenders.OffenderRegister;
import org.satyapan.report.summary.CommissionerSummary;
import org.satyapan.resolution.ReviewQueue;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;

/**
 * All reports of one night.
 */
@Component
class NightReports {

	private final NightFigures nightFigures;

	private final NightFiles files;

	private final ReviewQueue queue;

	private final RecordCards records;

	private final Archive archive;

	private final ReportSettings settings;

	private final NetworksPage networks;

	NightReports(NightFigures nightFigures, NightFiles files, ReviewQueue queue, RecordCards records, Archive archive,
			ReportSettings settings, NetworksPage networks) {
		this.nightFigures = nightFigures;
		this.files = files;
		this.queue = queue;
		this.records = records;
		this.archive = archive;
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
		OffenderRegister.write(figures, this.files.photos(night.date()), this.archive, this.settings, night.outbox());
		this.networks.write(night);
	}

}
