package org.satyapan.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.PermissionState;

/**
 * Proofreads the rule book: what a police lawyer may write wrongly is found before the
 * night, not by it.
 */
final class RuleProof {

	private static final int TITLE_LENGTH = 250;

	private static final int LAW_LENGTH = 500;

	/** What only a court says, and what only an officer decides. */
	private static final List<String> VERDICTS = List.of("guilty", "culprit", "criminal", "arrest", "दोषी", "अपराधी",
			"गिरफ्तार", "गिरफ़्तार");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

	/** Placeholders of the phrases that name a piece of evidence, by its kind. */
	private static final Map<String, Set<String>> EVIDENCE = Map.ofEntries(
			Map.entry("listing", Set.of("name", "station", "date", "row")),
			Map.entry("permission", Set.of("number", "applicant", "place", "expires")),
			Map.entry("raid", Set.of("number", "force", "day", "name")),
			Map.entry("arrest", Set.of("person", "day", "case")), Map.entry("notice-tip", Set.of("number", "day")),
			Map.entry("notice-association", Set.of("number", "day")),
			Map.entry("notice-complaint", Set.of("number", "day")),
			Map.entry("notice-foreign-complaint", Set.of("number", "day")),
			Map.entry("notice-inspection", Set.of("number", "day")),
			Map.entry("submission-list", Set.of("station", "date")),
			Map.entry("submission-nil", Set.of("station", "date")),
			Map.entry("registry-company", Set.of("number", "name", "status", "day")),
			Map.entry("registry-tax", Set.of("number", "name", "status", "day")),
			Map.entry("registry-telemarketer", Set.of("number", "name", "status", "day")),
			Map.entry("establishment", Set.of("name", "place")));

	/** Placeholders of the reasons that are given when a finding changes. */
	private static final Map<String, Set<String>> LIFE = Map.ofEntries(Map.entry("raised", Set.of("title")),
			Map.entry("raised-too-old", Set.of("title", "conduct", "days")),
			Map.entry("raised-vacated", Set.of("title", "conduct")), Map.entry("too-old", Set.of("conduct", "days")),
			Map.entry("vacated", Set.of()), Map.entry("merged", Set.of()), Map.entry("no-longer-holds", Set.of()),
			Map.entry("facts-changed", Set.of()), Map.entry("reopened", Set.of()), Map.entry("holds-again", Set.of()),
			Map.entry("inherited", Set.of()), Map.entry("carried-on", Set.of("from")),
			Map.entry("restated", Set.of("date")), Map.entry("verified", Set.of("officer", "until", "reason")),
			Map.entry("raised-verified", Set.of("title", "officer", "until", "reason")));

	/** Placeholders of the reasons of a permission check. */
	private static final Set<String> REASON = Set.of("number", "applicant", "other", "expired", "date");

	private final List<Mistake> mistakes = new ArrayList<>();

	private RuleProof() {
	}

	static List<Mistake> mistakes(RulesSettings settings) {
		RuleProof proof = new RuleProof();
		proof.permission(settings.permission());
		proof.texts("evidence", settings.evidence(), EVIDENCE);
		proof.texts("life", settings.life(), LIFE);
		proof.provisions(settings.provisions());
		proof.book(settings.book());
		return proof.mistakes;
	}

	private void permission(PermissionTerms terms) {
		Map<String, Set<String>> reasons = new TreeMap<>();
		for (PermissionState state : PermissionState.values()) {
			reasons.put(state.name().toLowerCase(Locale.ROOT).replace('_', '-'), REASON);
		}
		reasons.put("works-from-home", REASON);
		reasons.put("rule-not-yet-in-force", REASON);
		texts("permission.reasons", terms.reasons(), reasons);
		if (terms.homeFrom() != null && terms.homeTo() != null && terms.homeTo().isBefore(terms.homeFrom())) {
			add("permission.homeTo", "home-to " + terms.homeTo() + " is before home-from " + terms.homeFrom() + ".");
		}
	}

	private void texts(String key, Map<String, Bilingual> texts, Map<String, Set<String>> expected) {
		new TreeMap<>(expected).forEach((name, placeholders) -> {
			Bilingual text = texts.get(name);
			if (text == null) {
				add(key, key + " lacks " + name + ".");
			}
			else {
				text(key + "[" + name + "]", key + "." + name, text, placeholders);
			}
		});
		for (String name : new TreeSet<>(texts.keySet())) {
			if (!expected.containsKey(name)) {
				add(key + "[" + name + "]",
						key + " has " + name + ", which is none of " + RuleCode.among(expected.keySet()) + ".");
			}
		}
	}

