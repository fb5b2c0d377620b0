/**
 * The restricted register of persons arrested in several cases, with their photos: a
 * master, one numbered copy for each station with the entries that an officer approved,
 * the form for officers' decisions, the log of copies, and what is due to be destroyed or
 * was. It says what records say and is no verdict.
 */
@NullMarked
package org.satyapan.report.offenders;

import org.jspecify.annotations.NullMarked;
