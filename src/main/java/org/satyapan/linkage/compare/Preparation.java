package org.satyapan.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.AddressParts;
import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.PersonNames;
import org.satyapan.linkage.Phones;
import org.satyapan.linkage.Subject;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Similarity;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * Normalises records and counts how often their words and values occur.
 */
public final class Preparation {

	private static final Map<String, String> ADDRESS_WORDS = Terms.firstOfGroup("address-words.txt");

	private static final Map<String, String> CITIES = Terms.firstOfGroup("city-variants.txt");

	private static final char NUMBER_WORD = '#';

	private static final int LONGEST_NAME = 12;

	private final Subject subject;

	private final Vocabulary persons = Vocabulary.ofPersons();

	private final Vocabulary firms = Vocabulary.of(Terms.firstOfGroup("trade-words.txt"));

	private final Vocabulary addresses = Vocabulary.of(ADDRESS_WORDS);

	private final Frequencies frequencies = new Frequencies();

	private final List<Prepared> all = new ArrayList<>();

	public Preparation(Subject subject) {
		this.subject = subject;
	}

	/**
	 * Prepares records of one list; call it for each list, then {@link #finish()}.
	 * @param records the list
	 * @return the prepared records in the same order
	 */
	public List<Prepared> prepare(List<LinkageRecord> records) {
		List<Prepared> prepared = new ArrayList<>(records.size());
		for (LinkageRecord record : records) {
			Prepared next = prepare(record);
			prepared.add(next);
			count(next);
		}
		this.all.addAll(prepared);
		return prepared;
	}

	/**
	 * Works out the frequencies.
	 * @return how often each value occurs in all lists together
	 */
	public Frequencies finish() {
		this.persons.finish();
		this.firms.finish();
		this.addresses.finish();
		this.frequencies.finish();
		this.frequencies.average(this.all);
		return this.frequencies;
	}

	private Prepared prepare(LinkageRecord record) {
		boolean firm = isFirm(record);
		Subject stands = (this.subject != Subject.ANY) ? this.subject : firm ? Subject.ESTABLISHMENT
				: (record.value(Field.PERSON) != null) ? Subject.PERSON : Subject.PREMISES;
		Prepared result = new Prepared(record, stands);
		Set<List<String>> persons = new LinkedHashSet<>();
		Set<List<String>> relatives = new LinkedHashSet<>();
		for (String value : values(record, Field.PERSON)) {
			takePerson(result, value, persons, relatives, !firm);
		}
		if (firm) {
			takeFirm(result, record);
			result.owners = tokens(persons, this.persons);
		}
		else {
			if (record.value(Field.PERSON) == null) {
				for (String value : values(record, Field.NAME)) {
					takePerson(result, value, persons, relatives, true);
				}
			}
			for (String value : values(record, Field.ALIAS)) {
				takePerson(result, value, persons, relatives, true);
			}
			result.names = tokens(persons, this.persons);
		}
		for (String value : values(record, Field.RELATIVE_NAME)) {
			PersonNames.Parsed parsed = PersonNames.parse(value);
			relatives.add(parsed.tokens().isEmpty() ? parsed.relative() : parsed.tokens());
		}
		result.relatives = tokens(relatives, this.persons);
		result.births = values(record, Field.DATE_OF_BIRTH).stream()
			.flatMapToInt((value) -> Arrays.stream(Births.parse(value)))
			.distinct()
			.toArray();
		result.age = age(record.value(Field.AGE));
		takeAddress(result, record);
		result.phones = distinct(record, Field.PHONE, Phones::keys);
		result.emails = distinct(record, Field.EMAIL, (value) -> List.of(email(value)));
		result.registrations = distinct(record, Field.REGISTRATION_NO,
				(value) -> List.of(Identifiers.normalise(value)));
		Set<String> tax = new LinkedHashSet<>();
		for (Field field : List.of(Field.GSTIN, Field.CIN)) {
			values(record, field).forEach((value) -> tax.add(Identifiers.normalise(value)));
		}
		tax.remove("");
		result.taxNumbers = tax.toArray(String[]::new);
		return result;
	}

	private boolean isFirm(LinkageRecord record) {
		if (this.subject == Subject.PERSON) {
			return false;
		}
		if (record.value(Field.NAME) != null) {
			return true;
		}
		return this.subject == Subject.ESTABLISHMENT;
	}

	private void takePerson(Prepared result, String value, Set<List<String>> persons, Set<List<String>> relatives,
			boolean own) {
		PersonNames.Parsed parsed = PersonNames.parse(value);
		if (!parsed.tokens().isEmpty()) {
			persons.add(parsed.tokens());
		}
		persons.addAll(parsed.aliases());
		if (!parsed.relative().isEmpty()) {
			relatives.add(parsed.relative());
		}
		if (own && result.form == null) {
			result.form = parsed.generation();
		}
	}

