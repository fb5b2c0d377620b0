package org.satyapan.report.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.satyapan.register.AuditEntry;
import org.satyapan.register.AuditKind;
import org.satyapan.register.AuditLog;
import org.satyapan.register.FileKind;
import org.satyapan.report.summary.Pages;

/**
 * The particulars that a certificate under section 63(4) of the Bharatiya Sakshya
 * Adhiniyam, 2023 wants of electronic records: every input and output of one business
 * date with its hash, and room for what only the signing persons know (device, place,
 * time).
 */
@Component
public class AuditPack {

	/** As the certificate's form asks for dates. */
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

	private final AuditLog log;

	private final Pages pages = new Pages();

	AuditPack(AuditLog log) {
		this.log = log;
	}

	/**
	 * The page of a business date.
	 * @return HTML; empty if the log holds nothing of that date
	 */
	public String page(LocalDate date) {
		List<AuditEntry> entries = this.log.on(date);
		if (entries.isEmpty()) {
			return "";
		}
		AuditEntry first = entries.get(0);
		AuditEntry last = entries.get(entries.size() - 1);
		Predicate<AuditEntry> input = (entry) -> entry.kind() == AuditKind.INPUT;
		List<FileList> lists = List.of(
				new FileList("Taken in", "प्राप्त", rows(entries, input.and((entry) -> !isSettings(entry)))),
				new FileList("Given out", "जारी", rows(entries, (entry) -> entry.kind() == AuditKind.OUTPUT)),
				new FileList("Settings in force", "लागू सेटिंग", rows(entries, input.and(AuditPack::isSettings))),
				new FileList("Clerical decisions", "लिपिकीय निर्णय",
						rows(entries, (entry) -> entry.kind() == AuditKind.CLERICAL_DECISION)),
				new FileList("Destroyed", "नष्ट", rows(entries, (entry) -> entry.kind() == AuditKind.PURGE)));
		return this.pages.render("audit-pack",
				new Page(DAY.format(date), lists,
						entries.stream().filter((entry) -> entry.kind() == AuditKind.FINDING_EVENT).count(),
						first.entryNo(), last.entryNo(), last.hash()));
	}

	private static boolean isSettings(AuditEntry entry) {
		return entry.detail().startsWith(FileKind.SETTINGS.name());
	}

	private static List<Row> rows(List<AuditEntry> entries, Predicate<AuditEntry> wanted) {
		List<Row> rows = new ArrayList<>();
		entries.stream()
			.filter(wanted)
			.forEach((entry) -> rows.add(new Row(entry.entryNo(), entry.subject(), entry.detail(), entry.sha256())));
		return rows;
	}

	/** What the template shows. */
	public record Page(String date, List<FileList> lists, long findingEvents, long first, long last, String head) {
	}

	/** One table of the page. */
	public record FileList(String title, String titleHi, List<Row> rows) {
	}

	/** One file or decision. */
	public record Row(long number, String subject, String detail, String sha256) {
	}

}
