package org.satyapan.intake.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.ZipParts;

/**
 * The part of a workbook that lists its sheets.
 *
 * @param sheets those with rows, in the order of their tabs
 * @param from1904 whether days are counted from 1904
 */
record WorkbookPart(List<BulkSheet> sheets, boolean from1904) {

	private static final byte[] ROOT = "workbook".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] PROPERTIES = "workbookPr".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] SHEET = "sheet".getBytes(StandardCharsets.US_ASCII);

	private static final int LONGEST_NAME = 100;

	static WorkbookPart read(String part, Relations relations, ZipParts parts, BulkLimits limits)
			throws IOException, UnreadableFile {
		List<BulkSheet> sheets = new ArrayList<>();
		boolean from1904 = false;
		try (XmlBytes xml = new XmlBytes(parts.read(part))) {
			for (XmlBytes.Event event = xml.next(); event != XmlBytes.Event.DONE; event = xml.next()) {
				if (event != XmlBytes.Event.START) {
					continue;
				}
				if (xml.depth() == 1 && !xml.is(ROOT)) {
					throw new MalformedXml("it is no workbook");
				}
				if (xml.depth() == 2 && xml.is(PROPERTIES)) {
					from1904 = isTrue(xml.tag().value("date1904"));
				}
				else if (xml.depth() == 3 && xml.is(SHEET)) {
					sheet(xml.tag(), relations, parts).ifPresent(sheets::add);
					if (sheets.size() > limits.sheets()) {
						throw Refusal.tooMany("sheets", "शीट", limits.sheets());
					}
				}
			}
		}
		if (sheets.isEmpty()) {
			throw new MalformedXml("it has no sheet");
		}
		if (sheets.stream().allMatch(BulkSheet::hidden)) {
			BulkSheet first = sheets.get(0);
			sheets.set(0, new BulkSheet(first.name(), false, first.part()));
		}
		return new WorkbookPart(List.copyOf(sheets), from1904);
	}

	static boolean isTrue(@Nullable String value) {
		return "1".equals(value) || "true".equals(value) || "on".equals(value);
	}

	/** A sheet with rows; charts and macros on sheets of their own are none. */
	private static Optional<BulkSheet> sheet(XmlTag tag, Relations relations, ZipParts parts) throws IOException {
		String name = tag.value("name");
		String id = tag.prefixed("id");
		String state = tag.value("state");
		if (name == null || id == null) {
			throw new MalformedXml("a sheet has no name");
		}
		String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) : name;
		Relations.Relation relation = relations.withId(id)
			.orElseThrow(() -> new MalformedXml("the sheet " + shown + " is missing"));
		if (!relation.kind().equals("worksheet")) {
			return Optional.empty();
		}
		if (relation.outside() || !parts.has(relation.target())) {
			throw new MalformedXml("the sheet " + shown + " is missing or lies outside of the file");
		}
		return Optional
			.of(new BulkSheet(shown, "hidden".equals(state) || "veryHidden".equals(state), relation.target()));
	}

}
