package org.satyapan.intake.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.satyapan.intake.lists.StationInbox;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Listing;
import org.satyapan.register.NightFile;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.Submission;
import org.satyapan.register.Submissions;

/**
 * What the register says of one file that a night took, as lines of text: the submission,
 * and of every sheet its control total, its rows with their fields, and every remark with
 * its cell. What has no value is left out.
 */
public final class Reading {

	private final StationInbox inbox;

	private final String night;

	private final String path;

	private Reading(StationInbox inbox, String night, String path) {
		this.inbox = inbox;
		this.night = night;
		this.path = path;
	}

	public static List<String> of(StationInbox inbox, String night, String path) {
		return new Reading(inbox, night, path).lines();
	}

	private record Line(int row, int rank, String text) {
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		NightFile file = this.inbox.file(this.night, this.path);
		this.inbox.get(Submissions.class)
			.all()
			.stream()
			.filter((each) -> each.path().equals(this.path))
			.findFirst()
			.ifPresentOrElse((submission) -> about(submission, lines), () -> lines.add("file: " + file.status()));
		if (file.status() != FileStatus.TAKEN) {
			lines.add("reason: " + file.reasonEn());
			lines.add("कारण: " + file.reasonHi());
		}
		for (SheetTotal total : this.inbox.totals(this.night, this.path)) {
			lines.add("sheet \"%s\": %d rows = %d accepted + %d rejected + %d ignored".formatted(total.sheet(),
					total.physical(), total.accepted(), total.rejected(), total.ignored()));
			rows(total.sheet()).stream()
				.sorted(Comparator.comparingInt(Line::row).thenComparingInt(Line::rank).thenComparing(Line::text))
				.forEach((line) -> lines.add("  " + line.text()));
		}
		return lines;
	}

	private static void about(Submission submission, List<String> lines) {
		lines.add("content: " + submission.content() + " of " + submission.period()
				+ ((submission.asOn() != null) ? " as on " + submission.asOn() : ""));
	}

	private List<Line> rows(String sheet) {
		List<Line> lines = new ArrayList<>();
		for (Listing listing : this.inbox.listings(this.path)) {
			if (listing.sheet().equals(sheet)) {
				lines.add(new Line(listing.rowNo(), 0, "listing " + listing.rowNo() + ": " + fields(listing)));
			}
		}
		for (Raid raid : this.inbox.get(Raids.class).all()) {
			if (raid.sheet().equals(sheet)) {
				lines.add(new Line(raid.rowNo(), 1, "raid " + raid.rowNo() + ": " + fields(raid)));
			}
		}
		for (RaidedPremises place : this.inbox.get(RaidTargets.class).all()) {
			if (place.sheet().equals(sheet)) {
				lines.add(new Line(place.rowNo(), 2, "premises " + place.rowNo() + ": " + fields(place)));
			}
		}
		for (PoliceCase each : this.inbox.get(Cases.class).all()) {
			if (each.sheet().equals(sheet)) {
				lines.add(new Line(each.rowNo(), 3, "case " + each.rowNo() + ": " + fields(each)));
			}
		}
		for (Arrest arrest : this.inbox.get(Arrests.class).all()) {
			if (arrest.sheet().equals(sheet)) {
				lines.add(new Line(arrest.rowNo(), 4, "arrest " + arrest.rowNo() + ": " + fields(arrest)));
			}
		}
		for (RowNote note : this.inbox.notes(this.night, this.path)) {
			if (note.sheet().equals(sheet)) {
				lines.add(new Line(note.rowNo(), 5, remark(note)));
			}
		}
		return lines;
	}

	private static String remark(RowNote note) {
		String cell = (note.columnName() != null) ? note.columnName() + note.rowNo() : "row " + note.rowNo();
		String raw = (note.rawValue() != null) ? ": " + oneLine(note.rawValue()) : "";
		return "remark " + cell + " " + note.code() + " (" + note.fate() + ")" + raw;
	}

	private static String fields(Listing listing) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("name", listing.name());
		fields.put("address", listing.address());
		fields.put("owner", listing.owner());
		fields.put("relative", listing.ownerRelative());
		fields.put("phones", listing.phones());
		fields.put("email", listing.email());
		fields.put("staff", listing.staff());
		fields.put("work", listing.workProfile());
		fields.put("activity", listing.activity());
		fields.put("licence", listing.licenceClaim());
		fields.put("licenceNo", listing.licenceNo());
		fields.put("cin", listing.cin());
		fields.put("gstin", listing.gstin());
		fields.put("since", listing.since());
		fields.put("vacated", listing.vacatedOn());
		fields.put("conduct", listing.conductDate());
		fields.put("remarks", listing.remarks());
		return joined(fields);
	}

	private static String fields(Raid raid) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("date", raid.raidDate());
		fields.put("firs", raid.firKeys());
		return joined(fields);
	}

	private static String fields(RaidedPremises place) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("name", place.name());
		fields.put("address", place.address());
		fields.put("phones", place.phones());
		fields.put("owner", place.owner());
		fields.put("relative", place.ownerRelative());
		fields.put("seats", place.seatsFound());
		return joined(fields);
	}

	private static String fields(PoliceCase each) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("fir", each.firKey());
		fields.put("date", each.firDate());
		fields.put("sections", each.sections());
		fields.put("place", each.place());
		fields.put("gist", each.gist());
		return joined(fields);
	}

	private static String fields(Arrest arrest) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("name", arrest.name());
		fields.put("alias", arrest.alias());
		fields.put("relation", arrest.relation());
		fields.put("relative", arrest.relativeName());
		fields.put("age", arrest.age());
		fields.put("sex", arrest.sex());
		fields.put("address", arrest.address());
		fields.put("phone", arrest.phone());
		fields.put("role", arrest.role());
		fields.put("status", arrest.status());
		fields.put("arrested", arrest.arrestDate());
		return joined(fields);
	}

	private static String joined(Map<String, Object> fields) {
		List<String> joined = new ArrayList<>();
		fields.forEach((key, value) -> {
			String text = oneLine(Objects.toString(value, ""));
			if (!text.isEmpty() && !text.equals("UNKNOWN")) {
				joined.add(key + "=" + text);
			}
		});
		return String.join(" | ", joined);
	}

	private static String oneLine(String text) {
		return text.replace("\n", "⏎").strip();
	}

}
