package org.satyapan.report.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.satyapan.register.Cases;
import org.satyapan.register.PoliceCase;
import org.satyapan.report.Absconder;
import org.satyapan.report.Figures;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.cell.Csv;
import org.satyapan.report.summary.CaseTitle;
import org.satyapan.report.summary.Days;
import org.satyapan.report.summary.Label;
import org.satyapan.report.summary.Pages;
import org.satyapan.workspace.Outbox;

/**
 * Writes {@code complaints} and {@code absconders}, each as a page and as a table, into
 * {@code reports/restricted}.
 */
@Component
public class CasePages {

	private static final String FOLDER = "reports/restricted/";

	private final ComplaintReader complaints;

	private final Cases cases;

	private final ReportSettings settings;

	private final Pages pages = new Pages();

	CasePages(ComplaintReader complaints, Cases cases, ReportSettings settings) {
		this.complaints = complaints;
		this.cases = cases;
		this.settings = settings;
	}

	/** Writes all of it. */
	public void write(Figures figures, Outbox outbox) {
		Map<String, PoliceCase> known = new TreeMap<>();
		this.cases.all().forEach((one) -> known.put(one.firKey(), one));
		Label city = new Label(this.settings.city().name(), this.settings.city().nameHi());
		Complaints all = this.complaints.read();
		outbox.write(FOLDER + "complaints.html", this.pages
			.render("complaints", new ComplaintPage(city, Days.of(figures.date()),
					all.byCase().entrySet().stream().map((one) -> part(one.getKey(), known, one.getValue())).toList(),
					all.ofNoCase())));
		outbox.write(FOLDER + "complaints.csv", complaints(all));
		Map<String, List<Absconder>> absconders = new TreeMap<>();
		figures.absconders()
			.forEach((one) -> absconders.computeIfAbsent(one.firKey(), (key) -> new ArrayList<>()).add(one));
		outbox.write(FOLDER + "absconders.html", this.pages
			.render("absconders", new AbsconderPage(city, Days.of(figures.date()),
					absconders.entrySet().stream().map((one) -> part(one.getKey(), known, one.getValue())).toList())));
		outbox.write(FOLDER + "absconders.csv", absconders(figures.absconders()));
	}

	private static <T> Part<T> part(String firKey, Map<String, PoliceCase> known, List<T> rows) {
		PoliceCase policeCase = known.get(firKey);
		return new Part<>(CaseTitle.of(firKey), text((policeCase != null) ? policeCase.sections() : null),
				text((policeCase != null) ? policeCase.place() : null), rows);
	}

	private static String complaints(Complaints all) {
		Csv csv = new Csv(List.of("fir_key", "notice_no", "kind", "received_on", "conduct_date", "agency",
				"agency_reference", "country", "time_zone", "amount_as_stated", "gift_cards", "phones", "email", "url",
				"text", "centre", "linked_by"));
		all.byCase().forEach((key, rows) -> rows.forEach((one) -> csv.row(cells(key, one))));
		all.ofNoCase().forEach((one) -> csv.row(cells("", one)));
		return csv.toString();
	}

	private static List<String> cells(String firKey, Complaint one) {
		return List.of(firKey, one.noticeNo(), one.kind().en(), one.receivedOn(), one.conductDate(), one.agency(),
				one.reference(), one.country(), one.timeZone(), one.amount(), one.giftCards(), one.phones(),
				one.email(), one.url(), one.text(), one.centre(), one.linkedBy().en());
	}

	private static String absconders(List<Absconder> all) {
		Csv csv = new Csv(List.of("fir_key", "name", "also", "relation", "relative_name", "age", "address", "phone",
				"role", "since", "as_of", "arrested_later_in"));
		all.forEach((one) -> csv.row(List.of(one.firKey(), one.name(), one.aliases(), text(one.relation()),
				text(one.relativeName()), (one.age() != null) ? one.age().toString() : "", text(one.address()),
				text(one.phone()), one.role().name(), Objects.toString(one.since(), ""), one.asOf().toString(),
				String.join("; ", one.foundIn()))));
		return csv.toString();
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** A case and what a page tells of it. */
	public record Part<T>(String fir, String sections, String place, List<T> rows) {
	}

	/** What the template of complaints shows. */
	public record ComplaintPage(Label city, Label date, List<Part<Complaint>> cases, List<Complaint> others) {
	}

	/** What the template of absconders shows. */
	public record AbsconderPage(Label city, Label date, List<Part<Absconder>> cases) {
	}

}
