/**
 * In which order places are visited. Findings and capacities come in as plain values;
 * explained risks and planned days go out. Pure functions for the worklists.
 */
@NullMarked
package org.satyapan.worklist.ranking;

import org.jspecify.annotations.NullMarked;
