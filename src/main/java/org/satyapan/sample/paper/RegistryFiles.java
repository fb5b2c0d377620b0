package org.satyapan.sample.paper;

import org.satyapan.sample.city.City;
import org.satyapan.sample.city.TrueEntry;

/** Writes what registries answered, each under its own headings. */
final class RegistryFiles {

	private final City city;

	private final Folder folder;

	RegistryFiles(City city, Folder folder) {
		this.city = city;
		this.folder = folder;
	}

	void write() {
		CsvText companies = new CsvText();
		companies.row("CIN", "Company Name", "Company Status", "Date of Strike Off");
		CsvText taxpayers = new CsvText();
		taxpayers.row("GSTIN/UIN", "Name", "GSTIN Status", "Effective Date of Cancellation");
		CsvText sellers = new CsvText();
		sellers.row("Telemarketer Registration No", "Name", "DLT Status", "Expiry Date", "CIN", "GSTIN", "Phone");
		for (TrueEntry entry : this.city.entries()) {
			switch (entry.registry()) {
				case "COMPANY" -> companies.row(entry.number(), entry.name(), entry.status(), entry.since());
				case "TAX" -> taxpayers.row(entry.number(), entry.name(), entry.status(), entry.since());
				default -> sellers.row(entry.number(), entry.name(), entry.status(), entry.validTo(), entry.cin(),
						entry.gstin(), entry.phone());
			}
		}
		String asOf = this.city.storyDate().withDayOfMonth(1).minusDays(1) + ".csv";
		this.folder.write("registries/company-status-" + asOf, companies);
		this.folder.write("registries/gst-status-" + asOf, taxpayers);
		this.folder.write("registries/telemarketers-" + asOf, sellers);
	}

}
