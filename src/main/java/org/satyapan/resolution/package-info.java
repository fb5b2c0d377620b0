/**
 * Which records mean the same place, the same call centre, the same person: the
 * register's records come in. Premises, establishments, persons and the links behind them
 * go out, back into the register, with the evidence for each; people's decisions outrank
 * the engine, for the same rows of later lists too. Verification and reports may call its
 * pure functions about places, telephones and territories; it knows no rule and no
 * report.
 */
@ApplicationModule
@NullMarked
package org.satyapan.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
