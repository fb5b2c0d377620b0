package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.CandidateStatistics;
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
import org.satyapan.resolution.Judgements.Pair;

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
	 * obeyed whether or not the engine would have compared the two, and holds for the
	 * listings of the centre that cite the same numbers until they say something new.
	 * @param centres of both, by id
	 * @param groups the establishment of each listing
	 * @param night business date, for what is reported
	 * @return judgements and what stands against the records; permissions form no groups
	 */
	RecordJudge.Outcome judge(Collection<Listing> listings, Collection<Permission> permissions,
			Map<String, CentreRecord> centres, Map<String, String> groups, Collection<ClericalDecision> decisions,
			LocalDate night) {
		Judgements judgements = new Judgements();
		List<ClusterEvent> events = new ArrayList<>();
		if (listings.isEmpty() || permissions.isEmpty()) {
			return new RecordJudge.Outcome(judgements, List.of(), events,
					new CandidateStatistics(listings.size(), permissions.size(), 0, 0, List.of()));
		}
		Map<String, Set<String>> registered = new HashMap<>();
		List<LinkageRecord> right = new ArrayList<>();
		for (Permission permission : permissions) {
			registered.computeIfAbsent(Identifiers.normalise(permission.registrationNo()), (number) -> new TreeSet<>())
				.add(permission.id());
			right.add(withNumber(known(centres, permission.id()), permission.registrationNo()));
		}
		Map<String, Set<String>> cited = new TreeMap<>();
		List<LinkageRecord> left = new ArrayList<>();
		for (Listing listing : listings) {
			for (String number : CitedNumbers.keys(listing.licenceNo())) {
				cited.computeIfAbsent(listing.id(), (absent) -> new TreeSet<>())
					.addAll(registered.getOrDefault(number, Set.of()));
			}
			left.add(withNumber(known(centres, listing.id()), listing.licenceNo()));
		}
		LinkageResult result = Linker.link(left, right, Subject.ESTABLISHMENT, this.engine);
		for (ScoredPair pair : result.pairs()) {
			judgements.put(judged(pair, cited, centres).explained(result));
		}
		cited.forEach((listing, theirs) -> theirs.forEach((permission) -> {
			ScoredPair pair = judgements.has(listing, permission) ? null : result.explain(listing, permission);
			if (pair != null) {
				judgements.put(judged(pair, cited, centres).explained(result));
			}
		}));
		Map<Pair, Judgement> decided = new LinkedHashMap<>();
		decisions.stream().sorted(Comparator.comparing(ClericalDecision::decidedOn)).forEach((decision) -> {
			ScoredPair pair = result.explain(decision.leftId(), decision.rightId());
			if (pair == null) {
				pair = result.explain(decision.rightId(), decision.leftId());
			}
			if (pair != null) {
				Judgement own = judged(pair, cited, centres);
				Judgement obeyed = own.decidedBy(decision, RecordJudge.against(decision, own));
				judgements.put(obeyed);
				// The latest comes last.
				decided.remove(Pair.of(pair.leftId(), pair.rightId()));
				decided.put(Pair.of(pair.leftId(), pair.rightId()), obeyed);
				events.addAll(RecordJudge.contradictions(obeyed, decision, night));
			}
		});
		repeat(decided, decided.isEmpty() ? Map.of() : alike(listings, groups), judgements, (listing,
				permission) -> judged(Objects.requireNonNull(result.explain(listing, permission)), cited, centres));
		return new RecordJudge.Outcome(judgements, List.of(), events, result.statistics());
	}

	/** Lets each decision hold for the listings like the one that was decided. */
	private static void repeat(Map<Pair, Judgement> decided, Map<String, List<String>> alike, Judgements judgements,
			BiFunction<String, String, Judgement> judge) {
		for (Judgement precedent : decided.values()) {
			String permission = precedent.pair().rightId();
			for (String listing : alike.getOrDefault(precedent.pair().leftId(), List.of())) {
				Judgement own = judge.apply(listing, permission);
				if (!decided.containsKey(Pair.of(listing, permission)) && Precedents.answers(precedent, own)) {
					judgements.put(own.decidedLike(precedent).storedAnyway());
				}
			}
		}
	}

	/** For each listing those of its establishment that cite the same numbers. */
	private static Map<String, List<String>> alike(Collection<Listing> listings, Map<String, String> groups) {
		Map<List<Object>, List<String>> same = new HashMap<>();
		Map<String, List<String>> alike = new HashMap<>();
		for (Listing listing : listings) {
			List<Object> says = List.of(groups.getOrDefault(listing.id(), listing.id()),
					new TreeSet<>(CitedNumbers.keys(listing.licenceNo())));
			List<String> ids = same.computeIfAbsent(says, (absent) -> new ArrayList<>());
			ids.add(listing.id());
			alike.put(listing.id(), ids);
		}
		return alike;
	}

	private Judgement judged(ScoredPair pair, Map<String, Set<String>> cited, Map<String, CentreRecord> centres) {
		boolean sameNumber = cited.getOrDefault(pair.leftId(), Set.of()).contains(pair.rightId());
		Verdict most = most(known(centres, pair.leftId()), known(centres, pair.rightId()), sameNumber, pair);
		Judgement judgement = Judgement.of(pair, most);
		return sameNumber ? judgement.storedAnyway() : judgement;
	}

	/**
	 * A number cited that is another's is for a person to look at: numbers are borrowed.
	 */
	private @Nullable Verdict most(CentreRecord listing, CentreRecord permission, boolean sameNumber, ScoredPair pair) {
		String conflict = this.places.conflict(listing.premises(), permission.premises());
		boolean otherName = !FirmNames.agree(pair);
		if (conflict == null && !otherName) {
			return null;
		}
		if (sameNumber) {
			return new Verdict(Decision.REVIEW, "The number cited is this permission's, but its "
					+ ((conflict != null) ? conflict : "name") + " is different.");
		}
		return new Verdict(Decision.NO_LINK, (conflict != null) ? "The permission is for a different " + conflict + "."
				: "The permission is for another name.");
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

}
