package org.satyapan.intake.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.satyapan.intake.workbook.ZipParts;

/**
 * What a part of a workbook says of the parts that belong to it. Parts outside of the
 * file are never followed.
 */
final class Relations {

	private static final byte[] RELATION = "Relationship".getBytes(StandardCharsets.US_ASCII);

	private static final int MOST = 100_000;

	private static final int LONGEST = 1000;

	private final List<Relation> relations = new ArrayList<>();

	private Relations() {
	}

	/**
	 * The relations of a part.
	 * @param part its name, or an empty text for the whole file
	 */
	static Relations of(String part, ZipParts parts) throws IOException {
		Relations relations = new Relations();
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		String name = folder + "_rels/" + part.substring(slash) + ".rels";
		if (!parts.has(name)) {
			return relations;
		}
		try (XmlBytes xml = new XmlBytes(parts.read(name))) {
			for (XmlBytes.Event event = xml.next(); event != XmlBytes.Event.DONE; event = xml.next()) {
				if (event == XmlBytes.Event.START && xml.is(RELATION)) {
					relations.add(xml.tag(), folder);
				}
			}
		}
		return relations;
	}

	/** The first part of a kind, such as {@code officeDocument}. */
	Optional<String> ofKind(String kind) {
		return this.relations.stream()
			.filter((relation) -> relation.kind().equals(kind) && !relation.outside())
			.map(Relation::target)
			.findFirst();
	}

	Optional<Relation> withId(String id) {
		return this.relations.stream().filter((relation) -> relation.id().equals(id)).findFirst();
	}

	private void add(XmlTag tag, String folder) throws MalformedXml {
		String id = tag.value("Id");
		String type = tag.value("Type");
		String target = tag.value("Target");
		if (id == null || type == null || target == null) {
			return;
		}
		if (this.relations.size() == MOST) {
			throw new MalformedXml("it has more than " + MOST + " relations");
		}
		boolean outside = "External".equalsIgnoreCase(tag.value("TargetMode"));
		if (outside || target.length() > LONGEST || id.length() > LONGEST) {
			// Links to the world outside are many, and nothing of them is needed.
			if (type.endsWith("/worksheet")) {
				this.relations.add(new Relation(id, "worksheet", "", true));
			}
			return;
		}
		this.relations
			.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolved(target, folder), false));
	}

	/** The name of a part as seen from a folder. */
	private static String resolved(String target, String folder) {
		Deque<String> path = new ArrayDeque<>();
		String whole = (target.startsWith("/") ? "" : folder) + target.replace('\\', '/');
		for (String step : whole.split("/")) {
			if (step.equals("..")) {
				// There is nothing above the file: some programs write such names.
				path.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				path.addLast(step);
			}
		}
		return String.join("/", path);
	}

	/**
	 * One relation.
	 *
	 * @param id by which the part names it
	 * @param kind the last step of its type, the same for both variants of the standard
	 * @param target the name of the part it leads to
	 * @param outside whether it leads out of the file
	 */
	record Relation(String id, String kind, String target, boolean outside) {
	}

}
