/**
 * The commissioner's page and workbook: figures come in, finished files go out, both made
 * of the same tables.
 */
@NullMarked
package org.satyapan.report.summary;

import org.jspecify.annotations.NullMarked;
