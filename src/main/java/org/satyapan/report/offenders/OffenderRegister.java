package org.satyapan.report.offenders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.NightFiles;
import org.satyapan.register.OffenderCopies;
import org.satyapan.register.OffenderCopy;
import org.satyapan.register.OffenderDecisions;
import org.satyapan.register.PhotoFile;
import org.satyapan.register.PurgedArrests;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Station;
import org.satyapan.report.Figures;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.summary.Label;
import org.satyapan.report.summary.Pages;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.Outbox;

/**
 * Writes the restricted register: the master; a numbered copy for each station, anew only
 * when what it says has changed, so that no more photos go about than need be; the form
 * for officers' decisions; the log of copies; and what is due to be destroyed or was.
 */
@Component
public class OffenderRegister {

	private static final String FOLDER = "reports/restricted/";

	private final NightFiles files;

	private final Archive archive;

	private final OffenderCopies copies;

	private final OffenderDecisions decisions;

	private final PurgedArrests purged;

	private final SourceFiles sources;

	private final ReportSettings settings;

	private final Pages pages = new Pages();

	public OffenderRegister(NightFiles files, Archive archive, OffenderCopies copies, OffenderDecisions decisions,
			PurgedArrests purged, SourceFiles sources, ReportSettings settings) {
		this.files = files;
		this.archive = archive;
		this.copies = copies;
		this.decisions = decisions;
		this.purged = purged;
		this.sources = sources;
		this.settings = settings;
	}

	/** Writes all of it. */
	public void write(Figures figures, Outbox outbox) {
		Collection<PhotoFile> photos = this.files.photos(figures.date());
		PhotoAlbum album = new PhotoAlbum(photos, this.archive, this.settings.offenders().photoPixels());
		OffenderPage master = OffenderPage.master(figures.offenders(), album, figures.date(), this.settings);
		issue(figures, album, outbox);
		IssuedCopy own = new IssuedCopy("", 1, figures.standing().size() + 1,
				new Label("Commissionerate", "आयुक्तालय"));
		outbox.write(FOLDER + "repeat-offenders.xlsx", OffenderWorkbook.of(master, own, figures.date()));
		outbox.write(FOLDER + "repeat-offenders.html", page(master, own));
		List<OffenderCopy> issued = this.copies.all()
			.stream()
			.filter((copy) -> !copy.issuedOn().isAfter(figures.date()))
			.toList();
		IssueLog log = IssueLog.of(issued, this.decisions.all(), figures, this.settings);
		outbox.write(FOLDER + "issue-log.html", this.pages.render("issue-log", log));
		PurgePage purge = PurgePage.of(figures, this.purged.all(), this.decisions.all(), issued, this.sources.all(),
				this.settings);
		outbox.write(FOLDER + "purge.html", this.pages.render("purge", purge));
		outbox.write(FOLDER + "offender-decisions.xlsx",
				DecisionForm.of(figures.offenders(), figures.purgeDue(), log, figures.date()));
	}

	private void issue(Figures figures, PhotoAlbum album, Outbox outbox) {
		OffenderPage page = OffenderPage.copy(figures.offenders(), album, figures.date(), this.settings);
		String holders = figures.standing().stream().map(Station::code).collect(Collectors.joining(" "));
		String content = ContentId.sha256(page.content() + holders);
		Optional<OffenderCopy> last = this.copies.all()
			.stream()
			.filter((copy) -> copy.issuedOn().isBefore(figures.date()))
			.max(Comparator.comparing(OffenderCopy::issuedOn));
		this.copies.forget(figures.date());
		boolean same = last.map((copy) -> copy.content().equals(content)).orElse(page.persons().isEmpty());
		if (same) {
			return;
		}
		String persons = page.persons().stream().map(OffenderPage.Entry::id).collect(Collectors.joining("; "));
		int of = figures.standing().size() + 1;
		List<OffenderCopy> issued = new ArrayList<>();
		for (Station station : figures.standing()) {
			IssuedCopy copy = new IssuedCopy(ContentId.of("CPY", figures.date(), station.code()), issued.size() + 2, of,
					new Label(station.name(), station.nameHi()));
			byte[] workbook = OffenderWorkbook.of(page, copy, figures.date());
			String html = page(page, copy);
			outbox.write(FOLDER + "stations/" + station.code() + ".xlsx", workbook);
			outbox.write(FOLDER + "stations/" + station.code() + ".html", html);
			issued.add(new OffenderCopy(copy.id(), figures.date(), copy.number(), of, station.code(), station.name(),
					ContentId.sha256(workbook), ContentId.sha256(html), content, persons));
		}
		this.copies.save(issued);
	}

	private String page(OffenderPage page, IssuedCopy copy) {
		return this.pages.render("repeat-offenders", new PrintedCopy(page, copy));
	}

	/** What the template shows: the register, and whose copy it is. */
	public record PrintedCopy(OffenderPage register, IssuedCopy copy) {
	}

}
