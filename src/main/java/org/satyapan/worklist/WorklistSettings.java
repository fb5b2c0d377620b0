package org.satyapan.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.satyapan.register.DecisionKind;
import org.satyapan.register.VisitOutcome;

/**
 * {@code jobs/worklists.yml}: teams, capacities, weights and wordings. What its keys mean
 * is written there.
 */
@Validated
@ConfigurationProperties(prefix = "worklists", ignoreUnknownFields = false)
public record WorklistSettings(@Valid @NotNull Words office, @NotEmpty List<Language> languages,
		@NotEmpty List<@Valid Team> teams, @NotBlank String fallbackTeam, @NotEmpty Set<DayOfWeek> workingDays,
		@DefaultValue List<LocalDate> holidays, @Min(1) @Max(60) int daysAhead, @Min(1) @Max(10) int findingsALine,
		@Valid @NotNull RiskPoints risk, @NotEmpty List<@Valid OutcomeWords> outcomes,
		@NotEmpty List<@Valid Check> checks, @Valid @NotNull DecisionRules decisions,
		@NotEmpty List<@Valid Rung> escalation, @Valid @NotNull EnquiryRules enquiries,
		@Valid @NotNull ReminderRules reminders) {

	/** The rule of {@link Check} that is asked everywhere. */
	public static final String EVERYWHERE = "DEFAULT";

	/** Excel takes no longer list in a drop-down. */
	private static final int DROP_DOWN_LENGTH = 255;

	public WorklistSettings {
		require(distinct(teams.stream().map(Team::code).toList()), "teams: two teams have the same code");
		require(distinct(teams.stream().map(Team::zone).filter((zone) -> zone != null).toList()),
				"teams: two teams have the same zone");
		String fallback = fallbackTeam;
		require(teams.stream().anyMatch((team) -> team.code().equals(fallback)),
				"fallback-team: no team has the code " + fallback);
		require(outcomes.size() == VisitOutcome.values().length
				&& distinct(outcomes.stream().map(OutcomeWords::outcome).toList()),
				"outcomes: each of " + Arrays.toString(VisitOutcome.values()) + " is needed once");
		require(dropDown(outcomes, languages).stream().mapToInt((word) -> word.length() + 1).sum() <= DROP_DOWN_LENGTH,
				"outcomes: all words together may have at most " + DROP_DOWN_LENGTH + " letters");
		require(dropDown(outcomes, languages).stream().noneMatch((word) -> word.contains(",")),
				"outcomes: a word may have no comma");
		for (int i = 1; i < escalation.size(); i++) {
			require(escalation.get(i).afterDays() > escalation.get(i - 1).afterDays(),
					"escalation: each after-days must be more than the one before");
		}
		require(distinct(escalation.stream().map(Rung::code).toList()), "escalation: two have the same code");
		require(checks.stream().anyMatch((check) -> check.rule().equals(EVERYWHERE)),
				"checks: the rule " + EVERYWHERE + " is needed");
	}

	/** The team of a zone, or the one that visits where no zone is known. */
	public Team teamOf(@Nullable String zone) {
		return this.teams.stream()
			.filter((team) -> zone != null && zone.equals(team.zone()))
			.findFirst()
			.orElseGet(this::fallback);
	}

	private Team fallback() {
		return this.teams.stream().filter((team) -> team.code().equals(this.fallbackTeam)).findFirst().orElseThrow();
	}

	/** What to look at for a rule, if anything is configured for it. */
	public Optional<Words> check(String rule) {
		return this.checks.stream()
			.filter((check) -> check.rule().equals(rule))
			.findFirst()
			.map((check) -> new Words(check.en(), check.hi()));
	}

	/** What the drop-down offers, in the order of the configuration. */
	public List<String> dropDown() {
		return dropDown(this.outcomes, this.languages);
	}

	private static List<String> dropDown(List<OutcomeWords> outcomes, List<Language> languages) {
		return outcomes.stream().map((word) -> new Words(word.en(), word.hi()).in(languages, " / ")).toList();
	}

	private static boolean distinct(List<?> values) {
		return new HashSet<>(values).size() == values.size();
	}

	private static void require(boolean holds, String reason) {
		if (!holds) {
			throw new IllegalArgumentException("jobs/worklists.yml: " + reason);
		}
	}

	/** A language in which people are written to. */
	public enum Language {

		EN, HI

	}

	/** The same in English and Hindi. */
	public record Words(@NotBlank String en, @NotBlank String hi) {

		public String in(Language language) {
			return (language == Language.HI) ? this.hi : this.en;
		}

		/** In each of the languages, once where they agree. */
		public String in(List<Language> languages, String separator) {
			return String.join(separator, languages.stream().map(this::in).distinct().toList());
		}

	}

	/**
	 * Who visits.
	 *
	 * @param code names its file
	 * @param zone whose places it visits; none for a team that only stands in
	 * @param visitsPerDay on an ordinary day
	 * @param capacity on other days
	 */
	public record Team(@NotBlank @Pattern(regexp = "[a-z0-9-]+") String code, @Nullable String zone,
			@Min(1) @Max(200) int visitsPerDay, @DefaultValue List<@Valid Capacity> capacity,
			@Valid @NotNull Words name) {

		/**
		 * How many visits it can do on a day: by the date, else the weekday, else as
		 * ever.
		 */
		public int visitsOn(LocalDate day) {
			return this.capacity.stream()
				.filter((row) -> day.equals(row.date()))
				.findFirst()
				.or(() -> this.capacity.stream().filter((row) -> day.getDayOfWeek() == row.day()).findFirst())
				.map(Capacity::visits)
				.orElse(this.visitsPerDay);
		}

	}

	/** What a team can do on one weekday or date. */
	public record Capacity(@Nullable DayOfWeek day, @Nullable LocalDate date, @Min(0) @Max(200) int visits) {

		public Capacity {
			require((day == null) != (date == null), "teams.capacity: either a day or a date is needed");
		}

	}

	/**
	 * What adds to a place's risk, in points.
	 *
	 * @param severity five numbers, for severity 1 to 5
	 */
	public record RiskPoints(@Size(min = 5, max = 5) @NotNull List<@Min(0) Integer> severity, @Min(0) int fraudFinding,
			@Min(0) int pastRaid, @Min(0) int pastRaidsAtMost, @Min(0) int overdueDay, @Min(0) int overdueDaysAtMost,
			@Min(0) int lockedLastTime, @DefaultValue List<@Valid RulePoints> rules) {

		/** Points on top of severity for a rule. */
		public int ofRule(String rule) {
			return this.rules.stream().filter((row) -> row.rule().equals(rule)).mapToInt(RulePoints::points).sum();
		}

	}

	/** Points of one rule. */
	public record RulePoints(@NotBlank String rule, @Min(0) int points) {
	}

	/** What an outcome is called. */
	public record OutcomeWords(@NotNull VisitOutcome outcome, @NotBlank String en, @NotBlank String hi,
			@DefaultValue List<String> also) {
	}

	/**
	 * What officers may decide.
	 *
	 * @param legitimateAtMostDays how long a verification as legitimate may last
	 * @param endingWithinDays how long before its end an officer is asked again
	 */
	public record DecisionRules(@Min(1) @Max(1830) int legitimateAtMostDays, @Min(0) @Max(365) int endingWithinDays,
			@NotEmpty List<@Valid DecisionWords> words) {

		public DecisionRules {
			require(words.size() == DecisionKind.values().length
					&& distinct(words.stream().map(DecisionWords::decision).toList()),
					"decisions.words: each of " + Arrays.toString(DecisionKind.values()) + " is needed once");
		}

	}

	/** What a decision is called. */
	public record DecisionWords(@NotNull DecisionKind decision, @NotBlank String en, @NotBlank String hi,
			@DefaultValue List<String> also) {
	}

	/**
	 * An officer who is told of an overdue visit.
	 *
	 * @param code names the letters
	 * @param afterDays days past the due day
	 * @param of whose officer: each station has one, each zone, or the whole city
	 * @param doubts whether the letter tells the doubts, or only where a visit is due
	 */
	public record Rung(@NotBlank @Pattern(regexp = "[A-Z0-9-]{1,24}") String code, @Min(1) int afterDays,
			@NotNull Scope of, boolean doubts, @Valid @NotNull Words name) {
	}

	/** How far an officer's area reaches. */
	public enum Scope {

		STATION, ZONE, CITY

	}

	/** What to look at for a rule. */
	public record Check(@NotBlank String rule, @NotBlank String en, @NotBlank String hi) {
	}

	/** How DoT is asked. */
	public record EnquiryRules(@NotBlank @Size(max = 40) String numberPrefix,
			@NotEmpty List<@Min(1) Integer> remindAfterDays, @Min(1) int noReplyAfterDays,
			@NotEmpty List<@Valid ServiceArea> licensedServiceAreas, @Valid @NotNull Words request,
			@NotEmpty List<@Valid ReplyWords> replies) {

		public EnquiryRules {
			for (int i = 1; i < remindAfterDays.size(); i++) {
				require(remindAfterDays.get(i) > remindAfterDays.get(i - 1),
						"enquiries.remind-after-days: each must be more than the one before");
			}
			require(noReplyAfterDays > remindAfterDays.get(remindAfterDays.size() - 1),
					"enquiries.no-reply-after-days: must be more than the last of remind-after-days");
		}

	}

	/** How DoT may say that it found a registration, or that it did not. */
	public record ReplyWords(boolean found, @NotEmpty List<@NotBlank String> words) {
	}

	/** A licensed service area that is asked. */
	public record ServiceArea(@NotBlank @Pattern(regexp = "[A-Za-z0-9 -]+") String code, @Valid @NotNull Words name) {
	}

	/** What a reminder says. */
	public record ReminderRules(@Min(1) @Max(30) int answerWithinDays, @Valid @NotNull Words missing,
			@Valid @NotNull Words unreadable, @Valid @NotNull Words request) {
	}

}
