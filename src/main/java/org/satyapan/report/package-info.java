/**
 * What the commissionerate reads in the morning: the commissioner's page and workbook,
 * the register of repeat offenders and the networks (restricted), the stations'
 * compliance table, the queue of doubtful links; and the audit log of what a night took
 * in, decided and gave out. The register's records come in; counts ({@code Figures}) and
 * finished files go out. {@code nightly} calls it, and commands check the log; it does
 * not know how it is scheduled and judges nothing itself.
 */
@ApplicationModule
@NullMarked
package org.satyapan.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
