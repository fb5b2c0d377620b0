package org.satyapan.linkage.compare;

/**
 * How often the values of each field occur in the lists that are linked.
 */
public final class Frequencies {

	final Values phones = new Values();

	final Values emails = new Values();

	final Values registrations = new Values();

	final Values taxNumbers = new Values();

	final Values pins = new Values();

	final Values localities = new Values();

	final Values cities = new Values();

	final Values districts = new Values();

	final Values states = new Values();

	/** Mean chance that another record bears the same name, for each kind of name. */
	double personChance = 1e-4;

	double firmChance = 1e-4;

	void count(Prepared record) {
		this.phones.count(record.phones);
		this.emails.count(record.emails);
		this.registrations.count(record.registrations);
		this.taxNumbers.count(record.taxNumbers);
		this.pins.count(record.pins);
		this.localities.count(record.localities);
		this.cities.count(record.cities);
		this.districts.count(record.districts);
		this.states.count(record.states);
	}

	void finish() {
		for (Values values : new Values[] { this.phones, this.emails, this.registrations, this.taxNumbers, this.pins,
				this.localities, this.cities, this.districts, this.states }) {
			values.finish();
		}
	}

	void average(Iterable<Prepared> records) {
		double personSum = 0;
		int personCount = 0;
		double firmSum = 0;
		int firmCount = 0;
		for (Prepared record : records) {
			for (Token[] name : (record.names.length > 0) ? record.names : record.owners) {
				personSum += chance(name);
				personCount++;
			}
			for (Token[] name : record.firms) {
				firmSum += chance(name);
				firmCount++;
			}
		}
		if (personCount > 0) {
			this.personChance = Math.min(0.01, personSum / personCount);
		}
		if (firmCount > 0) {
			this.firmChance = Math.min(0.01, firmSum / firmCount);
		}
	}

	private static double chance(Token[] name) {
		double chance = 1;
		for (Token token : name) {
			if (token.telling() && !token.isInitial()) {
				chance *= token.frequency;
			}
		}
		return chance;
	}

}
