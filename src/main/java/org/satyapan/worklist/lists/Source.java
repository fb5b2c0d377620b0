package org.satyapan.worklist.lists;

/**
 * Where a record stands in what was sent in.
 *
 * @param row 1-based; 0 for the whole file
 */
record Source(String path, String sheet, int row, String sha256) {
}
