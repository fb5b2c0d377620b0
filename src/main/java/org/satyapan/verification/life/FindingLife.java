package org.satyapan.verification.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.satyapan.register.Axis;
import org.satyapan.register.ContentId;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvidence;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.PastFinding;
import org.satyapan.register.SubjectKind;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.LawPeriod;
import org.satyapan.verification.RuleBook;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.rules.Conclusion;
import org.satyapan.verification.rules.EvidenceLine;

/**
 * Compares tonight's conclusions with the findings of earlier nights. One finding stands
 * for one doubt: while the doubt holds it is not raised again; when it no longer holds it
 * expires; what a visit confirmed or cleared stays so until the facts change. A suspicion
 * of an establishment that an officer verified as legitimate rests until that ends; a
 * discrepancy is the law's and does not rest.
 */
public final class FindingLife {

	/** Who decides when no person does. */
	public static final String BY_RULES = "rule book";

	private final RuleBook book;

	private final Facts facts;

	private final Map<String, Finding> before = new TreeMap<>();

	private final Map<String, List<FindingEvidence>> evidenceBefore = new HashMap<>();

	private final Map<String, OfficerDecision> verified;

	/** Of establishments that are no more: by rule and facts. */
	private final Map<String, Finding> leftBehind = new HashMap<>();

	private final Map<String, Finding> findings = new TreeMap<>();

	private final List<FindingEvidence> evidence = new ArrayList<>();

	private final TreeSet<String> evidenceOf = new TreeSet<>();

	private final List<FindingEvent> events = new ArrayList<>();

	private final List<PastFinding> past = new ArrayList<>();

	private FindingLife(RuleBook book, Facts facts, Map<String, OfficerDecision> verified, Collection<Finding> before,
			Collection<FindingEvidence> evidenceBefore) {
		this.book = book;
		this.facts = facts;
		this.verified = verified;
		before.forEach((finding) -> this.before.put(finding.id(), finding));
		evidenceBefore.forEach(
				(line) -> this.evidenceBefore.computeIfAbsent(line.findingId(), (id) -> new ArrayList<>()).add(line));
		this.before.values()
			.stream()
			.filter((finding) -> (isJudged(finding) || isOpen(finding)) && isGone(finding))
			.sorted(Comparator.comparing(FindingLife::isJudged).thenComparing(Finding::id))
			.forEach((finding) -> this.leftBehind.put(finding.ruleCode() + " " + finding.facts(), finding));
	}

	/**
	 * What changes tonight.
	 * @param conclusions what the rules say
	 * @param before findings of earlier nights, whatever their status
	 * @param evidenceBefore their evidence
	 * @param verified by establishment, the verification as legitimate that holds tonight
	 */
	public static Changes of(List<Conclusion> conclusions, Collection<Finding> before,
			Collection<FindingEvidence> evidenceBefore, Map<String, OfficerDecision> verified, Facts facts,
			RuleBook book) {
		FindingLife life = new FindingLife(book, facts, verified, before, evidenceBefore);
		TreeMap<String, Conclusion> byId = new TreeMap<>();
		conclusions.forEach((conclusion) -> byId.put(id(conclusion), conclusion));
		byId.forEach(life::holds);
		life.before.values().stream().filter((finding) -> !byId.containsKey(finding.id())).forEach(life::noLongerHolds);
		return new Changes(List.copyOf(life.findings.values()), life.evidence, life.evidenceOf, life.events, life.past);
	}

	/** One id for one doubt, whatever the night. */
	public static String id(Conclusion conclusion) {
		return ContentId.of("FND", conclusion.rule(), conclusion.subjectId(), conclusion.doubt());
	}

