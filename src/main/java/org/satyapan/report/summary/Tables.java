package org.satyapan.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.satyapan.register.Axis;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Timeliness;
import org.satyapan.report.Figures;
import org.satyapan.report.LastNight;
import org.satyapan.report.LocalityFigures;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.RuleFigures;
import org.satyapan.report.StationReturn;
import org.satyapan.report.VisitFigures;

/**
 * The figures as tables.
 */
final class Tables {

	private static final Label ZONE = new Label("Zone", "ज़ोन");

	private static final Label NOWHERE = new Label("Place not known", "स्थान अज्ञात");

	private final Figures figures;

	private final ReportSettings settings;

	private final Map<String, Label> zones;

	Tables(Figures figures, Map<String, Label> zones, ReportSettings settings) {
		this.figures = figures;
		this.settings = settings;
		this.zones = zones;
	}

	Table submissions() {
		Map<String, long[]> byZone = new TreeMap<>();
		for (StationReturn station : this.figures.stations()) {
			long[] counts = byZone.computeIfAbsent(station.station().zone(), (zone) -> new long[8]);
			counts[0]++;
			counts[switch (station.state()) {
				case "on_time_list" -> 1;
				case "on_time_nil" -> 2;
				case "late_list" -> 3;
				case "late_nil" -> 4;
				case "missing_rejected" -> 5;
				default -> 6;
			}]++;
			counts[7] += station.superseded();
		}
		List<Table.Row> rows = new ArrayList<>();
		byZone.forEach((zone, counts) -> rows.add(row(zone(zone), counts)));
		return new Table(new Label("Lists by zone", "ज़ोनवार सूचियाँ"), ZONE,
				List.of(new Label("Stations", "थाने"), new Label("List on time", "सूची समय पर"),
						new Label("NIL on time", "शून्य समय पर"), new Label("List late", "सूची देर से"),
						new Label("NIL late", "शून्य देर से"), new Label("Unreadable", "अपठनीय"),
						new Label("Nothing came", "कुछ नहीं आया"),
						new Label("Replaced by a second list", "दूसरी सूची से बदली")),
				rows, false)
			.summed();
	}

	/** Stations of a zone that came on time, late, or not. */
	long arrived(String zone, Timeliness timeliness) {
		return this.figures.stations()
			.stream()
			.filter((station) -> station.station().zone().equals(zone) && station.timeliness() == timeliness)
			.count();
	}

	Table permissionsByZone() {
		return areas(new Label("Permissions and centres by zone", "ज़ोनवार अनुमतियाँ और केंद्र"), ZONE,
				this.figures.zones(), this::zone)
			.summed();
	}

	/**
	 * The configured hotspots and the localities with the most centres; the rest summed.
	 */
	Table localities() {
		List<LocalityFigures> shown = new ArrayList<>();
		List<LocalityFigures> rest = new ArrayList<>();
		long places = this.settings.localitiesShown();
		for (LocalityFigures locality : this.figures.localities()) {
			boolean hotspot = this.settings.hotspots().stream().anyMatch((name) -> name.name().equals(locality.area()));
			if (hotspot || (!locality.area().equals("Unknown") && shown.size() < places - missingHotspots(shown))) {
				shown.add(locality);
			}
			else {
				rest.add(locality);
			}
		}
		Table table = areas(
				new Label("Hotspots: permissions and centres by locality", "हॉटस्पॉट: इलाकेवार अनुमतियाँ और केंद्र"),
				new Label("Locality", "इलाका"), shown, this::locality);
		if (rest.isEmpty()) {
			return table;
		}
		List<Table.Row> rows = new ArrayList<>(table.rows());
		Table others = areas(table.title(), table.corner(), rest, this::locality).summed();
		rows.add(new Table.Row(new Label(rest.size() + " others", "अन्य " + rest.size()),
				others.rows().get(others.rows().size() - 1).values()));
		return new Table(table.title(), table.corner(), table.columns(), rows, true);
	}

	private long missingHotspots(List<LocalityFigures> shown) {
		return this.settings.hotspots()
			.stream()
			.filter((name) -> this.figures.localities().stream().anyMatch((one) -> one.area().equals(name.name())))
			.filter((name) -> shown.stream().noneMatch((one) -> one.area().equals(name.name())))
			.count();
	}

