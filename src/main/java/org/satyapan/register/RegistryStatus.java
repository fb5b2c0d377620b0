package org.satyapan.register;

/**
 * What a registry says of a number. {@code NOT_FOUND} is what it answers when it has no
 * such number; {@code UNKNOWN} stands for a word that nobody has explained yet.
 */
public enum RegistryStatus {

	ACTIVE, STRUCK_OFF, CANCELLED, SUSPENDED, DORMANT, LIQUIDATED, EXPIRED, NOT_FOUND, UNKNOWN

}
