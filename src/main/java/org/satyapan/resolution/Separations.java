package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.satyapan.linkage.Decision;
import org.satyapan.register.ClericalDecision;
import org.satyapan.resolution.Judgements.Pair;

/**
 * What a clerk said of one row of a list and one arrest or raid is not undone by their
 * likes. Where he parted them, and a row that is linked with that row (the same, spelled
 * otherwise) is linked with that arrest or another of the same man, nobody is accused
 * before a person has looked once more. Nobody is asked, though, of a row as close to one
 * of the same centre that was parted before, and an arrest that was.
 */
final class Separations {

	private final Judgements judgements;

	private final Map<String, ListedRow> rows;

	private final Predicate<String> accuses;

	/** Of records that are linked with one another on their side. */
	private final Leaders leaders = new Leaders();

	/** What clerks parted, and what they linked, by the leaders of both sides. */
	private final Map<Pair, List<Answer>> parted = new HashMap<>();

	private final Map<Pair, List<Answer>> linked = new HashMap<>();

	/**
	 * What a clerk said.
	 *
	 * @param row a row of a list
	 * @param event an arrest, a raid, a complaint
	 */
	private record Answer(String row, String event, ClericalDecision decision) {
	}

	private Separations(Judgements judgements, Map<String, ListedRow> rows, Predicate<String> accuses) {
		this.judgements = judgements;
		this.rows = rows;
		this.accuses = accuses;
	}

	/**
	 * Makes doubts of the links of the engine that would undo what clerks parted.
	 * @param rows the rows of lists among the records
	 * @param accuses whether who is linked with a record is accused of something
	 * @return doubts to take the place of the links, which must not bring anybody
	 * together; those that a person has to answer are to be stored anyway
	 */
	static List<Judgement> doubt(Judgements judgements, Map<String, ListedRow> rows, Predicate<String> accuses) {
		Separations all = new Separations(judgements, rows, accuses);
		if (judgements.all().stream().noneMatch((judgement) -> judgement.clerk() != null && all.isAcross(judgement))) {
			return List.of();
		}
		all.collect();
		return all.doubts();
	}

	private boolean isRow(String id) {
		return this.rows.containsKey(id) && !this.accuses.test(id);
	}

	private boolean isAcross(Judgement judgement) {
		String left = judgement.pair().leftId();
		String right = judgement.pair().rightId();
		return isRow(left) && this.accuses.test(right) || isRow(right) && this.accuses.test(left);
	}

	private String row(Judgement judgement) {
		String left = judgement.pair().leftId();
		return isRow(left) ? left : judgement.pair().rightId();
	}

	private String event(Judgement judgement) {
		String left = judgement.pair().leftId();
		return isRow(left) ? judgement.pair().rightId() : left;
	}

	private void collect() {
		for (Judgement judgement : this.judgements.all()) {
			String left = judgement.pair().leftId();
			String right = judgement.pair().rightId();
			boolean sameSide = isRow(left) && isRow(right) || this.accuses.test(left) && this.accuses.test(right);
			if (judgement.decision() == Decision.LINK && sameSide) {
				this.leaders.join(left, right);
			}
		}
		for (Judgement judgement : this.judgements.all()) {
			ClericalDecision clerk = judgement.clerk();
			if (clerk != null && isAcross(judgement)) {
				Map<Pair, List<Answer>> answers = (judgement.decision() == Decision.LINK) ? this.linked : this.parted;
				answers.computeIfAbsent(sides(judgement), (absent) -> new ArrayList<>())
					.add(new Answer(row(judgement), event(judgement), clerk));
			}
		}
	}

	private Pair sides(Judgement judgement) {
		return new Pair(this.leaders.of(row(judgement)), this.leaders.of(event(judgement)));
	}

	private List<Judgement> doubts() {
		List<Judgement> doubts = new ArrayList<>();
		for (Judgement judgement : this.judgements.all()) {
			if (judgement.clerk() == null && judgement.decision() == Decision.LINK && isAcross(judgement)) {
				List<Answer> answers = this.parted.getOrDefault(sides(judgement), List.of());
				if (!answers.isEmpty() && !isLinkedLater(judgement, answers)) {
					Judgement doubt = judgement.doubted(why(answers.get(0)));
					doubts.add(isAnswered(judgement, answers) ? doubt : doubt.storedAnyway());
				}
			}
		}
		return doubts;
	}

	/**
	 * Whether clerks said of a row as close and of the event itself that they are not
	 * what their likes are.
	 */
	private boolean isAnswered(Judgement link, List<Answer> parted) {
		return parted.stream().anyMatch((answer) -> answer.event().equals(event(link)))
				&& parted.stream().anyMatch((answer) -> isAsClose(row(link), answer.row(), link.pair().matchWeight()));
	}

	/** Whether a clerk, since, linked the row, or one that is closer to it. */
	private boolean isLinkedLater(Judgement link, List<Answer> parted) {
		String row = row(link);
		double closest = parted.stream().mapToDouble((answer) -> likeness(row, answer.row())).max().orElse(0);
		return this.linked.getOrDefault(sides(link), List.of())
			.stream()
			.filter((answer) -> answer.event().equals(event(link))
					|| parted.stream().anyMatch((other) -> other.event().equals(answer.event())))
			.filter((answer) -> parted.stream()
				.noneMatch((other) -> other.decision().decidedOn().isAfter(answer.decision().decidedOn())))
			.anyMatch((answer) -> isAsClose(row, answer.row(), closest) || says(row).equals(says(answer.row())));
	}

	private boolean isAsClose(String row, String other, double weight) {
		return isOfOneCentre(row, other) && likeness(row, other) >= weight;
	}

	/** How strongly two rows are linked, in bits; a row with itself above all. */
	private double likeness(String row, String other) {
		if (row.equals(other)) {
			return Double.MAX_VALUE;
		}
		Judgement link = this.judgements.get(row, other);
		return (link != null) ? link.pair().matchWeight() : -Double.MAX_VALUE;
	}

	private List<Object> says(String row) {
		ListedRow said = this.rows.get(row);
		return (said != null) ? said.says() : List.of(row);
	}

	private boolean isOfOneCentre(String one, String other) {
		ListedRow left = this.rows.get(one);
		ListedRow right = this.rows.get(other);
		return left != null && right != null && (left.centres().isEmpty() && right.centres().isEmpty()
				|| !Collections.disjoint(left.centres(), right.centres()));
	}

	private static String why(Answer answer) {
		Pair decided = Pair.of(answer.decision().leftId(), answer.decision().rightId());
		return "A person parted " + decided.low() + " and " + decided.high()
				+ ", with which these are linked; a person has to look once more.";
	}

}
