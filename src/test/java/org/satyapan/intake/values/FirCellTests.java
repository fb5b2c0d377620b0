package org.satyapan.intake.values;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases as they stand in one cell. */
class FirCellTests {

	private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					FIR No. 221/2020 dt 11.09.20 u/s 420,120B IPC PS Udyog Vihar   | 221 2020 2020-09-11 [420,120B IPC] Udyog Vihar
					FIR No. 221/20 dated 11.09.2020 U/s 420, 120-B IPC & 66D IT Act | 221 2020 2020-09-11 [420, 120-B IPC & 66D IT Act] -
					Case FIR No 02/2021                                             | 2 2021 null [null] -
					221/2020                                                        | 221 2020 null [null] -
					FIR 15 of 2019, u/s 406 IPC                                     | 15 2019 null [406 IPC] -
					मु०नं० 221/20 दि० 11.09.20 धारा 420,120बी भादंसं थाना सदर              | 221 2020 2020-09-11 [420,120बी भादंसं] सदर
					मु०नं० 221 दिनांक 11.09.2020 धारा 420 भादंसं                          | 221 2020 2020-09-11 [420 भादंसं] -
					FIR No. 221 dt. 11/09/2020 u/s 419 IPC, P.S. Sector 50          | 221 2020 2020-09-11 [419 IPC] Sector 50
					११/२०२० दिनांक ०५.०१.२०२०                                           | 11 2020 2020-01-05 [null] -
					""")
	void numberYearDateSectionsAndStationAreTakenApart(String cell, String expected) {
		assertThat(FirCell.read(cell, DAY)).singleElement()
			.extracting(FirCellTests::written)
			.isEqualTo(expected.replaceAll(" -$", " null"));
	}

	@Test
	void severalCasesOfOneCellAreSeveral() {
		assertThat(FirCell.read("FIR No. 221/2020 dt 11.09.20 & 222/2020 dt 12.09.20 u/s 420 IPC PS Sadar", DAY))
			.extracting(FirCellTests::written)
			.containsExactly("221 2020 2020-09-11 [420 IPC] Sadar", "222 2020 2020-09-12 [420 IPC] Sadar");
	}

	@Test
	void dateAndSectionsMayStandInColumnsOfTheirOwn() {
		List<FirCell.Fir> firs = FirCell.read("221", LocalDate.of(2019, 3, 4), "420 IPC", null, DAY);
		assertThat(firs.stream().map(FirCellTests::written).collect(Collectors.joining()))
			.isEqualTo("221 2019 2019-03-04 [420 IPC] null");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			11.09.2020
			11/09/2020
			under investigation
			FIR No. not known
			""")
	void aDateAloneIsNoCase(String cell) {
		assertThat(FirCell.read(cell, DAY)).isEmpty();
	}

	private static String written(FirCell.Fir fir) {
		return fir.number() + " " + fir.year() + " " + fir.date() + " [" + fir.sections() + "] " + fir.policeStation();
	}

}
