package org.satyapan.register;

/**
 * One record (an arrest, or an owner named by a listing or raid) that belongs to a
 * person.
 *
 * @param recordId an arrest's id, or an owner's: the listing's or raided premises' id
 * followed by {@code #1}, {@code #2} …
 */
public record PersonMember(String recordId, RecordKind recordKind, String personId, String nameAsWritten) {
}
