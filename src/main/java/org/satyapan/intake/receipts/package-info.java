/**
 * What a station is told of each list that it sent: in come submissions with their
 * remarks and totals, out go receipts as workbooks in the outbox. A receipt holds nothing
 * but the station's own rows and what became of them. Only intake's own steps call it.
 */
@NullMarked
package org.satyapan.intake.receipts;

import org.jspecify.annotations.NullMarked;
