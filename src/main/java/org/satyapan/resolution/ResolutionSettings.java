package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may say about recognising records: {@code jobs/resolution.yml}
 * explains each key.
 */
@ConfigurationProperties(prefix = "resolution", ignoreUnknownFields = false)
@Validated
public record ResolutionSettings(@NotBlank String ownCity, @NotEmpty List<@Valid City> cities,
		@NotEmpty List<@Valid Locality> localities, @NotNull List<@NotBlank String> landmarkWords,
		@NotNull @Valid Thresholds establishments, @NotNull @Valid Thresholds permissions,
		@NotNull @Valid Thresholds persons, @Min(0) @Max(10) int ageTolerance, @Min(1) int phoneHolders,
		@Min(1000) int trainingPairs, @NotNull @Valid ReviewCosts reviewCosts,
		@NotNull List<@NotBlank String> commonMailDomains) {

	/**
	 * A city and how else it is written.
	 *
	 * @param name what reports show
	 */
	public record City(@NotBlank String name, @NotBlank String nameHi, @DefaultValue List<@NotBlank String> variants) {

		List<String> spellings() {
			return joined(this.name, this.nameHi, this.variants);
		}

	}

	/**
	 * A locality of the own city and how else it is written.
	 *
	 * @param number what a number after the name means
	 * @param numberWord what stands between name and number in the canonical name
	 * @param partOf localities whose name may be written instead of this one's
	 */
	public record Locality(@NotBlank String name, @NotBlank String nameHi,
			@DefaultValue List<@NotBlank String> variants, @DefaultValue("NONE") Numbering number,
			@DefaultValue("") String numberWord, @DefaultValue List<@NotBlank String> partOf) {

		List<String> spellings() {
			return joined(this.name, this.nameHi, this.variants);
		}

	}

	/** What a number after a locality's name means. */
	public enum Numbering {

		/** Nothing. */
		NONE,
		/** A phase of the locality. */
		BESIDE,
		/** Another locality for each number. */
		WITHIN

	}

	/**
	 * From which probability pairs are linked, and from which a person is asked.
	 */
	public record Thresholds(@DecimalMin("0.5") @DecimalMax("0.999999") double link,
			@DecimalMin("0.01") @DecimalMax("0.5") double review) {
	}

	/**
	 * What wrong answers cost.
	 */
	public record ReviewCosts(@NotNull @Valid Cost persons, @NotNull @Valid Cost establishments,
			@NotNull @Valid Cost permissions) {
	}

	/**
	 * What a wrong answer costs, in units of one clerk's look.
	 */
	public record Cost(@Positive double wrongLink, @Positive double missedLink) {
	}

	private static List<String> joined(String first, String second, List<String> others) {
		List<String> all = new ArrayList<>(List.of(first, second));
		all.addAll(others);
		return all;
	}

}
