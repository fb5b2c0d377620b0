package org.satyapan.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.layout.Words;
import org.satyapan.intake.values.Answers;
import org.satyapan.intake.workbook.LegacyFonts;
import org.satyapan.intake.workbook.WorkbookLimits;
import org.satyapan.intake.workbook.WorkbookReader;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * {@code jobs/intake.yml}.
 *
 * @param dueDay day of the month by which a station's list of that month is due
 * @param mendWithinDays how many days a station has to mend what a receipt asks for
 * @param asOnWithinDays how old the date of a list may be when it comes
 * @param state of the commissionerate, for the keys of its cases
 * @param district of the commissionerate, for the keys of its cases
 * @param force the force that raids what stations report
 * @param lettersPerError how many letters of a column's title allow one error
 * @param limits how much of a file is read
 * @param legacyFonts fonts that draw Devanagari over Latin letters
 * @param passwords with which a station may protect its files, by its code
 * @param columns the titles by which each column is known
 * @param words that tell rows without a call centre
 * @param answers words that cells answer with
 */
@Validated
@ConfigurationProperties(prefix = "intake", ignoreUnknownFields = false)
public record IntakeSettings(@Min(1) @Max(28) int dueDay, @Min(1) @Max(60) int mendWithinDays,
		@Min(31) @Max(3660) int asOnWithinDays, @NotBlank String state, @NotBlank String district,
		@NotBlank String force, @Min(3) @Max(50) int lettersPerError, @Valid @NotNull WorkbookLimits limits,
		@NotNull LegacyFonts legacyFonts, @Nullable Map<String, List<@NotBlank String>> passwords,
		@NotEmpty Map<ListField, List<String>> columns, @NotNull Words words, @NotNull Answers answers) {

	public IntakeSettings {
		if (columns != null && (!columns.containsKey(ListField.NAME) || !columns.containsKey(ListField.ADDRESS))) {
			throw new IllegalArgumentException("intake.columns needs titles for 'name' and 'address'");
		}
	}

	/** The reader of the files that stations send. */
	public WorkbookReader workbooks() {
		return new WorkbookReader(this.limits, this.legacyFonts);
	}

	/** The passwords with which a station may protect its files. */
	public List<String> passwordsOf(String station) {
		return (this.passwords != null) ? this.passwords.getOrDefault(station, List.of()) : List.of();
	}

	/** The last day on which a list of a period is on time. */
	public LocalDate due(YearMonth period) {
		return period.atDay(this.dueDay);
	}

}
