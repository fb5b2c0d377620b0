/**
 * The restricted register of persons arrested in several cases, with their photos: a
 * master and one numbered copy for each station. It says what records say and is no
 * verdict.
 */
@NullMarked
package org.satyapan.report.offenders;

import org.jspecify.annotations.NullMarked;
