/**
 * The audit log of the nights: what each took in, decided and gave out, the check that
 * nothing of it was changed since, and the pages that a court's certificate wants.
 */
@NamedInterface("audit")
@NullMarked
package org.satyapan.report.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
