package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The proof that the record of an arrest was destroyed: no name, only hashes and whose
 * decision it was.
 *
 * @param nameId by which the same record would come again without its serial number
 * @param personId to which person it belonged, so that issued copies can be called back
 * @param recordSha256 of the record as it stood in the register
 * @param photoSha256 of the photos whose bytes were destroyed, separated by {@code ;}
 * @param sharedPhotoSha256 of the photos that another person's record names too, and that
 * were kept therefore
 * @param fileId in which the record came; its row is known and not read again
 */
public record PurgedArrest(String arrestId, String nameId, String personId, String firKey, @Nullable String serial,
		String recordSha256, String photoSha256, String sharedPhotoSha256, String fileId, String sheet, int rowNo,
		LocalDate purgedOn, String decisionId, String decidedBy, LocalDate decidedOn, @Nullable String reason) {
}
