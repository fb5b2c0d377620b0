/**
 * Pages that print. Stations and their submissions come in; reminder letters go out.
 * Called by the step of the worklists; the enquiries' letters use its templates too.
 */
@NullMarked
package org.satyapan.worklist.letters;

import org.jspecify.annotations.NullMarked;
