/**
 * Record linkage: in come lists of {@link org.satyapan.linkage.LinkageRecord records} of
 * any two origins, their columns as far as they are known. Out go
 * {@link org.satyapan.linkage.ScoredPair pairs} with a match weight in bits, a
 * probability, a decision and the evidence for it, and
 * {@link org.satyapan.linkage.Clusters clusters} of them. Every module may call it; it
 * calls nobody and knows neither the law nor files nor databases.
 */
@NullMarked
package org.satyapan.linkage;

import org.jspecify.annotations.NullMarked;
