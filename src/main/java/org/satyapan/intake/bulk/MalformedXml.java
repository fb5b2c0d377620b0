package org.satyapan.intake.bulk;

import java.io.IOException;

/**
 * A part of a workbook is not XML as spreadsheet programs write it.
 */
final class MalformedXml extends IOException {

	MalformedXml(String message) {
		super(message);
	}

}
