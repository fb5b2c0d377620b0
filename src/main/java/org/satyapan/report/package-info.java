/**
 * What the commissionerate reads in the morning: the commissioner's page and workbook,
 * the coverage of the stations' lists, the register of repeat offenders, the networks,
 * complaints and absconders by case (restricted), the stations' compliance table, the
 * queue of doubtful links; and the audit log of what a night took in, decided and gave
 * out. It also destroys the records that officers decided to destroy. The register's
 * records come in; counts ({@code Figures}) and finished files go out. {@code nightly}
 * calls it, and commands check the log; it does not know how it is scheduled and judges
 * nothing itself.
 */
@ApplicationModule
@NullMarked
package org.satyapan.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
