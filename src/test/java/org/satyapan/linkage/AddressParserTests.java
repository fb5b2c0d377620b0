package org.satyapan.linkage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses of call centres as written. */
class AddressParserTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plot No. 23, Udyog Vihar Ph-IV           | plot=23 phase=4
			Plot No 23 Udyog Vihar Phase 4           | plot=23 phase=4
			P.No. 23, UV Phase 4                     | plot=23 phase=4
			23, Udyog Vihar Phase-IV, Gurgaon 122015 | house=23 phase=4 pin=122015
			प्लाट नं० 23, उद्योग विहार फेज-4            | plot=23 phase=4
			प्लॉट नं. २३, उद्योग विहार फेज़ ४            | plot=23 phase=4
			SCO 14, 2nd Floor, Sec-29                | sco=14 floor=2 sector=29
			SCO-14, Second Floor, Sector 29          | sco=14 floor=2 sector=29
			Shop No. 7, Sec 14                       | shop=7 sector=14
			Tower B, Unit 401, Sohna Road            | tower=B unit=401
			Unit No. 401, Block B                    | tower=B unit=401
			H.No. 112, Gali 4, DLF Ph-2              | house=112 phase=2
			H. No. 45/2 DLF Phase II                 | house=45/2 phase=2
			H.No45, DLF Ph2                          | house=45 phase=2
			P/No.23, UV4                             | plot=23
			Block B - 7, Sec14                       | tower=B7 sector=14
			Plot 23-A, Sector 18                     | plot=23A sector=18
			Plot 23/A, Sector 18                     | plot=23A sector=18
			Plot No. 23A, Sector-14-A                | plot=23A sector=14A
			Plot 23-C Block, Sushant Lok             | plot=23 tower=C
			H.No. 9, C-Block, Sushant Lok            | house=9 tower=C
			Tower B Block 4, Unit 7                  | tower=B unit=7
			Khasra No. 45//12/2, Village Nathupur    | khasra=45/12/2
			S.C.O. 14, G.F., Sector 29               | sco=14 floor=0 sector=29
			SCO 14, Gr. Floor                        | sco=14 floor=0
			SCO 14, 1 st Floor                       | sco=14 floor=1
			SCO 14, IInd Floor                       | sco=14 floor=2
			SCO 14, Lower Ground Floor               | sco=14 floor=-1
			एससीओ १४, दूसरी मंजिल, सै० २९               | sco=14 floor=2 sector=29
			खसरा नं० 118, ग्राम नाथूपुर                  | khasra=118
			23, Udyog Vihar, IV Phase                | house=23 phase=4
			23, Udyog Vihar, 4th Phase               | house=23 phase=4
			Plot 23, Udyog Vihar, Gurgaon - 122016   | plot=23 pin=122016
			Plot 23, Udyog Vihar, Gurgaon 122 016    | plot=23 pin=122016
			Plot 23, Gurgaon 122 016 Haryana         | plot=23 pin=122016
			Plot 23, Gurgaon-122016.                 | plot=23 pin=122016
			Plot 23, Gurgaon122016                   | plot=23 pin=122016
			Plot 23, Gurugram, Pin Code: 122016      | plot=23 pin=122016
			प्लॉट 23, गुरुग्राम पिन १२२०१६               | plot=23 pin=122016
			Kh. No. 118, Village Nathupur            | khasra=118
			Plot 48A, Sector-18, Basement            | plot=48A floor=-1 sector=18
			Ground Floor, Plot 9, Sector 44          | plot=9 floor=0 sector=44
			सैक्टर 29, एससीओ 14                        | sco=14 sector=29
			Plot 9, Nilgiri Arcade, #111, Sector 44  | plot=9 unit=111 sector=44
			Plot 9, Nilgiri Arcade, Near Gate 3      | plot=9
			प्लॉट नं० 9, ८वीं मंजिल, सै० 44             | plot=9 floor=8 sector=44
			""")
	void labelledPartsAreFound(String address, String parts) {
		assertThat(shown(AddressParser.parse(address))).isEqualTo(parts);
	}

	private static String shown(AddressParts parts) {
		StringBuilder shown = new StringBuilder();
		add(shown, "plot", parts.plot());
		add(shown, "shop", parts.shop());
		add(shown, "sco", parts.sco());
		add(shown, "khasra", parts.khasra());
		add(shown, "house", parts.house());
		add(shown, "tower", parts.tower());
		add(shown, "unit", parts.unit());
		add(shown, "floor", parts.floor());
		add(shown, "phase", parts.phase());
		add(shown, "sector", parts.sector());
		add(shown, "pin", parts.pin());
		return shown.toString().strip();
	}

	private static void add(StringBuilder shown, String part, String value) {
		if (value != null) {
			shown.append(' ').append(part).append('=').append(value);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plot 23, Udyog Vihar Phase 4   | Plot 23, Udyog Vihar Phase 5    | phase
			Plot 23, Udyog Vihar Ph-IV     | Plot 32, Udyog Vihar Phase 4    | plot
			23, Udyog Vihar Phase 4        | Plot 32, UV Phase 4             | plot
			SCO 14, Sector 29              | SCO 14, Sector 14               | sector
			Unit 401, Tower B              | Unit 404, Tower B               | unit
			Unit 401, Tower A              | Unit 401, Tower B               | tower
			SCO 14, 1st Floor, Sec 29      | SCO 14, 2nd Floor, Sec 29       | floor
			""")
	void nearTwinsAreDifferentPremises(String one, String other, String part) {
		assertThat(AddressParser.premisesConflict(AddressParser.parse(one), AddressParser.parse(other)))
			.isEqualTo(part);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plot 23, Udyog Vihar Phase 4        | 23 UV Ph-IV
			Plot 23, Udyog Vihar Phase 4        | प्लाट नं० 23, उद्योग विहार फेज-4
			SCO 14, Sector 29                   | SCO 14, 2nd Floor, Sec-29
			Tower B, Unit 401, Sohna Road       | Unit No. 401 Sohna Rd
			""")
	void aPartThatOneLeavesOutIsNoConflict(String one, String other) {
		assertThat(AddressParser.premisesConflict(AddressParser.parse(one), AddressParser.parse(other))).isNull();
	}

	@Test
	void wordsThatAreNoPartStayInTheRest() {
		AddressParts parts = AddressParser.parse("Plot 23, Udyog Vihar Phase 4, Gurugram");
		assertThat(parts.rest()).containsExactly("udyog", "vihar", "gurugram");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'Udyog Vihar, Gurgaon'
			'Udyog Vihar, GGN'
			'U.V., Gurugram'
			'UV Gurgaon'
			'Udyog Vihar, गुड़गांव'
			'Udyog Vihar, गुरुग्राम'
			""")
	void aPlaceHasOneNameHoweverItIsCalled(String address) {
		assertThat(AddressParser.parse(address).rest()).containsExactly("udyog", "vihar", "gurugram");
	}

	@Test
	void buildingsAndStreetsAreRecognisedByTheirLastWord() {
		AddressParts parts = AddressParser.parse("Unit 12, Spangle Plaza, Sohna Road, Gurugram");
		assertThat(parts.building()).isEqualTo("spangle plaza");
		assertThat(parts.street()).isEqualTo("sohna road");
	}

}
