package org.satyapan.nightly;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What an operator asks for.
 *
 * @param part the whole night, or one part of it
 * @param inbox folder to read
 * @param outbox folder to write
 * @param date business date
 */
public record NightRequest(NightPart part, Path inbox, Path outbox, LocalDate date) {
}
