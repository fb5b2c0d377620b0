/**
 * Who and what the records name together: persons, cases, establishments, premises and
 * telephones as a graph. The register's records come in; networks, each with its picture
 * and its evidence, go out to the restricted reports. It is no verdict.
 */
@NullMarked
package org.satyapan.report.networks;

import org.jspecify.annotations.NullMarked;
