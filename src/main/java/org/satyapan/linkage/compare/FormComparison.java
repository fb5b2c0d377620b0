package org.satyapan.linkage.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Columns;

/**
 * What tells bearers of one name apart: junior and senior, or a firm's legal form.
 */
public final class FormComparison extends Comparison {

	public static final int SAME = 1;

	public static final int PERSON_DIFFERS = 2;

	public static final int FIRM_DIFFERS = 3;

	private final Columns columns;

	FormComparison(Columns columns) {
		super("generation or legal form", Group.NAME, List.of(Field.PERSON, Field.NAME),
				new Level("same", 0.90, 0.5, 0.5, "Generation or legal form is the same.",
						"पीढ़ी या कानूनी स्वरूप समान है।"),
				new Level("other generation", 0.004, 0.5, 0.5, "One is the junior, the other the senior.",
						"एक कनिष्ठ है और दूसरा वरिष्ठ।")
					.notLearned(),
				new Level("other legal form", 0.04, 0.5, 0.5, "The firms have different legal forms.",
						"फर्मों के कानूनी स्वरूप भिन्न हैं।"));
		this.columns = columns;
	}

	@Override
	public boolean isUsed() {
		return true;
	}

	@Override
	int neededOfBoth() {
		return Columns.FORM;
	}

	@Override
	public int level(int left, int right) {
		String one = this.columns.form(left);
		String other = this.columns.form(right);
		if (one == null || other == null) {
			return MISSING;
		}
		if (one.equals(other)) {
			return SAME;
		}
		if (!this.columns.firms().isEmpty(left) && !this.columns.firms().isEmpty(right)) {
			return related(one, other) ? MISSING : FIRM_DIFFERS;
		}
		boolean persons = !this.columns.names().isEmpty(left) && !this.columns.names().isEmpty(right);
		return persons ? PERSON_DIFFERS : MISSING;
	}

	/** Forms that lists use for one another. */
	private static boolean related(String left, String right) {
		return isLoose(left) || isLoose(right);
	}

	private static boolean isLoose(String form) {
		return switch (form) {
			case "limited", "company", "company limited", "incorporated", "corporation", "proprietorship" -> true;
			default -> false;
		};
	}

	@Override
	public @Nullable String shown(int row, LinkageRecord record) {
		return this.columns.form(row);
	}

}
