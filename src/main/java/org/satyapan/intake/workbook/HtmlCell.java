package org.satyapan.intake.workbook;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell of a web page: line breaks stay, other white space does not count.
 */
final class HtmlCell implements NodeVisitor {

	private final WorkbookLimits limits;

	private final HtmlFonts fonts;

	private final StringBuilder text = new StringBuilder();

	private final FontRuns runs;

	private final Deque<String> open = new ArrayDeque<>();

	HtmlCell(WorkbookLimits limits, LegacyFonts legacyFonts, HtmlFonts fonts) {
		this.limits = limits;
		this.fonts = fonts;
		this.runs = new FontRuns(legacyFonts);
	}

	/** The cell, or null if it is blank. */
	@Nullable Cell read(Element cell, int column) {
		Double stored = stored(cell);
		if (stored != null) {
			return Cell.number(column, stored);
		}
		cell.traverse(this);
		int end = this.text.length();
		while (end > 0 && Character.isWhitespace(this.text.charAt(end - 1))) {
			end--;
		}
		String all = this.text.substring(0, end);
		if (Text.isBlank(all)) {
			return null;
		}
		int length = end;
		return Cell.text(column, all,
				this.runs.runs()
					.stream()
					.filter((run) -> run.from() < length)
					.map((run) -> new LegacyRun(run.from(), Math.min(run.to(), length), run.font(), run.keys()))
					.toList());
	}

	/** Excel writes beside a number that it shows shortened the whole number. */
	private static @Nullable Double stored(Element cell) {
		try {
			return cell.attr("x:num").isBlank() ? null : Double.valueOf(cell.attr("x:num").strip());
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode part) {
			String plain = part.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
			boolean gap = this.text.isEmpty() || Character.isWhitespace(this.text.charAt(this.text.length() - 1));
			add((gap && plain.startsWith(" ")) ? plain.substring(1) : plain);
		}
		else if (node instanceof Element element) {
			String own = this.fonts.of(element);
			this.open.push((own != null) ? own : this.open.isEmpty() ? "" : this.open.getFirst());
			if (depth > 0 && (element.nameIs("br") || element.isBlock()) && !this.text.isEmpty()) {
				add("\n");
			}
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element) {
			this.open.pop();
		}
	}

	private void add(String more) {
		int from = this.text.length();
		this.text.append(more, 0, Math.min(more.length(), this.limits.cellCharacters() - from));
		this.runs.add(from, this.text.length(), this.open.isEmpty() ? null : this.open.getFirst());
	}

}
