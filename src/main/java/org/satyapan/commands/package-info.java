/**
 * The command line: one small class a command. Comes in: a person's words; goes out: an
 * exit status and lines on the terminal. Only {@link org.satyapan.Satyapan} calls it.
 */
@ApplicationModule
@NullMarked
package org.satyapan.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
