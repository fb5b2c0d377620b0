package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.FirmNameReader;
import org.satyapan.linkage.PersonNameReader;
import org.satyapan.linkage.Subject;
import org.satyapan.linkage.columns.PackedRows.Part;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Word;

/**
 * Normalises rows, one thread's share of them: names here, the rest by others.
 */
final class RowReader {

	private static final int LONGEST_NAME = 12;

	private static final int NOT_KNOWN = -1;

	private static final int OLDEST = 999;

	private final Columns columns;

	private final Subject subject;

	final Vocabulary.Counter people;

	final Vocabulary.Counter companies;

	final Vocabulary.Counter addressWords;

	final Frequencies frequencies = new Frequencies();

	private final PackedRows.Writer row = new PackedRows.Writer();

	private final Cells cells;

	private final PersonNameReader personNames = new PersonNameReader();

	private final WordTokens personTokens;

	private final FirmNameReader firmNames = new FirmNameReader();

	private final WordTokens firmTokens;

	private final AddressColumns addresses;

	private final CodeColumns codes;

	private final List<List<? extends Word>> own = new ArrayList<>();

	private final List<List<? extends Word>> relatives = new ArrayList<>();

	private @Nullable String form;

	/** Whether the row at hand is one of the left list, and of those to be found. */
	private boolean left;

	private boolean right;

	RowReader(Columns columns, Subject subject) {
		this.columns = columns;
		this.subject = subject;
		this.people = columns.people.counter();
		this.companies = columns.companies.counter();
		this.addressWords = columns.addressWords.counter();
		this.cells = new Cells(columns);
		this.personTokens = new WordTokens(this.people::token);
		this.firmTokens = new WordTokens(this.companies::token);
		this.addresses = new AddressColumns(this.row, this.addressWords, columns.placeNames.counter(),
				this.frequencies);
		this.codes = new CodeColumns(this.row, this.frequencies);
	}

	/** Normalises the rows of a chunk and puts them into the columns. */
	void read(int chunk) {
		int to = Math.min(this.columns.size(), (chunk + 1) * PackedRows.CHUNK);
		for (int number = chunk * PackedRows.CHUNK; number < to; number++) {
			this.cells.fetch(number);
			this.left = number < this.columns.leftSize();
			this.right = number >= this.columns.rightStart();
			take();
			this.people.endRecord();
			this.companies.endRecord();
			this.addressWords.endRecord();
		}
		this.row.give(this.columns.rows, chunk);
	}

	private void take() {
		this.own.clear();
		this.relatives.clear();
		this.form = null;
		boolean firm = isFirm();
		Subject stands = (this.subject != Subject.ANY) ? this.subject
				: firm ? Subject.ESTABLISHMENT : this.cells.has(Field.PERSON) ? Subject.PERSON : Subject.PREMISES;
		takeNames(firm);
		for (String value : this.cells.values(Field.RELATIVE_NAME)) {
			this.personNames.read(value);
			addName(this.relatives,
					this.personNames.tokens().isEmpty() ? this.personNames.relative() : this.personNames.tokens());
		}
		give(this.relatives, Part.RELATIVES, this.people, this.personTokens, false);
		for (String value : this.cells.values(Field.DATE_OF_BIRTH)) {
			for (int birth : Births.parse(value)) {
				if (!this.row.has(Part.BIRTHS, birth, 1)) {
					this.row.add(Part.BIRTHS, birth);
				}
			}
		}
		this.addresses.take(this.cells);
		this.codes.take(this.cells);
		byte written = Spellings.form(this.form);
		int age = age(this.cells.value(Field.AGE));
		this.row.endRow(Columns.head(stands, written, age), ((written != 0) ? Columns.FORM : 0)
				| ((age >= 0 || this.row.size(Part.BIRTHS) > 0) ? Columns.BORN : 0));
	}

	private boolean isFirm() {
		if (this.subject == Subject.PERSON) {
			return false;
		}
		return this.cells.has(Field.NAME) || this.subject == Subject.ESTABLISHMENT;
	}

	private void takeNames(boolean firm) {
		for (String value : this.cells.values(Field.PERSON)) {
			takePerson(value, !firm);
		}
		if (firm) {
			give(this.own, Part.OWNERS, this.people, this.personTokens, true);
			this.own.clear();
			takeFirm(Field.NAME);
			takeFirm(Field.ALIAS);
			give(this.own, Part.FIRMS, this.companies, this.firmTokens, true);
			return;
		}
		if (!this.cells.has(Field.PERSON)) {
			for (String value : this.cells.values(Field.NAME)) {
				takePerson(value, true);
			}
		}
		for (String value : this.cells.values(Field.ALIAS)) {
			takePerson(value, true);
		}
		give(this.own, Part.NAMES, this.people, this.personTokens, true);
	}

	private void takePerson(String value, boolean subjectItself) {
		this.personNames.read(value);
		addName(this.own, this.personNames.tokens());
		this.personNames.aliases().forEach((alias) -> addName(this.own, alias));
		addName(this.relatives, this.personNames.relative());
		if (subjectItself && this.form == null) {
			this.form = this.personNames.generation();
		}
	}

	private void takeFirm(Field field) {
		for (String value : this.cells.values(field)) {
			this.firmNames.read(value);
			addName(this.own, this.firmNames.words());
			if (this.form == null) {
				this.form = this.firmNames.legalForm();
			}
		}
	}

	/** Words of one lexicon are equal only if they are the same. */
	private static void addName(List<List<? extends Word>> names, List<? extends Word> name) {
		if (!name.isEmpty() && !names.contains(name)) {
			names.add(name);
		}
	}

	private void give(List<List<? extends Word>> names, Part part, Vocabulary.Counter vocabulary, WordTokens tokens,
			boolean counted) {
		for (int name = 0; name < names.size(); name++) {
			if (!this.row.hasRoom(part, Words.IN_NAME * (LONGEST_NAME + 1))) {
				return;
			}
			if (this.row.size(part) > 0) {
				this.row.add(part, Columns.NEXT_NAME, 0, 0);
			}
			List<? extends Word> words = names.get(name);
			for (int i = 0; i < Math.min(LONGEST_NAME, words.size()); i++) {
				Token token = tokens.of(words.get(i));
				this.row.add(part, token.marked, token.skeletonId, token.letters());
				if (counted) {
					vocabulary.count(token);
				}
				if (part == Part.NAMES || part == Part.FIRMS) {
					token.borne(this.left, this.right);
				}
			}
		}
	}

	private static int age(@Nullable String value) {
		if (value == null) {
			return NOT_KNOWN;
		}
		String latin = Latin.of(value);
		int age = 0;
		int digits = 0;
		while (digits < latin.length() && latin.charAt(digits) >= '0' && latin.charAt(digits) <= '9' && age <= OLDEST) {
			age = age * 10 + latin.charAt(digits++) - '0';
		}
		return (digits == 0 || digits > 3) ? NOT_KNOWN : age;
	}

}
