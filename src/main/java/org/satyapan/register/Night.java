package org.satyapan.register;

import java.time.LocalDate;

/**
 * One night's work: a business date and the frozen inbox and settings that it works on.
 *
 * @param id derived from the date and the fingerprint
 * @param fingerprint SHA-256 over the frozen list of files and the settings
 */
public record Night(String id, LocalDate businessDate, String fingerprint, NightState state) {
}
