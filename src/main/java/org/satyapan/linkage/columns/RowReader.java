package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.satyapan.linkage.text.Latin;

/**
 * Normalises rows, one thread's share of them.
 */
final class RowReader {

	private static final char NUMBER_WORD = '#';

	private static final int LONGEST_NAME = 12;

	private static final int REMEMBERED = 50_000;

	private static final int NOT_KNOWN = -1;

	private static final int OLDEST = 999;

	private final Columns columns;

	private final Subject subject;

	final Vocabulary.Counter people;

	final Vocabulary.Counter companies;

	final Vocabulary.Counter addressWords;

	final Vocabulary.Counter placeNames;

	final Frequencies frequencies = new Frequencies();

	private final ChunkParts parts = new ChunkParts();

	private final @Nullable String[] cells = new String[Field.values().length];

	private @Nullable String[] given = {};

	private final Map<String, Token> places = new HashMap<>();

	private final List<List<String>> own = new ArrayList<>();

	private final List<List<String>> relatives = new ArrayList<>();

	private @Nullable String form;

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
		int to = Math.min(this.columns.size(), (chunk + 1) * IntLists.CHUNK);
		for (int row = chunk * IntLists.CHUNK; row < to; row++) {
			take(row);
			this.parts.endRow();
			this.people.endRecord();
			this.companies.endRecord();
			this.addressWords.endRecord();
		}
		this.parts.give(this.columns, chunk);
	}

	private void take(int row) {
		fetch(row);
		this.own.clear();
		this.relatives.clear();
		this.form = null;
		boolean firm = isFirm();
		Subject stands = (this.subject != Subject.ANY) ? this.subject
				: firm ? Subject.ESTABLISHMENT : (value(Field.PERSON) != null) ? Subject.PERSON : Subject.PREMISES;
		this.columns.subjects[row] = (byte) stands.ordinal();
		takeNames(firm);
		for (String value : values(Field.RELATIVE_NAME)) {
			PersonNames.Parsed parsed = PersonNames.parse(value);
			addName(this.relatives, parsed.tokens().isEmpty() ? parsed.relative() : parsed.tokens());
		}
		give(this.relatives, this.parts.relatives, this.people, false);
		this.columns.forms[row] = Spellings.form(this.form);
		this.columns.ages[row] = (short) age(value(Field.AGE));
		for (String value : values(Field.DATE_OF_BIRTH)) {
			for (int birth : Births.parse(value)) {
				this.parts.births.addDistinct(birth);
			}
		}
		takeAddress();
		takeCodes();
	}

	private void fetch(int row) {
		RecordTable table = this.columns.table(row);
		List<Field> fields = table.columns();
		if (this.given.length != fields.size()) {
			this.given = new String[fields.size()];
		}
		table.values(this.columns.tableRow(row), this.given);
		Arrays.fill(this.cells, null);
		for (int i = 0; i < this.given.length; i++) {
			this.cells[fields.get(i).ordinal()] = this.given[i];
		}
	}

	private @Nullable String value(Field field) {
		return this.cells[field.ordinal()];
	}

	private List<String> values(Field field) {
		String cell = value(field);
		if (cell == null) {
			return List.of();
		}
		if (cell.indexOf(';') < 0) {
			return List.of(cell);
		}
		List<String> values = new ArrayList<>();
		for (String value : cell.split(";")) {
			if (!value.isBlank()) {
				values.add(value.strip());
			}
		}
		return values;
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
			give(this.own, this.parts.owners, this.people, true);
			this.own.clear();
			takeFirm();
			give(this.own, this.parts.firms, this.companies, true);
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
		give(this.own, this.parts.names, this.people, true);
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
		for (Field field : new Field[] { Field.NAME, Field.ALIAS }) {
			for (String value : values(field)) {
				CompanyNames.Parsed parsed = CompanyNames.parse(value);
				addName(this.own, parsed.words());
				if (this.form == null) {
					this.form = parsed.legalForm();
				}
			}
		}
	}

	private static void addName(List<List<String>> names, List<String> name) {
		if (!name.isEmpty() && !names.contains(name)) {
			names.add(name);
		}
	}

	private static void give(List<List<String>> names, IntLists.Part part, Vocabulary.Counter vocabulary,
			boolean counted) {
		for (List<String> name : names) {
			if (!part.isRowEmpty()) {
				part.add(Columns.NEXT_NAME);
			}
			for (int i = 0; i < Math.min(LONGEST_NAME, name.size()); i++) {
				Token token = vocabulary.token(name.get(i));
				part.add(token.id);
				if (counted) {
					vocabulary.count(token);
				}
			}
		}
	}

	private void takeAddress() {
		String address = value(Field.ADDRESS);
		@Nullable String pin = null;
		if (address != null) {
			AddressParts read = AddressParser.parse((address.indexOf(';') < 0) ? address : address.replace(';', ','));
			pin = read.pin();
			Premises.add(this.parts.premises, read, this.addressWords);
			number(read.plotNumber());
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
				word("phase" + NUMBER_WORD + read.phase());
			}
			if (read.sector() != null) {
				word("sector" + NUMBER_WORD + read.sector());
			}
		}
		String given = value(Field.PIN);
		String normal = (given != null) ? Identifiers.normalise(given) : pin;
		if (normal != null && !normal.isEmpty()) {
			Token token = this.placeNames.token(normal);
			this.parts.pins.add(token.id);
			this.frequencies.pins.count(token.textHash());
			this.frequencies.pins.endRecord(true);
		}
		takePlaces(Field.LOCALITY, this.parts.localities, this.frequencies.localities);
		takePlaces(Field.CITY, this.parts.cities, this.frequencies.cities);
		takePlaces(Field.DISTRICT, this.parts.districts, this.frequencies.districts);
		takePlaces(Field.STATE, this.parts.states, this.frequencies.states);
	}

	private void number(@Nullable String number) {
		if (number != null) {
			Token token = this.addressWords.token(number.toLowerCase(Locale.ROOT));
			this.parts.numbers.addDistinct(token.id);
			this.addressWords.count(token);
		}
	}

	private void word(String word) {
		String usual = Spellings.ADDRESS.getOrDefault(word, word);
		Token token = this.addressWords.token(usual);
		this.parts.words.add(token.id);
		this.parts.signatures.add(usual);
		this.addressWords.count(token);
	}

	private static String withoutZeros(String word) {
		int from = 0;
		while (from + 1 < word.length() && word.charAt(from) == '0') {
			from++;
		}
		return word.substring(from);
	}

	private void takePlaces(Field field, IntLists.Part part, Values counts) {
		if (value(field) == null) {
			return;
		}
		for (String value : values(field)) {
			Token place = place(value);
			if (place != null) {
				part.addDistinct(place.id);
			}
		}
		for (int i = part.from(); i < part.to(); i++) {
			counts.count(this.columns.placeNames.token(part.get(i)).textHash());
		}
		counts.endRecord(!part.isRowEmpty());
	}

	private @Nullable Token place(String value) {
		Token known = this.places.get(value);
		if (known == null) {
			String place = Spellings.place(value);
			if (place.isEmpty()) {
				return null;
			}
			known = this.placeNames.token(place);
			if (this.places.size() < REMEMBERED) {
				this.places.put(value, known);
			}
		}
		return known;
	}

	private void takeCodes() {
		for (String value : values(Field.PHONE)) {
			addAll(this.parts.phones, Phones.keys(value));
		}
		for (String value : values(Field.EMAIL)) {
			this.parts.emails.add(email(value));
		}
		for (String value : values(Field.REGISTRATION_NO)) {
			this.parts.registrations.add(Identifiers.normalise(value));
		}
		for (String value : values(Field.GSTIN)) {
			this.parts.taxNumbers.add(Identifiers.normalise(value));
		}
		for (String value : values(Field.CIN)) {
			this.parts.taxNumbers.add(Identifiers.normalise(value));
		}
		count(this.parts.phones, this.frequencies.phones);
		count(this.parts.emails, this.frequencies.emails);
		count(this.parts.registrations, this.frequencies.registrations);
		count(this.parts.taxNumbers, this.frequencies.taxNumbers);
	}

	private static void addAll(CodeLists.Part part, Collection<String> codes) {
		for (String code : codes) {
			part.add(code);
		}
	}

	private static void count(CodeLists.Part part, Values counts) {
		for (int i = part.from(); i < part.to(); i++) {
			counts.count(part.hash(i));
		}
		counts.endRecord(part.from() < part.to());
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