	private Table areas(Label title, Label corner, List<LocalityFigures> areas,
			java.util.function.Function<String, Label> name) {
		return new Table(title, corner,
				List.of(new Label("Permissions valid", "वैध अनुमतियाँ"), new Label("Centres operating", "चालू केंद्र"),
						new Label("Permission in order", "अनुमति सही"), new Label("Not required", "आवश्यक नहीं"),
						new Label("None or doubtful", "नहीं या संदिग्ध"),
						new Label("Busted in " + this.settings.windowYears() + " years",
								this.settings.windowYears() + " वर्ष में पकड़े"),
						new Label("Left within " + this.settings.shortStayMonths() + " months",
								this.settings.shortStayMonths() + " माह में छोड़े")),
				areas.stream()
					.map((area) -> row(name.apply(area.area()), area.granted(), area.operating(), area.permitted(),
							area.notRequired(), area.withoutPermission(), area.busted(), area.shortStays()))
					.toList(),
				false);
	}

	/** Open findings by rule and zone, then how the others ended. */
	Table findings(Axis axis) {
		List<Label> columns = new ArrayList<>();
		List<String> zones = new ArrayList<>(this.zones.keySet());
		boolean nowhere = this.figures.rules().stream().anyMatch((rule) -> rule.openByZone().containsKey(""));
		if (nowhere) {
			zones.add("");
		}
		zones.forEach((zone) -> columns.add(zone(zone)));
		columns.add(new Label("Open", "खुले"));
		columns.add(new Label("Confirmed", "पुष्ट"));
		columns.add(new Label("Cleared", "निराधार"));
		columns.add(new Label("Expired", "कालातीत"));
		List<Table.Row> rows = new ArrayList<>();
		for (RuleFigures rule : this.figures.rules()) {
			if (rule.axis() == axis) {
				List<Long> values = new ArrayList<>();
				zones.forEach((zone) -> values.add(rule.openByZone().getOrDefault(zone, 0L)));
				values.add(rule.open());
				values.add(rule.count(FindingStatus.CONFIRMED));
				values.add(rule.count(FindingStatus.CLEARED));
				values.add(rule.count(FindingStatus.EXPIRED));
				rows.add(new Table.Row(new Label(rule.titleEn(), rule.titleHi()), values));
			}
		}
		Label title = (axis == Axis.COMPLIANCE)
				? new Label("Compliance: discrepancies to clear up", "अनुपालन: जाँच योग्य विसंगतियाँ")
				: new Label("Fraud evidence: suspicions to verify", "धोखाधड़ी के संकेत: सत्यापन योग्य संदेह");
		return new Table(title, new Label("Rule", "नियम"), columns, rows, false);
	}

	Table visits() {
		return new Table(new Label("Visits by zone", "ज़ोनवार निरीक्षण"), ZONE,
				List.of(new Label("Due today", "आज देय"), new Label("Due later", "बाद में देय"),
						new Label("Done so far", "अब तक हुए"), new Label("Confirmed", "पुष्ट"),
						new Label("Cleared", "निराधार"),
						new Label("Vacated, shifted or locked", "खाली, स्थानांतरित या बंद"),
						new Label("Overdue, officer told", "विलंबित, अधिकारी सूचित")),
				this.figures.visitsByZone().stream().map(this::visits).toList(), false)
			.summed();
	}

	private Table.Row visits(VisitFigures zone) {
		return row(zone(zone.zone()), zone.due(), zone.later(), zone.done(), zone.confirmed(), zone.cleared(),
				zone.gone(), zone.overdue());
	}

	Table repeatOffenders() {
		Map<String, Label> labels = new LinkedHashMap<>();
		int least = this.settings.offenders().leastCases();
		labels.put("persons",
				new Label("Persons in " + least + " or more cases", least + " या अधिक मामलों में व्यक्ति"));
		labels.put("cases", new Label("Cases in which they were arrested", "उनके मामले"));
		labels.put("on_bail", new Label("Persons on bail in a case", "किसी मामले में ज़मानत पर"));
		labels.put("absconding", new Label("Persons absconding in a case", "किसी मामले में फ़रार"));
		labels.put("approved", new Label("Entries approved for stations", "थानों हेतु अनुमोदित"));
		labels.put("left_out_juveniles",
				new Label("Left out: under age when arrested", "छोड़े गए: गिरफ़्तारी के समय नाबालिग"));
		labels.put("left_out_ended", new Label("Left out: acquitted or discharged", "छोड़े गए: बरी या उन्मोचित"));
		labels.put("left_out_telecallers", new Label("Left out: telecallers only", "छोड़े गए: केवल टेलीकॉलर"));
		labels.put("left_out_long_ago", new Label("Left out: cases too long ago", "छोड़े गए: मामले बहुत पुराने"));
		labels.put("due_for_purge", new Label("Records to be destroyed (acquitted, discharged)",
				"नष्ट किए जाने वाले अभिलेख (बरी, उन्मोचित)"));
		return counted(new Label("Repeat offenders (counts only)", "बार-बार गिरफ़्तार व्यक्ति (केवल संख्या)"), labels,
				this.figures.repeatOffenders());
	}

