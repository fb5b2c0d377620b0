package org.satyapan.report.cell;

import java.util.List;
import java.util.Map;

import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.Explanation;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Waterfall;
import org.satyapan.register.Link;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.LinkEvidence;

/**
 * The doubtful links explained, in the order of the queue: the same waterfall as
 * {@code link --explain} prints.
 */
final class ReviewExplanations {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** A notice's address may be its sender's, who stays sealed. */
	private static final String MAIL = "e-mail";

	private static final String SEALED = "(sealed)";

	private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

	private int count;

	void add(Link link, Map<String, RecordCard> cards) {
		this.text.append(++this.count)
			.append(". ")
			.append(title(link.leftKind(), link.leftId(), cards))
			.append("\r\n   ")
			.append(title(link.rightKind(), link.rightId(), cards))
			.append("\r\n\r\n");
		ScoredPair pair = sealed(link, LinkEvidence.pair(link));
		Explanation explanation = LinkEvidence.explanation(link, pair);
		List<String> lines = (explanation != null) ? Waterfall.lines(explanation) : Waterfall.lines(pair);
		lines.forEach((line) -> this.text.append(line.replaceAll("[\\r\\n]+", " ")).append("\r\n"));
		this.text.append("\r\n\r\n");
	}

	private static String title(RecordKind kind, String id, Map<String, RecordCard> cards) {
		RecordCard card = cards.getOrDefault(id, RecordCard.UNKNOWN);
		return kind + " " + id + (card.name().isEmpty() ? "" : ", " + card.name().replaceAll("[\\r\\n]+", " "));
	}

	private static ScoredPair sealed(Link link, ScoredPair pair) {
		if (link.leftKind() != RecordKind.NOTICE && link.rightKind() != RecordKind.NOTICE) {
			return pair;
		}
		List<Evidence> evidence = pair.evidence()
			.stream()
			.map((line) -> !line.comparison().equals(MAIL) ? line
					: new Evidence(line.comparison(), SEALED, SEALED, line.level(), line.weight(), line.sentence(),
							line.sentenceHi()))
			.toList();
		return new ScoredPair(pair.leftId(), pair.rightId(), pair.matchWeight(), pair.matchProbability(),
				pair.decision(), evidence, pair.vetoes());
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
