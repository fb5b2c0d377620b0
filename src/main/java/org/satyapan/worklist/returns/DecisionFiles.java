package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.DecisionKind;
import org.satyapan.register.Establishments;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Findings;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.Succession;
import org.satyapan.register.Successions;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.DecisionWords;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.decisions.DecisionLayout;
import org.satyapan.worklist.paper.PlainDates;
import org.satyapan.worklist.returns.DecisionTable.Row;

/**
 * Takes what officers decided. Each decision has a name, a day and a reason, is kept for
 * ever, and stands in the life of every finding that it touches.
 */
@Component
class DecisionFiles implements Taking {

	private static final Pattern ID = Pattern.compile("\\b(EST|FND)-[0-9A-HJKMNP-TV-Z]{16}\\b",
			Pattern.CASE_INSENSITIVE);

	private final WorklistSettings settings;

	private final OfficerDecisions decisions;

	private final Findings findings;

	private final Establishments establishments;

	private final Successions successions;

	private final DecidedDoubts doubts;

	private final Map<String, DecisionKind> kinds = new HashMap<>();

	DecisionFiles(WorklistSettings settings, OfficerDecisions decisions, Findings findings,
			Establishments establishments, Successions successions, DecidedDoubts doubts) {
		this.settings = settings;
		this.decisions = decisions;
		this.findings = findings;
		this.establishments = establishments;
		this.successions = successions;
		this.doubts = doubts;
		for (DecisionWords words : settings.decisions().words()) {
			Stream
				.concat(Stream.of(words.en(), words.hi(), words.en() + words.hi(), words.hi() + words.en(),
						words.decision().name()), words.also().stream())
				.forEach((word) -> this.kinds.putIfAbsent(Folded.of(word), words.decision()));
		}
	}

	@Override
	public List<RowVerdict> take(List<SheetRows> sheets, Origin origin) {
		DecisionTable table = DecisionTable.read(sheets);
		List<RowVerdict> verdicts = new ArrayList<>(table.others());
		Succession succession = this.successions.now();
		Known known = known(table.rows(), succession);
		Map<String, Set<DecisionKind>> said = new HashMap<>();
		table.rows()
			.forEach((row) -> said.computeIfAbsent(topic(row), (topic) -> new HashSet<>()).add(kind(row).orElse(null)));
		for (Row row : table.rows()) {
			verdicts.add((said.getOrDefault(topic(row), Set.of()).size() > 1) ? contradiction(row)
					: judge(row, known, origin));
		}
		return verdicts;
	}

	/** What two rows may not say differently on one day. */
	private String topic(Row row) {
		boolean doubt = kind(row).map(DecidedDoubts::isAboutDoubts).orElse(false);
		return id(row).orElse("") + row.cell(DecisionLayout.ON) + (doubt ? "doubt" : kind(row).orElse(null));
	}

	private static RowVerdict contradiction(Row row) {
		return row.reject("CONTRADICTION", DecisionLayout.DECISION,
				new Words("Another row of this file decides the same otherwise; send one row for it.",
						"इसी फ़ाइल की दूसरी पंक्ति में इसी पर अलग निर्णय है; एक ही पंक्ति भेजें।"));
	}

	private RowVerdict judge(Row row, Known known, Origin origin) {
		Optional<String> id = id(row).map(known::now);
		if (id.isEmpty() || !known.has(id.get())) {
			return row.reject("UNKNOWN_SUBJECT", DecisionLayout.SUBJECT,
					new Words("No place or finding has this id; expected EST-… or FND-… as it is printed.",
							"इस संख्या का कोई स्थान या निष्कर्ष नहीं; EST-… या FND-… ज्यों की त्यों चाहिए।"));
		}
		Optional<DecisionKind> kind = kind(row);
		if (kind.isEmpty()) {
			String expected = this.settings.decisions()
				.words()
				.stream()
				.map((words) -> words.en() + " / " + words.hi())
				.collect(Collectors.joining("; "));
			return row.reject("DECISION_UNKNOWN", DecisionLayout.DECISION,
					new Words("This decision is not known; expected one of: " + expected + ".",
							"यह निर्णय ज्ञात नहीं; इनमें से एक चाहिए: " + expected + "।"));
		}
		if (id.get().startsWith("FND") && !DecidedDoubts.isAboutDoubts(kind.get())) {
			return row.reject("PLACE_NEEDED", DecisionLayout.SUBJECT,
					new Words("This decision is about a place; expected its id, EST-….",
							"यह निर्णय स्थान पर होता है; उसकी संख्या EST-… चाहिए।"));
		}
		for (Words column : List.of(DecisionLayout.BY, DecisionLayout.REASON)) {
			if (row.cell(column).isBlank()) {
				return row.reject("INCOMPLETE", column,
						new Words("A decision needs a name and a reason; the cell is empty.",
								"निर्णय के साथ नाम और कारण चाहिए; खाना खाली है।"));
			}
		}
		return dated(row, id.get(), kind.get(), known, origin);
	}

