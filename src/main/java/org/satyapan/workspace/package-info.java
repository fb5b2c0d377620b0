/**
 * Where a night works: the inbox it reads, the archive that keeps every input's bytes,
 * the outbox it writes, and what each step of it is told. Comes in: folders and the
 * night's parameters; goes out: frozen files and finished ones. Every module with a batch
 * step may call it; it knows nothing of what the files mean.
 */
@ApplicationModule
@NullMarked
package org.satyapan.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
