package org.satyapan.resolution;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.satyapan.register.Link;
import org.satyapan.register.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the register keeps of the links among rows that lists repeat month after month.
 */
class StoredLinksTests {

	private final City city = new City();

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void rowsOfOnePlaceAreHeldTogetherByOneLinkFewerThanThereAreRows() {
		months(1, 8);
		this.city.night("2020-09-09");
		assertThat(this.city.establishments()).hasSize(1);
		assertThat(links()).hasSize(7)
			.allSatisfy((link) -> assertThat(link.evidence()).contains("The names are the same."));
	}

	@Test
	void anotherMonthAddsItsLinkAndLeavesTheOthers() {
		months(1, 7);
		this.city.night("2020-08-09");
		List<Link> before = links();
		months(8, 8);
		this.city.night("2020-09-09");
		assertThat(links()).hasSize(7).containsAll(before);
	}

	private void months(int from, int to) {
		for (int month = from; month <= to; month++) {
			this.city.listing("LST-" + month, "2020-0" + month, "Zenvara Technologies",
					"Plot 12, 2nd Floor, Udyog Vihar Phase 4", null, null, "9811415831");
		}
	}

	private List<Link> links() {
		return this.city.links().stream().filter((link) -> link.leftKind() == RecordKind.LISTING).toList();
	}

}
