/**
 * The model of an invented city: stations, centres, persons, permissions, cases and
 * lists, with every finding that was planted. What comes in is a plan; what goes out is
 * an immutable {@link org.satyapan.sample.city.City}. Only the sample module calls it.
 */
@NullMarked
package org.satyapan.sample.city;

import org.jspecify.annotations.NullMarked;
