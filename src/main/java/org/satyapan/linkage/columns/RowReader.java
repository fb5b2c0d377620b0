package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.AddressParts;
import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.PersonNames;
import org.satyapan.linkage.Phones;
import org.satyapan.linkage.RecordTable;
import org.satyapan.linkage.Subject;
import org.satyapan.linkage.columns.PackedRows.Part;
import org.satyapan.linkage.text.Latin;

/**
 * Normalises rows, one thread's share of them.
 */
final class RowReader {

	private static final int LONGEST_NAME = 12;

	private static final int REMEMBERED = 50_000;

	private static final int NOT_KNOWN = -1;

	private static final int OLDEST = 999;

	private static final String[] NONE = {};

	private final Columns columns;

	private final Subject subject;

	final Vocabulary.Counter people;

	final Vocabulary.Counter companies;

	final Vocabulary.Counter addressWords;

	final Vocabulary.Counter placeNames;

	final Frequencies frequencies = new Frequencies();

	private final PackedRows.Writer row = new PackedRows.Writer();

	private final Signatures.Maker signature = new Signatures.Maker();

	private final @Nullable String[] cells = new String[Field.values().length];

	private @Nullable String[] given = {};

	private final Map<String, NamedPlace> places = new HashMap<>();

	private final List<List<String>> own = new ArrayList<>();

	private final List<List<String>> relatives = new ArrayList<>();

	private @Nullable String form;

	/** A locality or city, with what its name tells of phase and sector. */
	private record NamedPlace(@Nullable Token name, AddressParts area) {
	}

	RowReader(Columns columns, Subject subject) {
		this.columns = columns;
		this.subject = subject;
		this.people = columns.people.counter();
		this.companies = columns.companies.counter();
		this.addressWords = columns.addressWords.counter();
		this.placeNames = columns.placeNames.counter();
	}

	/** Normalises the rows of a chunk and puts them into the columns. */
	void read(int chunk) {
		int to = Math.min(this.columns.size(), (chunk + 1) * PackedRows.CHUNK);
		for (int number = chunk * PackedRows.CHUNK; number < to; number++) {
			take(number);
			this.people.endRecord();
			this.companies.endRecord();
			this.addressWords.endRecord();
		}
		this.row.give(this.columns.rows, chunk);
	}

	private void take(int number) {
		fetch(number);
		this.own.clear();
		this.relatives.clear();
		this.form = null;
		boolean firm = isFirm();
		Subject stands = (this.subject != Subject.ANY) ? this.subject
				: firm ? Subject.ESTABLISHMENT : (value(Field.PERSON) != null) ? Subject.PERSON : Subject.PREMISES;
		takeNames(firm);
		for (String value : values(Field.RELATIVE_NAME)) {
			PersonNames.Parsed parsed = PersonNames.parse(value);
			addName(this.relatives, parsed.tokens().isEmpty() ? parsed.relative() : parsed.tokens());
		}
		give(this.relatives, Part.RELATIVES, this.people, false);
		for (String value : values(Field.DATE_OF_BIRTH)) {
			for (int birth : Births.parse(value)) {
				if (!this.row.has(Part.BIRTHS, birth, 1)) {
					this.row.add(Part.BIRTHS, birth);
				}
			}
		}
		takeAddress();
		takeCodes();
		this.row.endRow(Columns.head(stands, Spellings.form(this.form), age(value(Field.AGE))));
	}

	private void fetch(int number) {
		RecordTable table = this.columns.table(number);
		List<Field> fields = table.columns();
		if (this.given.length != fields.size()) {
			this.given = new String[fields.size()];
		}
		table.values(this.columns.tableRow(number), this.given);
		Arrays.fill(this.cells, null);
		for (int i = 0; i < this.given.length; i++) {
			this.cells[fields.get(i).ordinal()] = this.given[i];
		}
	}

	private @Nullable String value(Field field) {
		return this.cells[field.ordinal()];
	}

	private String[] values(Field field) {
		String cell = value(field);
		if (cell == null) {
			return NONE;
		}
		return (cell.indexOf(';') < 0) ? new String[] { cell } : several(cell);
	}

