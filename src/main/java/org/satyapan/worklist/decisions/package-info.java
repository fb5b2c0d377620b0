/**
 * What awaits an officer's decision. Contradicting returns, verifications that end and
 * what is disputed come in; a form to fill in goes out. Called by the step of the
 * worklists; the reader of the form knows its headings from here.
 */
@NullMarked
package org.satyapan.worklist.decisions;

import org.jspecify.annotations.NullMarked;
