package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.satyapan.linkage.CandidateStatistics.KeyCount;
import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.Linker.IdPair;
import org.satyapan.linkage.RecordTable;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Subject;

/**
 * What two records may share that is no field of theirs: a case, a centre, a photograph,
 * a web address. The engine is asked once more about records that share one; it weighs
 * the shared context as a number that both bear, by the model that it learned before. A
 * context that two records do not share says nothing: the same person stands in several
 * cases.
 */
final class SharedContexts {

	/** As the engine calls the comparison in which a context is weighed. */
	private static final String NUMBER = "registration number";

	private static final char MARK = '\u001f';

	private SharedContexts() {
	}

	/**
	 * A context and the records in it that are worth comparing.
	 *
	 * @param kind what it is
	 * @param value its key, as people write it
	 * @param among what the records' names must have in common; empty if nothing
	 */
	record Context(Kind kind, String value, String among) implements Comparable<Context> {

		@Override
		public int compareTo(Context other) {
			int order = this.kind.compareTo(other.kind);
			order = (order != 0) ? order : this.value.compareTo(other.value);
			return (order != 0) ? order : this.among.compareTo(other.among);
		}

	}

	/** Kinds of contexts. */
	enum Kind {

		CASE("case", "Both stand in the same case.", "दोनों एक ही मुकदमे में हैं।"),
		CENTRE("centre", "Both belong to the same call centre.", "दोनों एक ही कॉल सेंटर के हैं।"),
		PHOTOGRAPH("photograph", "The photograph is the same.", "फोटो एक ही है।"), WEB_ADDRESS("web address",
				"Mail or web address are of the same domain.", "ई-मेल या वेब पते का डोमेन एक ही है।");

		private final String title;

		private final String sentence;

		private final String sentenceHi;

		Kind(String title, String sentence, String sentenceHi) {
			this.title = title;
			this.sentence = sentence;
			this.sentenceHi = sentenceHi;
		}

	}

	/**
	 * What the engine says of records that share a context.
	 *
	 * @param pairs each with the context among its evidence
	 * @param counts pairs and capped values of each kind of context
	 */
	record Outcome(List<ScoredPair> pairs, List<KeyCount> counts) {
	}

	/**
	 * Asks the engine about records that share a context.
	 * @param contexts of a record
	 * @param before what the engine said of all records, and by which model
	 */
	static <R> Outcome judge(Map<String, R> records, Function<R, LinkageRecord> linkage,
			Function<R, Set<Context>> contexts, Subject subject, LinkageSettings engine, LinkageResult before) {
		Map<Context, List<String>> holders = new TreeMap<>();
		records.forEach((id, record) -> contexts.apply(record)
			.forEach((context) -> holders.computeIfAbsent(context, (absent) -> new ArrayList<>()).add(id)));
		Map<String, Context> contextOf = new HashMap<>();
		List<LinkageRecord> copies = new ArrayList<>();
		List<IdPair> asked = new ArrayList<>();
		Map<Kind, long[]> counts = new EnumMap<>(Kind.class);
		int number = 0;
		for (Map.Entry<Context, List<String>> held : holders.entrySet()) {
			List<String> ids = held.getValue();
			if (ids.size() < 2) {
				continue;
			}
			long[] count = counts.computeIfAbsent(held.getKey().kind(), (absent) -> new long[2]);
			if (ids.size() > engine.blockCap()) {
				count[1]++;
				continue;
			}
			String mark = MARK + Integer.toString(number++);
			for (int i = 0; i < ids.size(); i++) {
				String copy = ids.get(i) + mark;
				contextOf.put(copy, held.getKey());
				copies.add(inContext(copy, linkage.apply(records.get(ids.get(i))), held.getKey()));
				for (int j = i + 1; j < ids.size(); j++) {
					asked.add(new IdPair(copy, ids.get(j) + mark));
				}
			}
			count[0] += ids.size() * (ids.size() - 1L) / 2;
		}
		List<KeyCount> keyCounts = new ArrayList<>();
		counts.forEach((kind, count) -> keyCounts.add(new KeyCount(kind.title, count[0], count[1])));
		if (asked.isEmpty()) {
			return new Outcome(List.of(), keyCounts);
		}
		LinkageResult result = Linker.scorePairs(RecordTable.of(copies), null, asked, subject,
				engine.withModel(before.model()));
		List<ScoredPair> pairs = result.pairs()
			.stream()
			.map((pair) -> named(pair, Objects.requireNonNull(contextOf.get(pair.leftId()))))
			.toList();
		return new Outcome(pairs, keyCounts);
	}

	private static LinkageRecord inContext(String copy, LinkageRecord record, Context context) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.putAll(record.values());
		fields.put(Field.REGISTRATION_NO, context.value());
		return new LinkageRecord(copy, fields);
	}

	/** With the records' own ids, and the context called what it is. */
	private static ScoredPair named(ScoredPair pair, Context context) {
		List<Evidence> evidence = pair.evidence()
			.stream()
			.map((line) -> line.comparison().equals(NUMBER) ? new Evidence(context.kind().title, context.value(),
					context.value(), "same", line.weight(), context.kind().sentence, context.kind().sentenceHi) : line)
			.toList();
		return new ScoredPair(own(pair.leftId()), own(pair.rightId()), pair.matchWeight(), pair.matchProbability(),
				pair.decision(), evidence, pair.vetoes());
	}

	private static String own(String copy) {
		return copy.substring(0, copy.indexOf(MARK));
	}

}
