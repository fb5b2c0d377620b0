package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Subject;
import org.satyapan.register.ClericalDecision;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.Listing;
import org.satyapan.register.Permission;
import org.satyapan.resolution.Judgement.Verdict;

/**
 * Finds the permission that each listing may rely on: by the number that it cites, by
 * name, by address. A number alone is for a person to look at, since numbers are
 * borrowed.
 */
final class PermissionLinkage {

	private final LinkageSettings engine;

	private final PremisesComparison places;

	PermissionLinkage(LinkageSettings engine, PremisesComparison places) {
		this.engine = engine;
		this.places = places;
	}

	/**
	 * Judges pairs of a listing and a permission. A person's decision on such a pair is
	 * obeyed whether or not the engine would have compared the two.
	 * @param centres of both, by id
	 * @param night business date, for what is reported
	 * @return judgements and what stands against the records; permissions form no groups
	 */
	RecordJudge.Outcome judge(Collection<Listing> listings, Collection<Permission> permissions,
			Map<String, CentreRecord> centres, Collection<ClericalDecision> decisions, LocalDate night) {
		Judgements judgements = new Judgements();
		List<ClusterEvent> events = new ArrayList<>();
		RecordJudge.Outcome outcome = new RecordJudge.Outcome(judgements, List.of(), events);
		if (listings.isEmpty() || permissions.isEmpty()) {
			return outcome;
		}
		Map<String, String> cited = new HashMap<>();
		List<LinkageRecord> left = new ArrayList<>();
		for (Listing listing : listings) {
			String number = key(listing.licenceNo());
			if (!number.isEmpty()) {
				cited.put(listing.id(), number);
			}
			left.add(withNumber(known(centres, listing.id()), listing.licenceNo()));
		}
		Map<String, List<String>> registered = new HashMap<>();
		List<LinkageRecord> right = new ArrayList<>();
		for (Permission permission : permissions) {
			registered.computeIfAbsent(key(permission.registrationNo()), (number) -> new ArrayList<>())
				.add(permission.id());
			right.add(withNumber(known(centres, permission.id()), permission.registrationNo()));
		}
		LinkageResult result = Linker.link(left, right, Subject.ESTABLISHMENT, this.engine);
		for (ScoredPair pair : result.pairs()) {
			boolean sameNumber = registered.getOrDefault(cited.getOrDefault(pair.leftId(), ""), List.of())
				.contains(pair.rightId());
			judgements.put(judged(pair, sameNumber, centres).explained(result));
		}
		cited.forEach((listing, number) -> registered.getOrDefault(number, List.of()).forEach((permission) -> {
			ScoredPair pair = judgements.has(listing, permission) ? null : result.explain(listing, permission);
			if (pair != null) {
				judgements.put(judged(pair, true, centres).explained(result));
			}
		}));
		decisions.stream().sorted(Comparator.comparing(ClericalDecision::decidedOn)).forEach((decision) -> {
			ScoredPair pair = result.explain(decision.leftId(), decision.rightId());
			if (pair == null) {
				pair = result.explain(decision.rightId(), decision.leftId());
			}
			if (pair != null) {
				boolean sameNumber = registered.getOrDefault(cited.getOrDefault(pair.leftId(), ""), List.of())
					.contains(pair.rightId());
				Verdict verdict = verdict(known(centres, pair.leftId()), known(centres, pair.rightId()), sameNumber,
						pair.decision());
				Judgement obeyed = Judgement.of(pair, verdict)
					.decidedBy(decision, RecordJudge.against(decision, verdict));
				judgements.put(obeyed);
				events.addAll(RecordJudge.contradictions(obeyed, decision, night));
			}
		});
		return outcome;
	}

	private Judgement judged(ScoredPair pair, boolean sameNumber, Map<String, CentreRecord> centres) {
		CentreRecord listing = known(centres, pair.leftId());
		CentreRecord permission = known(centres, pair.rightId());
		return Judgement.of(pair, verdict(listing, permission, sameNumber, pair.decision()));
	}

	private Verdict verdict(CentreRecord listing, CentreRecord permission, boolean sameNumber, Decision engine) {
		String conflict = this.places.conflict(listing.premises(), permission.premises());
		boolean sameName = FirmNames.compatible(listing.names(), permission.names());
		if (sameNumber) {
			return (conflict == null && sameName)
					? new Verdict(Decision.LINK,
							"The number cited is this permission's; name and address do not differ.",
							"दिया गया नंबर इसी अनुमति का है; नाम और पता अलग नहीं हैं।")
					: new Verdict(
							Decision.REVIEW, "The number cited is this permission's, but its "
									+ ((conflict != null) ? conflict : "name") + " is different.",
							"दिया गया नंबर इसी अनुमति का है, पर नाम या पता अलग है।");
		}
		if (conflict != null) {
			return new Verdict(Decision.NO_LINK, "The permission is for a different " + conflict + ".",
					"अनुमति किसी और पते की है।");
		}
		if (!sameName) {
			return new Verdict(Decision.NO_LINK, "The permission is for another name.", "अनुमति किसी और नाम की है।");
		}
		return this.places.compatible(listing.premises(), permission.premises()) ? new Verdict(Decision.LINK,
				"The permission is for this name at these premises.", "अनुमति इसी नाम और परिसर की है।")
				: Verdict.of(engine);
	}

	private static LinkageRecord withNumber(CentreRecord centre, @Nullable String number) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.putAll(centre.linkage().values());
		if (number != null && !number.isBlank()) {
			fields.put(Field.REGISTRATION_NO, number);
		}
		return new LinkageRecord(centre.id(), fields);
	}

	private static CentreRecord known(Map<String, CentreRecord> centres, String id) {
		return Objects.requireNonNull(centres.get(id), id);
	}

	private static String key(@Nullable String number) {
		return (number != null) ? Identifiers.normalise(number) : "";
	}

}
