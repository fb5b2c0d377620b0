package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each step of a night costs in processor time: on the first night of a city, on the
 * next, for which stations sent the lists of one establishment in a hundred anew, and on
 * a third, for which nothing came: {@code mvn -q -Pbenchmark verify -Dbenchmark=nights},
 * with {@code -Destablishments=20000} and {@code -Dheap=6g} as options. The start of the
 * process is a line of its own: it costs the same whatever the night.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "nights")
class NightsBenchmark {

	private static final int ESTABLISHMENTS = Integer.getInteger("establishments", 20_000);

	private static final int ESTABLISHMENTS_A_STATION = 100;

	private static final LocalDate FIRST = LocalDate.of(2020, 9, 9);

	private static final int EVERY = 100;

	/** Small cities send no smaller lists. */
	private static final int USUAL_LIST = 60;

	/** Of a list that is sent anew, one row in so many is another. */
	private static final int CHANGED_ROW = 3;

	private static final Pattern COST = Pattern.compile("Cost of (.+): [0-9.]+ s, ([0-9.]+) s of processor time");

	private static final Pattern PHONE = Pattern.compile("([6-9][0-9]{5})([0-9]{3})([0-9])(?![0-9])");

	private final Path home = Path.of("target", "benchmark", "nights-" + ESTABLISHMENTS);

	private final Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();

	@Test
	void aNightCostsWhatChanged() throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(this.home);
		Path inbox = this.home.resolve("inbox");
		int stations = Math.max(40, ESTABLISHMENTS / ESTABLISHMENTS_A_STATION);
		PackagedJar.run("generate", "--out", inbox.toString(), "--centres", String.valueOf(ESTABLISHMENTS),
				"--stations", String.valueOf(stations), "--seed", "1", "--date", FIRST.toString());
		List<Path> lists = latest(inbox.resolve("station-lists"));
		MeasuredProcess first = night(inbox, 0);
		int sent = sendAnew(lists, ESTABLISHMENTS / EVERY);
		MeasuredProcess changed = night(inbox, 1);
		MeasuredProcess unchanged = night(inbox, 2);
		print(sent, List.of(first, changed, unchanged));
	}

	/** Lists of the first night's month that can be written again by hand. */
	private static List<Path> latest(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".csv"))
				.filter((
						file) -> file.getParent().getFileName().toString().startsWith(FIRST.toString().substring(0, 7)))
				.sorted()
				.toList();
		}
	}

	/**
	 * Some stations send their lists again, telephones changed in some rows.
	 * @return how many rows these lists have in all
	 */
	private static int sendAnew(List<Path> lists, int wanted) throws IOException {
		int sent = 0;
		for (Path list : lists) {
			List<String> rows = new ArrayList<>(Files.readAllLines(list, StandardCharsets.ISO_8859_1));
			if (sent < wanted && rows.size() > CHANGED_ROW && rows.size() <= Math.max(wanted, USUAL_LIST)) {
				for (int row = CHANGED_ROW; row < rows.size(); row += CHANGED_ROW) {
					rows.set(row, PHONE.matcher(rows.get(row)).replaceFirst("$1$3$2"));
				}
				Path folder = list.getParent().resolveSibling(FIRST.plusDays(1).toString());
				Files.createDirectories(folder);
				Files.write(folder.resolve(list.getFileName()), rows, StandardCharsets.ISO_8859_1);
				sent += rows.size() - 1;
			}
		}
		assertThat(sent).as("rows that were sent anew").isGreaterThanOrEqualTo(wanted);
		return sent;
	}

	private MeasuredProcess night(Path inbox, int night) throws IOException, InterruptedException {
		Path log = this.home.resolve("home").resolve("satyapan.log");
		Files.createDirectories(log.getParent());
		Files.deleteIfExists(log);
		MeasuredProcess process = PackagedJar.runIn(log.getParent(), List.of("-Xmx" + System.getProperty("heap", "6g")),
				"nightly", "--inbox", inbox.toString(), "--outbox", this.home.resolve("outbox").toString(), "--date",
				FIRST.plusDays(night).toString(), "--accept-rejected");
		for (String line : Files.readAllLines(log)) {
			Matcher cost = COST.matcher(line);
			if (cost.find()) {
				String step = cost.group(1).startsWith("before ") ? "between steps" : cost.group(1);
				this.costs.computeIfAbsent(step, (any) -> new LinkedHashMap<>())
					.merge(night, Double.valueOf(cost.group(2)), Double::sum);
			}
		}
		return process;
	}

	private void print(int sent, List<MeasuredProcess> nights) {
		System.out.printf(Locale.ROOT, "| CPU s, %,d establishments | first night | %,d rows anew | nothing anew |%n",
				ESTABLISHMENTS, sent);
		System.out.println("|---|---:|---:|---:|");
		double[] sums = new double[nights.size()];
		this.costs.forEach((step, cost) -> {
			List<String> cells = new ArrayList<>(List.of(step));
			for (int night = 0; night < sums.length; night++) {
				double seconds = cost.getOrDefault(night, 0.0);
				sums[night] += step.equals("starting") ? 0 : seconds;
				cells.add(String.format(Locale.ROOT, "%.1f", seconds));
			}
			System.out.println(LinkageBenchmark.line(cells.toArray(String[]::new)));
		});
		System.out.printf(Locale.ROOT, "| **all but starting** | %.1f | %.1f | %.1f |%n", sums[0], sums[1], sums[2]);
		System.out.printf(Locale.ROOT, "| of the first night | | %.1f %% | %.1f %% |%n", 100 * sums[1] / sums[0],
				100 * sums[2] / sums[0]);
		System.out.printf(Locale.ROOT, "| wall s | %d | %d | %d |%n", nights.get(0).wall().toSeconds(),
				nights.get(1).wall().toSeconds(), nights.get(2).wall().toSeconds());
		System.out.printf(Locale.ROOT, "| peak MB | %d | %d | %d |%n", nights.get(0).peakMegabytes(),
				nights.get(1).peakMegabytes(), nights.get(2).peakMegabytes());
	}

}
