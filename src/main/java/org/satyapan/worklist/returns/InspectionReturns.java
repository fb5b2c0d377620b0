package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.Finding;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitConflict;
import org.satyapan.register.VisitConflicts;
import org.satyapan.register.VisitNote;
import org.satyapan.register.VisitNote.Kind;
import org.satyapan.register.VisitNotes;
import org.satyapan.register.VisitOutcome;
import org.satyapan.register.Visits;
import org.satyapan.register.WorklistEntry;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.lists.WorklistLayout;
import org.satyapan.worklist.paper.PlainDates;
import org.satyapan.worklist.returns.ListedLines.How;
import org.satyapan.worklist.returns.ListedLines.Match;
import org.satyapan.worklist.returns.ListedLines.Matches;
import org.satyapan.worklist.returns.Settlement.Settled;

/**
 * Turns the lines of one returned worklist into visits, and settles the findings that the
 * line was about.
 */
@Component
class InspectionReturns implements Taking {

	private static final int LONGEST = 500;

	private static final int LONGEST_NUMBER = 120;

	private final ListedLines listed;

	private final Visits visits;

	private final VisitNotes notes;

	private final VisitConflicts conflicts;

	private final Settlement settlement;

	private final VisitLeads leads;

	private final OutcomeReader outcomes;

	InspectionReturns(WorklistSettings settings, ListedLines listed, Visits visits, VisitNotes notes,
			VisitConflicts conflicts, Settlement settlement, VisitLeads leads) {
		this.listed = listed;
		this.visits = visits;
		this.notes = notes;
		this.conflicts = conflicts;
		this.settlement = settlement;
		this.leads = leads;
		this.outcomes = new OutcomeReader(settings);
	}

	@Override
	public List<RowVerdict> take(List<SheetRows> sheets, Origin origin) {
		ReturnReader reader = ReturnReader.read(sheets);
		List<RowVerdict> verdicts = new ArrayList<>(reader.others());
		Matches matches = this.listed.of(reader.lines());
		Map<ReturnedLine, Match> matched = new IdentityHashMap<>();
		reader.lines().forEach((line) -> matches.find(line).ifPresent((match) -> matched.put(line, match)));
		Map<String, List<Visit>> earlier = this.visits
			.ofEstablishments(
					matched.values().stream().map((match) -> match.entry().establishmentId()).distinct().toList())
			.stream()
			.collect(Collectors.groupingBy(Visit::establishmentId));
		File file = new File(origin, matches, said(matched), earlier, new LinkedHashSet<>());
		for (ReturnedLine line : reader.lines()) {
			Match match = matched.get(line);
			verdicts.add((match != null) ? judge(line, match, file) : unmatched(line, file));
		}
		return verdicts;
	}

	/** What a file says of each place; more than one outcome is a contradiction. */
	private Map<String, Set<VisitOutcome>> said(Map<ReturnedLine, Match> matched) {
		Map<String, Set<VisitOutcome>> said = new HashMap<>();
		matched.forEach((line, match) -> this.outcomes.read(line.outcome())
			.ifPresent((outcome) -> said.computeIfAbsent(match.entry().establishmentId(), (id) -> new LinkedHashSet<>())
				.add(outcome)));
		return said;
	}

	private static RowVerdict unmatched(ReturnedLine line, File file) {
		if (line.key().isPresent()) {
			String written = line.key().get().establishmentId();
			return reject(line, "UNKNOWN_ROW_KEY", written, WorklistLayout.KEY, written,
					new Words("No worklist had this place; expected the row key as it was printed.",
							"किसी कार्य सूची में यह स्थान नहीं था; पंक्ति कुंजी ज्यों की त्यों चाहिए।"));
		}
		List<String> called = file.matches().called(line);
		String hint = (called.size() == 1) ? called.get(0) : "EST-…";
		return reject(line, "NO_ROW_KEY", "", WorklistLayout.KEY, "", new Words(
				"The row has no row key, so nobody knows for certain which place it is about; copy the row from the worklist with its hidden last column, or write the id that stands under the name ("
						+ hint + ").",
				"पंक्ति में पंक्ति कुंजी नहीं है, इसलिए स्थान निश्चित नहीं; कार्य सूची से छिपे अंतिम स्तंभ सहित पंक्ति कॉपी करें, या नाम के नीचे लिखी संख्या लिखें ("
						+ hint + ")।"));
	}

