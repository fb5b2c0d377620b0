package org.satyapan.report.networks;

/**
 * Something that records name.
 *
 * @param id unique among all kinds
 * @param label what people call it
 */
record Node(Kind kind, String id, String label) implements Comparable<Node> {

	/** In the order in which a picture shows them, from left to right. */
	enum Kind {

		PERSON("person", "व्यक्ति"), CASE("case", "मुकदमा"), ESTABLISHMENT("centre", "केंद्र"),
		PREMISES("premises", "परिसर"), PHONE("telephone", "दूरभाष");

		private final String title;

		private final String titleHi;

		Kind(String title, String titleHi) {
			this.title = title;
			this.titleHi = titleHi;
		}

		String title() {
			return this.title;
		}

		String titleHi() {
			return this.titleHi;
		}

	}

	@Override
	public int compareTo(Node other) {
		int order = this.kind.compareTo(other.kind);
		order = (order != 0) ? order : this.label.compareTo(other.label);
		return (order != 0) ? order : this.id.compareTo(other.id);
	}

}