	private RowVerdict dated(Row row, String id, DecisionKind kind, Known known, Origin origin) {
		Optional<LocalDate> on = WrittenDate.read(row.cell(DecisionLayout.ON));
		if (on.isEmpty() || on.get().isAfter(origin.today())) {
			return row.reject("BAD_DATE", DecisionLayout.ON,
					new Words("A decision needs its day, not after " + PlainDates.figures(origin.today()) + ".",
							"निर्णय की तारीख चाहिए, " + PlainDates.figures(origin.today()) + " के बाद की नहीं।"));
		}
		Optional<LocalDate> until = WrittenDate.read(row.cell(DecisionLayout.UNTIL));
		LocalDate last = on.get().plusDays(this.settings.decisions().legitimateAtMostDays());
		boolean wrong = !row.cell(DecisionLayout.UNTIL).isBlank() && until.isEmpty()
				|| kind == DecisionKind.LEGITIMATE && until.isEmpty()
				|| until.isPresent() && (until.get().isBefore(on.get()) || until.get().isAfter(last));
		if (wrong) {
			return row.reject("BAD_UNTIL", DecisionLayout.UNTIL,
					new Words(
							"Expected the last day on which it holds, from " + PlainDates.figures(on.get()) + " to "
									+ PlainDates.figures(last) + ".",
							"अंतिम मान्य तारीख चाहिए, " + PlainDates.figures(on.get()) + " से "
									+ PlainDates.figures(last) + " तक।"));
		}
		return store(row, id, kind, on.get(), until.orElse(null), known, origin);
	}

	private RowVerdict store(Row row, String id, DecisionKind kind, LocalDate on, @Nullable LocalDate until,
			Known known, Origin origin) {
		String by = cut(row.cell(DecisionLayout.BY), 120);
		String reason = cut(row.cell(DecisionLayout.REASON), 4000);
		OfficerDecision decision = new OfficerDecision(ContentId.of("ODC", id, kind, by, on, until, reason), id, kind,
				by, on, until, reason, origin.fileId(), row.sheet(), row.rowNo(), origin.today());
		Optional<OfficerDecision> before = this.decisions.withIds(List.of(decision.id())).stream().findFirst();
		if (before.isPresent() && !before.get().fileId().equals(origin.fileId())) {
			return RowVerdict.ignored(row.sheet(), row.rowNo(), "KNOWN", known.name(id), new Words(
					"This decision was already taken from another file.", "यह निर्णय दूसरी फ़ाइल से पहले ही दर्ज है।"));
		}
		this.decisions.save(List.of(decision));
		int touched = this.doubts.decide(decision, origin);
		return RowVerdict.accepted(row.sheet(), row.rowNo(), known.name(id), said(decision, touched));
	}

	private static Words said(OfficerDecision decision, int touched) {
		String until = Objects.toString(decision.validUntil(), "");
		return switch (decision.kind()) {
			case CONFIRM ->
				new Words("Taken; doubts confirmed: " + touched + ".", "दर्ज; सही ठहरे संदेह: " + touched + "।");
			case CLEAR -> new Words("Taken; doubts cleared: " + touched + ".", "दर्ज; दूर हुए संदेह: " + touched + "।");
			case DISPUTE -> new Words("Taken; the note goes with the place on every worklist.",
					"दर्ज; टिप्पणी हर कार्य सूची में स्थान के साथ रहेगी।");
			case LEGITIMATE ->
				new Words("Taken; suspicions of the place rest until " + until + ", discrepancies of the law do not.",
						"दर्ज; " + until + " तक संदेह स्थगित, कानून की विसंगतियाँ नहीं।");
			case WITHDRAW -> new Words("Taken; what was disputed or verified of the place has ended.",
					"दर्ज; स्थान की आपत्ति या सत्यापन समाप्त।");
		};
	}

	private static String cut(String text, int length) {
		String plain = text.strip();
		return (plain.length() <= length) ? plain : plain.substring(0, length - 1) + "…";
	}

	private Optional<DecisionKind> kind(Row row) {
		return Optional.ofNullable(this.kinds.get(Folded.of(row.cell(DecisionLayout.DECISION))));
	}

	private static Optional<String> id(Row row) {
		Matcher matcher = ID.matcher(row.cell(DecisionLayout.SUBJECT));
		return matcher.find() ? Optional.of(matcher.group().toUpperCase(Locale.ROOT)) : Optional.empty();
	}

	private Known known(Collection<Row> rows, Succession succession) {
		List<String> ids = rows.stream()
			.flatMap((row) -> id(row).stream())
			.flatMap((id) -> Stream.of(id, succession.of(id)))
			.distinct()
			.toList();
		Map<String, String> names = new HashMap<>();
		this.establishments.withIds(ids).forEach((centre) -> names.put(centre.id(), centre.name()));
		Map<String, Finding> doubts = this.findings.withIds(ids)
			.stream()
			.filter((finding) -> finding.status() != FindingStatus.EXPIRED)
			.collect(Collectors.toMap(Finding::id, Function.identity()));
		doubts.values().forEach((finding) -> names.put(finding.id(), finding.titleEn() + " (" + finding.id() + ")"));
		return new Known(names, succession);
	}

	/** What the file may decide about. */
	private record Known(Map<String, String> names, Succession succession) {

		boolean has(String id) {
			return this.names.containsKey(id);
		}

		String now(String id) {
			return this.succession.of(id);
		}

		String name(String id) {
			return this.names.getOrDefault(id, id);
		}

	}

}
