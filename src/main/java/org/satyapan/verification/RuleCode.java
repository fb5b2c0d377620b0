package org.satyapan.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.NoticeKind;
import org.satyapan.register.RegistryStatus;
import org.satyapan.register.Role;

/**
 * The rules that Satyapan knows how to judge, and what the book must say of each: its
 * sentences with the placeholders that they may use, and its parameters.
 */
public enum RuleCode {

	/** DoT has no permission for the place. */
	PERMISSION_NOT_FOUND(sentence("default", "name place station date")),

	/** The number that the list cites is not in DoT's records. */
	PERMISSION_NUMBER_UNKNOWN(sentence("default", "name place station date number")),

	/** The permission had run out on the date of conduct. */
	PERMISSION_EXPIRED(sentence("default", "name place station date number expired")),

	/** The permission was given for another place. */
	PERMISSION_OTHER_ADDRESS(sentence("default", "name place station date number other")),

	/** The permission was given to somebody else. */
	PERMISSION_OTHER_NAME(sentence("default", "name place station date number other")),

	/** Several establishments at different premises cite one number. */
	PERMISSION_NUMBER_SHARED(sentence("default", "name place station date number count others")),

	/** The permission does not cover whom the centre serves. */
	ACTIVITY_NOT_COVERED(sentence("default", "name place station date number does covers"), sentence("domestic", ""),
			sentence("international", ""), sentence("both", "")),

	/** A raid searched these premises before. */
	PREMISES_RAIDED_BEFORE(sentence("default", "name place station date count raids"), sentence("raid", "day force"),
			number("look-back-years")),

	/** An owner or director was arrested in an earlier case, or is sought in one. */
	OWNER_ARRESTED_BEFORE(sentence("default", "name place station date persons"),
			sentence("arrested", "person day case"), sentence("absconding", "person case"), anyOf("roles", Role.class),
			number("minimum-age"), number("look-back-years")),

	/** A centre that was raided or vacated seems to go on under another name. */
	REAPPEARED_UNDER_NEW_NAME(sentence("default", "name place station date other event shared"),
			sentence("raided", "day"), sentence("vacated", "day"), sentence("phone", "phone"),
			sentence("person", "person"), sentence("premises", ""), number("look-back-years"),
			number("short-stay-months"), number("successor-days"), number("generic-phone-establishments"),
			anyOf("roles", Role.class), number("minimum-age")),

	/** The centre left within a few months of its start. */
	VACATED_WITHIN_SIX_MONTHS(sentence("default", "name place station since vacated"), number("months")),

	/** A place is known to operate, but the station's list does not name it. */
	KNOWN_BUT_NOT_LISTED(sentence("default", "name place station date known"), sentence("permission", "number expires"),
			sentence("notice", "day"), sentence("raid", "day"), number("permission-days"), number("notice-days"),
			anyOf("notice-kinds", NoticeKind.class), number("raid-days")),

	/** A station reports no call centre where many are known. */
	NIL_FROM_HOTSPOT(sentence("default", "station date places raided permitted noticed"), number("places"),
			number("look-back-years")),

	/** Two stations list the same establishment. */
	CLAIMED_BY_TWO_STATIONS(sentence("default", "name place stations date")),

	/** Words on a list or in a notice point to calls that bypass the licensed network. */
	TOLL_BYPASS_SUSPECTED(sentence("listing", "name place station date word"),
			sentence("notice", "name place date word"), words("keywords"), words("negations")),

	/** A victim's or a foreign agency's complaint names this establishment. */
	COMPLAINT_LINKED(sentence("default", "name place date count days"), anyOf("notice-kinds", NoticeKind.class)),

	/** The corporate identity number cannot be one. */
	MALFORMED_CIN(sentence("default", "name place station date number")),

	/** The GST number cannot be one. */
	MALFORMED_GSTIN(sentence("default", "name place station date number")),

	/** A registry says that a well-formed number is not active. */
	IDENTIFIER_NOT_ACTIVE(sentence("default", "name place station date numbers"), sentence("cin", "number status when"),
			sentence("gstin", "number status when"), sentence("since", "day"), sentence("listed", "day"),
			anyOf("statuses", RegistryStatus.class)),

	/** The company had been struck off the register. */
	COMPANY_STRUCK_OFF(sentence("default", "name place station date number company status when"),
			sentence("since", "day"), sentence("listed", "day"), anyOf("statuses", RegistryStatus.class)),

