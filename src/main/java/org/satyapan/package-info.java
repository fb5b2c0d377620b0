@NullMarked
package org.satyapan;

import org.jspecify.annotations.NullMarked;