	private void holds(String id, Conclusion conclusion) {
		RuleTerms terms = this.book.rule(conclusion.rule());
		Finding old = this.before.get(id);
		Optional<String> end = end(conclusion, terms);
		Finding fresh = finding(id, conclusion, terms, end.isPresent() ? FindingStatus.EXPIRED : open(terms));
		if (old == null) {
			raise(fresh, conclusion, terms, end);
		}
		else if (isOpen(old)) {
			keep(old, fresh, conclusion, terms, end);
		}
		else if (end.isEmpty() && (old.status() == FindingStatus.EXPIRED || !old.facts().equals(fresh.facts()))) {
			store(fresh, conclusion);
			event(fresh, (old.status() == FindingStatus.EXPIRED) ? "holds-again" : "reopened", Map.of());
		}
	}

	/** Why a doubt that holds is not open, if so. */
	private Optional<String> end(Conclusion conclusion, RuleTerms terms) {
		if (conclusion.conduct().plusDays(terms.expiresAfterDays()).isBefore(this.facts.date())) {
			return Optional.of("too-old");
		}
		if (conclusion.left()) {
			return Optional.of("vacated");
		}
		return (terms.axis() == Axis.FRAUD && this.verified.containsKey(conclusion.subjectId()))
				? Optional.of("verified") : Optional.empty();
	}

	private void raise(Finding fresh, Conclusion conclusion, RuleTerms terms, Optional<String> end) {
		Finding left = this.leftBehind.get(fresh.ruleCode() + " " + fresh.facts());
		if (left != null && end.isEmpty()) {
			Finding inherited = with(fresh, isJudged(left) ? left.status() : fresh.status(), left.raisedOn(),
					left.dueOn());
			store(inherited, conclusion);
			event(inherited, isJudged(left) ? "inherited" : "carried-on", Map.of("from", Bilingual.same(left.id())));
			return;
		}
		store(fresh, conclusion);
		Map<String, Bilingual> values = new TreeMap<>(ending(conclusion, terms));
		values.put("title", terms.title());
		event(fresh, end.map((reason) -> "raised-" + reason).orElse("raised"), values);
	}

	private void keep(Finding old, Finding fresh, Conclusion conclusion, RuleTerms terms, Optional<String> end) {
		Finding kept = with(fresh, end.isPresent() ? FindingStatus.EXPIRED : old.status(), old.raisedOn(), old.dueOn());
		boolean restated = store(kept, conclusion);
		if (end.isPresent()) {
			event(kept, end.get(), ending(conclusion, terms));
		}
		else if (!old.facts().equals(kept.facts())) {
			event(kept, "facts-changed", Map.of());
		}
		else if (restated) {
			event(kept, "restated", Map.of("date", Bilingual.same(kept.conductDate().toString())));
		}
	}

	private void noLongerHolds(Finding old) {
		if (isOpen(old)) {
			Finding expired = with(old, FindingStatus.EXPIRED, old.raisedOn(), old.dueOn());
			this.findings.put(expired.id(), expired);
			String reason = isGone(old) ? "merged"
					: this.facts.establishment(old.subjectId())
						.filter(KnownEstablishment::vacated)
						.map((known) -> "vacated")
						.orElse("no-longer-holds");
			event(expired, reason, Map.of());
		}
	}

	/** Whether an earlier night's finding now says something else; that is kept. */
	private boolean store(Finding finding, Conclusion conclusion) {
		Finding old = this.before.get(finding.id());
		if (!finding.equals(old)) {
			this.findings.put(finding.id(), finding);
		}
		List<FindingEvidence> lines = new ArrayList<>();
		for (EvidenceLine line : conclusion.evidence()) {
			Bilingual text = this.book.evidence(line.wording(), line.values());
			lines.add(new FindingEvidence(finding.id(), lines.size() + 1, line.kind(), line.recordId(), text.en(),
					text.hi()));
		}
		List<FindingEvidence> linesBefore = this.evidenceBefore.getOrDefault(finding.id(), List.of());
		boolean newEvidence = !lines.equals(linesBefore);
		if (newEvidence) {
			this.evidenceOf.add(finding.id());
			this.evidence.addAll(lines);
		}
		if (old == null
				|| !newEvidence && finding.equals(with(old, finding.status(), finding.raisedOn(), finding.dueOn()))) {
			return false;
		}
		this.past.add(past(old, linesBefore));
		return true;
	}

