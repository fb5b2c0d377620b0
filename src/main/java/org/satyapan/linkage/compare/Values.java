package org.satyapan.linkage.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * How many records have each value of a field, and how often two records agree by chance.
 */
final class Values {

	private final Map<String, Integer> counts = new HashMap<>();

	private int records;

	private double average;

	void count(String[] values) {
		if (values.length > 0) {
			this.records++;
			for (String value : values) {
				this.counts.merge(value, 1, Integer::sum);
			}
		}
	}

	void finish() {
		double squares = 0;
		for (int count : this.counts.values()) {
			squares += (double) count * count;
		}
		this.average = squares / Math.max(1.0, (double) this.records * this.records);
	}

	/**
	 * Bits that an agreement on this value is worth more than one on the average value;
	 * negative for values that many share.
	 */
	double rarity(String value) {
		if (this.records == 0) {
			return 0;
		}
		double frequency = (double) this.counts.getOrDefault(value, 1) / this.records;
		return Math.log(this.average / frequency) / Math.log(2);
	}

	int countOf(String value) {
		return this.counts.getOrDefault(value, 0);
	}

}
