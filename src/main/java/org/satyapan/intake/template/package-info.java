/**
 * The workbook that a station may fill in instead of making its own. In comes a station,
 * out goes an .xlsx with both lists, drop-downs and one example in each, which intake
 * reads like any other. Only {@link org.satyapan.intake.Templates} calls it.
 */
@NullMarked
package org.satyapan.intake.template;

import org.jspecify.annotations.NullMarked;
