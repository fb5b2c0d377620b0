/**
 * Writes invented cities: whole inboxes and link lists, each with its truth beside it.
 * What comes in is a seed, a size and a date; what goes out is a folder of files, the
 * same bytes for the same arguments on every machine. The command line and tests call it;
 * it uses no other module, so that its truth is independent of what it tests.
 */
@ApplicationModule(displayName = "Sample", allowedDependencies = {})
@NullMarked
package org.satyapan.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
