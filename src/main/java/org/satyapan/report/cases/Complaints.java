package org.satyapan.report.cases;

import java.util.List;
import java.util.SortedMap;

/**
 * All complaints: by the key of the case whose records they touch, and those of no case.
 */
record Complaints(SortedMap<String, List<Complaint>> byCase, List<Complaint> ofNoCase) {
}
