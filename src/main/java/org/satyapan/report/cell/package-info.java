/**
 * Tables for the cyber-crime cell: the doubtful links to settle, and what each station
 * sent. Plain CSV, which the cell can sort, fill in and send back.
 */
@NullMarked
package org.satyapan.report.cell;

import org.jspecify.annotations.NullMarked;
