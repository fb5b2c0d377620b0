package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.register.ClericalDecision;
import org.satyapan.resolution.Judgements.Pair;

/**
 * What a clerk parted is not joined again by way of others. Where he said that a row of a
 * list is not an arrest or a raid, and a row that is linked with it (the same, spelled
 * otherwise) is linked with that arrest or another of the same man, nobody is accused
 * before a person has looked once more; and nobody is asked again about the same arrest
 * and a row of the same centre that is closer to the one he parted than to the arrest.
 */
final class Separations {

	private static final TreeSet<String> NONE = new TreeSet<>();

	private final Judgements judgements;

	private final Map<String, ListedRow> rows;

	/** What clerks parted. */
	private final List<Separation> separations;

	/** What clerks linked: what a row says, the other record, and when, the latest. */
	private final Map<List<Object>, ClericalDecision> linked = new HashMap<>();

	/**
	 * What a clerk parted.
	 *
	 * @param row a row of a list
	 * @param event an arrest, a raid, a complaint
	 */
	private record Separation(String row, String event, ClericalDecision decision) {
	}

	private Separations(Judgements judgements, Map<String, ListedRow> rows) {
		this.judgements = judgements;
		this.rows = rows;
		this.separations = new ArrayList<>();
		for (Judgement judgement : judgements.all()) {
			ClericalDecision clerk = judgement.clerk();
			String left = judgement.pair().leftId();
			String right = judgement.pair().rightId();
			if (clerk != null && rows.containsKey(left) != rows.containsKey(right)) {
				String row = rows.containsKey(left) ? left : right;
				String event = row.equals(left) ? right : left;
				if (judgement.decision() == Decision.NO_LINK) {
					this.separations.add(new Separation(row, event, clerk));
				}
				else {
					this.linked.merge(key(row, event), clerk,
							(one, other) -> other.decidedOn().isAfter(one.decidedOn()) ? other : one);
				}
			}
		}
	}

	/**
	 * Makes doubts of the links of the engine that would undo what clerks parted.
	 * @param rows the rows of lists among the records
	 * @return doubts to take the place of the links; those that a person has to answer
	 * are to be stored anyway
	 */
	static List<Judgement> doubt(Judgements judgements, Map<String, ListedRow> rows) {
		Separations all = new Separations(judgements, rows);
		return all.separations.isEmpty() ? List.of() : all.doubts();
	}

	private List<Judgement> doubts() {
		Map<String, TreeSet<String>> alike = alike();
		Map<Pair, Judgement> doubts = new TreeMap<>();
		Set<Pair> answered = new TreeSet<>();
		for (Separation separation : this.separations) {
			for (String row : alike.getOrDefault(separation.row(), NONE)) {
				for (String event : alike.getOrDefault(separation.event(), NONE)) {
					Pair pair = Pair.of(row, event);
					Judgement held = this.judgements.get(row, event);
					if (held != null && held.clerk() == null && held.decision() == Decision.LINK
							&& !isLifted(separation, row, event)) {
						doubts.putIfAbsent(pair, held.doubted(why(separation)));
						if (answers(separation, row, event, held)) {
							answered.add(pair);
						}
					}
				}
			}
		}
		return doubts.entrySet()
			.stream()
			.map((doubt) -> answered.contains(doubt.getKey()) ? doubt.getValue() : doubt.getValue().storedAnyway())
			.toList();
	}

	/**
	 * Each record that was parted, with the records of its side that are linked with it.
	 */
	private Map<String, TreeSet<String>> alike() {
		Map<String, TreeSet<String>> alike = new HashMap<>();
		for (Separation separation : this.separations) {
			alike.computeIfAbsent(separation.row(), (id) -> new TreeSet<>(Set.of(id)));
			alike.computeIfAbsent(separation.event(), (id) -> new TreeSet<>(Set.of(id)));
		}
		for (Judgement judgement : this.judgements.all()) {
			String left = judgement.pair().leftId();
			String right = judgement.pair().rightId();
			if (judgement.decision() == Decision.LINK && this.rows.containsKey(left) == this.rows.containsKey(right)) {
				alike.computeIfPresent(left, (id, others) -> with(others, right));
				alike.computeIfPresent(right, (id, others) -> with(others, left));
			}
		}
		return alike;
	}

	private static TreeSet<String> with(TreeSet<String> others, String another) {
		others.add(another);
		return others;
	}

	/** Whether a clerk, later, linked a row that says the same. */
	private boolean isLifted(Separation separation, String row, String event) {
		return isLater(this.linked.get(key(row, event)), separation)
				|| isLater(this.linked.get(key(row, separation.event())), separation);
	}

	private static boolean isLater(@Nullable ClericalDecision link, Separation separation) {
		return link != null && !link.decidedOn().isBefore(separation.decision().decidedOn());
	}

	private List<Object> key(String row, String event) {
		ListedRow said = this.rows.get(row);
		return List.of((said != null) ? said.says() : row, event);
	}

	/** Whether the clerk knew as much when he decided. */
	private boolean answers(Separation separation, String row, String event, Judgement link) {
		if (!event.equals(separation.event())) {
			return false;
		}
		Judgement likeness = this.judgements.get(row, separation.row());
		return likeness == null
				|| isOfOneCentre(row, separation.row()) && likeness.pair().matchWeight() >= link.pair().matchWeight();
	}

	private boolean isOfOneCentre(String one, String other) {
		ListedRow left = this.rows.get(one);
		ListedRow right = this.rows.get(other);
		return left != null && right != null && (left.centres().isEmpty() && right.centres().isEmpty()
				|| !Collections.disjoint(left.centres(), right.centres()));
	}

	private static String why(Separation separation) {
		Pair decided = Pair.of(separation.decision().leftId(), separation.decision().rightId());
		return "A person parted " + decided.low() + " and " + decided.high()
				+ ", with which these are linked; a person has to look once more.";
	}

}
