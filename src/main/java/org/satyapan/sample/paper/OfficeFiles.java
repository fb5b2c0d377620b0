package org.satyapan.sample.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.satyapan.sample.city.City;
import org.satyapan.sample.city.Premises;
import org.satyapan.sample.city.TrueNotice;
import org.satyapan.sample.city.TruePermission;
import org.satyapan.sample.city.TrueStation;
import org.satyapan.sample.words.Dice;

/**
 * Writes what offices keep: the stations, the department's registrations and the notices.
 */
final class OfficeFiles {

	private final City city;

	private final Folder folder;

	private final TruthBook truth;

	OfficeFiles(City city, Folder folder, TruthBook truth) {
		this.city = city;
		this.folder = folder;
		this.truth = truth;
	}

	void write() {
		stations();
		permissions();
		notices();
	}

	private void stations() {
		CsvText csv = new CsvText();
		csv.row("code", "name", "name_hi", "zone", "zone_hi", "kind", "must_submit", "localities", "email",
				"valid_from", "valid_to");
		for (TrueStation station : this.city.stations()) {
			csv.row(station.code(), station.name(), station.nameHindi(), station.zone(), station.zoneHindi(),
					station.kind().name(), station.mustSubmit() ? "yes" : "no", String.join(";", station.localities()),
					"sho." + station.code().substring(3).toLowerCase(Locale.ROOT) + "@police.example", "2015-01-01",
					"");
		}
		this.folder.write("stations.csv", csv);
	}

	private void permissions() {
		Map<String, List<TruePermission>> byArea = new LinkedHashMap<>();
		byArea.put("delhi", new ArrayList<>());
		byArea.put("haryana", new ArrayList<>());
		for (TruePermission permission : this.city.permissions()) {
			byArea.computeIfAbsent(permission.area().toLowerCase(Locale.ROOT), (area) -> new ArrayList<>())
				.add(permission);
		}
		String asOf = this.city.storyDate().withDayOfMonth(1).minusDays(1).toString();
		byArea.forEach((area, permissions) -> permissions("dot-permissions/osp-" + area + "-lsa-" + asOf + ".csv",
				permissions));
	}

	private void permissions(String path, List<TruePermission> permissions) {
		Dice dice = new Dice(31).fork(path);
		Pen pen = new Pen(dice, this.city.noise());
		CsvText csv = new CsvText();
		csv.row("registration_no", "applicant", "trade_name", "centre_address", "locality", "city", "pin",
				"centre_type", "activity", "seats", "issue_date", "expiry_date", "lsa", "cin", "gstin",
				"authorised_signatory", "phone", "email");
		for (TruePermission permission : dice.shuffled(permissions)) {
			Premises premises = permission.premises();
			String address = premises.building() + ", " + (premises.unit().isEmpty() ? "" : premises.unit() + ", ")
					+ premises.floor();
			int row = csv.row(permission.number(), permission.applicant(), permission.tradeName(), address,
					pen.locality(premises.locality(), 0),
					premises.city().equals("Gurugram") ? "Gurgaon" : premises.city(), premises.pin(), permission.type(),
					permission.activity(), permission.seats(), permission.issued(), permission.expires(),
					permission.area(), permission.cin(), permission.gstin(), permission.signatory(), permission.phone(),
					permission.email());
			this.truth.centre(permission.centre(), "PERMISSION", path, "", row, permission.applicant());
		}
		this.folder.write(path, csv);
	}

	private void notices() {
		Map<String, CsvText> files = new LinkedHashMap<>();
		for (TrueNotice notice : this.city.notices()) {
			String path = "notices/" + notice.file() + ".csv";
			CsvText csv = files.get(path);
			if (csv == null) {
				csv = new CsvText();
				csv.row("notice_no", "kind", "received_on", "source", "confidential", "conduct_date", "name", "address",
						"locality", "city", "pin", "phones", "email", "url", "person", "victim_country",
						"amount_as_stated", "currency", "agency_reference", "time_zone", "gift_cards", "text");
				files.put(path, csv);
			}
			int row = csv.row(notice.number(), notice.kind(), notice.received(), notice.source(),
					notice.confidential() ? "yes" : "no", notice.conduct(), notice.name(), notice.address(),
					notice.locality(), notice.city(), notice.pin(), String.join(";", notice.phones()), notice.email(),
					notice.url(), notice.person(), notice.country(), notice.amount(), notice.currency(),
					notice.reference(), notice.timeZone(), notice.giftCards(), notice.text());
			this.truth.centre(notice.centre(), "NOTICE", path, "", row, notice.name());
		}
		files.forEach(this.folder::write);
	}

}
