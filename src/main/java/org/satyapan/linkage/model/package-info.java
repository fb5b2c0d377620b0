/**
 * The Fellegi-Sunter model: levels of agreement come in. Match weights, learned from the
 * lists themselves, and decisions with their vetoes go out. Only the linkage module
 * itself may call it.
 */
@NullMarked
package org.satyapan.linkage.model;

import org.jspecify.annotations.NullMarked;
