package org.satyapan.linkage.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressLabel;
import org.satyapan.linkage.AddressReader;
import org.satyapan.linkage.AddressWord;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.columns.PackedRows.Part;

/**
 * Normalises addresses, postal codes and the names of places, row by row, and counts how
 * many rows have each.
 */
final class AddressColumns {

	/** So many names of places are remembered. */
	private static final int REMEMBERED = 50_000;

	private final PackedRows.Writer row;

	private final Vocabulary.Counter addressWords;

	private final Vocabulary.Counter placeNames;

	private final Frequencies frequencies;

	private final Signatures.Maker signature = new Signatures.Maker();

	private final AddressReader reader = new AddressReader();

	/** Numbers of premises. */
	private final WordTokens identities;

	/** Words and numbers without a label. */
	private final WordTokens others;

	private final WordTokens phases;

	private final WordTokens sectors;

	private final Map<String, NamedPlace> places = new HashMap<>();

	/** A locality or city, with what its name tells of phase and sector. */
	private record NamedPlace(@Nullable Token name, Premises.Area area) {
	}

	AddressColumns(PackedRows.Writer row, Vocabulary.Counter addressWords, Vocabulary.Counter placeNames,
			Frequencies frequencies) {
		this.row = row;
		this.addressWords = addressWords;
		this.placeNames = placeNames;
		this.frequencies = frequencies;
		this.identities = new WordTokens((number) -> addressWords.token(number.toLowerCase(Locale.ROOT)));
		this.others = new WordTokens((word) -> addressWords.token(usual(word)));
		this.phases = new WordTokens((number) -> addressWords.token(Spellings.numbered("phase", number)));
		this.sectors = new WordTokens((number) -> addressWords.token(Spellings.numbered("sector", number)));
	}

	void take(Cells cells) {
		takeAddress(cells);
		takePin(cells.value(Field.PIN), cells.has(Field.ADDRESS) ? this.reader.pin() : null);
		takePlaces(cells, Field.LOCALITY, Part.LOCALITIES, this.frequencies.localities);
		takePlaces(cells, Field.CITY, Part.CITIES, this.frequencies.cities);
		takePlaces(cells, Field.DISTRICT, Part.DISTRICTS, this.frequencies.districts);
		takePlaces(cells, Field.STATE, Part.STATES, this.frequencies.states);
	}

	private void takeAddress(Cells cells) {
		String address = cells.value(Field.ADDRESS);
		if (address == null) {
			return;
		}
		String locality = cells.value(Field.LOCALITY);
		// The reader forgets one address over the next, and a new place is read by it.
		Premises.Area area = (locality != null) ? place(locality).area() : Premises.Area.NONE;
		this.reader.read((address.indexOf(';') < 0) ? address : address.replace(';', ','));
		Premises.add(this.row, this.reader, area, this.identities);
		number(this.reader.ground());
		number(this.reader.part(AddressLabel.HOUSE));
		number(this.reader.part(AddressLabel.SHOP));
		number(this.reader.part(AddressLabel.KHASRA));
		number(this.reader.part(AddressLabel.UNIT));
		List<AddressWord> rest = this.reader.rest();
		for (int i = 0; i < rest.size(); i++) {
			AddressWord word = rest.get(i);
			if (word.hasDigit()) {
				number(this.others.of(word));
			}
			else {
				word(this.others.of(word));
			}
		}
		// Phase and sector name an area, so they count as words.
		AddressWord phase = this.reader.part(AddressLabel.PHASE);
		if (phase != null) {
			word(this.phases.of(phase));
		}
		AddressWord sector = this.reader.part(AddressLabel.SECTOR);
		if (sector != null) {
			word(this.sectors.of(sector));
		}
		this.signature.give(this.row);
	}

	private void number(@Nullable AddressWord number) {
		if (number != null) {
			number(this.identities.of(number));
		}
	}

	private void number(Token token) {
		if (!this.row.has(Part.NUMBERS, token.id, 1)) {
			this.row.add(Part.NUMBERS, token.id);
		}
		this.addressWords.count(token);
	}

	private void word(Token token) {
		if (this.row.hasRoom(Part.WORDS, Words.IN_PLACE)) {
			this.row.add(Part.WORDS, token.id);
			this.row.add(Part.WORDS, token.prefix());
		}
		this.signature.add(token.text());
		this.addressWords.count(token);
	}

	private void takePin(@Nullable String given, @Nullable AddressWord inAddress) {
		String pin = (given != null) ? Identifiers.normalise(given) : (inAddress != null) ? inAddress.text() : null;
		if (pin != null && !pin.isEmpty()) {
			Token token = this.placeNames.token(pin);
			this.row.add(Part.PINS, token.id);
			this.row.add(Part.PINS, token.textPrefix());
			this.frequencies.pins.count(token.textHash());
			this.frequencies.pins.endRecord(true);
		}
	}

	private void takePlaces(Cells cells, Field field, Part part, Values counts) {
		if (!cells.has(field)) {
			return;
		}
		for (String value : cells.values(field)) {
			Token place = place(value).name();
			if (place != null && !this.row.has(part, place.id, Words.IN_PLACE)
					&& this.row.hasRoom(part, Words.IN_PLACE)) {
				this.row.add(part, place.id);
				this.row.add(part, place.textPrefix());
				counts.count(place.textHash());
			}
		}
		counts.endRecord(this.row.size(part) > 0);
	}

	private NamedPlace place(String value) {
		NamedPlace known = this.places.get(value);
		if (known == null) {
			known = named(value);
			if (this.places.size() < REMEMBERED) {
				this.places.put(value, known);
			}
		}
		return known;
	}

	private NamedPlace named(String value) {
		String name = Spellings.place(value);
		this.reader.read(value);
		AddressWord phase = this.reader.part(AddressLabel.PHASE);
		AddressWord sector = this.reader.part(AddressLabel.SECTOR);
		return new NamedPlace(name.isEmpty() ? null : this.placeNames.token(name),
				(phase == null && sector == null) ? Premises.Area.NONE
						: new Premises.Area((phase == null) ? null : this.identities.of(phase),
								(sector == null) ? null : this.identities.of(sector)));
	}

	/** The usual spelling of a word, a number without the zeros before it. */
	private static String usual(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) <= '9') {
				return withoutZeros(word);
			}
		}
		return Spellings.ADDRESS.getOrDefault(word, word);
	}

	private static String withoutZeros(String word) {
		int from = 0;
		while (from + 1 < word.length() && word.charAt(from) == '0') {
			from++;
		}
		return word.substring(from);
	}

}
