package org.satyapan.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LinkListsTests {

	private static final int COUNT = 4000;

	@TempDir
	static Path folder;

	private static Map<String, Map<String, String>> left = Map.of();

	private static Map<String, Map<String, String>> right = Map.of();

	private static Map<String, String> truth = Map.of();

	@BeforeAll
	static void lists() throws IOException {
		LinkLists.write(folder, COUNT, 3);
		left = byId(folder.resolve("left.csv"));
		right = byId(folder.resolve("right.csv"));
		truth = rows(folder.resolve("truth.csv")).stream()
			.collect(Collectors.toMap((pair) -> pair.get("left_id"), (pair) -> pair.get("right_id")));
	}

	@Test
	void bothListsHaveTheLengthAskedForAndSevenInTenAreInBoth() {
		assertThat(left).hasSize(COUNT);
		assertThat(right).hasSize(COUNT);
		assertThat(truth).hasSize(COUNT * 7 / 10);
		assertThat(left.keySet()).containsAll(truth.keySet());
		assertThat(right.keySet()).containsAll(truth.values());
		assertThat(new HashSet<>(truth.values())).hasSize(truth.size());
	}

	@Test
	void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(@TempDir Path one, @TempDir Path two, @TempDir Path three)
			throws IOException {
		LinkLists.write(one, 200, 3);
		LinkLists.write(two, 200, 3);
		LinkLists.write(three, 200, 4);
		assertThat(StoryTests.differing(StoryTests.bytes(one), StoryTests.bytes(two))).isEmpty();
		assertThat(StoryTests.differing(StoryTests.bytes(one), StoryTests.bytes(three))).hasSize(3);
	}

	@Test
	void anIdDoesNotRevealItsPartner() {
		long near = truth.entrySet()
			.stream()
			.filter((pair) -> Math.abs(number(pair.getKey()) - number(pair.getValue())) <= 20)
			.count();
		assertThat(near).isLessThan(COUNT / 40);
	}

	@Test
	void everyColumnButTheIdHasGaps() {
		for (Map<String, Map<String, String>> list : List.of(left, right)) {
			for (String column : list.values().iterator().next().keySet()) {
				long gaps = list.values().stream().filter((row) -> row.get(column).isEmpty()).count();
				assertThat(gaps).as(column)
					.isBetween(column.equals("id") ? 0L : 1L, column.equals("id") ? 0L : COUNT - 1L);
			}
		}
	}

	@Test
	void aTrueRowTellsItsFirmAndWhereItIs() {
		for (Map<String, Map<String, String>> list : List.of(left, right)) {
			assertThat(list.values()).allSatisfy((row) -> {
				assertThat(row.get("name") + row.get("person")).isNotEmpty();
				assertThat(row.get("address") + row.get("registration_no")).isNotEmpty();
			});
		}
	}

	@Test
	void registrationNumbersNeverContradictTheTruth() {
		Map<String, String> rightBy = new HashMap<>();
		right.values().forEach((row) -> rightBy.put(digits(row.get("registration_no")), row.get("id")));
		left.values().forEach((row) -> {
			String number = digits(row.get("registration_no"));
			if (!number.isEmpty() && rightBy.containsKey(number)) {
				assertThat(truth).containsEntry(row.get("id"), rightBy.get(number));
			}
			Map<String, String> other = right.getOrDefault(truth.getOrDefault(row.get("id"), ""), Map.of());
			if (!number.isEmpty() && !other.getOrDefault("registration_no", "").isEmpty()) {
				assertThat(digits(Objects.requireNonNull(other.get("registration_no")))).isEqualTo(number);
			}
		});
	}

	@Test
	void branchesMovesAndRelativesShareTheTelephoneOfAnotherPlace() {
		Map<String, List<String>> rightBy = new HashMap<>();
		right.values()
			.forEach((row) -> rightBy.computeIfAbsent(plain(row.get("phone")), (phone) -> new ArrayList<>())
				.add(row.get("id")));
		long others = left.values()
			.stream()
			.filter((row) -> !row.get("phone").isEmpty())
			.flatMap((row) -> rightBy.getOrDefault(plain(row.get("phone")), List.of())
				.stream()
				.filter((id) -> !id.equals(truth.get(row.get("id")))))
			.count();
		assertThat(others).isGreaterThan(COUNT / 30);
	}

	@Test
	void someRowsAreInHindi() {
		assertThat(left.values().stream().filter((row) -> row.get("name").matches(".*[\\u0900-\\u097f].*")).count())
			.isBetween(COUNT / 25L, COUNT / 12L);
	}

	private static int number(String id) {
		return Integer.parseInt(id.substring(1));
	}

	private static String digits(String number) {
		return number.replaceAll("\\D", "");
	}

	private static String plain(String phones) {
		String digits = digits(phones.split(";")[0]);
		return digits.substring(Math.max(0, digits.length() - 10));
	}

	private static Map<String, Map<String, String>> byId(Path file) throws IOException {
		Map<String, Map<String, String>> byId = new LinkedHashMap<>();
		rows(file).forEach((row) -> byId.put(row.get("id"), row));
		return byId;
	}

	private static List<Map<String, String>> rows(Path file) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		try (Reader text = Files.newBufferedReader(file);
				CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
			for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
				rows.add(row);
			}
		}
		catch (CsvValidationException ex) {
			throw new IOException(ex);
		}
		return rows;
	}

}
