package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.linkage.columns.PackedRows.Part;
import org.satyapan.linkage.text.Similarity;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes packed four letters to a number. */
class CodeListsTests {

	private static final int PAIRS = 4000;

	private static final String LETTERS = "0123456789ABZ@._";

	@ParameterizedTest
	@CsvSource(textBlock = """
			9811400231, 9811400231, true,  the same
			9811400231, 9811400232, true,  the last digit changed
			9811400231, 8811400231, true,  the first digit changed
			9811400231, 981140231,  true,  a digit lost
			9811400231, 98114002310, true, a digit added at the end
			9811400231, 99811400231, true, a digit written twice
			9811400231, 9811402031, true,  neighbours swapped
			9811400231, 9811400213, true,  the last two swapped
			9811400231, 9811400132, false, two swapped that are no neighbours
			9811400231, 9811499231, false, two digits changed
			9811400231, 11400231,   false, two digits lost
			9811400231, 8911400213, false, two swaps
			1,          2,          true,  nothing but the slip
			12,         21,         true,  nothing but the swap
			""")
	void oneSlipLiesBetweenTwoCodes(String one, String other, boolean slip, String reason) {
		assertThat(isOneSlip(one, other)).as(reason).isEqualTo(slip);
		assertThat(isOneSlip(other, one)).as(reason).isEqualTo(slip);
	}

	@Test
	void aSlipIsOneEdit() {
		Random random = new Random(7);
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < PAIRS; i++) {
			String code = code(random);
			String other = code;
			for (int edits = random.nextInt(4); edits > 0; edits--) {
				other = edited(other, random);
			}
			codes.add(code);
			codes.add(other.isEmpty() ? "0" : other);
		}
		CodeLists lists = lists(codes);
		int slips = 0;
		for (int i = 0; i < codes.size(); i += 2) {
			String one = codes.get(i);
			String other = codes.get(i + 1);
			boolean slip = lists.isOneSlip(i, lists.from(i), i + 1, lists.from(i + 1));
			assertThat(slip).as(one + " " + other).isEqualTo(Similarity.edits(one, other, 1) <= 1);
			slips += slip ? 1 : 0;
		}
		assertThat(slips).isBetween(PAIRS / 4, 3 * PAIRS / 4);
	}

	@Test
	void aCodeIsReadAsItWasWritten() {
		Random random = new Random(8);
		List<String> codes = random.ints(500, 0, 1).mapToObj((i) -> code(random)).toList();
		CodeLists lists = lists(codes);
		for (int row = 0; row < codes.size(); row++) {
			assertThat(lists.text(row, lists.from(row))).isEqualTo(codes.get(row));
			assertThat(lists.next(row, lists.from(row))).isEqualTo(lists.to(row));
		}
	}

	@Test
	void aCodeGivenTwiceCountsOnceAndABlankOneNotAtAll() {
		PackedRows.Writer writer = new PackedRows.Writer();
		for (String code : List.of("9811400231", "", "9811400232", "9811400231")) {
			CodeLists.add(writer, Part.PHONES, code);
		}
		writer.endRow(0, 0);
		writer.endRow(0, 0);
		CodeLists lists = given(writer, 2);
		int second = lists.next(0, lists.from(0));
		assertThat(lists.text(0, lists.from(0))).isEqualTo("9811400231");
		assertThat(lists.text(0, second)).isEqualTo("9811400232");
		assertThat(lists.next(0, second)).isEqualTo(lists.to(0));
		assertThat(lists.isEmpty(1)).isTrue();
		assertThat(lists.isEmpty()).isFalse();
	}

	private static boolean isOneSlip(String one, String other) {
		CodeLists lists = lists(List.of(one, other));
		return lists.isOneSlip(0, lists.from(0), 1, lists.from(1));
	}

	/** One code a row. */
	private static CodeLists lists(List<String> codes) {
		PackedRows rows = new PackedRows(codes.size());
		PackedRows.Writer writer = new PackedRows.Writer();
		for (int i = 0; i < codes.size(); i++) {
			CodeLists.add(writer, Part.PHONES, codes.get(i));
			writer.endRow(0, 0);
			if ((i + 1) % PackedRows.CHUNK == 0 || i + 1 == codes.size()) {
				writer.give(rows, i / PackedRows.CHUNK);
			}
		}
		return new CodeLists(rows, Part.PHONES);
	}

	private static CodeLists given(PackedRows.Writer writer, int count) {
		PackedRows rows = new PackedRows(count);
		writer.give(rows, 0);
		return new CodeLists(rows, Part.PHONES);
	}

	private static String code(Random random) {
		StringBuilder code = new StringBuilder();
		int length = 1 + random.nextInt(21);
		// Few different letters in some codes, so that runs and swaps of equal ones
		// occur.
		int letters = random.nextBoolean() ? 2 : LETTERS.length();
		for (int i = 0; i < length; i++) {
			code.append(LETTERS.charAt(random.nextInt(letters)));
		}
		return code.toString();
	}

	private static String edited(String code, Random random) {
		StringBuilder edited = new StringBuilder(code);
		int at = random.nextInt(code.length() + 1);
		char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
		switch (random.nextInt(4)) {
			case 0 -> edited.insert(at, letter);
			case 1 -> edited.delete(at, at + 1);
			case 2 -> edited.replace(at, Math.min(at + 1, code.length()), String.valueOf(letter));
			default -> {
				if (at + 1 < code.length()) {
					edited.insert(at + 2, code.charAt(at)).deleteCharAt(at);
				}
			}
		}
		return edited.toString();
	}

}