	private void takeFirm(Prepared result, LinkageRecord record) {
		Set<List<String>> names = new LinkedHashSet<>();
		for (Field field : List.of(Field.NAME, Field.ALIAS)) {
			for (String value : values(record, field)) {
				CompanyNames.Parsed parsed = CompanyNames.parse(value);
				if (!parsed.words().isEmpty()) {
					names.add(parsed.words());
				}
				if (result.form == null) {
					result.form = parsed.legalForm();
				}
			}
		}
		result.firms = tokens(names, this.firms);
	}

	private static Token[][] tokens(Set<List<String>> names, Vocabulary vocabulary) {
		return names.stream()
			.filter((name) -> !name.isEmpty())
			.map((name) -> name.stream().limit(LONGEST_NAME).map(vocabulary::token).toArray(Token[]::new))
			.toArray(Token[][]::new);
	}

	private void takeAddress(Prepared result, LinkageRecord record) {
		String address = record.value(Field.ADDRESS);
		@Nullable String pin = null;
		if (address != null) {
			String first = address.replace(';', ',');
			AddressParts parts = AddressParser.parse(first);
			result.parts = parts;
			pin = parts.pin();
			TreeSet<String> numbers = new TreeSet<>();
			for (String number : new String[] { parts.plotNumber(), parts.shop(), parts.khasra(), parts.unit() }) {
				if (number != null) {
					numbers.add(number.toLowerCase(Locale.ROOT));
				}
			}
			List<String> texts = new ArrayList<>(parts.rest());
			// Phase and sector name an area, so they count as words.
			if (parts.phase() != null) {
				texts.add("phase" + NUMBER_WORD + parts.phase());
			}
			if (parts.sector() != null) {
				texts.add("sector" + NUMBER_WORD + parts.sector());
			}
			List<Token> words = new ArrayList<>();
			StringBuilder joined = new StringBuilder();
			for (String word : texts) {
				if (hasDigit(word) && word.indexOf(NUMBER_WORD) < 0) {
					numbers.add(word.replaceFirst("^0+(?=.)", ""));
				}
				else {
					String usual = ADDRESS_WORDS.getOrDefault(word, word);
					words.add(this.addresses.token(usual));
					joined.append(usual);
				}
			}
			result.addressNumbers = numbers.toArray(String[]::new);
			result.addressWords = words.toArray(Token[]::new);
			result.addressGrams = Similarity.bigrams(joined);
		}
		String given = record.value(Field.PIN);
		if (given != null) {
			pin = Identifiers.normalise(given);
		}
		result.pins = (pin == null || pin.isEmpty()) ? Prepared.NO_VALUES : new String[] { pin };
		result.localities = distinct(record, Field.LOCALITY, (value) -> List.of(place(value)));
		result.cities = distinct(record, Field.CITY, (value) -> List.of(place(value)));
		result.districts = distinct(record, Field.DISTRICT, (value) -> List.of(place(value)));
		result.states = distinct(record, Field.STATE, (value) -> List.of(place(value)));
	}

	private static String place(String value) {
		StringBuilder place = new StringBuilder();
		for (String word : Latin.words(value)) {
			place.append(ADDRESS_WORDS.getOrDefault(word, word));
		}
		String joined = place.toString();
		String city = CITIES.get(joined);
		return (city != null) ? city : Sound.fold(joined);
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
		return value.substring(from, to).toLowerCase(Locale.ROOT);
	}

	private static int age(@Nullable String value) {
		if (value == null) {
			return -1;
		}
		String digits = Latin.of(value).replaceAll("[^0-9].*$", "");
		return (digits.isEmpty() || digits.length() > 3) ? -1 : Integer.parseInt(digits);
	}

	private static String[] distinct(LinkageRecord record, Field field, Function<String, List<String>> normalise) {
		Set<String> distinct = new LinkedHashSet<>();
		for (String value : values(record, field)) {
			distinct.addAll(normalise.apply(value));
		}
		distinct.remove("");
		return distinct.toArray(String[]::new);
	}

	private static List<String> values(LinkageRecord record, Field field) {
		String cell = record.value(field);
		if (cell == null) {
			return List.of();
		}
		if (cell.indexOf(';') < 0) {
			return List.of(cell);
		}
		return Arrays.stream(cell.split(";")).map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

	private void count(Prepared record) {
		this.persons.count(Arrays.asList(record.names));
		this.persons.count(Arrays.asList(record.owners));
		this.firms.count(Arrays.asList(record.firms));
		this.addresses.count(List.<Token[]>of(record.addressWords));
		this.frequencies.count(record);
	}

}
