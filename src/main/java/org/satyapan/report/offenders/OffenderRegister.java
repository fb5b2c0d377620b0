package org.satyapan.report.offenders;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.satyapan.register.ContentId;
import org.satyapan.register.PhotoFile;
import org.satyapan.register.Station;
import org.satyapan.report.Figures;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.summary.Label;
import org.satyapan.report.summary.Pages;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.Outbox;

/**
 * Writes the restricted register: the master, and a numbered copy for each station.
 */
public final class OffenderRegister {

	private static final String FOLDER = "reports/restricted/";

	private OffenderRegister() {
	}

	/**
	 * Writes all of it.
	 * @param photos the photos that this night and earlier ones saw
	 */
	public static void write(Figures figures, Collection<PhotoFile> photos, Archive archive, ReportSettings settings,
			Outbox outbox) {
		PhotoAlbum album = new PhotoAlbum(photos, archive, settings.offenders().photoPixels());
		OffenderPage page = OffenderPage.of(figures.offenders(), album, figures.date(), settings);
		int copies = figures.standing().size() + 1;
		Map<IssuedCopy, String> issued = new LinkedHashMap<>();
		for (Station station : figures.standing()) {
			IssuedCopy copy = new IssuedCopy(issued.size() + 2, copies, new Label(station.name(), station.nameHi()));
			byte[] workbook = OffenderWorkbook.of(page, copy, Map.of(), figures.date());
			outbox.write(FOLDER + "stations/" + station.code() + ".xlsx", workbook);
			issued.put(copy, ContentId.sha256(workbook));
		}
		IssuedCopy master = new IssuedCopy(1, copies, new Label("Commissionerate", "आयुक्तालय"));
		outbox.write(FOLDER + "repeat-offenders.xlsx", OffenderWorkbook.of(page, master, issued, figures.date()));
		outbox.write(FOLDER + "repeat-offenders.html", new Pages().render("repeat-offenders", page));
	}

}
