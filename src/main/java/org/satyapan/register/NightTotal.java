package org.satyapan.register;

/**
 * One control total of a night, kept so that the next can tell what changed.
 */
public record NightTotal(String nightId, String totalKey, long total) {
}
