package org.satyapan.report;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set for the reports, in {@code jobs/reports.yml}.
 *
 * @param city whose commissionerate reports
 * @param ownForces names of the own force as raid records write it
 * @param windowYears how far back busted centres are counted
 * @param shortStayMonths a centre that left sooner than this after it came is counted
 * @param neighbours where an earlier arrest makes a repeat offender
 * @param featuredLocality the locality that the summary tells of by name
 * @param hotspots localities that the summary always shows
 * @param localitiesShown how many localities the summary shows at most
 * @param redFlagRules codes of the rules whose open findings are told one by one
 */
@Validated
@ConfigurationProperties(prefix = "reports", ignoreUnknownFields = false)
public record ReportSettings(@NotNull @Valid Name city, @NotEmpty List<@NotBlank String> ownForces,
		@Min(1) @Max(50) int windowYears, @Min(1) @Max(60) int shortStayMonths,
		@NotNull List<@Valid @NotNull Neighbour> neighbours, @NotNull @Valid Name featuredLocality,
		@NotNull List<@Valid @NotNull Name> hotspots, @Min(1) @Max(40) int localitiesShown,
		@NotNull List<@NotBlank String> redFlagRules, @NotNull @Valid Offenders offenders,
		@NotNull @Valid Networks networks) {

	/** Whether a raid was the own force's. */
	boolean isOwn(String forceName) {
		return this.ownForces.stream().anyMatch((own) -> key(own).equals(key(forceName)));
	}

	/** Whether an earlier case there makes a repeat offender. */
	boolean isNeighbour(String state, String district) {
		return neighbour(state, district) != null;
	}

	/** The neighbouring city in whose jurisdiction a case lies, or null. */
	@Nullable Name neighbour(String state, String district) {
		return this.neighbours.stream()
			.filter((neighbour) -> neighbour.states().stream().anyMatch((name) -> key(name).equals(key(state)))
					|| neighbour.districts().stream().anyMatch((name) -> key(name).equals(key(district))))
			.map((neighbour) -> new Name(neighbour.name(), neighbour.nameHi()))
			.findFirst()
			.orElse(null);
	}

	/** Whether premises in that canonical locality lie in the featured one. */
	boolean isFeatured(String locality) {
		String featured = key(this.featuredLocality.name());
		return key(locality).equals(featured) || key(locality).startsWith(featured + " ");
	}

	private static String key(String name) {
		return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
	}

	/**
	 * A name as both languages write it.
	 */
	public record Name(@NotBlank String name, @NotBlank String nameHi) {

		/** For example {@code udyog_vihar}. */
		String slug() {
			return key(this.name).toLowerCase(Locale.ROOT).replace(' ', '_');
		}

	}

	/**
	 * A neighbouring jurisdiction, known by its state or by its district's names.
	 */
	public record Neighbour(@NotBlank String name, @NotBlank String nameHi, @NotNull List<@NotBlank String> states,
			@NotNull List<@NotBlank String> districts) {
	}

	/**
	 * The register of repeat offenders.
	 *
	 * @param leastCases distinct cases that make an entry
	 * @param adultAge below this age on the day of arrest a case is left out
	 * @param windowYears so many of its cases must lie within these years
	 * @param reviewAfterMonths how long an approval lasts at most
	 * @param purgeWithinDays when what is due to be destroyed is overdue
	 * @param photoPixels longer side of a photo as printed; the original stays in the
	 * archive
	 */
	public record Offenders(@Min(2) @Max(20) int leastCases, @Min(1) @Max(50) int windowYears,
			@Min(18) @Max(21) int adultAge, @Min(1) @Max(60) int reviewAfterMonths,
			@Min(1) @Max(3650) int purgeWithinDays, @Min(40) @Max(800) int photoPixels) {
	}

	/**
	 * The networks.
	 *
	 * @param genericEstablishments a telephone or premises that leads to so many centres
	 * joins nothing
	 * @param mostDrawn a picture shows so many things at most; the list has all
	 */
	public record Networks(@Min(2) @Max(1000) int genericEstablishments, @Min(5) @Max(200) int mostDrawn) {
	}

}
