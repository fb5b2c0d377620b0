package org.satyapan.intake.records;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.satyapan.intake.bulk.BulkLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set in {@code jobs/records.yml}.
 *
 * @param batchRows rows stored at once
 * @param headerSearchRows how many rows may stand at the top until the header comes
 * @param limits how much of one file is read
 * @param columns other headings of a column, by its own name
 * @param values other words for a value, by its own name
 * @param states other names of a state
 * @param districts other names of a district
 */
@Validated
@ConfigurationProperties(prefix = "records", ignoreUnknownFields = false)
record RecordsSettings(@Min(1) @Max(5000) int batchRows, @Min(1) @Max(100) int headerSearchRows,
		@Valid @NotNull BulkLimits limits, @NotNull Map<String, List<@NotBlank String>> columns,
		@NotNull Map<String, List<@NotBlank String>> values, @NotNull List<@Valid Place> states,
		@NotNull List<@Valid Place> districts) {

	/**
	 * One place under several names.
	 *
	 * @param name as it stands in the keys of cases
	 * @param also as others write it
	 */
	record Place(@NotBlank String name, @NotNull List<@NotBlank String> also) {
	}

}
