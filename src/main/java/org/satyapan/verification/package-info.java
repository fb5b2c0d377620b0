/**
 * The dated rule book and what follows from it: in come the register's records and the
 * links that resolution made; out go what DoT's records say of each listing, and
 * findings, each with its evidence, the law of its date of conduct and its life.
 * Worklists, reports and commands may ask its {@link org.satyapan.verification.RuleBook};
 * it knows neither files nor how a link is made.
 */
@ApplicationModule
@NullMarked
package org.satyapan.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
