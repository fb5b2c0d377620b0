package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Terms;

/**
 * The legal forms that stand at the end or the start of firms' names.
 */
final class LegalForms {

	/** Written-out forms stand before a name too; shorter first words may be initials. */
	private static final int LONGEST_SHORT_FORM = 4;

	private final Map<String, List<Form>> byLastWord = new HashMap<>();

	private final Map<String, List<Form>> byFirstWord = new HashMap<>();

	private LegalForms() {
	}

	/**
	 * One spelling of a form.
	 *
	 * @param name the form
	 * @param words the spelling's words
	 */
	record Form(String name, List<String> words) {

		int length() {
			return this.words.size();
		}

		private boolean standsAt(List<FirmWord> others, int from) {
			for (int i = 0; i < this.words.size(); i++) {
				if (!this.words.get(i).equals(others.get(from + i).text())) {
					return false;
				}
			}
			return true;
		}

	}

	static LegalForms read() {
		LegalForms forms = new LegalForms();
		Terms.spellings("legal-forms.txt").forEach((spelling, name) -> {
			Form form = new Form(name, List.of(spelling.split(" ")));
			add(forms.byLastWord, form.words().get(form.length() - 1), form);
			if (form.length() > 1 && form.words().get(0).length() > LONGEST_SHORT_FORM) {
				add(forms.byFirstWord, form.words().get(0), form);
			}
		});
		Terms.spellings("legal-forms-before.txt").forEach((spelling, name) -> {
			Form form = new Form(name, List.of(spelling.split(" ")));
			add(forms.byFirstWord, form.words().get(0), form);
		});
		return forms;
	}

	private static void add(Map<String, List<Form>> forms, String word, Form form) {
		List<Form> list = forms.computeIfAbsent(word, (key) -> new ArrayList<>());
		list.add(form);
		list.sort(Comparator.comparingInt(Form::length).reversed());
	}

	/** The forms that end in a word, the longest first. */
	List<Form> endingIn(String word) {
		return this.byLastWord.getOrDefault(word, List.of());
	}

	/** The forms that begin with a word, the longest first. */
	List<Form> startingWith(String word) {
		return this.byFirstWord.getOrDefault(word, List.of());
	}

	/** The longest form at the end of the words that leaves at least one of them. */
	static @Nullable Form atEnd(List<FirmWord> words, int from, int to) {
		for (Form form : words.get(to - 1).endings()) {
			if (form.length() < to - from && form.standsAt(words, to - form.length())) {
				return form;
			}
		}
		return null;
	}

	/** The longest form at the start of the words that leaves at least one of them. */
	static @Nullable Form atStart(List<FirmWord> words, int from, int to) {
		for (Form form : words.get(from).starts()) {
			if (form.length() < to - from && form.standsAt(words, from)) {
				return form;
			}
		}
		return null;
	}

}
