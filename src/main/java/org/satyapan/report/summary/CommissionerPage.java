package org.satyapan.report.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.satyapan.register.Axis;
import org.satyapan.register.Finding;
import org.satyapan.register.Station;
import org.satyapan.register.Timeliness;
import org.satyapan.report.Figures;
import org.satyapan.report.LastNight;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.StationReturn;

/**
 * Everything that the commissioner's page and workbook show, ready to be set.
 *
 * @param tiles the first figures
 * @param lastNight when the night before was; empty texts for a first night
 */
public record CommissionerPage(Label city, Label date, Label month, List<Tile> tiles, List<RedFlag> redFlags,
		List<Bar> arrivals, Table submissions, List<ZoneColumn> stations, Table permissions, List<Bar> zoneBars,
		Table permissionStates, Table localities, List<Bar> localityBars, Table compliance, Table fraud,
		Table repeatOffenders, Table visits, Table changes, Label lastNight, List<Label> sources) {

	private static final List<String> FILLS = List.of("solid", "hatched", "open");

	private static final int BAR_WIDTH = 258;

	/** One of the first figures, with what it stands against. */
	public record Tile(long value, Label label, Label basis) {
	}

	/** One finding that is told by itself. */
	public record RedFlag(Label station, Label title, Label because) {
	}

	/** The stations of one zone. */
	public record ZoneColumn(Label zone, List<StationCell> stations) {
	}

	/**
	 * What one station sent.
	 *
	 * @param mark style of the state: {@code came}, {@code late}, {@code nil},
	 * {@code missing}
	 */
	public record StationCell(Label station, Label state, String mark) {
	}

	static CommissionerPage of(Figures figures, Optional<LastNight> last, ReportSettings settings) {
		Map<String, Label> zones = new TreeMap<>();
		figures.standing().forEach((station) -> zones.put(station.zone(), new Label(station.zone(), station.zoneHi())));
		Tables tables = new Tables(figures, zones, settings);
		Table permissions = tables.permissionsByZone();
		Table localities = tables.localities();
		return new CommissionerPage(new Label(settings.city().name(), settings.city().nameHi()),
				Days.of(figures.date()), Days.of(YearMonth.from(figures.date())), tiles(figures, settings),
				redFlags(figures), arrivals(tables, figures), tables.submissions(), stations(figures, tables),
				permissions, areaBars(permissions), tables.permissionStates(), localities, areaBars(localities),
				tables.findings(Axis.COMPLIANCE), tables.findings(Axis.FRAUD), tables.repeatOffenders(),
				tables.visits(), tables.changes(last),
				last.map((night) -> Days.of(night.date())).orElse(new Label("", "")), Sources.of(figures));
	}

	/** A change with its sign. */
	public String signed(long change) {
		return (change > 0) ? "+" + change : (change < 0) ? "−" + -change : "0";
	}

	/** The paint of a bar's part. */
	public String fill(String fill) {
		return switch (fill) {
			case "solid" -> "#16324f";
			case "hatched" -> "url(#hatch)";
			default -> "#ffffff";
		};
	}

	/** The findings of those axes that have some. */
	public List<Table> axes() {
		return Stream.of(this.compliance, this.fraud).filter((table) -> !table.rows().isEmpty()).toList();
	}

	/** The rows of changes, for two columns of a page. */
	public List<List<Table.Row>> halves() {
		List<Table.Row> rows = this.changes.rows();
		int half = (rows.size() + 1) / 2;
		return List.of(rows.subList(0, half), rows.subList(half, rows.size()));
	}

	public String sourcesEn() {
		return String.join("; ", this.sources.stream().map(Label::en).toList());
	}

	public String sourcesHi() {
		return String.join("; ", this.sources.stream().map(Label::hi).toList());
	}

	private static List<Tile> tiles(Figures figures, ReportSettings settings) {
		Map<String, Long> story = figures.story();
		Map<String, Long> counts = figures.counts();
		int years = settings.windowYears();
		String place = settings.featuredLocality().name();
		String placeHi = settings.featuredLocality().nameHi();
		String neighbours = String.join(", ", settings.neighbours().stream().map((one) -> one.name()).toList());
		String neighboursHi = String.join(", ", settings.neighbours().stream().map((one) -> one.nameHi()).toList());
		long cases = counts.getOrDefault("cases_two_years", 0L);
		List<Tile> tiles = new ArrayList<>();
		tiles.add(new Tile(story.getOrDefault("centres_busted_two_years", 0L),
				new Label("call centres busted in " + years + " years", years + " वर्ष में पकड़े गए कॉल सेंटर"),
				new Label(
						"in " + cases + " cases; " + counts.getOrDefault("persons_arrested_two_years", 0L)
								+ " persons arrested",
						cases + " मामलों में; " + counts.getOrDefault("persons_arrested_two_years", 0L)
								+ " व्यक्ति गिरफ़्तार")));
		tiles.add(new Tile(story.getOrDefault("centres_busted_this_year", 0L),
				new Label("of them this year", "उनमें से इस वर्ष"), new Label(
						"since 1 January " + figures.date().getYear(), "1 जनवरी " + figures.date().getYear() + " से")));
		tiles
			.add(new Tile(figure(story, "busted_in_"), new Label("of them in " + place, "उनमें से " + placeHi + " में"),
					new Label("in " + years + " years", years + " वर्ष में")));
		tiles.add(new Tile(story.getOrDefault("cases_with_repeat_offenders", 0L),
				new Label("cases of " + cases + " with a repeat offender",
						cases + " में से मामले जिनमें बार-बार गिरफ़्तार व्यक्ति"),
				new Label("arrested before in " + neighbours + " and on bail",
						"पहले " + neighboursHi + " में गिरफ़्तार, ज़मानत पर")));
		tiles.add(new Tile(figure(story, "operating_in_"),
				new Label("call centres operating in " + place, placeHi + " में चालू कॉल सेंटर"),
				new Label("of " + counts.getOrDefault("centres_operating", 0L) + " on this month's lists",
						"इस माह की सूचियों के " + counts.getOrDefault("centres_operating", 0L) + " में से")));
		tiles.add(new Tile(story.getOrDefault("vacated_within_six_months", 0L),
				new Label("left within " + settings.shortStayMonths() + " months",
						settings.shortStayMonths() + " माह के भीतर छोड़ गए"),
				new Label("on lists of any month", "किसी भी माह की सूचियों में")));
		return tiles;
	}

	private static long figure(Map<String, Long> story, String prefix) {
		return story.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(prefix))
			.mapToLong(Map.Entry::getValue)
			.findFirst()
			.orElse(0);
	}

	private static List<RedFlag> redFlags(Figures figures) {
		List<RedFlag> flags = new ArrayList<>();
		for (Finding finding : figures.redFlags()) {
			Label station = figures.standing()
				.stream()
				.filter((one) -> one.code().equals(finding.subjectId()) || one.code().equals(finding.stationCode()))
				.findFirst()
				.map(CommissionerPage::name)
				.orElse(new Label(finding.subjectId(), finding.subjectId()));
			flags.add(new RedFlag(station, new Label(finding.titleEn(), finding.titleHi()),
					new Label(finding.becauseEn(), finding.becauseHi())));
		}
		return flags;
	}

	private static List<Bar> arrivals(Tables tables, Figures figures) {
		List<List<Long>> rows = figures.stations()
			.stream()
			.map((station) -> station.station().zone())
			.distinct()
			.sorted()
			.map((zone) -> List.of(tables.arrived(zone, Timeliness.ON_TIME), tables.arrived(zone, Timeliness.LATE),
					tables.arrived(zone, Timeliness.MISSING)))
			.toList();
		return Bar.stacked(rows, FILLS, BAR_WIDTH);
	}

	/** Operating, busted and permitted, for each single area that is shown. */
	private static List<Bar> areaBars(Table areas) {
		List<List<Long>> rows = areas.parts()
			.stream()
			.map((row) -> List.of(row.values().get(1), row.values().get(5), row.values().get(0)))
			.toList();
		return Bar.grouped(rows, FILLS, BAR_WIDTH);
	}

	private static List<ZoneColumn> stations(Figures figures, Tables tables) {
		Map<String, List<StationCell>> columns = new TreeMap<>();
		for (StationReturn station : figures.stations()) {
			columns.computeIfAbsent(station.station().zone(), (zone) -> new ArrayList<>())
				.add(new StationCell(name(station.station()), cell(station), mark(station)));
		}
		return columns.entrySet()
			.stream()
			.map((entry) -> new ZoneColumn(tables.zone(entry.getKey()), entry.getValue()))
			.toList();
	}

	private static Label name(Station station) {
		return new Label(station.name(), station.nameHi());
	}

	/** Short, for the matrix: a list is told by the number of its centres. */
	private static Label cell(StationReturn station) {
		String listed = Integer.toString(station.listed());
		return switch (station.state()) {
			case "on_time_list" -> new Label(listed, "");
			case "late_list" -> new Label(listed + " late", "देर");
			default -> state(station);
		};
	}

	static Label state(StationReturn station) {
		return switch (station.state()) {
			case "on_time_list" -> new Label("list", "सूची");
			case "on_time_nil" -> new Label("NIL", "शून्य");
			case "late_list" -> new Label("list, late", "सूची, देर");
			case "late_nil" -> new Label("NIL, late", "शून्य, देर");
			case "missing_rejected" -> new Label("unreadable", "अपठनीय");
			default -> new Label("missing", "अप्राप्त");
		};
	}

	private static String mark(StationReturn station) {
		return switch (station.state()) {
			case "on_time_list" -> "came";
			case "on_time_nil", "late_nil" -> "nil";
			case "late_list" -> "late";
			default -> "missing";
		};
	}

}
