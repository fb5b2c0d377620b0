/**
 * How things are said on paper. Dates and texts come in; their plain English and Hindi
 * forms, and the room they take, go out. Pure functions for all of this module.
 */
@NullMarked
package org.satyapan.worklist.paper;

import org.jspecify.annotations.NullMarked;
