/**
 * The police's own database: stations, submissions, listings, permissions, cases, raids,
 * arrests, what was resolved from them, findings and visits. Records come in and go out;
 * all SQL of the product is here. Any module below it may call it; it knows nothing of
 * files' formats or of rules.
 */
@ApplicationModule
@NullMarked
package org.satyapan.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