	private RowVerdict judge(ReturnedLine line, Match match, File file) {
		String place = match.entry().establishmentId();
		String subject = file.matches().name(place);
		if (line.untouched()) {
			return RowVerdict.ignored(line.sheet(), line.rowNo(), "NOT_FILLED_IN", subject, new Words(
					"Not filled in; the place stays on the list.", "भरा नहीं गया; स्थान सूची में बना रहेगा।"));
		}
		Optional<VisitOutcome> outcome = this.outcomes.read(line.outcome());
		if (outcome.isEmpty()) {
			return noOutcome(line, subject);
		}
		if (file.said().getOrDefault(place, Set.of()).size() > 1) {
			return reject(line, "CONTRADICTION", subject, WorklistLayout.OUTCOME, line.outcome(),
					new Words("Another row of this file gives another outcome for the same place; send one row for it.",
							"इसी फ़ाइल की दूसरी पंक्ति में इसी स्थान का अलग परिणाम है; एक ही पंक्ति भेजें।"));
		}
		if (!file.taken().add(place)) {
			return RowVerdict.ignored(line.sheet(), line.rowNo(), "REPEATED", subject,
					new Words("The same outcome stands in an earlier row.", "यही परिणाम पहले की पंक्ति में है।"));
		}
		if (outcome.get() == VisitOutcome.NOT_VISITED) {
			return RowVerdict.ignored(line.sheet(), line.rowNo(), "NOT_VISITED", subject,
					new Words("Not visited; the place stays on the list.", "नहीं गए; स्थान सूची में बना रहेगा।"));
		}
		return take(line, match, outcome.get(), subject, file);
	}

	private RowVerdict noOutcome(ReturnedLine line, String subject) {
		boolean blank = line.outcome().isBlank();
		return reject(line, blank ? "OUTCOME_MISSING" : "OUTCOME_UNKNOWN", subject, WorklistLayout.OUTCOME,
				line.outcome(),
				new Words(
						(blank ? "Something was written down but no outcome chosen"
								: "The outcome \"" + line.outcome() + "\" is not known") + "; expected one of: "
								+ this.outcomes.expected() + ".",
						(blank ? "कुछ लिखा गया पर परिणाम नहीं चुना गया"
								: "परिणाम \"" + line.outcome() + "\" ज्ञात नहीं") + "; इनमें से एक चाहिए: "
								+ this.outcomes.expected() + "।"));
	}

	private RowVerdict take(ReturnedLine line, Match match, VisitOutcome outcome, String subject, File file) {
		WorklistEntry entry = match.entry();
		LocalDate today = file.origin().today();
		LocalDate planned = entry.visitOn().isAfter(today) ? today : entry.visitOn();
		LocalDate day = line.visitedOn().isBlank() ? planned : WrittenDate.read(line.visitedOn()).orElse(null);
		if (day == null || day.isAfter(today) || day.isBefore(entry.nightDate())) {
			return badDate(line, entry, subject, today);
		}
		Noted noted = Noted.read(line.seen(), line.notes());
		Visit visit = visit(line, entry, outcome, day, noted, file.origin());
		for (Visit earlier : file.earlier().getOrDefault(entry.establishmentId(), List.of())) {
			// Without a date, a visit since the list was written may be the same one.
			boolean same = !earlier.fileId().equals(file.origin().fileId()) && (earlier.visitedOn().equals(day)
					|| (line.visitedOn().isBlank() && !earlier.visitedOn().isBefore(entry.nightDate())));
			if (same && earlier.outcome() == outcome) {
				return again(line, match, visit, earlier, noted, file);
			}
			if (same && settles(earlier.outcome()) && settles(outcome)) {
				conflict(visit, earlier.id(), entry.findingIds(), file.origin());
				return reject(line, "CONTRADICTION", subject, WorklistLayout.OUTCOME, line.outcome(), new Words(
						"Another file already gave another outcome for this visit; it stands until an officer of the cyber-crime cell decides.",
						"दूसरी फ़ाइल में इस निरीक्षण का अलग परिणाम आ चुका है; साइबर अपराध प्रकोष्ठ के अधिकारी के निर्णय तक वही मान्य है।"));
			}
		}
		this.visits.save(List.of(visit));
		this.notes.save(noted.notes(visit.id(), 0));
		Settled settled = this.settlement.settle(visit, entry, file.matches().succession(), file.origin());
		List<Words> said = new ArrayList<>(List.of(ReturnWords.taken(visit, settled.ended())));
		said.addAll(ReturnWords.matched(match, file.matches()));
		said.addAll(this.leads.follow(visit, noted, file.matches().now(entry.establishmentId()), file.origin()));
		if (!settled.opposed().isEmpty()) {
			conflict(visit,
					file.earlier()
						.getOrDefault(entry.establishmentId(), List.of())
						.stream()
						.filter((earlier) -> settles(earlier.outcome()) && !earlier.id().equals(visit.id()))
						.reduce((first, last) -> last)
						.map(Visit::id)
						.orElse(""),
					settled.opposed().stream().map(Finding::id).collect(Collectors.joining(";")), file.origin());
			said.add(ReturnWords.opposed(settled.opposed().size()));
		}
		boolean plain = match.how() == How.KEY && settled.opposed().isEmpty();
		return RowVerdict.accepted(line.sheet(), line.rowNo(), subject, ReturnWords.joined(said))
			.coded(plain ? RowVerdict.TAKEN : settled.opposed().isEmpty() ? "KEY_MENDED" : "CONTRADICTS_EARLIER");
	}

