/**
 * The rules, each a small function from the facts and its own terms to conclusions. In
 * comes the city of the day, out go doubts with their evidence, in a fixed order. Only
 * the step of this module calls them; they read no clock and write nothing.
 */
@NullMarked
package org.satyapan.verification.rules;

import org.jspecify.annotations.NullMarked;
