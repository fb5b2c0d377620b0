/**
 * The whole night as one Spring Batch job over the steps of the modules above, the lock
 * that lets one night run at a time, and the run summary. Comes in: an inbox, an outbox
 * and a business date; goes out: a published outbox and a
 * {@link org.satyapan.nightly.NightResult}. Commands and the console call it; it knows
 * nothing of the inside of any module.
 */
@ApplicationModule
@NullMarked
package org.satyapan.nightly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
