package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.CandidateStatistics;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Subject;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.resolution.Judgement.Verdict;
import org.satyapan.resolution.SharedContexts.Context;

/**
 * Judges pairs of one kind of records. The engine alone links, except that a row which a
 * station sends again is the same row; what else the domain knows may only lower the
 * engine's decision. Pairs that the engine never compared, but on which a clerk decided,
 * are judged by its own explanation of them.
 *
 * @param <R> what is compared
 * @param linkage what the engine is told of a record
 * @param row a row of a list; null for other records
 * @param accuses whether who is linked with it is accused of something
 * @param contexts what a record may share with others that is no field of it
 * @param guard what the domain has against a link
 */
record RecordJudge<R>(Function<R, LinkageRecord> linkage, Function<R, @Nullable ListedRow> row, Predicate<R> accuses,
		Function<R, Set<Context>> contexts, Guard<R> guard, Subject subject, LinkageSettings engine) {

	/** What a domain knows that the engine does not. */
	interface Guard<R> {

		/**
		 * The most that may be decided of two records, and why.
		 * @param engine what the engine says of them; asked for only where it matters
		 * @return {@code NO_LINK} if the two cannot be one, {@code REVIEW} if a person
		 * has to look; null if nothing speaks against a link
		 */
		@Nullable Verdict most(R left, R right, Supplier<ScoredPair> engine);

		/**
		 * What the records say against a person's decision beyond what {@link #most}
		 * holds; null if nothing.
		 */
		default @Nullable String against(R left, R right, boolean link) {
			return null;
		}

	}

	/**
	 * What is held of the records.
	 *
	 * @param groups each sorted, sorted by their first record
	 * @param events clerical decisions that stand against the records
	 * @param statistics how the pairs came about, and what was capped
	 */
	record Outcome(Judgements judgements, List<List<String>> groups, List<ClusterEvent> events,
			CandidateStatistics statistics) {
	}

	Outcome judge(Collection<R> records, ClericalRulings rulings, LocalDate night) {
		Map<String, R> byId = new TreeMap<>();
		records.forEach((record) -> byId.put(this.linkage.apply(record).id(), record));
		List<LinkageRecord> told = byId.values().stream().map(this.linkage).toList();
		LinkageResult result = Linker.deduplicate(told, this.subject, taught(told));
		Judgements judgements = new Judgements();
		for (int i = 0; i < result.size(); i++) {
			int index = i;
			judgements.put(judged(result.outline(i), () -> result.pair(index), byId).explained(result));
		}
		SharedContexts.Outcome shared = SharedContexts.judge(byId, this.linkage, this.contexts, this.subject,
				this.engine, result);
		for (ScoredPair pair : shared.pairs()) {
			addIfStronger(judged(pair, () -> pair, byId), judgements);
		}
		List<ClusterEvent> events = new ArrayList<>();
		for (ClericalDecision decision : rulings.standing()) {
			events.addAll(obey(decision, byId, result, judgements, night));
		}
		Map<String, ListedRow> rows = new TreeMap<>();
		byId.forEach((id, record) -> Optional.ofNullable(this.row.apply(record)).ifPresent((row) -> rows.put(id, row)));
		SentAgain.join(judgements, rows, (left, right) -> Objects.requireNonNull(result.explain(left, right)));
		Precedents.follow(judgements, rows);
		List<Judgement> doubts = Separations.doubt(judgements, rows, (id) -> this.accuses.test(known(byId, id)));
		doubts.forEach((doubt) -> judgements.put(doubt.explained(result)));
		List<List<String>> groups = Grouping.of(byId.keySet(), judgements, rulings, doubts,
				(left, right) -> differ(left, right, byId, result));
		return new Outcome(judgements, groups, events, result.statistics().and(shared.counts()));
	}

	/**
	 * The engine with a model learned from records that differ: the same row in the list
	 * of each month would teach it that true pairs agree to the letter.
	 */
	private LinkageSettings taught(List<LinkageRecord> records) {
		Set<Map<Field, String>> known = new HashSet<>();
		List<LinkageRecord> different = records.stream().filter((record) -> known.add(record.values())).toList();
		return (different.size() == records.size()) ? this.engine
				: this.engine.withModel(Linker.learn(different, this.subject, this.engine));
	}

	private static void addIfStronger(Judgement judgement, Judgements judgements) {
		Judgement held = judgements.get(judgement.pair().leftId(), judgement.pair().rightId());
		if (judgement.decision() != Decision.NO_LINK
				&& (held == null || judgement.decision().compareTo(held.decision()) < 0)) {
			judgements.put(judgement);
		}
	}

	private Judgement judged(ScoredPair outline, Supplier<ScoredPair> engine, Map<String, R> byId) {
		return Judgement.of(outline, engine,
				this.guard.most(known(byId, outline.leftId()), known(byId, outline.rightId()), engine));
	}

	/** Whether two records cannot be one, by what they say themselves. */
	private boolean differ(String left, String right, Map<String, R> byId, LinkageResult result) {
		Verdict most = this.guard.most(known(byId, left), known(byId, right),
				() -> Objects.requireNonNull(result.explain(left, right)));
		return most != null && most.decision() == Decision.NO_LINK;
	}

	/** A decision is followed in any case; that facts speak against it is told. */
	private List<ClusterEvent> obey(ClericalDecision decision, Map<String, R> byId, LinkageResult result,
			Judgements judgements, LocalDate night) {
		String left = decision.leftId();
		String right = decision.rightId();
		Judgement judgement = judgements.get(left, right);
		ScoredPair pair = (judgement != null) ? judgement.whole() : result.explain(left, right);
		if (pair == null) {
			return List.of();
		}
		Judgement own = judged(pair, () -> pair, byId);
		String against = against(decision, own);
		if (against == null) {
			against = this.guard.against(known(byId, left), known(byId, right), ClericalRulings.isLink(decision));
		}
		Judgement obeyed = own.decidedBy(decision, against);
		judgements.put(obeyed);
		return contradictions(obeyed, decision, night);
	}

	/** What the records say against a decision; null if they agree or doubt. */
	static @Nullable String against(ClericalDecision decision, Judgement own) {
		boolean link = ClericalRulings.isLink(decision);
		if (own.decision() != (link ? Decision.NO_LINK : Decision.LINK)) {
			return null;
		}
		List<String> vetoes = own.whole().vetoes();
		if (link && !vetoes.isEmpty()) {
			return vetoes.get(vetoes.size() - 1);
		}
		return link ? "Too little of them agrees." : "Enough agrees to link them.";
	}

	/** What is logged of a judgement that a clerk decided against the records. */
	static List<ClusterEvent> contradictions(Judgement obeyed, ClericalDecision decision, LocalDate night) {
		String cause = obeyed.contradiction();
		return (cause != null) ? List
			.of(ClusterEvent.of(night, ClusterEventKind.CONTRADICTED, decision.leftId(), decision.rightId(), cause))
				: List.of();
	}

	/**
	 * Values that more differently named records share than allowed: they tell nothing.
	 * @param values of a record
	 * @param name of a record
	 */
	static <R> Set<String> common(Collection<R> records, Function<R, Collection<String>> values,
			Function<R, String> name, int allowed) {
		Map<String, Set<String>> holders = new HashMap<>();
		for (R record : records) {
			for (String value : values.apply(record)) {
				holders.computeIfAbsent(value, (absent) -> new HashSet<>()).add(name.apply(record));
			}
		}
		Set<String> common = new TreeSet<>();
		holders.forEach((value, names) -> {
			if (names.size() > allowed) {
				common.add(value);
			}
		});
		return common;
	}

	private static <R> R known(Map<String, R> records, String id) {
		return Objects.requireNonNull(records.get(id), id);
	}

}
