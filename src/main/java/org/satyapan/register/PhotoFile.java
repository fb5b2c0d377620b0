package org.satyapan.register;

import java.time.LocalDate;

/**
 * A photo that a night found in the inbox.
 *
 * @param firstSeen business date of the first night that saw these bytes under this path
 * @param lastSeen business date of the last
 */
public record PhotoFile(String path, String sha256, LocalDate firstSeen, LocalDate lastSeen) {
}
