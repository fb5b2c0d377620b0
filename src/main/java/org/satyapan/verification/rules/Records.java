package org.satyapan.verification.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.satyapan.register.Arrest;
import org.satyapan.register.Notice;
import org.satyapan.register.Permission;
import org.satyapan.register.RecordKind;
import org.satyapan.register.RegistryEntry;
import org.satyapan.register.Submission;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.ListDay;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PlaceKey;
import org.satyapan.verification.facts.RaidedHere;
import org.satyapan.verification.facts.Registries;

/**
 * Records as evidence. An informant is never named.
 */
final class Records {

	private Records() {
	}

	static EvidenceLine of(Facts facts, Listed listed) {
		return new EvidenceLine(RecordKind.LISTING, listed.listing().id(), "listing",
				Map.of("name", Bilingual.same(listed.listing().name()), "station",
						facts.stationName(listed.listing().stationCode()), "date",
						Days.of(listed.listing().conductDate()), "row",
						Bilingual.same(Integer.toString(listed.listing().rowNo()))));
	}

	static EvidenceLine of(Permission permission) {
		return new EvidenceLine(RecordKind.PERMISSION, permission.id(), "permission",
				Map.of("number", Bilingual.same(permission.registrationNo()), "applicant",
						Bilingual.same(permission.applicant()), "place", Bilingual.same(permission.centreAddress()),
						"expires", Days.of(permission.expiryDate())));
	}

	static EvidenceLine of(RaidedHere raid) {
		String name = raid.target().name();
		return new EvidenceLine(RecordKind.RAIDED_PREMISES, raid.target().id(), "raid",
				Map.of("number", Bilingual.same(raid.raid().raidNo()), "force", Bilingual.same(raid.raid().forceName()),
						"day", Days.of(raid.day()), "name", Bilingual.same((name != null) ? name : "-")));
	}

	static EvidenceLine of(Facts facts, Arrest arrest) {
		return new EvidenceLine(RecordKind.ARREST, arrest.id(), "arrest",
				Map.of("person", Bilingual.same(arrest.name()), "day", Days.of(facts.dayOf(arrest).orElse(null)),
						"case", Bilingual.same(arrest.firKey())));
	}

	static EvidenceLine of(Notice notice) {
		return new EvidenceLine(RecordKind.NOTICE, notice.id(), wording("notice", notice.kind()),
				Map.of("number", Bilingual.same(notice.noticeNo()), "day", Days.of(notice.receivedOn())));
	}

	static EvidenceLine of(Facts facts, Submission submission) {
		return new EvidenceLine(RecordKind.SUBMISSION, submission.id(), wording("submission", submission.content()), Map
			.of("station", facts.stationName(submission.stationCode()), "date", Days.of(ListDay.of(submission))));
	}

	static EvidenceLine of(KnownEstablishment known) {
		return new EvidenceLine(RecordKind.ESTABLISHMENT, known.id(), "establishment",
				Map.of("name", Bilingual.same(known.name()), "place",
						Bilingual.same(known.premises() != null ? PlaceKey.inWords(known.premises()) : "-")));
	}

	static EvidenceLine of(RegistryEntry entry) {
		return new EvidenceLine(RecordKind.REGISTRY_ENTRY, entry.id(), wording("registry", entry.registry()),
				Map.of("number", Bilingual.same(entry.number()), "name",
						Bilingual.same(Objects.requireNonNullElse(entry.name(), "-")), "status", status(entry), "day",
						Days.of(entry.asOf())));
	}

	/** In the registry's own words. */
	static Bilingual status(RegistryEntry entry) {
		String written = entry.statusWritten();
		return Bilingual.same((written != null) ? written : entry.status().name());
	}

	/** Since when it says so, or of which day its list is. */
	static Bilingual when(RuleTerms terms, RegistryEntry entry) {
		return Because.of()
			.put("day", Days.of(Registries.since(entry)))
			.says(terms, (entry.statusSince() != null) ? "since" : "listed");
	}

	private static String wording(String record, Enum<?> kind) {
		return record + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
