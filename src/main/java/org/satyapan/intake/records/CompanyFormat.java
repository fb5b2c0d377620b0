package org.satyapan.intake.records;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntries;

/**
 * The status of companies and limited liability partnerships, by CIN or LLPIN.
 */
@Component
class CompanyFormat extends RegistryFormat {

	CompanyFormat(RegistryEntries entries) {
		super(Registry.COMPANY, "cin", true, entries);
	}

	@Override
	public Set<String> columns() {
		return columns("cin");
	}

}
