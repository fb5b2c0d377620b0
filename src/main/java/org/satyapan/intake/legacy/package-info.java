/**
 * Hindi typed in fonts that draw Devanagari over Latin letters: Kruti Dev 010 and DevLys
 * 010. In come sheets of raw cells; out go the same sheets with that Hindi as Unicode,
 * the raw text kept in the cell, and nothing in the place of what cannot be told with
 * confidence. The rest of intake may call it; it knows nothing of what the cells mean.
 */
@NamedInterface("legacy")
@NullMarked
package org.satyapan.intake.legacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
