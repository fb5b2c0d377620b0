package org.satyapan.intake.values;

import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.satyapan.intake.layout.ListField;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells that hold a whole call centre. */
class CompositeCellTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					M/s X Infotech Pvt Ltd, Plot 12, Ph-IV, Udyog Vihar. Owner Yash Pal S/o Zile Singh Mob 9811000001 | name=M/s X Infotech Pvt Ltd; address=Plot 12, Ph-IV, Udyog Vihar; owner=Yash Pal S/o Zile Singh; phone=9811000001
					Name: Beta Calls, Address: Plot 13, Phase 4, Owner: Sunil S/o Ram, Mobile: 9811000002 | name=Beta Calls; address=Plot 13, Phase 4; owner=Sunil S/o Ram; phone=9811000002
					Gamma Calls, Plot 5, Sector 18, Ravi Rana S/o Megh Rana, 9811000005 | name=Gamma Calls; address=Plot 5, Sector 18; owner=Ravi Rana S/o Megh Rana; phone=9811000005
					Gamma Calls (Prop. Ravi Rana), Plot 5, Sector 18       | name=Gamma Calls; address=Plot 5, Sector 18; owner=Ravi Rana
					Kappa Tech Solutions 401, Tower B, Sector 39 Owner: Vijay R/o H.No. 5, Rohtak | name=Kappa Tech Solutions; address=401, Tower B, Sector 39; owner=Vijay R/o H.No. 5, Rohtak
					Epsilon Call Centre, 3rd Floor, Spaze Tower, Sector 49, run by Karan & Varun | name=Epsilon Call Centre; address=3rd Floor, Spaze Tower, Sector 49; owner=Karan & Varun
					M/s Theta BPO LLP, H.No. 12/4, MG Road, Director: Amit, employees 20-25, a@example.in | name=M/s Theta BPO LLP; address=H.No. 12/4, MG Road; owner=Amit; email=a@example.in; staff=20-25
					Alpha Infotech Pvt Ltd Plot 12 Sector 18               | name=Alpha Infotech Pvt Ltd; address=Plot 12 Sector 18
					24x7 Calls, Plot 9, Sector 18                          | name=24x7 Calls; address=Plot 9, Sector 18
					Zeta Calls near temple, mobile 9811000008              | name=Zeta Calls near temple; phone=9811000008
					मै० अल्फा इन्फोटेक प्रा० लि०, प्लाट नं० १२, उद्योग विहार फेस ४, मालिक रवि पुत्र मोहन मो० ९८११०००००१ | name=मै. अल्फा इन्फोटेक प्रा. लि.; address=प्लाट नं. 12, उद्योग विहार फेस 4; owner=रवि पुत्र मोहन; phone=9811000001
					""")
	void areTakenApartAtLabelsFormsOfLawAndTelephones(String cell, String parts) {
		assertThat(written(CompositeCell.read(cell, ListField.NAME, true))).isEqualTo(parts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Eta Calls, owner not known, Plot 10, Sector 18",
			"Iota Calls, Plot 12, Sector 18, Owner Ravi Rana, Mob 98110", "Operating since 2019 Nu Calls",
			"Alpha, Beta, near the bank, Plot 3 owner: Ravi, director: Mohan" })
	void areKeptWholeAndReportedWhereAWordRemainsUnexplained(String cell) {
		assertThat(CompositeCell.read(cell, ListField.NAME, true).parts()).isEmpty();
		assertThat(CompositeCell.read(cell, ListField.NAME, true).several()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "M/s X Infotech Pvt Ltd", "Mu Services & Mu Solutions", "Delta, Calls & Co",
			"some people who work at night near the temple", "Sector 18 Calls", "कॉल सेंटर" })
	void aNameAloneIsNoneOfThem(String cell) {
		assertThat(CompositeCell.read(cell, ListField.NAME, true).several()).isFalse();
	}

	@Test
	void aNameWhoseAddressStandsInItsOwnCellKeepsItsPlace() {
		assertThat(CompositeCell.read("Zeta Calls, Sector 18 branch", ListField.NAME, false).several()).isFalse();
	}

	@Test
	void anAddressGivesUpOnlyOwnerAndTelephone() {
		assertThat(
				written(CompositeCell.read("Plot 5, Sector 18, Owner Ravi Mob 9811000006", ListField.ADDRESS, false)))
			.isEqualTo("address=Plot 5, Sector 18; owner=Ravi; phone=9811000006");
		assertThat(CompositeCell.read("Near Owner's Club, Plot 7", ListField.ADDRESS, false).several()).isFalse();
		assertThat(CompositeCell.read("Plot 7, Phase 4, Sector 18", ListField.ADDRESS, false).several()).isFalse();
	}

	private static String written(CompositeCell cell) {
		return cell.parts()
			.entrySet()
			.stream()
			.map((part) -> part.getKey().name().toLowerCase(Locale.ROOT) + "=" + part.getValue())
			.collect(Collectors.joining("; "));
	}

}
