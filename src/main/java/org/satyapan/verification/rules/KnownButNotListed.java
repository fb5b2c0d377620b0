package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Notice;
import org.satyapan.register.Permission;
import org.satyapan.register.SubjectKind;
import org.satyapan.register.Submission;
import org.satyapan.verification.Bilingual;

import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.ListDay;
import org.satyapan.verification.facts.PlaceKey;
import org.satyapan.verification.facts.RaidedHere;

/**
 * A place in a station's territory is known to operate, and the station's last list does
 * not name it, nor does another station's. This is a doubt about the list first of all.
 */
final class KnownButNotListed implements Rule {

	@Override
	public RuleCode code() {
		return RuleCode.KNOWN_BUT_NOT_LISTED;
	}

	@Override
	public List<Conclusion> judge(Facts facts, RuleTerms terms) {
		List<Conclusion> conclusions = new ArrayList<>();
		for (KnownEstablishment known : facts.establishments()) {
			String station = (known.premises() != null) ? known.premises().stationCode() : null;
			Optional<Submission> list = facts.latestList(station);
			if (station != null && list.isPresent() && terms.inForceOn(ListDay.of(list.get())) && !known.vacated()
					&& !isListedSince(known, list.get())) {
				judge(facts, terms, known, station, list.get()).ifPresent(conclusions::add);
			}
		}
		return conclusions;
	}

	/** On this list or a later one of any station, also as one that was raided. */
	private static boolean isListedSince(KnownEstablishment known, Submission list) {
		return known.listings()
			.stream()
			.anyMatch((listed) -> listed.submission().period().compareTo(list.period()) >= 0)
				|| known.raids().stream().anyMatch((raid) -> raid.target().fileId().equals(list.fileId()));
	}

	private Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, String station,
			Submission list) {
		LocalDate day = ListDay.of(list);
		List<Bilingual> reasons = new ArrayList<>();
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, list)));
		List<String> rests = new ArrayList<>(List.of(PlaceKey.of(known.premises())));
		for (Permission permission : known.permissions()) {
			if (isValid(permission, day) && !permission.asOf().isBefore(day.minusDays(terms.number("permission-days")))
					&& !facts.citing().containsKey(permission.registrationKey())) {
				reasons.add(Because.of()
					.put("number", permission.registrationNo())
					.put("expires", Days.of(permission.expiryDate()))
					.says(terms, "permission"));
				evidence.add(Records.of(permission));
				rests.add(permission.registrationKey());
			}
		}
		for (Notice notice : known.notices()) {
			if (terms.values("notice-kinds").contains(notice.kind().name())
					&& isRecent(notice.receivedOn(), day, terms.number("notice-days"), facts)) {
				reasons.add(Because.of().put("day", Days.of(notice.receivedOn())).says(terms, "notice"));
				evidence.add(Records.of(notice));
				rests.add(notice.noticeNo());
			}
		}
		for (RaidedHere raid : known.raids()) {
			if (isRecent(raid.day(), day, terms.number("raid-days"), facts)) {
				reasons.add(Because.of().put("day", Days.of(raid.day())).says(terms, "raid"));
				evidence.add(Records.of(raid));
				rests.add(raid.day().toString());
			}
		}
		if (reasons.isEmpty()) {
			return Optional.empty();
		}
		Because because = Because.of(known)
			.put("station", facts.stationName(station))
			.put("date", Days.of(day))
			.put("known", Because.joined(reasons));
		return Optional.of(new Conclusion(code(), SubjectKind.ESTABLISHMENT, known.id(), station, day, "",
				because.says(terms, "default"), evidence, rests.stream().distinct().toList()));
	}

	private static boolean isValid(Permission permission, LocalDate day) {
		return starts(permission.issueDate(), day)
				&& (permission.expiryDate() == null || !permission.expiryDate().isBefore(day));
	}

	private static boolean starts(@Nullable LocalDate issued, LocalDate day) {
		return issued == null || !issued.isAfter(day);
	}

	private static boolean isRecent(LocalDate event, LocalDate list, int days, Facts facts) {
		return !event.isBefore(list.minusDays(days)) && !event.isAfter(facts.date());
	}

}
