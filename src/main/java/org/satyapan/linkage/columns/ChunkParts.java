package org.satyapan.linkage.columns;

/**
 * The columns of one chunk while its rows are read.
 */
final class ChunkParts {

	final IntLists.Part names = new IntLists.Part();

	final IntLists.Part firms = new IntLists.Part();

	final IntLists.Part owners = new IntLists.Part();

	final IntLists.Part relatives = new IntLists.Part();

	final IntLists.Part births = new IntLists.Part();

	final IntLists.Part words = new IntLists.Part();

	final IntLists.Part numbers = new IntLists.Part();

	final IntLists.Part premises = new IntLists.Part();

	final IntLists.Part pins = new IntLists.Part();

	final IntLists.Part localities = new IntLists.Part();

	final IntLists.Part cities = new IntLists.Part();

	final IntLists.Part districts = new IntLists.Part();

	final IntLists.Part states = new IntLists.Part();

	final Signatures.Part signatures = new Signatures.Part();

	final CodeLists.Part phones = new CodeLists.Part();

	final CodeLists.Part emails = new CodeLists.Part();

	final CodeLists.Part registrations = new CodeLists.Part();

	final CodeLists.Part taxNumbers = new CodeLists.Part();

	void endRow() {
		this.names.endRow();
		this.firms.endRow();
		this.owners.endRow();
		this.relatives.endRow();
		this.births.endRow();
		this.words.endRow();
		this.numbers.endRow();
		this.premises.endRow();
		this.pins.endRow();
		this.localities.endRow();
		this.cities.endRow();
		this.districts.endRow();
		this.states.endRow();
		this.signatures.endRow();
		this.phones.endRow();
		this.emails.endRow();
		this.registrations.endRow();
		this.taxNumbers.endRow();
	}

	void give(Columns columns, int chunk) {
		columns.names.set(chunk, this.names);
		columns.firms.set(chunk, this.firms);
		columns.owners.set(chunk, this.owners);
		columns.relatives.set(chunk, this.relatives);
		columns.births.set(chunk, this.births);
		columns.words.set(chunk, this.words);
		columns.numbers.set(chunk, this.numbers);
		columns.premises.set(chunk, this.premises);
		columns.pins.set(chunk, this.pins);
		columns.localities.set(chunk, this.localities);
		columns.cities.set(chunk, this.cities);
		columns.districts.set(chunk, this.districts);
		columns.states.set(chunk, this.states);
		columns.signatures.set(chunk, this.signatures);
		columns.phones.set(chunk, this.phones);
		columns.emails.set(chunk, this.emails);
		columns.registrations.set(chunk, this.registrations);
		columns.taxNumbers.set(chunk, this.taxNumbers);
	}

}
