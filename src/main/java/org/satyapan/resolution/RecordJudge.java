package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Subject;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;

/**
 * Judges pairs of one kind of records: those that the engine finds alike, those that
 * share a key, and those that a clerk decided.
 *
 * @param <R> what is compared
 * @param linkage what the engine is told of a record
 * @param keys what two records may share that makes it worth comparing them
 * @param rules of the domain, which outrank the engine
 */
record RecordJudge<R>(Function<R, LinkageRecord> linkage, Function<R, Set<String>> keys, Rules<R> rules,
		Subject subject, LinkageSettings engine) {

	/** A key of more records than this makes no pairs by itself. */
	private static final int BLOCK = 400;

	/** What a domain knows that the engine does not. */
	interface Rules<R> {

		/**
		 * What is held of two records.
		 * @param engine what the engine says; {@code NO_LINK} if it never compared them
		 */
		Judgement.Verdict judge(R left, R right, Decision engine);

		/** Whether the two cannot be one, by what they say themselves. */
		boolean differ(R left, R right);

		/**
		 * What the records say against a person's decision beyond what {@link #judge}
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
	 */
	record Outcome(Judgements judgements, List<List<String>> groups, List<ClusterEvent> events) {
	}

	Outcome judge(Collection<R> records, ClericalRulings rulings, LocalDate night) {
		Map<String, R> byId = new TreeMap<>();
		records.forEach((record) -> byId.put(this.linkage.apply(record).id(), record));
		LinkageResult result = Linker.deduplicate(byId.values().stream().map(this.linkage).toList(), this.subject,
				this.engine);
		Judgements judgements = new Judgements();
		for (ScoredPair pair : result.pairs()) {
			judgements.put(
					Judgement
						.of(pair,
								this.rules.judge(known(byId, pair.leftId()), known(byId, pair.rightId()),
										pair.decision()))
						.explained(result));
		}
		for (List<String> block : blocks(byId)) {
			for (int i = 0; i < block.size(); i++) {
				for (int j = i + 1; j < block.size(); j++) {
					addIfLinked(block.get(i), block.get(j), byId, result, judgements);
				}
			}
		}
		List<ClusterEvent> events = new ArrayList<>();
		for (ClericalDecision decision : rulings.standing()) {
			events.addAll(obey(decision, byId, result, judgements, night));
		}
		List<List<String>> groups = Grouping.of(byId.keySet(), judgements, rulings,
				(left, right) -> this.rules.differ(known(byId, left), known(byId, right)));
		return new Outcome(judgements, groups, events);
	}

	private void addIfLinked(String left, String right, Map<String, R> byId, LinkageResult result,
			Judgements judgements) {
		if (judgements.has(left, right)) {
			return;
		}
		Judgement.Verdict verdict = this.rules.judge(known(byId, left), known(byId, right), Decision.NO_LINK);
		ScoredPair pair = (verdict.decision() == Decision.LINK) ? result.explain(left, right) : null;
		if (pair != null) {
			judgements.put(Judgement.of(pair, verdict));
		}
	}

	/** A decision is followed in any case; that facts speak against it is told. */
	private List<ClusterEvent> obey(ClericalDecision decision, Map<String, R> byId, LinkageResult result,
			Judgements judgements, LocalDate night) {
		String left = decision.leftId();
		String right = decision.rightId();
		Judgement judgement = judgements.get(left, right);
		ScoredPair pair = (judgement != null) ? judgement.pair() : result.explain(left, right);
		if (pair == null) {
			return List.of();
		}
		Judgement.Verdict verdict = this.rules.judge(known(byId, left), known(byId, right), pair.decision());
		String against = against(decision, verdict);
		if (against == null) {
			against = this.rules.against(known(byId, left), known(byId, right), ClericalRulings.isLink(decision));
		}
		Judgement obeyed = Judgement.of(pair, verdict).decidedBy(decision, against);
		judgements.put(obeyed);
		return contradictions(obeyed, decision, night);
	}

	/** What a verdict says against a decision; null if it agrees or doubts. */
	static @Nullable String against(ClericalDecision decision, Judgement.Verdict verdict) {
		boolean link = ClericalRulings.isLink(decision);
		if (verdict.decision() != (link ? Decision.NO_LINK : Decision.LINK)) {
			return null;
		}
		if (verdict.sentence() != null) {
			return verdict.sentence();
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

	private List<List<String>> blocks(Map<String, R> byId) {
		Map<String, List<String>> blocks = new TreeMap<>();
		byId.forEach((id, record) -> this.keys.apply(record)
			.forEach((key) -> blocks.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(id)));
		return blocks.values().stream().filter((block) -> block.size() > 1 && block.size() <= BLOCK).toList();
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