	/**
	 * A visit that another file told of with the same outcome counts once; what only this
	 * file notes of it is added to it, and the receipt says what was not.
	 */
	private RowVerdict again(ReturnedLine line, Match match, Visit visit, Visit earlier, Noted noted, File file) {
		String place = match.entry().establishmentId();
		String subject = file.matches().name(place);
		List<VisitNote> known = this.notes.ofVisits(List.of(earlier.id()));
		Noted fresh = noted.beyond(known);
		if (fresh.isEmpty()) {
			return RowVerdict.ignored(line.sheet(), line.rowNo(), "KNOWN", subject,
					ReturnWords.known(visit.documentsSeen(), earlier.documentsSeen()));
		}
		String numbers = Stream.concat(Stream.ofNullable(earlier.licenceNo()), fresh.of(Kind.LICENCE).stream())
			.collect(Collectors.joining("; "));
		this.visits.save(List.of(with(earlier, numbers, earlier.fileId(), earlier.sheet(), earlier.rowNo())));
		this.notes.save(fresh.notes(earlier.id(), known.size()));
		List<Words> said = new ArrayList<>(List.of(ReturnWords.ADDED));
		Visit here = with(earlier, numbers, visit.fileId(), visit.sheet(), visit.rowNo());
		said.addAll(this.leads.follow(here, fresh, file.matches().now(place), file.origin()));
		return RowVerdict.accepted(line.sheet(), line.rowNo(), subject, ReturnWords.joined(said)).coded("NOTES_ADDED");
	}

	private static Visit with(Visit visit, String numbers, String fileId, String sheet, int rowNo) {
		return new Visit(visit.id(), visit.establishmentId(), visit.visitedOn(), visit.team(), visit.outcome(),
				visit.officer(), visit.documentsSeen(), shortened(numbers, LONGEST_NUMBER), visit.remarks(), fileId,
				sheet, rowNo);
	}

	private static RowVerdict badDate(ReturnedLine line, WorklistEntry entry, String subject, LocalDate today) {
		return reject(line, "BAD_DATE", subject, WorklistLayout.VISITED_ON, line.visitedOn(), new Words(
				"\"" + line.visitedOn() + "\" cannot be the day of the visit; expected a day from "
						+ PlainDates.day(entry.nightDate()).en() + " to " + PlainDates.day(today).en()
						+ ", written like 09.09.2020.",
				"\"" + line.visitedOn() + "\" निरीक्षण की तारीख नहीं हो सकती; " + PlainDates.day(entry.nightDate()).hi()
						+ " से " + PlainDates.day(today).hi() + " तक की तारीख चाहिए, जैसे 09.09.2020।"));
	}

	private void conflict(Visit visit, String earlier, String findings, Origin origin) {
		String id = ContentId.of("VCF", visit.id(), earlier);
		if (this.conflicts.withIds(List.of(id)).isEmpty()) {
			this.conflicts
				.save(List.of(new VisitConflict(id, visit.establishmentId(), origin.today(), earlier, visit.visitedOn(),
						visit.outcome(), (visit.officer() != null) ? visit.officer() : "Team " + visit.team(), findings,
						origin.fileId(), visit.sheet(), visit.rowNo(), null)));
		}
	}

	private static boolean settles(VisitOutcome outcome) {
		return Settlement.status(outcome).isPresent();
	}

	private static Visit visit(ReturnedLine line, WorklistEntry entry, VisitOutcome outcome, LocalDate day, Noted noted,
			Origin origin) {
		String officer = shortened(line.officer(), 120);
		String seen = shortened(line.seen(), LONGEST);
		String numbers = String.join("; ", noted.of(Kind.LICENCE));
		String id = ContentId.of("VIS", entry.establishmentId(), day, outcome, officer, seen, origin.fileId());
		return new Visit(id, entry.establishmentId(), day, entry.team(), outcome, officer, seen,
				shortened(numbers, LONGEST_NUMBER), line.remarks().isEmpty() ? null : line.remarks(), origin.fileId(),
				line.sheet(), line.rowNo());
	}

	private static @Nullable String shortened(String text, int length) {
		return text.isBlank() ? null : (text.length() <= length) ? text : text.substring(0, length - 1) + "…";
	}

	private static RowVerdict reject(ReturnedLine line, String code, String subject, Words column, String raw,
			Words message) {
		return RowVerdict.rejected(line.sheet(), line.rowNo(), code, subject, WorklistLayout.heading(column), raw,
				message);
	}

	/**
	 * One file while it is read.
	 *
	 * @param said outcomes by place
	 * @param earlier visits of other files, by place
	 * @param taken places that an earlier row was about
	 */
	private record File(Origin origin, Matches matches, Map<String, Set<VisitOutcome>> said,
			Map<String, List<Visit>> earlier, Set<String> taken) {
	}

}
