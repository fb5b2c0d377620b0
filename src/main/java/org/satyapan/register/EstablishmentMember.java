package org.satyapan.register;

/**
 * One record (listing or raided premises) that belongs to an establishment.
 */
public record EstablishmentMember(String recordId, RecordKind recordKind, String establishmentId, String premisesId) {
}
