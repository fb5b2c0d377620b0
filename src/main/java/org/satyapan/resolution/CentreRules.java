package org.satyapan.resolution;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.Judgement.Verdict;
import org.satyapan.resolution.PremisesComparison.Level;

/**
 * When two records speak of the same call centre, whatever the engine's sums say: another
 * place is another establishment, and so is another name at the same place.
 */
final class CentreRules implements RecordJudge.Rules<CentreRecord> {

	private final PremisesComparison places;

	private final Set<String> commonContacts;

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
	public Verdict judge(CentreRecord left, CentreRecord right, Decision engine) {
		String conflict = this.places.conflict(left.premises(), right.premises());
		if (conflict != null) {
			return new Verdict(Decision.NO_LINK, "The addresses name a different " + conflict + ".",
					"पतों में " + hindi(conflict) + " अलग है।");
		}
		boolean named = !left.names().isEmpty() && !right.names().isEmpty();
		FirmNames.Level names = FirmNames.compare(left.names(), right.names());
		boolean compatible = names == FirmNames.Level.COMPATIBLE;
		boolean sameContact = shareContact(left, right);
		boolean notice = left.kind() == RecordKind.NOTICE || right.kind() == RecordKind.NOTICE;
		if (notice && sameContact) {
			return new Verdict(Decision.LINK,
					"The notice gives a telephone number, mail or web address of this centre.",
					"सूचना में इसी केंद्र का फ़ोन, ई-मेल या वेब पता है।");
		}
		if (named && names == FirmNames.Level.DIFFERENT) {
			return new Verdict(Decision.NO_LINK,
					"The names are different; a new name at a known place is another centre.",
					"नाम अलग हैं; उसी स्थान पर नया नाम दूसरा केंद्र माना जाता है।");
		}
		Level level = this.places.level(left.premises(), right.premises());
		boolean samePlace = level == Level.SAME || level == Level.COMPATIBLE;
		if (!Collections.disjoint(left.cases(), right.cases()) && (compatible || samePlace)) {
			return new Verdict(Decision.LINK,
					"Both were raided in the same case, and neither name nor address differs.",
					"दोनों पर एक ही मुकदमे में छापा पड़ा; नाम और पता अलग नहीं हैं।");
		}
		if (compatible && samePlace
				&& (level == Level.SAME || sameContact || FirmNames.same(left.names(), right.names()))) {
			return new Verdict(Decision.LINK, "The same name at the same premises.", "उसी परिसर में वही नाम।");
		}
		if (level == Level.SAME && sameContact) {
			return new Verdict(Decision.LINK, "The same premises and telephone, and names that are nearly the same.",
					"वही परिसर और फ़ोन, और लगभग वही नाम।");
		}
		return cautious(engine, left, right, compatible, samePlace, sameContact);
	}

	/** The engine's word, if more than a name stands behind it. */
	private static Verdict cautious(Decision engine, CentreRecord left, CentreRecord right, boolean compatible,
			boolean samePlace, boolean sameContact) {
		if (engine != Decision.LINK) {
			return Verdict.of(engine);
		}
		String locality = left.premises().locality();
		boolean sameLocality = !locality.equals(Gazetteer.UNKNOWN) && locality.equals(right.premises().locality());
		boolean enough = compatible ? samePlace || sameContact || sameLocality : samePlace && sameContact;
		return enough ? Verdict.of(Decision.LINK)
				: new Verdict(Decision.REVIEW, "Name, place and telephone do not all agree; a person has to look.",
						"नाम, स्थान और फ़ोन तीनों नहीं मिलते; किसी को देखना होगा।");
	}

	@Override
	public boolean differ(CentreRecord left, CentreRecord right) {
		boolean notice = left.kind() == RecordKind.NOTICE || right.kind() == RecordKind.NOTICE;
		return this.places.conflict(left.premises(), right.premises()) != null || !notice && !left.names().isEmpty()
				&& !right.names().isEmpty() && !FirmNames.compatible(left.names(), right.names());
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

	private boolean shareContact(CentreRecord left, CentreRecord right) {
		return sharesMeaning(left.contacts(), right.contacts());
	}

	private boolean sharesMeaning(Collection<String> left, Collection<String> right) {
		return left.stream().anyMatch((contact) -> right.contains(contact) && !this.commonContacts.contains(contact));
	}

	private static String hindi(@Nullable String part) {
		return switch ((part != null) ? part : "") {
			case "city" -> "शहर";
			case "phase" -> "फेज";
			case "locality" -> "इलाका";
			case "sector" -> "सेक्टर";
			case "plot" -> "प्लॉट";
			case "building" -> "भवन";
			case "tower" -> "टावर";
			case "floor" -> "मंजिल";
			default -> "यूनिट";
		};
	}

}
