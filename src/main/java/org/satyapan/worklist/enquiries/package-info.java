/**
 * What DoT is asked. Doubtful permission checks come in; numbered enquiries and
 * reminders, a CSV file and a covering letter for each licensed service area go out.
 * Called by the step of the worklists.
 */
@NullMarked
package org.satyapan.worklist.enquiries;

import org.jspecify.annotations.NullMarked;
