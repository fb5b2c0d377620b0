/**
 * Takes the inbox's tables that are not stations' lists: stations, DoT's permissions,
 * what registries say, cases, raids, arrests, notices, clerical decisions and those on
 * the register of repeat offenders, as CSV or workbook. Comes in: a night's waiting files
 * from the archive; goes out: the register's records with file, sheet, row and as-of
 * date, the control totals, and a remark on every row that was not taken as it stood.
 * Only the night's step {@code intakeRecords} calls it.
 */
@NamedInterface("records")
@NullMarked
package org.satyapan.intake.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
