package org.satyapan.linkage.columns;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.RecordTable;
import org.satyapan.linkage.Subject;
import org.satyapan.linkage.columns.PackedRows.Part;

/**
 * The records of one or two lists, normalised. Rows are numbered through: those of the
 * left list first, in the order of their ids, then those of the right list. A list of
 * words (see {@link Words}) may hold several names, parted by {@link #NEXT_NAME}.
 */
public final class Columns {

	/** Parts two names of one row. */
	public static final int NEXT_NAME = -1;

	/** The bit of a legal form or generation in {@link #present}. */
	public static final int FORM = 1 << 30;

	/** The bit of a date of birth or an age in {@link #present}. */
	public static final int BORN = 1 << 29;

	private static final Subject[] SUBJECTS = Subject.values();

	private final RecordTable left;

	private final @Nullable RecordTable right;

	final Vocabulary people = Vocabulary.ofPersons();

	final Vocabulary companies = Vocabulary.ofFirms(Spellings.TRADE);

	final Vocabulary addressWords = Vocabulary.ofWords(Spellings.ADDRESS);

	final Vocabulary placeNames = Vocabulary.ofWords(java.util.Map.of());

	final PackedRows rows;

	private final IntLists names;

	private final IntLists firms;

	private final IntLists owners;

	private final IntLists relatives;

	private final IntLists births;

	private final IntLists words;

	private final IntLists numbers;

	private final IntLists premises;

	private final IntLists pins;

	private final IntLists localities;

	private final IntLists cities;

	private final IntLists districts;

	private final IntLists states;

	private final CodeLists phones;

	private final CodeLists emails;

	private final CodeLists registrations;

	private final CodeLists taxNumbers;

	private final Signatures signatures;

	final Frequencies frequencies = new Frequencies();

	Columns(RecordTable left, @Nullable RecordTable right) {
		this.left = left;
		this.right = right;
		this.rows = new PackedRows(size());
		this.names = new IntLists(this.rows, Part.NAMES);
		this.firms = new IntLists(this.rows, Part.FIRMS);
		this.owners = new IntLists(this.rows, Part.OWNERS);
		this.relatives = new IntLists(this.rows, Part.RELATIVES);
		this.births = new IntLists(this.rows, Part.BIRTHS);
		this.words = new IntLists(this.rows, Part.WORDS);
		this.numbers = new IntLists(this.rows, Part.NUMBERS);
		this.premises = new IntLists(this.rows, Part.PREMISES);
		this.pins = new IntLists(this.rows, Part.PINS);
		this.localities = new IntLists(this.rows, Part.LOCALITIES);
		this.cities = new IntLists(this.rows, Part.CITIES);
		this.districts = new IntLists(this.rows, Part.DISTRICTS);
		this.states = new IntLists(this.rows, Part.STATES);
		this.phones = new CodeLists(this.rows, Part.PHONES);
		this.emails = new CodeLists(this.rows, Part.EMAILS);
		this.registrations = new CodeLists(this.rows, Part.REGISTRATIONS);
		this.taxNumbers = new CodeLists(this.rows, Part.TAX_NUMBERS);
		this.signatures = new Signatures(new IntLists(this.rows, Part.SIGNATURE));
	}

	/** Rows of both lists. */
	public int size() {
		return this.left.size() + ((this.right == null) ? 0 : this.right.size());
	}

	/** Rows of the left list, which is also the first row of the right one. */
	public int leftSize() {
		return this.left.size();
	}

	/** Whether there is one list, to be linked with itself. */
	public boolean within() {
		return this.right == null;
	}

	/** The first row that can be a partner of a left row: 0 within one list. */
	public int rightStart() {
		return (this.right == null) ? 0 : this.left.size();
	}

	RecordTable table(int row) {
		return (this.right != null && row >= this.left.size()) ? this.right : this.left;
	}

	int tableRow(int row) {
		return (row >= this.left.size()) ? row - this.left.size() : row;
	}

