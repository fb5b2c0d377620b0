/**
 * The worklists themselves. Open findings of the register come in; one workbook a team
 * and its stored lines go out. Called by the step of the worklists.
 */
@NullMarked
package org.satyapan.worklist.lists;

import org.jspecify.annotations.NullMarked;
