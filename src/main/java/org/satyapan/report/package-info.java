/**
 * What the commissionerate reads in the morning: the commissioner's page and workbook,
 * the register of repeat offenders (restricted), the stations' compliance table and the
 * queue of doubtful links. The register's records come in; counts ({@code Figures}) and
 * finished files go out. {@code nightly} calls it; it does not know how it is scheduled
 * and judges nothing itself.
 */
@ApplicationModule
@NullMarked
package org.satyapan.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
