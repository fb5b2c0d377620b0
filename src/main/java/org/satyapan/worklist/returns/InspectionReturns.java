package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.Establishment;
import org.satyapan.register.Establishments;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitOutcome;
import org.satyapan.register.Visits;
import org.satyapan.register.WorklistEntries;
import org.satyapan.register.WorklistEntry;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.lists.WorklistLayout;
import org.satyapan.worklist.lists.WorklistLayout.RowKey;
import org.satyapan.worklist.paper.PlainDates;

/**
 * Turns the lines of one returned worklist into visits, and settles the findings that the
 * line was about.
 */
@Component
class InspectionReturns implements Taking {

	/** A licence number that a team wrote down among other things. */
	private static final Pattern LICENCE = Pattern.compile(
			"(?:licen[cs]e|registration|regn|reg|osp|लाइसेंस|पंजीकरण)\\s*(?:no|number|सं|संख्या|नं)[.:]?\\s*([A-Z0-9][A-Z0-9/-]{4,60})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final int LONGEST = 500;

	private final WorklistEntries entries;

	private final Establishments establishments;

	private final Visits visits;

	private final Settlement settlement;

	private final OutcomeReader outcomes;

	InspectionReturns(WorklistSettings settings, WorklistEntries entries, Establishments establishments, Visits visits,
			Settlement settlement) {
		this.entries = entries;
		this.establishments = establishments;
		this.visits = visits;
		this.settlement = settlement;
		this.outcomes = new OutcomeReader(settings);
	}

	@Override
	public List<RowVerdict> take(List<SheetRows> sheets, Origin origin) {
		ReturnReader reader = ReturnReader.read(sheets);
		List<RowVerdict> verdicts = new ArrayList<>(reader.others());
		Set<String> ids = reader.lines()
			.stream()
			.flatMap((line) -> line.key().stream())
			.map(RowKey::establishmentId)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Known known = new Known(ids);
		Map<String, Set<VisitOutcome>> said = said(reader.lines());
		Set<String> taken = new LinkedHashSet<>();
		for (ReturnedLine line : reader.lines()) {
			verdicts.add(judge(line, known, said, taken, origin));
		}
		return verdicts;
	}

	/** What a file says of each place; more than one outcome is a contradiction. */
	private Map<String, Set<VisitOutcome>> said(List<ReturnedLine> lines) {
		Map<String, Set<VisitOutcome>> said = new HashMap<>();
		for (ReturnedLine line : lines) {
			Optional<VisitOutcome> outcome = this.outcomes.read(line.outcome());
			if (line.key().isPresent() && outcome.isPresent()) {
				said.computeIfAbsent(line.key().get().establishmentId(), (id) -> new LinkedHashSet<>())
					.add(outcome.get());
			}
		}
		return said;
	}

	private RowVerdict judge(ReturnedLine line, Known known, Map<String, Set<VisitOutcome>> said, Set<String> taken,
			Origin origin) {
		if (line.key().isEmpty()) {
			return reject(line, "NO_ROW_KEY", "", WorklistLayout.KEY, "", new Words(
					"The row has no row key, so nobody knows which place it is about; copy the row from the worklist with its hidden last column, or write the id that stands under the name (EST-…).",
					"पंक्ति में पंक्ति कुंजी नहीं है, इसलिए स्थान का पता नहीं; कार्य सूची से छिपे अंतिम स्तंभ सहित पंक्ति कॉपी करें, या नाम के नीचे लिखी EST-… संख्या लिखें।"));
		}
		RowKey key = line.key().get();
		String subject = known.name(key.establishmentId());
		WorklistEntry entry = known.entry(key);
		if (entry == null) {
			return reject(line, "UNKNOWN_ROW_KEY", key.establishmentId(), WorklistLayout.KEY, key.establishmentId(),
					new Words("No worklist of that night had this place; expected the row key as it was printed.",
							"उस रात की किसी कार्य सूची में यह स्थान नहीं था; पंक्ति कुंजी ज्यों की त्यों चाहिए।"));
		}
		if (line.untouched()) {
			return RowVerdict.ignored(line.sheet(), line.rowNo(), "NOT_FILLED_IN", subject, new Words(
					"Not filled in; the place stays on the list.", "भरा नहीं गया; स्थान सूची में बना रहेगा।"));
		}
		Optional<VisitOutcome> outcome = this.outcomes.read(line.outcome());
		if (outcome.isEmpty()) {
			return reject(line, line.outcome().isBlank() ? "OUTCOME_MISSING" : "OUTCOME_UNKNOWN", subject,
					WorklistLayout.OUTCOME, line.outcome(),
					new Words(
							(line.outcome().isBlank() ? "Something was written down but no outcome chosen"
									: "The outcome \"" + line.outcome() + "\" is not known") + "; expected one of: "
									+ this.outcomes.expected() + ".",
							(line.outcome().isBlank() ? "कुछ लिखा गया पर परिणाम नहीं चुना गया"
									: "परिणाम \"" + line.outcome() + "\" ज्ञात नहीं") + "; इनमें से एक चाहिए: "
									+ this.outcomes.expected() + "।"));
		}
		if (said.getOrDefault(key.establishmentId(), Set.of()).size() > 1) {
			return reject(line, "CONTRADICTION", subject, WorklistLayout.OUTCOME, line.outcome(),
					new Words("Another row of this file gives another outcome for the same place; send one row for it.",
							"इसी फ़ाइल की दूसरी पंक्ति में इसी स्थान का अलग परिणाम है; एक ही पंक्ति भेजें।"));
		}
		if (!taken.add(key.establishmentId())) {
			return RowVerdict.ignored(line.sheet(), line.rowNo(), "REPEATED", subject,
					new Words("The same outcome stands in an earlier row.", "यही परिणाम पहले की पंक्ति में है।"));
		}
		return take(line, entry, outcome.get(), subject, known, origin);
	}

	private RowVerdict take(ReturnedLine line, WorklistEntry entry, VisitOutcome outcome, String subject, Known known,
			Origin origin) {
		if (outcome == VisitOutcome.NOT_VISITED) {
			return RowVerdict.ignored(line.sheet(), line.rowNo(), "NOT_VISITED", subject,
					new Words("Not visited; the place stays on the list.", "नहीं गए; स्थान सूची में बना रहेगा।"));
		}
		Optional<LocalDate> written = WrittenDate.read(line.visitedOn());
		LocalDate planned = entry.visitOn().isAfter(origin.today()) ? origin.today() : entry.visitOn();
		LocalDate day = line.visitedOn().isBlank() ? planned : written.orElse(null);
		if (day == null || day.isAfter(origin.today()) || day.isBefore(entry.nightDate())) {
			return reject(line, "BAD_DATE", subject, WorklistLayout.VISITED_ON, line.visitedOn(),
					new Words(
							"\"" + line.visitedOn() + "\" cannot be the day of the visit; expected a day from "
									+ PlainDates.day(entry.nightDate()).en() + " to "
									+ PlainDates.day(origin.today()).en() + ", written like 09.09.2020.",
							"\"" + line.visitedOn() + "\" निरीक्षण की तारीख नहीं हो सकती; "
									+ PlainDates.day(entry.nightDate()).hi() + " से "
									+ PlainDates.day(origin.today()).hi() + " तक की तारीख चाहिए, जैसे 09.09.2020।"));
		}
		Visit visit = visit(line, entry, outcome, day, origin);
		for (Visit earlier : known.visits(entry.establishmentId())) {
			// Without a date, a visit since the list was written may be the same one.
			boolean same = !earlier.fileId().equals(origin.fileId()) && (earlier.visitedOn().equals(day)
					|| (line.visitedOn().isBlank() && !earlier.visitedOn().isBefore(entry.nightDate())));
			if (same && earlier.outcome() == outcome) {
				return RowVerdict.ignored(line.sheet(), line.rowNo(), "KNOWN", subject,
						new Words("This visit was already returned in another file.",
								"यह निरीक्षण दूसरी फ़ाइल में पहले ही आ चुका है।"));
			}
			if (same && settles(earlier.outcome()) && settles(outcome)) {
				return reject(line, "CONTRADICTION", subject, WorklistLayout.OUTCOME, line.outcome(), new Words(
						"Another file already gave another outcome for this visit; the cyber-crime cell must decide.",
						"दूसरी फ़ाइल में इस निरीक्षण का अलग परिणाम आ चुका है; साइबर अपराध प्रकोष्ठ निर्णय करे।"));
			}
		}
		this.visits.save(List.of(visit));
		int settled = this.settlement.settle(visit, entry, origin);
		return RowVerdict.accepted(line.sheet(), line.rowNo(), subject, message(visit, settled));
	}

	private static boolean settles(VisitOutcome outcome) {
		return outcome != VisitOutcome.LOCKED && outcome != VisitOutcome.NOT_VISITED;
	}

	private static Visit visit(ReturnedLine line, WorklistEntry entry, VisitOutcome outcome, LocalDate day,
			Origin origin) {
		String officer = shortened(line.officer(), 120);
		String seen = shortened(line.seen(), LONGEST);
		Matcher licence = LICENCE.matcher(line.seen());
		String number = licence.find() ? licence.group(1) : null;
		String id = ContentId.of("VIS", entry.establishmentId(), day, outcome, officer, seen, origin.fileId());
		return new Visit(id, entry.establishmentId(), day, entry.team(), outcome, officer, seen, number,
				line.remarks().isEmpty() ? null : line.remarks(), origin.fileId(), line.sheet(), line.rowNo());
	}

	private static @Nullable String shortened(String text, int length) {
		return text.isBlank() ? null : (text.length() <= length) ? text : text.substring(0, length - 1) + "…";
	}

	private static Words message(Visit visit, int settled) {
		Words day = PlainDates.day(visit.visitedOn());
		return switch (visit.outcome()) {
			case CONFIRMED -> new Words("Visit of " + day.en() + " taken; doubts confirmed: " + settled + ".",
					day.hi() + " का निरीक्षण दर्ज; सही पाए गए संदेह: " + settled + "।");
			case CLEARED -> new Words("Visit of " + day.en() + " taken; doubts cleared: " + settled + ".",
					day.hi() + " का निरीक्षण दर्ज; दूर हुए संदेह: " + settled + "।");
			case VACATED, SHIFTED ->
				new Words("Visit of " + day.en() + " taken; nobody is there, doubts closed: " + settled + ".",
						day.hi() + " का निरीक्षण दर्ज; वहाँ कोई नहीं, बंद हुए संदेह: " + settled + "।");
			default -> new Words("Visit of " + day.en() + " taken; it was locked and stays on the list.",
					day.hi() + " का निरीक्षण दर्ज; ताला बंद था, सूची में बना रहेगा।");
		};
	}

	private static RowVerdict reject(ReturnedLine line, String code, String subject, Words column, String raw,
			Words message) {
		return RowVerdict.rejected(line.sheet(), line.rowNo(), code, subject, WorklistLayout.heading(column), raw,
				message);
	}

	/** What the register knows of the places that a file names. */
	private final class Known {

		private final Map<String, List<WorklistEntry>> entries;

		private final Map<String, String> names;

		private final Map<String, List<Visit>> visits;

		Known(Set<String> ids) {
			this.entries = InspectionReturns.this.entries.ofEstablishments(ids)
				.stream()
				.collect(Collectors.groupingBy(WorklistEntry::establishmentId));
			this.names = InspectionReturns.this.establishments.withIds(ids)
				.stream()
				.collect(Collectors.toMap(Establishment::id, Establishment::name));
			this.visits = InspectionReturns.this.visits.ofEstablishments(ids)
				.stream()
				.collect(Collectors.groupingBy(Visit::establishmentId));
		}

		/** The line of the night that the key names, or the latest if it names none. */
		@Nullable WorklistEntry entry(RowKey key) {
			return this.entries.getOrDefault(key.establishmentId(), List.of())
				.stream()
				.filter((entry) -> key.night().isEmpty() || key.night().get().equals(entry.nightDate()))
				.findFirst()
				.orElse(null);
		}

		String name(String establishment) {
			return this.names.getOrDefault(establishment, establishment);
		}

		List<Visit> visits(String establishment) {
			return this.visits.getOrDefault(establishment, List.of());
		}

	}

}
