/**
 * What comes back. Filled-in worklists and DoT's replies come in; visits, settled
 * findings, permissions and receipts go out. Called by the step of the returns.
 */
@NullMarked
package org.satyapan.worklist.returns;

import org.jspecify.annotations.NullMarked;
