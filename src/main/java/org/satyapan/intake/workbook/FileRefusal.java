package org.satyapan.intake.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Why a file is not read, and what to send instead, in words for who sent it.
 */
final class FileRefusal {

	private FileRefusal() {
	}

	static UnreadableFile empty() {
		return new UnreadableFile("The file is empty. Send it again.", "फ़ाइल ख़ाली है। कृपया दोबारा भेजें।");
	}

	/** Something else than a spreadsheet. */
	static UnreadableFile notAList(String kindEn, String kindHi) {
		return new UnreadableFile(
				"The file is " + kindEn + ", not a list. Save the list as .xlsx, .xls or .csv and send it again.",
				"फ़ाइल सूची नहीं, " + kindHi + " है। सूची को .xlsx, .xls या .csv में सहेजकर दोबारा भेजें।");
	}

	/** Something that holds other files. */
	static UnreadableFile archive(String kindEn, String kindHi) {
		return new UnreadableFile(
				"The file is " + kindEn + ", not a list. Take the list out of it and send the list itself.",
				"फ़ाइल सूची नहीं, " + kindHi + " है। सूची को इसमें से निकालकर केवल सूची भेजें।");
	}

	/** A spreadsheet of a kind that is not read. */
	static UnreadableFile otherWorkbook(String kindEn, String kindHi) {
		return new UnreadableFile("The file is " + kindEn
				+ ", which cannot be read. Open it in Excel, choose File > Save As > Excel Workbook (.xlsx), and send that file.",
				"फ़ाइल " + kindHi
						+ " है, जो पढ़ी नहीं जा सकती। उसे Excel में खोलें, File > Save As > Excel Workbook (.xlsx) चुनें और वह फ़ाइल भेजें।");
	}

	static UnreadableFile binaryWorkbook() {
		return otherWorkbook("a binary workbook (.xlsb)", "बाइनरी वर्कबुक (.xlsb)");
	}

	/** A web page of Excel without the folder that holds its sheets. */
	static UnreadableFile frame() {
		return new UnreadableFile(
				"The file is only the frame of a web page; its sheets lie in a folder that was not sent. Open it in Excel, choose File > Save As > Excel Workbook (.xlsx), and send that file.",
				"फ़ाइल केवल वेब पेज का ढाँचा है; इसकी शीटें उस फ़ोल्डर में हैं जो नहीं भेजा गया। उसे Excel में खोलें, File > Save As > Excel Workbook (.xlsx) चुनें और वह फ़ाइल भेजें।");
	}

	static UnreadableFile locked(@Nullable Throwable cause) {
		return new UnreadableFile(
				"The workbook is protected by a password. Save it without a password and send it again.",
				"वर्कबुक पासवर्ड से सुरक्षित है। बिना पासवर्ड सहेजकर दोबारा भेजें।", cause);
	}

	/** None of the passwords agreed with the station opens it. */
	static UnreadableFile otherPassword() {
		return new UnreadableFile(
				"The workbook is protected by another password than the one agreed with your station. Use that one, or save it without a password, and send it again.",
				"वर्कबुक पर आपके थाने के साथ तय पासवर्ड से अलग पासवर्ड है। वही पासवर्ड लगाकर या बिना पासवर्ड सहेजकर दोबारा भेजें।");
	}

	static UnreadableFile incomplete(Throwable cause) {
		return new UnreadableFile(
				"The file is damaged or was cut short on its way. Open it, save it as .xlsx and send it again.",
				"फ़ाइल ख़राब है या भेजते समय अधूरी रह गई। उसे खोलकर .xlsx में सहेजें और दोबारा भेजें।", cause);
	}

}
