/**
 * What comes back. Filled-in worklists, DoT's replies and officers' decisions come in;
 * visits, settled findings, cases, permissions and receipts go out. Called by the step of
 * the returns.
 */
@NullMarked
package org.satyapan.worklist.returns;

import org.jspecify.annotations.NullMarked;
