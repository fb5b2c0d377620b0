/**
 * How well the stations' lists cover the city: who sent what, against what permissions,
 * raids and notices say of the area; places that nobody lists or two do; and where the
 * stations' boundaries are in doubt.
 */
@NullMarked
package org.satyapan.report.coverage;

import org.jspecify.annotations.NullMarked;
