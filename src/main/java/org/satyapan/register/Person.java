package org.satyapan.register;

import org.jspecify.annotations.Nullable;

/**
 * A resolved person; an owner or an accused, never a verdict.
 *
 * @param birthYear estimated from age where no date is known
 */
public record Person(String id, String name, @Nullable String aliases, @Nullable String relativeName,
		@Nullable Integer birthYear, @Nullable String sex) {
}
