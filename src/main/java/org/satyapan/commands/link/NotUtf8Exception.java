package org.satyapan.commands.link;

/** A file that was taken for UTF-8 has a byte that does not fit; it is read anew. */
final class NotUtf8Exception extends RuntimeException {

	NotUtf8Exception() {
		super("not UTF-8", null, false, false);
	}

}
