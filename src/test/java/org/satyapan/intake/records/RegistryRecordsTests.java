package org.satyapan.intake.records;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.FileKind;
import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.RegistryEntry;
import org.satyapan.register.RegistryStatus;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the registries say is read in their own words. */
class RegistryRecordsTests {

	private static final String NIGHT = "2020-09-09";

	@TempDir
	Path folder;

	private NightInbox inbox;

	@BeforeEach
	void openTheInbox() {
		this.inbox = new NightInbox(this.folder);
	}

	@AfterEach
	void closeTheInbox() {
		this.inbox.close();
	}

	@Test
	void threeRegistriesAreToldApartByTheirHeaders() {
		this.inbox.put(NIGHT, FileKind.REGISTRY, "registries/mca-2020-08-31.csv", """
				CIN No.,Company Name,Company Status (for eFiling),Date of Strike Off
				U72900HR2015PTC055123,Neelkamal Voice Private Limited,Strike Off,01.07.2019
				AAB-1234,Suryamukhi Helpdesk LLP,Active,
				""".replace(" (for eFiling)", "")).put(NIGHT, FileKind.REGISTRY, "registries/gst.csv", """
				GSTIN/UIN,Name,GSTIN Status,Effective date of cancellation
				27AAPFU0939F1ZV,Neelkamal Voice,Cancelled suo-moto,2020-01-31
				27AAPFU0939F1ZW,Another,Being looked into,
				""").put(NIGHT, FileKind.REGISTRY, "registries/dlt.csv", """
				Telemarketer Registration No.,Name,Expiry Date,Phone,CIN
				TM-1201,Neelkamal Voice,31.03.2020,98110 00001; 9811000002,
				,Nobody,,,
				""").night(NIGHT);
		assertThat(this.inbox.get(RegistryEntries.class).all())
			.extracting(RegistryEntry::registry, RegistryEntry::numberKey, RegistryEntry::status,
					RegistryEntry::statusWritten, RegistryEntry::statusSince, RegistryEntry::validTo)
			.containsExactlyInAnyOrder(
					tuple(Registry.COMPANY, "U72900HR2015PTC055123", RegistryStatus.STRUCK_OFF, "Strike Off",
							LocalDate.of(2019, 7, 1), null),
					tuple(Registry.COMPANY, "AAB1234", RegistryStatus.ACTIVE, "Active", null, null),
					tuple(Registry.TAX, "27AAPFU0939F1ZV", RegistryStatus.CANCELLED, "Cancelled suo-moto",
							LocalDate.of(2020, 1, 31), null),
					tuple(Registry.TAX, "27AAPFU0939F1ZW", RegistryStatus.UNKNOWN, "Being looked into", null, null),
					tuple(Registry.TELEMARKETER, "TM1201", RegistryStatus.ACTIVE, null, null,
							LocalDate.of(2020, 3, 31)));
		assertThat(this.inbox.notes(NIGHT, "registries/gst.csv")).extracting(RowNote::rowNo, RowNote::code)
			.contains(tuple(3, "UNKNOWN_WORD"));
		assertThat(this.inbox.total(NIGHT, "registries/dlt.csv"))
			.extracting(SheetTotal::physical, SheetTotal::accepted, SheetTotal::rejected)
			.containsExactly(3, 1, 1);
	}

	@Test
	void theNewestWordWins() {
		this.inbox.put(NIGHT, FileKind.REGISTRY, "registries/a-2020-08-31.csv", """
				cin,status
				U72900HR2015PTC055123,Active
				""").put(NIGHT, FileKind.REGISTRY, "registries/b-2019-08-31.csv", """
				cin,status
				U72900HR2015PTC055123,Struck off
				""").night(NIGHT);
		assertThat(this.inbox.get(RegistryEntries.class).all()).singleElement()
			.extracting(RegistryEntry::status)
			.isEqualTo(RegistryStatus.ACTIVE);
	}

	@Test
	void aTableWithoutAStatusIsNoStatusList() {
		this.inbox.put(NIGHT, FileKind.REGISTRY, "registries/a.csv", """
				cin,name
				U72900HR2015PTC055123,Neelkamal Voice
				""").night(NIGHT);
		assertThat(this.inbox.get(RegistryEntries.class).all()).isEmpty();
		assertThat(this.inbox.file(NIGHT, "registries/a.csv").reasonEn()).contains("status");
	}

}