	private static String[] several(String cell) {
		return Arrays.stream(cell.split(";"))
			.filter((value) -> !value.isBlank())
			.map(String::strip)
			.toArray(String[]::new);
	}

	private boolean isFirm() {
		if (this.subject == Subject.PERSON) {
			return false;
		}
		return value(Field.NAME) != null || this.subject == Subject.ESTABLISHMENT;
	}

	private void takeNames(boolean firm) {
		for (String value : values(Field.PERSON)) {
			takePerson(value, !firm);
		}
		if (firm) {
			give(this.own, Part.OWNERS, this.people, true);
			this.own.clear();
			takeFirm();
			give(this.own, Part.FIRMS, this.companies, true);
			return;
		}
		if (value(Field.PERSON) == null) {
			for (String value : values(Field.NAME)) {
				takePerson(value, true);
			}
		}
		for (String value : values(Field.ALIAS)) {
			takePerson(value, true);
		}
		give(this.own, Part.NAMES, this.people, true);
	}

	private void takePerson(String value, boolean subjectItself) {
		PersonNames.Parsed parsed = PersonNames.parse(value);
		addName(this.own, parsed.tokens());
		parsed.aliases().forEach((alias) -> addName(this.own, alias));
		addName(this.relatives, parsed.relative());
		if (subjectItself && this.form == null) {
			this.form = parsed.generation();
		}
	}

	private void takeFirm() {
		takeFirm(Field.NAME);
		takeFirm(Field.ALIAS);
	}

	private void takeFirm(Field field) {
		for (String value : values(field)) {
			CompanyNames.Parsed parsed = CompanyNames.parse(value);
			addName(this.own, parsed.words());
			if (this.form == null) {
				this.form = parsed.legalForm();
			}
		}
	}

	private static void addName(List<List<String>> names, List<String> name) {
		if (!name.isEmpty() && !names.contains(name)) {
			names.add(name);
		}
	}

	private void give(List<List<String>> names, Part part, Vocabulary.Counter vocabulary, boolean counted) {
		for (List<String> name : names) {
			if (!this.row.hasRoom(part, Words.IN_NAME * (LONGEST_NAME + 1))) {
				return;
			}
			if (this.row.size(part) > 0) {
				add(part, Columns.NEXT_NAME, 0, 0);
			}
			for (int i = 0; i < Math.min(LONGEST_NAME, name.size()); i++) {
				Token token = vocabulary.token(name.get(i));
				add(part, token.marked(), token.skeletonId, token.letters());
				if (counted) {
					vocabulary.count(token);
				}
			}
		}
	}

	private void add(Part part, int first, int second, int third) {
		this.row.add(part, first);
		this.row.add(part, second);
		this.row.add(part, third);
	}

	private void takeAddress() {
		String address = value(Field.ADDRESS);
		@Nullable String pin = null;
		if (address != null) {
			AddressParts read = AddressParser.parse((address.indexOf(';') < 0) ? address : address.replace(';', ','));
			pin = read.pin();
			Premises.add(this.row, read, area(), this.addressWords);
			number(read.plotNumber());
			number(read.house());
			number(read.shop());
			number(read.khasra());
			number(read.unit());
			for (String word : read.rest()) {
				if (hasDigit(word)) {
					number(withoutZeros(word));
				}
				else {
					word(word);
				}
			}
			// Phase and sector name an area, so they count as words.
			if (read.phase() != null) {
				word(Spellings.numbered("phase", read.phase()));
			}
			if (read.sector() != null) {
				word(Spellings.numbered("sector", read.sector()));
			}
		}
		this.signature.give(this.row);
		String given = value(Field.PIN);
		String normal = (given != null) ? Identifiers.normalise(given) : pin;
		if (normal != null && !normal.isEmpty()) {
			Token token = this.placeNames.token(normal);
			this.row.add(Part.PINS, token.id);
			this.row.add(Part.PINS, Words.prefix(token.text()));
			this.frequencies.pins.count(token.textHash());
			this.frequencies.pins.endRecord(true);
		}
		takePlaces(Field.LOCALITY, Part.LOCALITIES, this.frequencies.localities);
		takePlaces(Field.CITY, Part.CITIES, this.frequencies.cities);
		takePlaces(Field.DISTRICT, Part.DISTRICTS, this.frequencies.districts);
		takePlaces(Field.STATE, Part.STATES, this.frequencies.states);
	}

