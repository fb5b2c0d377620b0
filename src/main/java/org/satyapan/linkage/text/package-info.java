/**
 * Words and letters: strings in any script come in. Latin tokens, spellings and sounds
 * that can be compared go out. Only the linkage module itself may call it.
 */
@NullMarked
package org.satyapan.linkage.text;

import org.jspecify.annotations.NullMarked;
