package org.satyapan.intake.records;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntries;

/**
 * The status of registrations under the goods and services tax, by GSTIN.
 */
@Component
class TaxpayerFormat extends RegistryFormat {

	TaxpayerFormat(RegistryEntries entries) {
		super(Registry.TAX, "gstin", true, entries);
	}

	@Override
	public Set<String> columns() {
		return columns("gstin");
	}

}
