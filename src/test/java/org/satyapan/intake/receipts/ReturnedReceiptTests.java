package org.satyapan.intake.receipts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.FileSystemUtils;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.corpus.Expectation;
import org.satyapan.intake.corpus.Reading;
import org.satyapan.intake.lists.StationInbox;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A station corrects its receipt and sends that back. Of every list of the corpus, the
 * receipt as it is says the same rows with the same fields again.
 */
class ReturnedReceiptTests {

	/** A receipt has no formulas. */
	private static final Pattern NEVER_COMPUTED = Pattern.compile("(?<=: )=[^;|]+");

	@TempDir
	static Path folder;

	private static IntakeSettings settings;

	private static StationInbox inbox;

	@BeforeAll
	static void open() {
		settings = IntakeYaml.settings(Map.of("intake.passwords.PS-CITY[0]", "diya-2020"));
		inbox = new StationInbox(folder, settings);
	}

	@AfterAll
	static void close() {
		inbox.close();
	}

	static List<Expectation> corpus() throws IOException {
		return Expectation.in(Path.of("src/test/resources/intake/corpus"))
			.stream()
			.filter((each) -> each.reading().stream().anyMatch((line) -> line.startsWith("  listing ")))
			.toList();
	}

	@ParameterizedTest
	@Timeout(60)
	@MethodSource("corpus")
	void saysTheSameRowsAgain(Expectation expected) throws IOException {
		inbox.forget();
		inbox.put(expected.received(), expected.path(), Files.readAllBytes(expected.file())).night(expected.received());
		Path receipt = receipt(expected.received());
		String next = LocalDate.parse(expected.received()).plusDays(1).toString();
		String back = Path.of(expected.path()).resolveSibling(receipt.getFileName()).toString();
		inbox.put(next, back, Files.readAllBytes(receipt)).night(next);
		assertThat(listings(next, back)).isEqualTo(listings(expected.received(), expected.path()).stream()
			.map((line) -> NEVER_COMPUTED.matcher(line).replaceAll("#N/A"))
			.toList());
	}

	private static List<String> listings(String night, String path) {
		return Reading.of(inbox, night, path).stream().filter((line) -> line.startsWith("  listing ")).toList();
	}

	private static Path receipt(String night) throws IOException {
		FileSystemUtils.deleteRecursively(folder.resolve("outbox"));
		try (Stream<Path> files = Files.walk(WrittenReceipts.of(inbox, settings, night))) {
			return files.filter((file) -> file.toString().contains(".receipt.")).findFirst().orElseThrow();
		}
	}

}
