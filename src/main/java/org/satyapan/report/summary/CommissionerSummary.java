package org.satyapan.report.summary;

import java.util.Optional;

import org.satyapan.report.Figures;
import org.satyapan.report.LastNight;
import org.satyapan.report.ReportSettings;
import org.satyapan.workspace.Outbox;

/**
 * Writes the commissioner's page and workbook.
 */
public final class CommissionerSummary {

	private CommissionerSummary() {
	}

	public static void write(Figures figures, Optional<LastNight> last, ReportSettings settings, Outbox outbox) {
		CommissionerPage page = CommissionerPage.of(figures, last, settings);
		outbox.write("reports/commissioner.html", new Pages().render("commissioner", page));
		outbox.write("reports/commissioner.xlsx", CommissionerWorkbook.of(page, figures.stations(), figures.date()));
	}

}