	private void provisions(List<Provision> provisions) {
		for (int index = 0; index < provisions.size(); index++) {
			Provision provision = provisions.get(index);
			String key = "provisions[" + index + "]";
			if (provision.matter() == null) {
				add(key + ".matter", "the " + (index + 1) + ". of the provisions does not say what it is about.");
			}
			else {
				complete(key + ".matter", key + ", matter", provision.matter(), Set.of());
				periods(key, "provision \"" + provision.matter().en() + "\"", provision.law(), true);
			}
		}
	}

	private void book(List<RuleTerms> book) {
		EnumSet<RuleCode> seen = EnumSet.noneOf(RuleCode.class);
		for (int index = 0; index < book.size(); index++) {
			RuleTerms terms = book.get(index);
			String key = "book[" + index + "]";
			if (terms.code() == null) {
				add(key, "the " + (index + 1) + ". rule of the book has no code.");
			}
			else {
				if (!seen.add(terms.code())) {
					add(key + ".code", "rule " + terms.code() + " stands in the book twice.");
				}
				rule(key, terms);
			}
		}
		for (RuleCode code : EnumSet.complementOf(seen)) {
			add("book",
					"the book lacks rule " + code + "; to switch a rule off, give it a valid-to day that has passed.");
		}
	}

	private void rule(String key, RuleTerms terms) {
		String name = "rule " + terms.code();
		if (terms.title() == null) {
			add(key + ".title", name + " has no title.");
		}
		else {
			text(key + ".title", name + ", title", terms.title(), Set.of());
			if (terms.title().en().length() > TITLE_LENGTH || terms.title().hi().length() > TITLE_LENGTH) {
				add(key + ".title", name + ": the title is longer than " + TITLE_LENGTH + " characters.");
			}
		}
		if (terms.axis() == null) {
			add(key + ".axis", name + " has no axis; expected COMPLIANCE or FRAUD.");
		}
		if (terms.severity() < 1 || terms.severity() > 5) {
			add(key + ".severity", name + ": severity is " + terms.severity() + "; expected 1 (low) to 5.");
		}
		Integer days = terms.days();
		if (days != null && days < 0) {
			add(key + ".days", name + ": days to the visit are " + days + "; expected 0 or more, or no such key.");
		}
		if (terms.expiresAfterDays() < 1) {
			add(key + ".expiresAfterDays",
					name + ": expires-after-days is " + terms.expiresAfterDays() + "; expected 1 or more.");
		}
		if (terms.validFrom() != null && terms.validTo() != null && terms.validTo().isBefore(terms.validFrom())) {
			add(key + ".validTo",
					name + ": valid-to " + terms.validTo() + " is before valid-from " + terms.validFrom() + ".");
		}
		periods(key, name, terms.law(), terms.byOrder());
		if (!terms.byOrder() && !terms.law().isEmpty()) {
			ends(key, name, terms);
		}
		text(key + ".needs", name + ", needs", terms.needs(), Set.of());
		sentences(key, name, terms);
		parameters(key, name, terms);
	}

	/** Periods of law; a row of orders or of sections may have gaps. */
	private void periods(String key, String name, List<LawPeriod> law, boolean gaps) {
		if (law.isEmpty()) {
			add(key + ".law", name + " cites no law.");
		}
		@Nullable LawPeriod before = null;
		for (int index = 0; index < law.size(); index++) {
			LawPeriod period = law.get(index);
			String place = key + ".law[" + index + "]";
			complete(place, name + ", law from " + from(period), new Bilingual(period.en(), period.hi()), Set.of());
			if (period.en().length() > LAW_LENGTH || period.hi().length() > LAW_LENGTH) {
				add(place, name + ": the law from " + from(period) + " is longer than " + LAW_LENGTH + " characters.");
			}
			if (period.from() != null && period.to() != null && period.to().isBefore(period.from())) {
				add(place + ".to", name + ": a law period ends on " + period.to() + ", before it begins on "
						+ period.from() + ".");
			}
			if (before != null) {
				follows(place, name, before, period, gaps);
			}
			before = period;
		}
	}

