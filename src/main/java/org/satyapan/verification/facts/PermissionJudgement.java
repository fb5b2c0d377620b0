package org.satyapan.verification.facts;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Permission;
import org.satyapan.register.PermissionState;

/**
 * What DoT's records say of one listing, by the law of its day.
 *
 * @param reason which of the book's reasons to give
 * @param found the record that the judgement is about, or null if there is none
 * @param numbers the numbers that the listing cites, as written
 * @param keys their keys, in the same order
 */
public record PermissionJudgement(PermissionState state, String reason, @Nullable Permission found,
		List<String> numbers, List<String> keys) {

	public PermissionJudgement {
		numbers = List.copyOf(numbers);
		keys = List.copyOf(keys);
	}

	public Optional<Permission> permission() {
		return Optional.ofNullable(this.found);
	}

}
