/**
 * Puts a city on paper: the workbooks, CSV files and pictures of an inbox, and the truth
 * beside them. What comes in is a city; what goes out are files whose bytes depend on
 * nothing else. Only the sample module calls it.
 */
@NullMarked
package org.satyapan.sample.paper;

import org.jspecify.annotations.NullMarked;
