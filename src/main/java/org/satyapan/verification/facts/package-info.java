/**
 * The city as the register knows it on the business date, immutable and indexed in
 * memory. In come the register's records, out go the views that rules ask for: an
 * establishment with its listings, raids and owners, premises with their past. Only the
 * rules of this module and the step that judges call it.
 */
@NullMarked
package org.satyapan.verification.facts;

import org.jspecify.annotations.NullMarked;
