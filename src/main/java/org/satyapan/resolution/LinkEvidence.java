package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.Explanation;
import org.satyapan.linkage.Explanation.Flip;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.Link;
import org.satyapan.resolution.Judgements.Pair;

/**
 * The evidence of a link as it is stored, and the explanation that can be read from it
 * again.
 */
public final class LinkEvidence {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private LinkEvidence() {
	}

	/**
	 * A judgement as JSON.
	 * @param turned whether the link has the pair's right record on its left
	 */
	static String write(Judgement judgement, boolean turned) {
		Map<String, Object> stored = new LinkedHashMap<>();
		List<Map<String, Object>> lines = new ArrayList<>();
		ScoredPair pair = judgement.whole();
		for (Evidence line : pair.evidence()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("comparison", line.comparison());
			put(fields, "left", turned ? line.right() : line.left());
			put(fields, "right", turned ? line.left() : line.right());
			fields.put("level", line.level());
			fields.put("weight", rounded(line.weight()));
			fields.put("sentence", line.sentence());
			fields.put("sentence_hi", line.sentenceHi());
			lines.add(fields);
		}
		stored.put("evidence", lines);
		stored.put("vetoes", pair.vetoes());
		put(stored, "explanation", explanation(judgement));
		put(stored, "clerk", clerk(judgement.clerk()));
		put(stored, "contradiction", judgement.contradiction());
		return JSON.writeValueAsString(stored);
	}

	/** What a reviewer is told beside the evidence. */
	private static @Nullable Map<String, Object> explanation(Judgement judgement) {
		Explanation explanation = judgement.explanation();
		if (explanation == null) {
			return null;
		}
		Map<String, Object> stored = new LinkedHashMap<>();
		ScoredPair other = explanation.runnerUp();
		if (other != null) {
			stored.put("runner_up", Map.of("left_id", other.leftId(), "right_id", other.rightId(), "weight",
					rounded(other.matchWeight()), "probability", other.matchProbability()));
		}
		Flip flip = explanation.flip();
		// Where a rule of the domain has decided, the engine's own flip would mislead.
		if (flip != null && judgement.decision() == judgement.pair().decision()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("field", flip.field());
			fields.put("from", flip.from());
			fields.put("to", flip.to());
			fields.put("bits", rounded(flip.bits()));
			fields.put("decision", flip.decision().name());
			stored.put("flip", fields);
		}
		stored.put("compared", explanation.compared());
		stored.put("keys", new TreeSet<>(explanation.keys()));
		return stored;
	}

	private static @Nullable Map<String, Object> clerk(@Nullable ClericalDecision clerk) {
		if (clerk == null) {
			return null;
		}
		Map<String, Object> decision = new LinkedHashMap<>();
		decision.put("decision", clerk.decision());
		decision.put("decided_by", clerk.decidedBy());
		decision.put("decided_on", clerk.decidedOn().toString());
		decision.put("left_id", clerk.leftId());
		decision.put("right_id", clerk.rightId());
		put(decision, "reason", clerk.reason());
		return decision;
	}

	private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
		if (value != null) {
			fields.put(key, value);
		}
	}

	static double rounded(double weight) {
		return Math.round(weight * 1000) / 1000.0;
	}

	/**
	 * The pair of a stored link.
	 * @param link any link
	 * @return its evidence and vetoes
	 */
	public static ScoredPair pair(Link link) {
		JsonNode stored = JSON.readTree(link.evidence());
		List<Evidence> evidence = new ArrayList<>();
		stored.path("evidence")
			.forEach((line) -> evidence.add(new Evidence(line.path("comparison").asString(), text(line.path("left")),
					text(line.path("right")), line.path("level").asString(), line.path("weight").asDouble(),
					line.path("sentence").asString(), line.path("sentence_hi").asString())));
		return new ScoredPair(link.leftId(), link.rightId(), link.matchWeight(), link.matchProbability(),
				Decision.valueOf(link.decision()), evidence, texts(stored.path("vetoes")));
	}

	/**
	 * What was stored beside the evidence for who reviews a link.
	 * @param link any link
	 * @param pair its pair
	 * @return runner-up, flip and keys; {@code null} if none were stored
	 */
	public static @Nullable Explanation explanation(Link link, ScoredPair pair) {
		JsonNode stored = JSON.readTree(link.evidence()).path("explanation");
		if (stored.isMissingNode()) {
			return null;
		}
		ScoredPair other = runnerUp(stored.path("runner_up"));
		return new Explanation(pair, other, (other != null) ? pair.matchWeight() - other.matchWeight() : 0,
				flip(stored.path("flip")), stored.path("compared").asBoolean(false),
				new TreeSet<>(texts(stored.path("keys"))), List.of());
	}

	/** Whether a person decided it. */
	public static boolean isClerks(Link link) {
		return !link.decidedBy().equals(LinkBook.ENGINE);
	}

	/**
	 * The records on which a person decided, where those are others of the same centre.
	 * @param link any link
	 * @return their ids; {@code null} if nobody decided, or on these records themselves
	 */
	public static @Nullable String decidedOf(Link link) {
		JsonNode clerk = JSON.readTree(link.evidence()).path("clerk");
		String left = text(clerk.path("left_id"));
		String right = text(clerk.path("right_id"));
		return (left == null || right == null || Pair.of(left, right).equals(Pair.of(link.leftId(), link.rightId())))
				? null : left + " and " + right;
	}

	/** Whether a telephone number is part of its evidence. */
	public static boolean sharesPhone(Link link) {
		return pair(link).evidence()
			.stream()
			.anyMatch((line) -> line.comparison().equals("phone") && line.level().equals("exact"));
	}

	/** That a clerk's decision stands against the records; null if it does not. */
	static @Nullable String contradiction(Link link) {
		return text(JSON.readTree(link.evidence()).path("contradiction"));
	}

	private static @Nullable ScoredPair runnerUp(JsonNode other) {
		return other.isMissingNode() ? null
				: new ScoredPair(other.path("left_id").asString(), other.path("right_id").asString(),
						other.path("weight").asDouble(), other.path("probability").asDouble(), Decision.REVIEW,
						List.of(), List.of());
	}

	private static @Nullable Flip flip(JsonNode flip) {
		return flip.isMissingNode() ? null
				: new Flip(flip.path("field").asString(), flip.path("from").asString(), flip.path("to").asString(),
						flip.path("bits").asDouble(), Decision.valueOf(flip.path("decision").asString()));
	}

	private static @Nullable String text(JsonNode node) {
		return node.isMissingNode() ? null : node.asString();
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((text) -> texts.add(text.asString()));
		return texts;
	}

}
