package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.satyapan.register.Notice;
import org.satyapan.register.SubjectKind;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;

/**
 * A victim's or a foreign agency's complaint was linked to the establishment. A tip alone
 * gives no suspicion.
 */
final class ComplaintLinked implements Rule {

	@Override
	public RuleCode code() {
		return RuleCode.COMPLAINT_LINKED;
	}

	@Override
	public List<Conclusion> judge(Facts facts, RuleTerms terms) {
		List<Conclusion> conclusions = new ArrayList<>();
		for (KnownEstablishment known : facts.establishments()) {
			List<Notice> complaints = known.notices()
				.stream()
				.filter((notice) -> terms.values("notice-kinds").contains(notice.kind().name())
						&& terms.inForceOn(TollBypassSuspected.day(notice)))
				.toList();
			if (!complaints.isEmpty()) {
				conclusions.add(conclude(terms, known, complaints));
			}
		}
		return conclusions;
	}

	private Conclusion conclude(RuleTerms terms, KnownEstablishment known, List<Notice> complaints) {
		LocalDate latest = complaints.stream()
			.map(TollBypassSuspected::day)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		Because because = Because.of(known)
			.put("date", Days.of(latest))
			.put("count", complaints.size())
			.put("days", Because.joined(complaints.stream().map((notice) -> Days.of(notice.receivedOn())).toList()));
		return new Conclusion(code(), SubjectKind.ESTABLISHMENT, known.id(), known.stationCode(), latest, "",
				because.says(terms, "default"), complaints.stream().map(Records::of).toList(),
				new ArrayList<>(new TreeSet<>(complaints.stream().map(Notice::noticeNo).toList())));
	}

}
