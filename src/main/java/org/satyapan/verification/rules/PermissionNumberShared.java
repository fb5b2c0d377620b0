package org.satyapan.verification.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.satyapan.register.PermissionState;
import org.satyapan.register.SubjectKind;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PlaceKey;

/**
 * One registration is for one location: a number that operating establishments at
 * different premises cite belongs to at most one of them. The one whom DoT's record fits
 * is not in doubt because others use its number.
 */
final class PermissionNumberShared implements Rule {

	@Override
	public RuleCode code() {
		return RuleCode.PERMISSION_NUMBER_SHARED;
	}

	@Override
	public List<Conclusion> judge(Facts facts, RuleTerms terms) {
		List<Conclusion> conclusions = new ArrayList<>();
		facts.citing().forEach((key, listings) -> {
			List<Citation> citations = citations(facts, terms, key, listings);
			if (citations.stream().map(Citation::place).distinct().count() > 1) {
				citations.stream()
					.filter((citation) -> !citation.rightful())
					.forEach((citation) -> conclusions.add(conclude(facts, terms, key, citation, citations)));
			}
		});
		conclusions.sort(Comparator.comparing(Conclusion::subjectId).thenComparing(Conclusion::doubt));
		return conclusions;
	}

	private static List<Citation> citations(Facts facts, RuleTerms terms, String key, List<Listed> listings) {
		Map<String, Citation> byEstablishment = new TreeMap<>();
		for (Listed listed : listings) {
			Optional<KnownEstablishment> known = facts.establishment(listed.establishmentId());
			known.flatMap((one) -> one.operating(terms))
				.filter((latest) -> latest.permission().keys().contains(key))
				.ifPresent((latest) -> byEstablishment.put(known.get().id(), new Citation(known.get(), latest)));
		}
		return List.copyOf(byEstablishment.values());
	}

	private Conclusion conclude(Facts facts, RuleTerms terms, String key, Citation citation, List<Citation> citations) {
		List<Citation> others = citations.stream().filter((other) -> other != citation).toList();
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, citation.listed())));
		citation.listed().permission().permission().map(Records::of).ifPresent(evidence::add);
		others.forEach((other) -> evidence.add(Records.of(facts, other.listed())));
		int index = citation.listed().permission().keys().indexOf(key);
		Because because = Because.of(facts, citation.listed())
			.put("number", citation.listed().permission().numbers().get(index))
			.put("count", citations.size())
			.put("others", String.join("; ",
					others.stream().map((other) -> other.listed().listing().name()).distinct().toList()));
		TreeSet<String> places = new TreeSet<>(others.stream().map(Citation::place).toList());
		List<String> rests = new ArrayList<>(List.of(key, citation.place()));
		rests.addAll(places);
		return new Conclusion(code(), SubjectKind.ESTABLISHMENT, citation.known().id(), citation.known().stationCode(),
				citation.listed().listing().conductDate(), key, because.says(terms, "default"), evidence, rests);
	}

	/** An operating establishment whose latest listing cites the number. */
	private record Citation(KnownEstablishment known, Listed listed) {

		String place() {
			return (this.known.premises() != null) ? PlaceKey.of(this.known.premises()) : this.known.id();
		}

		boolean rightful() {
			PermissionState state = this.listed.permission().state();
			return state == PermissionState.FOUND || state == PermissionState.EXPIRED;
		}

	}

}
