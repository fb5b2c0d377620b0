package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.satyapan.register.Station;
import org.satyapan.register.SubjectKind;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.ListDay;

/**
 * A station reports no call centre although raids, permissions or notices name several in
 * its territory.
 */
final class NilFromHotspot implements Rule {

	@Override
	public RuleCode code() {
		return RuleCode.NIL_FROM_HOTSPOT;
	}

	@Override
	public List<Conclusion> judge(Facts facts, RuleTerms terms) {
		Map<String, List<KnownEstablishment>> territories = new HashMap<>();
		for (KnownEstablishment known : facts.establishments()) {
			if (known.premises() != null && known.premises().stationCode() != null) {
				territories.computeIfAbsent(known.premises().stationCode(), (code) -> new ArrayList<>()).add(known);
			}
		}
		List<Conclusion> conclusions = new ArrayList<>();
		for (Station station : facts.stations()) {
			facts.latestList(station.code())
				.filter((list) -> list.content() == SubmissionContent.NIL && terms.inForceOn(ListDay.of(list)))
				.ifPresent((nil) -> judge(facts, terms, station, nil,
						territories.getOrDefault(station.code(), List.of()), conclusions));
		}
		return conclusions;
	}

	private void judge(Facts facts, RuleTerms terms, Station station, Submission nil,
			List<KnownEstablishment> territory, List<Conclusion> conclusions) {
		LocalDate day = ListDay.of(nil);
		LocalDate oldest = day.minusYears(terms.number("look-back-years"));
		List<KnownEstablishment> places = new ArrayList<>();
		int raided = 0;
		int permitted = 0;
		int noticed = 0;
		for (KnownEstablishment known : territory) {
			boolean raid = known.raids().stream().anyMatch((one) -> one.day().isAfter(oldest));
			boolean permission = known.permissions()
				.stream()
				.anyMatch((one) -> one.expiryDate() == null || !one.expiryDate().isBefore(day));
			boolean notice = known.notices().stream().anyMatch((one) -> one.receivedOn().isAfter(oldest));
			raided += raid ? 1 : 0;
			permitted += permission ? 1 : 0;
			noticed += notice ? 1 : 0;
			if (raid || permission || notice) {
				places.add(known);
			}
		}
		if (places.size() < terms.number("places")) {
			return;
		}
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, nil)));
		places.forEach((known) -> evidence.add(Records.of(known)));
		Because because = Because.of()
			.put("station", facts.stationName(station.code()))
			.put("date", Days.of(day))
			.put("places", places.size())
			.put("raided", raided)
			.put("permitted", permitted)
			.put("noticed", noticed);
		conclusions.add(new Conclusion(code(), SubjectKind.STATION, station.code(), station.code(), day, nil.period(),
				because.says(terms, "default"), evidence,
				List.of(nil.period(), "raided " + raided, "permitted " + permitted, "noticed " + noticed)));
	}

}
