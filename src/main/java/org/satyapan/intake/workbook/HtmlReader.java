package org.satyapan.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages that are called .xls, as portals and Excel itself write them: all
 * tables one below the other on one sheet, and what stands between them in rows of its
 * own, as Excel shows them.
 */
final class HtmlReader {

	private static final int WIDEST_SPAN = 1000;

	private static final int HIGHEST_SPAN = 65_534;

	private final WorkbookLimits limits;

	private final LegacyFonts legacyFonts;

	private HtmlFonts fonts = new HtmlFonts("");

	/** Rows below the next for which a column is still covered by a cell above. */
	private final Map<Integer, Integer> covered = new HashMap<>();

	private int next = 1;

	HtmlReader(WorkbookLimits limits, LegacyFonts legacyFonts) {
		this.limits = limits;
		this.legacyFonts = legacyFonts;
	}

	List<Sheet> read(byte[] content) throws UnreadableFile {
		try {
			Document page = parse(content);
			if (page.selectFirst("table") == null && page.selectFirst("frame, iframe") != null) {
				throw FileRefusal.frame();
			}
			StringBuilder css = new StringBuilder();
			page.select("style").forEach((style) -> css.append(style.data()).append('\n'));
			this.fonts = new HtmlFonts(css.toString());
			SheetBuilder sheet = new SheetBuilder(0, Sheet.CSV, this.limits);
			flow(page.body(), sheet);
			return List.of(sheet.build());
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw FileRefusal.incomplete(ex);
		}
	}

	/** A page without a declared encoding is read like any text. */
	private static Document parse(byte[] content) throws IOException, UnreadableFile {
		if (TextEncoding.marked(content) == null && declaresEncoding(content)) {
			return Jsoup.parse(new ByteArrayInputStream(content), null, "");
		}
		return Jsoup.parse(TextEncoding.decode(content));
	}

	private static boolean declaresEncoding(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, 5000), StandardCharsets.ISO_8859_1);
		return start.toLowerCase(Locale.ROOT).contains("charset=") || start.startsWith("<?xml");
	}

	/** Walks what is not a table; a block of text is a row. */
	private void flow(Element page, SheetBuilder sheet) throws UnreadableFile {
		StringBuilder loose = new StringBuilder();
		Node node = page.childNodeSize() > 0 ? page.childNode(0) : null;
		while (node != null) {
			boolean inside = false;
			if (node instanceof TextNode text) {
				loose.append(text.text());
			}
			else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
				textRow(loose, sheet);
				if (element.nameIs("table")) {
					table(element, sheet);
				}
				else {
					inside = true;
				}
			}
			else {
				inside = node instanceof Element;
			}
			node = inside && node.childNodeSize() > 0 ? node.childNode(0) : after(node, page, loose, sheet);
		}
		textRow(loose, sheet);
	}

	/** The node that follows; a block that ends on the way there ends a row. */
	private @Nullable Node after(Node node, Element page, StringBuilder loose, SheetBuilder sheet)
			throws UnreadableFile {
		Node left = node;
		while (left != page && left.nextSibling() == null) {
			left = left.parentNode();
			if (left == null) {
				return null;
			}
			if (left instanceof Element element && element.isBlock()) {
				textRow(loose, sheet);
			}
		}
		return (left != page) ? left.nextSibling() : null;
	}

	private void textRow(StringBuilder loose, SheetBuilder sheet) throws UnreadableFile {
		if (!Text.isBlank(loose.toString())) {
			sheet.row(this.next++, false, List.of(Cell.text(0, this.limits.cut(loose.toString().strip()))));
		}
		loose.setLength(0);
	}

	private void table(Element table, SheetBuilder sheet) throws UnreadableFile {
		this.covered.clear();
		for (Element row : table.select("tr")) {
			if (row.closest("table") == table) {
				row(row, sheet);
			}
		}
	}

	private void row(Element row, SheetBuilder sheet) throws UnreadableFile {
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (Element element : row.children()) {
			if (!element.nameIs("td") && !element.nameIs("th")) {
				continue;
			}
			while (this.covered.getOrDefault(column, 0) > 0) {
				column++;
			}
			int right = span(element, "colspan", WIDEST_SPAN);
			int down = span(element, "rowspan", HIGHEST_SPAN);
			Cell cell = new HtmlCell(this.limits, this.legacyFonts, this.fonts).read(element, column);
			if (cell != null) {
				cells.add(cell);
			}
			if (right > 1 || down > 1) {
				sheet.merge(new Region(this.next, this.next + down - 1, column, column + right - 1));
			}
			for (int i = 0; i < right; i++) {
				this.covered.put(column + i, down);
			}
			column = Math.min(column + right, HIGHEST_SPAN);
		}
		this.covered.replaceAll((key, left) -> left - 1);
		this.covered.values().removeIf((left) -> left <= 0);
		sheet.row(this.next++, isHidden(row), cells);
	}

	private static boolean isHidden(Element row) {
		return row.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
	}

	private static int span(Element cell, String attribute, int most) {
		try {
			return Math.max(1, Math.min(most, Integer.parseInt(cell.attr(attribute).strip())));
		}
		catch (NumberFormatException ex) {
			return 1;
		}
	}

}
