package org.satyapan.report.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.satyapan.register.Link;
import org.satyapan.resolution.ReviewQueue;
import org.satyapan.workspace.Outbox;

/**
 * The doubtful links, both records side by side. The cell fills in columns three to six
 * of the rows that it settles and drops the file into {@code clerical-decisions/}. A
 * second file explains each link, field by field.
 */
public final class ReviewFile {

	static final List<String> COLUMNS = List.of("left_id", "right_id", "decision", "decided_by", "decided_on", "reason",
			"expected_cost", "match_probability", "match_weight", "speaks_for", "speaks_against", "left_kind",
			"left_name", "left_person", "left_address", "left_phones", "left_more", "left_source", "right_kind",
			"right_name", "right_person", "right_address", "right_phones", "right_more", "right_source");

	/** The register looks up so many records at once. */
	private static final int BATCH = 500;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ReviewFile() {
	}

	/** Writes the links that wait for a person, in the order of the queue. */
	public static void write(List<ReviewQueue.Entry> waiting, RecordCards records, Outbox outbox) {
		Csv csv = new Csv(COLUMNS);
		ReviewExplanations explanations = new ReviewExplanations();
		for (int from = 0; from < waiting.size(); from += BATCH) {
			List<ReviewQueue.Entry> batch = waiting.subList(from, Math.min(waiting.size(), from + BATCH));
			Map<String, RecordCard> cards = records.of(batch.stream().map(ReviewQueue.Entry::link).toList());
			for (ReviewQueue.Entry entry : batch) {
				csv.row(row(entry, cards));
				explanations.add(entry.link(), cards);
			}
		}
		outbox.write("reports/review-queue.csv", csv.toString());
		outbox.write("reports/review-explanations.txt", explanations.toString());
	}

	private static List<String> row(ReviewQueue.Entry entry, Map<String, RecordCard> cards) {
		Link link = entry.link();
		JsonNode evidence = JSON.readTree(link.evidence());
		List<String> against = new ArrayList<>(texts(evidence.path("vetoes")));
		against.addAll(sentences(evidence, (weight) -> weight < 0));
		List<String> row = new ArrayList<>(List.of(link.leftId(), link.rightId(), "", "", "", "",
				decimal(entry.expectedCost()), decimal(link.matchProbability()), decimal(link.matchWeight()),
				String.join(" ", sentences(evidence, (weight) -> weight > 0)), String.join(" ", against)));
		row.add(link.leftKind().name());
		row.addAll(cells(cards.getOrDefault(link.leftId(), RecordCard.UNKNOWN)));
		row.add(link.rightKind().name());
		row.addAll(cells(cards.getOrDefault(link.rightId(), RecordCard.UNKNOWN)));
		return row;
	}

	private static List<String> cells(RecordCard card) {
		return List.of(card.name(), card.person(), card.address(), card.phones(), card.more(), card.source());
	}

	private static List<String> sentences(JsonNode evidence, DoublePredicate weight) {
		List<String> sentences = new ArrayList<>();
		evidence.path("evidence").forEach((line) -> {
			// How rare matches are at all says nothing of this pair.
			if (!line.path("comparison").asString().equals("prior") && weight.test(line.path("weight").asDouble())) {
				sentences.add(line.path("sentence").asString());
			}
		});
		return sentences;
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((text) -> texts.add(text.asString()));
		return texts;
	}

	private static String decimal(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

}
