package org.satyapan.worklist.lists;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.worklist.WorklistSettings.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** A line's sentence does not repeat the name and address beside it. */
class ShortSentenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Orion BPO operates at Plot 9 (list of Sadar); none was found. | Orion BPO Plot 9 पर चल रहा है; नहीं मिला। | It operates here (list of Sadar); none was found. | यह यहाँ चल रहा है; नहीं मिला।",
			"Orion BPO at Plot 9 cites registration X. | Orion BPO, Plot 9, पंजीकरण X बताता है। | It cites registration X. | यह केंद्र पंजीकरण X बताता है।",
			"The registration X of Orion BPO at Plot 9 ended. | Orion BPO, Plot 9, का पंजीकरण X समाप्त हुआ। | The registration X of it ended. | इस केंद्र का पंजीकरण X समाप्त हुआ।",
			"An owner of Orion BPO at Plot 9 (list) stands in a case. | Orion BPO, Plot 9, (सूची) के मालिक का नाम है। | An owner of it (list) stands in a case. | इस केंद्र (सूची) के मालिक का नाम है।",
			"Orion B.P.O. cites X. | ओरियन X बताता है। | Orion B.P.O. cites X. | ओरियन X बताता है।" })
	void nameAndAddressGiveWayToAPronounWhereTheFormIsKnown(String en, String hi, String shortEn, String shortHi) {
		assertThat(ShortSentence.of(new Words(en, hi), List.of("Orion BPO"), List.of("Plot 9")))
			.isEqualTo(new Words(shortEn, shortHi));
	}

}