	/** Police have not verified the tenant while an order asked for it. */
	TENANT_NOT_VERIFIED(sentence("default", "name place station date")),

	/** Not registered as a shop or commercial establishment, with that many workers. */
	SHOP_NOT_REGISTERED(sentence("default", "name place station date count threshold"),
			sentence("any", "name place station date"), dated("workers")),

	/** Sells by telephone within the country and no telecom operator registered it. */
	TELEMARKETER_NOT_REGISTERED(sentence("stated", "name place station date work"),
			sentence("not-found", "name place station date work day"),
			sentence("lapsed", "name place station date work number status day"), words("words"), number("list-days"),
			anyOf("statuses", RegistryStatus.class));

	private final Map<String, Set<String>> sentences = new TreeMap<>();

	private final Map<String, Part> parameters = new TreeMap<>();

	RuleCode(Part... parts) {
		for (Part part : parts) {
			if (part.kind() == Kind.SENTENCE) {
				this.sentences.put(part.name(), part.allowed());
			}
			else {
				this.parameters.put(part.name(), part);
			}
		}
	}

	/** Names of the sentences that the book must hold. */
	Set<String> sentences() {
		return this.sentences.keySet();
	}

	/** The placeholders that a sentence may use. */
	Set<String> placeholders(String sentence) {
		return this.sentences.getOrDefault(sentence, Set.of());
	}

	/** Names of the parameters that the book must hold. */
	Set<String> parameters() {
		return this.parameters.keySet();
	}

	/** What is wrong with a parameter's values. */
	Optional<String> problem(String parameter, List<String> values) {
		Part part = this.parameters.get(parameter);
		if (part == null) {
			return Optional.of("is not a parameter of this rule, which has " + among(parameters()));
		}
		List<String> given = values.stream().map(String::strip).filter((value) -> !value.isEmpty()).toList();
		if (given.isEmpty()) {
			return Optional.of("is empty");
		}
		return switch (part.kind()) {
			case NUMBER -> (given.size() == 1 && given.get(0).matches("[0-9]{1,6}")) ? Optional.empty()
					: Optional.of("must be one whole number, not " + String.join(", ", given));
			case CONSTANTS -> given.stream()
				.filter((value) -> !part.allowed().contains(value))
				.findFirst()
				.map((value) -> "holds " + value + ", which is none of " + among(part.allowed()));
			case DATED -> datedProblem(given);
			case WORDS, SENTENCE -> Optional.empty();
		};
	}

	/** Each number but the first needs the day from which it holds, in order. */
	private static Optional<String> datedProblem(List<String> given) {
		@Nullable LocalDate before = null;
		for (int i = 0; i < given.size(); i++) {
			Optional<DatedNumber> dated = DatedNumber.parse(given.get(i));
			if (dated.isEmpty()) {
				return Optional.of("must hold numbers such as 20 from 2025-11-12, not " + given.get(i));
			}
			LocalDate from = dated.get().from();
			if (i > 0 && (from == null || before != null && !from.isAfter(before))) {
				return Optional.of("must name for each number but the first the day from which it holds, in order; see "
						+ given.get(i));
			}
			before = from;
		}
		return Optional.empty();
	}

	/** Names in a fixed order, for a message. */
	static String among(Set<String> names) {
		return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
	}

	private static Part sentence(String name, String placeholders) {
		Set<String> names = new TreeSet<>(List.of(placeholders.split(" ")));
		names.remove("");
		return new Part(name, Kind.SENTENCE, names);
	}

	private static Part number(String name) {
		return new Part(name, Kind.NUMBER, Set.of());
	}

	private static Part dated(String name) {
		return new Part(name, Kind.DATED, Set.of());
	}

	private static Part words(String name) {
		return new Part(name, Kind.WORDS, Set.of());
	}

	private static Part anyOf(String name, Class<? extends Enum<?>> type) {
		Set<String> constants = new TreeSet<>();
		for (Enum<?> constant : type.getEnumConstants()) {
			constants.add(constant.name());
		}
		return new Part(name, Kind.CONSTANTS, constants);
	}

	private enum Kind {

		SENTENCE, NUMBER, DATED, WORDS, CONSTANTS

	}

	/** One thing that the book must say of a rule. */
	private record Part(String name, Kind kind, Set<String> allowed) {
	}

}
