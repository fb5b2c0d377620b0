package org.satyapan.worklist.returns;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.VisitNote.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** What a team writes beside the outcome. */
class NotedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Certificate seen, licence no. OSP/DL/2018/114       | LICENCE    | OSP/DL/2018/114
			two certificates: HR-OSP-1182 and DL-OSP-77/2019    | LICENCE    | HR-OSP-1182 + DL-OSP-77/2019
			लाइसेंस सं. HR/OSP/1201 देखा                           | LICENCE    | HR/OSP/1201
			no licence shown, asked for 3 times                 | LICENCE    | ''
			Shifted to: Plot 12, Udyog Vihar Phase 5; no board  | SHIFTED_TO | Plot 12, Udyog Vihar Phase 5
			guard says moved to Plot 9, Sector 18               | SHIFTED_TO | Plot 9, Sector 18
			नया पता: प्लॉट 12, सेक्टर 18                            | SHIFTED_TO | प्लॉट 12, सेक्टर 18
			Owner now: Ravindra Kalra S/o Mohan Lal, 9810012345 | OWNER      | Ravindra Kalra S/o Mohan Lal, 9810012345
			owner not present                                   | OWNER      | ''
			met: guard Sunder; Owner: Hari Nath                 | PERSON     | guard Sunder
			met: guard Sunder; Owner: Hari Nath                 | OWNER      | Hari Nath
			raid followed, FIR 312/2020 u/s 420 IPC             | CASE       | FIR 312/2020 u/s 420 IPC
			मु०नं० 312/20 धारा 420 भादंसं दर्ज                       | CASE       | मु०नं० 312/20 धारा 420 भादंसं दर्ज
			first floor 12/2020 closed                          | CASE       | ''
			Objection: lease is in brother's name               | OBJECTION  | lease is in brother's name
			आपत्ति: किराया नकद में है                                | OBJECTION  | किराया नकद में है
			""")
	void labelsAreUnderstoodAndOtherWordsAreNot(String seen, Kind kind, String expected) {
		assertThat(String.join(" + ", Noted.read(seen, Map.of()).of(kind))).isEqualTo(expected);
	}

}
