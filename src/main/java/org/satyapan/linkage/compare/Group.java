package org.satyapan.linkage.compare;

/**
 * Comparisons that lean on the same fact; agreement in two groups is independent
 * evidence.
 */
public enum Group {

	NAME, PEOPLE, BIRTH, PLACE, PHONE, EMAIL, NUMBER

}