	/**
	 * Fetches a row into the processor's cache; whoever fetches several at once waits for
	 * them together.
	 * @param row the row
	 * @return a number without meaning
	 */
	public int touch(int row) {
		return this.rows.touch(row);
	}

	public String id(int row) {
		return table(row).id(tableRow(row));
	}

	/**
	 * The record as written.
	 * @param row its row
	 * @return id and values
	 */
	public LinkageRecord record(int row) {
		return table(row).record(tableRow(row));
	}

	/**
	 * The row of an id of the left list.
	 * @param id an id
	 * @return its row, negative if there is none
	 */
	public int leftRow(String id) {
		return this.left.rowOf(id);
	}

	/**
	 * The row of an id of the right list, or of the same one when it is linked with
	 * itself.
	 * @param id an id
	 * @return its row, negative if there is none
	 */
	public int rightRow(String id) {
		if (this.right == null) {
			return this.left.rowOf(id);
		}
		int row = this.right.rowOf(id);
		return (row < 0) ? row : this.left.size() + row;
	}

	static int head(Subject subject, byte form, int age) {
		return subject.ordinal() | (form & 0xff) << 8 | age << 16;
	}

	/**
	 * What a record has.
	 * @param row its row
	 * @return a bit for each list that is not empty, {@link #FORM} and {@link #BORN}
	 */
	public int present(int row) {
		return this.rows.present(row);
	}

	/**
	 * What a record stands for, as its columns tell.
	 * @param row its row
	 * @return never {@link Subject#ANY}
	 */
	public Subject subject(int row) {
		return SUBJECTS[this.rows.head(row) & 0xff];
	}

	/**
	 * Age in years.
	 * @param row a row
	 * @return negative if it is not known
	 */
	public int age(int row) {
		return this.rows.head(row) >> 16;
	}

	/**
	 * Generation of a person or legal form of a firm.
	 * @param row a row
	 * @return {@code null} if none is written
	 */
	public @Nullable String form(int row) {
		return Spellings.form((byte) (this.rows.head(row) >>> 8));
	}

	/** Words of persons' own names, of owners and relatives. */
	public Vocabulary people() {
		return this.people;
	}

	/** Words of firms' names. */
	public Vocabulary companies() {
		return this.companies;
	}

	/** Words and numbers of addresses. */
	public Vocabulary addressWords() {
		return this.addressWords;
	}

	/** Names of places and postal codes, each one word. */
	public Vocabulary placeNames() {
		return this.placeNames;
	}

	/** Persons' own names, the main one first; none for firms. */
	public IntLists names() {
		return this.names;
	}

	/** Firms' own names, the main one first; none for persons. */
	public IntLists firms() {
		return this.firms;
	}

	/** Owners or other persons of a firm. */
	public IntLists owners() {
		return this.owners;
	}

	public IntLists relatives() {
		return this.relatives;
	}

	/**
	 * Possible dates of birth as year * 10000 + month * 100 + day, the likeliest first.
	 */
	public IntLists births() {
		return this.births;
	}

	/** Words of the address, in order. */
	public IntLists words() {
		return this.words;
	}

	/** Numbers of the address as written. */
	public IntLists numbers() {
		return this.numbers;
	}

	/** Labelled parts of the address, see {@link Premises}. */
	public IntLists premises() {
		return this.premises;
	}

	public IntLists pins() {
		return this.pins;
	}

	public IntLists localities() {
		return this.localities;
	}

	public IntLists cities() {
		return this.cities;
	}

	public IntLists districts() {
		return this.districts;
	}

	public IntLists states() {
		return this.states;
	}

	/** The letters of the address. */
	public Signatures signatures() {
		return this.signatures;
	}

	public CodeLists phones() {
		return this.phones;
	}

	public CodeLists emails() {
		return this.emails;
	}

	public CodeLists registrations() {
		return this.registrations;
	}

	public CodeLists taxNumbers() {
		return this.taxNumbers;
	}

	public Frequencies frequencies() {
		return this.frequencies;
	}

}