	private PastFinding past(Finding old, List<FindingEvidence> lines) {
		String evidence = lines.stream()
			.map((line) -> line.recordKind() + " " + line.recordId() + ": " + line.textEn() + " / " + line.textHi())
			.collect(Collectors.joining("\n"));
		return new PastFinding(
				ContentId.of("PFN", old.id(), old.conductDate(), old.severity(), old.becauseEn(), old.becauseHi(),
						old.lawEn(), old.lawHi(), old.facts(), evidence, this.facts.date()),
				old.id(), this.facts.date(), old.status(), old.severity(), old.conductDate(), old.becauseEn(),
				old.becauseHi(), old.lawEn(), old.lawHi(), old.facts(), evidence);
	}

	private Finding finding(String id, Conclusion conclusion, RuleTerms terms, FindingStatus status) {
		LawPeriod law = terms.lawOn(conclusion.conduct())
			.orElseThrow(() -> new IllegalStateException(
					"jobs/rules.yml: rule " + terms.code() + " cites no law for " + conclusion.conduct() + "."));
		Integer days = terms.days();
		LocalDate today = this.facts.date();
		return new Finding(id, terms.code().name(), terms.axis(), conclusion.subjectKind(), conclusion.subjectId(),
				conclusion.stationCode(), terms.severity(), conclusion.conduct(), status, today,
				today.plusDays((days != null) ? days : 0), terms.title().en(), terms.title().hi(),
				conclusion.because().en(), conclusion.because().hi(), law.en(), law.hi(),
				ContentId.sha256(terms.code() + "\u001F" + String.join("\u001F", conclusion.facts())));
	}

	private void event(Finding finding, String change, Map<String, Bilingual> values) {
		Bilingual text = this.book.life(change, values);
		String reason = text.en() + " / " + text.hi();
		this.events.add(new FindingEvent(
				ContentId.of("FEV", finding.id(), this.facts.date(), finding.status(), BY_RULES, reason), finding.id(),
				this.facts.date(), finding.status(), BY_RULES, reason));
	}

	/** What the sentence on a finding's end may name. */
	private Map<String, Bilingual> ending(Conclusion conclusion, RuleTerms terms) {
		Map<String, Bilingual> values = new TreeMap<>();
		values.put("conduct", Bilingual.same(conclusion.conduct().toString()));
		values.put("days", Bilingual.same(Integer.toString(terms.expiresAfterDays())));
		OfficerDecision decision = this.verified.get(conclusion.subjectId());
		values.put("officer", Bilingual.same((decision != null) ? decision.decidedBy() : ""));
		values.put("until", Bilingual.same((decision != null) ? String.valueOf(decision.validUntil()) : ""));
		values.put("reason", Bilingual.same((decision != null) ? decision.reason() : ""));
		return values;
	}

	private boolean isGone(Finding finding) {
		return finding.subjectKind() == SubjectKind.ESTABLISHMENT
				&& this.facts.establishment(finding.subjectId()).isEmpty();
	}

	private static FindingStatus open(RuleTerms terms) {
		return terms.axis().opening();
	}

	private static boolean isOpen(Finding finding) {
		return finding.status() == FindingStatus.DISCREPANCY || finding.status() == FindingStatus.SUSPECTED;
	}

	private static boolean isJudged(Finding finding) {
		return finding.status() == FindingStatus.CONFIRMED || finding.status() == FindingStatus.CLEARED;
	}

	private static Finding with(Finding finding, FindingStatus status, LocalDate raisedOn, LocalDate dueOn) {
		return new Finding(finding.id(), finding.ruleCode(), finding.axis(), finding.subjectKind(), finding.subjectId(),
				finding.stationCode(), finding.severity(), finding.conductDate(), status, raisedOn, dueOn,
				finding.titleEn(), finding.titleHi(), finding.becauseEn(), finding.becauseHi(), finding.lawEn(),
				finding.lawHi(), finding.facts());
	}

}
