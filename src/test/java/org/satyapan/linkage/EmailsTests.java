package org.satyapan.linkage;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How alike two e-mail addresses are. */
class EmailsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ravi.tamal@garuda.example   | Ravi.Tamal@GARUDA.example      | exact     | case does not matter
					ravi.tamal@garuda.example   | ravi.tamal@garrda.example      | one slip  | a slip
					ravi.tamal@garuda.example   | ravi.tamal@sanchay.test        | alike     | the same mailbox elsewhere
					garuda.bpo@garuda.example   | garudabpo@garuda.example       | one slip  | a dot more
					info@garudasupport.example  | info@sanchayuvan.test          | different | every office has info@
					hr.desk@garuda.example      | hr.desk@sanchayuvan.test       | alike     | this one not every office has
					sales2@garudasupport.example | sales2@sanchayuvan.test       | different | nor do digits matter
					info@garudasupport.example  | info@garudasupportbpo.example  | alike     | but the firm may be in the other half
					ravi@garuda.example         | meera@sanchayuvan.test         | different | nothing in common
					""")
	void anAddressTellsWhoseItIsUnlessItIsThatOfAnOffice(String one, String other, String level, String reason) {
		assertThat(Linker.score(record("A", one), record("B", other), Subject.ESTABLISHMENT, LinkageSettings.defaults())
			.evidence()).filteredOn((evidence) -> evidence.comparison().equals("e-mail"))
			.singleElement()
			.satisfies((evidence) -> assertThat(evidence.level()).as(reason).isEqualTo(level));
	}

	private static LinkageRecord record(String id, String email) {
		return new LinkageRecord(id, Map.of(Field.NAME, "Garuda Support", Field.EMAIL, email));
	}

}
