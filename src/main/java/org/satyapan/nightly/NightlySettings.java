package org.satyapan.nightly;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * {@code jobs/nightly.yml}.
 *
 * @param lockExpiresAfter how long a silent holder of the lock on another machine is
 * believed alive
 * @param stopWaitsFor how long a stop signal waits for the running step's last commit
 */
@Validated
@ConfigurationProperties(prefix = "nightly", ignoreUnknownFields = false)
public record NightlySettings(@NotNull Duration lockExpiresAfter, @NotNull Duration stopWaitsFor) {
}
