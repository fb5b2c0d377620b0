package org.satyapan.register;

import java.time.LocalDate;

/**
 * One copy of the register of repeat offenders that was issued.
 *
 * @param copyNo from 1, of {@code copies}
 * @param holder code of the station
 * @param workbookSha256 of the copy as a workbook
 * @param pageSha256 of the copy as a page
 * @param content hash of what all copies of the day say, whoever holds them
 * @param personIds who stands in it, separated by {@code ;}
 */
public record OffenderCopy(String id, LocalDate issuedOn, int copyNo, int copies, String holder, String holderName,
		String workbookSha256, String pageSha256, String content, String personIds) {
}
