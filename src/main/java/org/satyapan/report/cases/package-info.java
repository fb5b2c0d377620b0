/**
 * What investigators of a case ask for: which victims complained of what, so that they
 * can be found and asked, and who absconds. Restricted; informants are named nowhere.
 */
@NullMarked
package org.satyapan.report.cases;

import org.jspecify.annotations.NullMarked;
