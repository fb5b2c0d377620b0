package org.satyapan.register;

/**
 * What became of a file of the inbox.
 */
public enum FileStatus {

	WAITING, TAKEN, UNCHANGED, REJECTED, IGNORED

}
