package org.satyapan.register;

/**
 * What a step of the night last worked on.
 *
 * @param step its name
 * @param fingerprint of all that its result depends on
 * @param nightId the night that did the work
 */
public record StepBasis(String step, String fingerprint, String nightId) {
}
