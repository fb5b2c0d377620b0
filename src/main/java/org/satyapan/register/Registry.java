package org.satyapan.register;

/**
 * Whose register an entry was taken from: companies (CIN or LLPIN), taxpayers (GSTIN),
 * telemarketers of the telecom operators.
 */
public enum Registry {

	COMPANY, TAX, TELEMARKETER

}
