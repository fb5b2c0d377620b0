/**
 * Who is visited, when and why, and what comes back. Open findings, permission checks and
 * submissions come in, and filled-in worklists, DoT's replies and officers' decisions;
 * ranked worklists, visits, enquiries, letters and a form for decisions go out. The steps
 * are for the night's job alone; commands may ask it where a finding comes from.
 */
@ApplicationModule
@NullMarked
package org.satyapan.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