	/** What the locality's name tells of phase and sector. */
	private @Nullable AddressParts area() {
		String locality = value(Field.LOCALITY);
		return (locality != null) ? place(locality).area() : null;
	}

	private void number(@Nullable String number) {
		if (number != null) {
			Token token = this.addressWords.token(number.toLowerCase(Locale.ROOT));
			if (!this.row.has(Part.NUMBERS, token.id, 1)) {
				this.row.add(Part.NUMBERS, token.id);
			}
			this.addressWords.count(token);
		}
	}

	private void word(String word) {
		String usual = Spellings.ADDRESS.getOrDefault(word, word);
		Token token = this.addressWords.token(usual);
		if (this.row.hasRoom(Part.WORDS, Words.IN_PLACE)) {
			this.row.add(Part.WORDS, token.id);
			this.row.add(Part.WORDS, token.prefix());
		}
		this.signature.add(usual);
		this.addressWords.count(token);
	}

	private static String withoutZeros(String word) {
		int from = 0;
		while (from + 1 < word.length() && word.charAt(from) == '0') {
			from++;
		}
		return word.substring(from);
	}

	private void takePlaces(Field field, Part part, Values counts) {
		if (value(field) == null) {
			return;
		}
		for (String value : values(field)) {
			Token place = place(value).name();
			if (place != null && !this.row.has(part, place.id, Words.IN_PLACE)
					&& this.row.hasRoom(part, Words.IN_PLACE)) {
				this.row.add(part, place.id);
				this.row.add(part, Words.prefix(place.text()));
				counts.count(place.textHash());
			}
		}
		counts.endRecord(this.row.size(part) > 0);
	}

	private NamedPlace place(String value) {
		NamedPlace known = this.places.get(value);
		if (known == null) {
			String name = Spellings.place(value);
			known = new NamedPlace(name.isEmpty() ? null : this.placeNames.token(name), AddressParser.parse(value));
			if (this.places.size() < REMEMBERED) {
				this.places.put(value, known);
			}
		}
		return known;
	}

	private void takeCodes() {
		for (String value : values(Field.PHONE)) {
			for (String key : Phones.keys(value)) {
				CodeLists.add(this.row, Part.PHONES, key);
			}
		}
		for (String value : values(Field.EMAIL)) {
			CodeLists.add(this.row, Part.EMAILS, email(value));
		}
		for (String value : values(Field.REGISTRATION_NO)) {
			CodeLists.add(this.row, Part.REGISTRATIONS, Identifiers.normalise(value));
		}
		for (String value : values(Field.GSTIN)) {
			CodeLists.add(this.row, Part.TAX_NUMBERS, Identifiers.repairGstin(value));
		}
		for (String value : values(Field.CIN)) {
			CodeLists.add(this.row, Part.TAX_NUMBERS, Identifiers.repairCin(value));
		}
		count(Part.PHONES, this.frequencies.phones);
		count(Part.EMAILS, this.frequencies.emails);
		count(Part.REGISTRATIONS, this.frequencies.registrations);
		count(Part.TAX_NUMBERS, this.frequencies.taxNumbers);
	}

	private void count(Part part, Values counts) {
		for (int at = 0; at < this.row.size(part); at = CodeLists.next(this.row, part, at)) {
			counts.count(CodeLists.hash(this.row, part, at));
		}
		counts.endRecord(this.row.size(part) > 0);
	}

	private static boolean hasDigit(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static String email(String value) {
		int at = value.indexOf('@');
		if (at < 0) {
			return "";
		}
		int from = at;
		while (from > 0 && "<>\"' ,;:()".indexOf(value.charAt(from - 1)) < 0) {
			from--;
		}
		int to = at;
		while (to < value.length() && "<>\"' ,;:()".indexOf(value.charAt(to)) < 0) {
			to++;
		}
		return Latin.of(value.substring(from, to));
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
