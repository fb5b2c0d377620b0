package org.satyapan.resolution;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.Judgement.Verdict;
import org.satyapan.resolution.Judgements.Pair;
import org.satyapan.resolution.PremisesComparison.Level;
import org.satyapan.resolution.SharedContexts.Context;
import org.satyapan.resolution.SharedContexts.Kind;

/**
 * What speaks against two records' being the same call centre, whatever the engine's sums
 * say: another place is another establishment, and so is another name at the same place.
 */
final class CentreRules implements RecordJudge.Guard<CentreRecord> {

	private static final Verdict OTHER_NAME = new Verdict(Decision.NO_LINK,
			"The names are different; a new name at a known place is another centre.");

	private static final Verdict TOO_LITTLE = new Verdict(Decision.REVIEW,
			"Name, place and telephone do not all agree; a person has to look.");

	private static final Pattern DOMAIN = Pattern.compile("[^@]*[a-z][^@]*\\.[^@]*");

	private final PremisesComparison places;

	private final Set<String> commonContacts;

	/** How names compare, which stand again and again in the same list of each month. */
	private final Map<Pair, FirmNames.Likeness> names = new HashMap<>();

	/**
	 * The rules.
	 * @param commonContacts telephones and domains that too many share to mean anything
	 */
	CentreRules(PremisesComparison places, Set<String> commonContacts) {
		this.places = places;
		this.commonContacts = commonContacts;
	}

	/** The rules for these records. */
	static CentreRules of(Collection<CentreRecord> records, PremisesComparison places, ResolutionSettings settings) {
		Set<String> common = RecordJudge.common(records, CentreRecord::contacts, CentreRecord::nameKey,
				settings.phoneHolders());
		common.addAll(settings.commonMailDomains());
		return new CentreRules(places, common);
	}

	@Override
	public @Nullable Verdict most(CentreRecord left, CentreRecord right, Supplier<ScoredPair> engine) {
		String conflict = this.places.conflict(left.premises(), right.premises());
		if (conflict != null) {
			return new Verdict(Decision.NO_LINK, "The addresses name a different " + conflict + ".");
		}
		FirmNames.Likeness names = names(left, right, engine);
		if (names == FirmNames.Likeness.DIFFERENT) {
			return OTHER_NAME;
		}
		Level level = this.places.level(left.premises(), right.premises());
		boolean samePlace = level == Level.SAME || level == Level.COMPATIBLE;
		boolean sameContact = left.contacts()
			.stream()
			.anyMatch((contact) -> right.contacts().contains(contact) && !this.commonContacts.contains(contact));
		boolean sameCase = !Collections.disjoint(left.cases(), right.cases());
		String locality = left.premises().locality();
		boolean sameLocality = !locality.equals(Gazetteer.UNKNOWN) && locality.equals(right.premises().locality());
		boolean enough = (names == FirmNames.Likeness.SAME) ? samePlace || sameContact || sameLocality || sameCase
				: samePlace && (sameContact || sameCase);
		return enough ? null : TOO_LITTLE;
	}

	/** What a record may share with others and the engine has no field for. */
	Set<Context> contexts(CentreRecord record) {
		Set<Context> contexts = new TreeSet<>();
		record.cases().forEach((firKey) -> contexts.add(new Context(Kind.CASE, firKey, "")));
		record.contacts()
			.stream()
			.filter((contact) -> DOMAIN.matcher(contact).matches() && !this.commonContacts.contains(contact))
			.forEach((domain) -> contexts.add(new Context(Kind.WEB_ADDRESS, domain, "")));
		return contexts;
	}

	/** What a caller was told by a conman is no name: the engine never sees it. */
	private FirmNames.Likeness names(CentreRecord left, CentreRecord right, Supplier<ScoredPair> engine) {
		if (left.name() == null || right.name() == null || left.kind() == RecordKind.NOTICE
				|| right.kind() == RecordKind.NOTICE) {
			return FirmNames.Likeness.of(engine.get());
		}
		return this.names.computeIfAbsent(Pair.of(left.name(), right.name()),
				(absent) -> FirmNames.Likeness.of(engine.get()));
	}

	/** Numbers that are no part of the rules, since they are borrowed and mistyped. */
	@Override
	public @Nullable String against(CentreRecord left, CentreRecord right, boolean link) {
		for (Map.Entry<String, String> number : left.numbers().entrySet()) {
			String other = right.numbers().get(number.getKey());
			if (other != null && other.equals(number.getValue()) != link) {
				return link ? "The " + number.getKey() + "s differ, " + number.getValue() + " and " + other + "."
						: "Both give the " + number.getKey() + " " + other + ".";
			}
		}
		return null;
	}

}