	private void follows(String place, String name, LawPeriod before, LawPeriod period, boolean gaps) {
		LocalDate end = before.to();
		LocalDate start = period.from();
		if (end == null || start == null || !start.isAfter(end)) {
			add(place + ".from", name + ": the law from " + from(period) + " overlaps the one before it, from "
					+ from(before) + " to " + ((end != null) ? end : "(no end)") + "; put the periods in order.");
		}
		else if (!gaps && !start.equals(end.plusDays(1))) {
			add(place + ".from",
					name + ": no law is given between " + end + " and " + start + "; the finding could cite none.");
		}
	}

	private void ends(String key, String name, RuleTerms terms) {
		LawPeriod first = terms.law().get(0);
		LawPeriod last = terms.law().get(terms.law().size() - 1);
		if (first.from() != null && (terms.validFrom() == null || terms.validFrom().isBefore(first.from()))) {
			add(key + ".law[0].from",
					name + " is valid from " + ((terms.validFrom() != null) ? terms.validFrom() : "ever")
							+ ", but its law only from " + first.from() + ".");
		}
		if (last.to() != null && (terms.validTo() == null || terms.validTo().isAfter(last.to()))) {
			add(key + ".law[" + (terms.law().size() - 1) + "].to",
					name + " is valid to " + ((terms.validTo() != null) ? terms.validTo() : "any day")
							+ ", but its law only to " + last.to() + ".");
		}
	}

	private void sentences(String key, String name, RuleTerms terms) {
		for (String sentence : terms.code().sentences()) {
			Bilingual text = terms.sentences().get(sentence);
			if (text == null) {
				add(key + ".sentences", name + " lacks the sentence " + sentence + ".");
			}
			else {
				text(key + ".sentences[" + sentence + "]", name + ", sentence " + sentence, text,
						terms.code().placeholders(sentence));
			}
		}
		for (String sentence : new TreeSet<>(terms.sentences().keySet())) {
			if (!terms.code().sentences().contains(sentence)) {
				add(key + ".sentences[" + sentence + "]", name + " has the sentence " + sentence
						+ ", which is none of its own: " + RuleCode.among(terms.code().sentences()) + ".");
			}
		}
	}

	private void parameters(String key, String name, RuleTerms terms) {
		for (String parameter : terms.code().parameters()) {
			if (!terms.parameters().containsKey(parameter)) {
				add(key + ".parameters", name + " lacks the parameter " + parameter + ".");
			}
		}
		new TreeMap<>(terms.parameters()).forEach((parameter, values) -> terms.code()
			.problem(parameter, values)
			.ifPresent((problem) -> add(key + ".parameters[" + parameter + "]",
					name + ", parameter " + parameter + " " + problem + ".")));
	}

	/** A text of our own words, which must also be fair. */
	private void text(String key, String name, Bilingual text, Set<String> placeholders) {
		complete(key, name, text, placeholders);
		for (String word : VERDICTS) {
			if (text.en().toLowerCase(Locale.ROOT).contains(word) || text.hi().contains(word)) {
				add(key, name + ": \"" + word + "\" is not for a finding to say; it reports a doubt.");
			}
		}
	}

	private void complete(String key, String name, Bilingual text, Set<String> placeholders) {
		if (text.en().isEmpty()) {
			add(key, name + ": the English text is missing.");
		}
		if (text.hi().isEmpty()) {
			add(key, name + ": the Hindi text is missing.");
		}
		else if (hasLetters(text.hi()) && text.hi().codePoints().noneMatch(RuleProof::isDevanagari)) {
			add(key, name + ": the Hindi text is not in Hindi.");
		}
		for (String placeholder : text.placeholders()) {
			if (!placeholders.contains(placeholder)) {
				add(key, name + ": nothing is known to put into {" + placeholder + "}; it may use "
						+ RuleCode.among(placeholders) + ".");
			}
		}
	}

	private static boolean hasLetters(String text) {
		return PLACEHOLDER.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
	}

	private static boolean isDevanagari(int letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.DEVANAGARI;
	}

	private static String from(LawPeriod period) {
		return (period.from() != null) ? period.from().toString() : "ever";
	}

	private void add(String key, String reason) {
		this.mistakes.add(new Mistake(key, reason));
	}

	/** One mistake: the key below {@code rules} where it stands, and what is wrong. */
	record Mistake(String key, String reason) {
	}

}
