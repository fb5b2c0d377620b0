package org.satyapan.worklist.trace;

/**
 * Where a record stands in what was sent in.
 *
 * @param row 1-based; 0 for the whole file
 */
public record Source(String path, String sheet, int row, String sha256) {
}
