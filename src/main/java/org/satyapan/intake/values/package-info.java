/**
 * What single cells mean: dates, telephone numbers, numbers, yes and no, persons, cases.
 * In comes a raw cell or its text; out goes a typed value, or what is wrong with it. Pure
 * functions that the rest of intake calls, and whoever reads what was sent back; they
 * know nothing of sheets or stations.
 */
@NamedInterface("values")
@NullMarked
package org.satyapan.intake.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
