package org.satyapan.intake.records;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntries;

/**
 * Telemarketers registered with the telecom operators (DLT), by their number.
 */
@Component
class TelemarketerFormat extends RegistryFormat {

	TelemarketerFormat(RegistryEntries entries) {
		super(Registry.TELEMARKETER, "telemarketer_id", false, entries);
	}

	@Override
	public Set<String> columns() {
		return columns("telemarketer_id", "expiry_date", "cin", "gstin", "phone");
	}

}
