/**
 * Files of the {@code link} command: lists of records and pairs come in as CSV. Links,
 * accuracy and an evaluation page go out. Only the command calls it.
 */
@NullMarked
package org.satyapan.commands.link;

import org.jspecify.annotations.NullMarked;