	Table permissionStates() {
		Map<String, Label> labels = new LinkedHashMap<>();
		labels.put("found", new Label("Found, in order", "मिली, सही"));
		labels.put("expired", new Label("Expired", "अवधि समाप्त"));
		labels.put("other_address", new Label("For another address", "दूसरे पते की"));
		labels.put("other_name", new Label("For another name", "दूसरे नाम की"));
		labels.put("doubtful", new Label("Doubtful", "संदिग्ध"));
		labels.put("number_unknown", new Label("Number not in DoT's records", "संख्या अभिलेख में नहीं"));
		labels.put("not_found", new Label("Not found", "नहीं मिली"));
		labels.put("not_required", new Label("Not required by the law of the day", "उस दिन के कानून में आवश्यक नहीं"));
		labels.put("not_checked", new Label("Not checked", "जाँच नहीं हुई"));
		return counted(new Label("What DoT's records say of listed centres", "सूचीबद्ध केंद्रों पर दूरसंचार अभिलेख"),
				labels, this.figures.permissions());
	}

	private static Table counted(Label title, Map<String, Label> labels, Map<String, Long> values) {
		List<Table.Row> rows = new ArrayList<>();
		labels.forEach((key, label) -> rows.add(row(label, values.getOrDefault(key, 0L))));
		return new Table(title, new Label("", ""), List.of(new Label("Number", "संख्या")), rows, false);
	}

	/** What moved since the last night; no rows before the first. */
	Table changes(Optional<LastNight> last) {
		Map<String, Label> labels = new LinkedHashMap<>();
		labels.put("story.centres_busted_two_years", new Label("Centres busted", "पकड़े गए केंद्र"));
		labels.put("counts.centres_operating", new Label("Centres operating", "चालू केंद्र"));
		labels.put("submissions.on_time", new Label("Stations on time", "समय पर थाने"));
		labels.put("submissions.late", new Label("Stations late", "देर से थाने"));
		labels.put("submissions.missing", new Label("Stations missing", "अप्राप्त थाने"));
		labels.put("findings.open", new Label("Open findings", "खुले निष्कर्ष"));
		labels.put("visits.due", new Label("Visits due today", "आज देय निरीक्षण"));
		labels.put("visits.overdue", new Label("Visits overdue, officer told", "विलंबित निरीक्षण, अधिकारी सूचित"));
		labels.put("visits.done", new Label("Visits done", "हुए निरीक्षण"));
		labels.put("visits.confirmed", new Label("Visits: confirmed", "निरीक्षण: पुष्ट"));
		labels.put("visits.cleared", new Label("Visits: cleared", "निरीक्षण: निराधार"));
		labels.put("counts.doubts_to_settle", new Label("Doubtful links to settle", "तय करने योग्य संदिग्ध मेल"));
		labels.put("repeat_offenders.persons", new Label("Repeat offenders", "बार-बार गिरफ़्तार"));
		Map<String, Long> tonight = this.figures.totals();
		List<Table.Row> rows = new ArrayList<>();
		last.ifPresent((before) -> labels.forEach((key, label) -> {
			long then = before.totals().getOrDefault(key, 0L);
			long now = tonight.getOrDefault(key, 0L);
			rows.add(row(label, then, now, now - then));
		}));
		return new Table(new Label("Change since the last night", "पिछली रात से बदलाव"), new Label("", ""), List
			.of(new Label("Last night", "पिछली रात"), new Label("Tonight", "आज रात"), new Label("Change", "बदलाव")),
				rows, false);
	}

	Label zone(String zone) {
		return zone.isEmpty() ? NOWHERE : this.zones.getOrDefault(zone, new Label(zone, zone));
	}

	private Label locality(String locality) {
		return this.settings.hotspots()
			.stream()
			.filter((name) -> name.name().equals(locality))
			.map((name) -> new Label(name.name(), name.nameHi()))
			.findFirst()
			.orElse(locality.equals("Unknown") ? NOWHERE : new Label(locality, locality));
	}

	private static Table.Row row(Label label, long... values) {
		return new Table.Row(label, java.util.Arrays.stream(values).boxed().toList());
	}

}
