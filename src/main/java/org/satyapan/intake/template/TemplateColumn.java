package org.satyapan.intake.template;

import java.util.List;

import org.satyapan.intake.layout.ListField;

/**
 * A column of the template.
 *
 * @param en English title, by which intake knows it
 * @param hi Hindi title
 * @param width in characters
 * @param entry what may be written into it
 * @param example what stands in the example row; a date as {@code YYYY-MM-DD}
 */
record TemplateColumn(ListField field, String en, String hi, int width, Entry entry, String example) {

	/** What a cell takes. */
	enum Entry {

		NUMBER_OF_ROW, TEXT, PHONES, DATE, COUNT, AGE, PIN, LICENCE, ACTIVITY, CIN, GSTIN

	}

	/** The list of call centres that operate. */
	static final List<TemplateColumn> OPERATING = List.of(
			new TemplateColumn(ListField.SERIAL, "S. No.", "क्र.सं.", 10, Entry.NUMBER_OF_ROW, "Example उदाहरण"),
			new TemplateColumn(ListField.NAME, "Name of call centre", "कॉल सेंटर का नाम", 22, Entry.TEXT,
					"Nimbus Desk Services Pvt Ltd"),
			new TemplateColumn(ListField.ADDRESS, "Address with floor", "पता", 30, Entry.TEXT,
					"Plot 12, 3rd Floor, Phase IV, Udyog Vihar"),
			new TemplateColumn(ListField.PIN, "PIN code", "पिन कोड", 9, Entry.PIN, "122016"),
			new TemplateColumn(ListField.OWNER, "Owner / Director", "मालिक / निदेशक", 18, Entry.TEXT, "Zorawar Rana"),
			new TemplateColumn(ListField.OWNER_RELATIVE, "Father's name", "पिता का नाम", 18, Entry.TEXT, "Megh Rana"),
			new TemplateColumn(ListField.PHONE, "Mobile No.", "मोबाइल नं०", 14, Entry.PHONES, "9810012345"),
			new TemplateColumn(ListField.EMAIL, "E-mail", "ईमेल", 20, Entry.TEXT, "desk@example.in"),
			new TemplateColumn(ListField.STAFF, "No. of employees", "कर्मचारी संख्या", 11, Entry.COUNT, "25"),
			new TemplateColumn(ListField.WORK_PROFILE, "Work profile", "कार्य", 20, Entry.TEXT, "Insurance renewals"),
			new TemplateColumn(ListField.ACTIVITY, "Domestic / International", "घरेलू / अंतरराष्ट्रीय", 15,
					Entry.ACTIVITY, "Domestic"),
			new TemplateColumn(ListField.LICENCE, "DoT/OSP licence (Yes / No / Applied)",
					"लाइसेंस (हाँ / नहीं / आवेदित)", 18, Entry.LICENCE, "No"),
			new TemplateColumn(ListField.LICENCE_NO, "Licence No.", "लाइसेंस नं०", 16, Entry.TEXT, ""),
			new TemplateColumn(ListField.CIN, "CIN / LLPIN", "सीआईएन", 24, Entry.CIN, ""),
			new TemplateColumn(ListField.GSTIN, "GSTIN", "जीएसटी नं०", 18, Entry.GSTIN, ""),
			new TemplateColumn(ListField.SINCE, "Operating since", "कब से संचालित", 13, Entry.DATE, "2020-01-15"),
			new TemplateColumn(ListField.VACATED_ON, "Vacated on", "खाली करने की तिथि", 13, Entry.DATE, ""),
			new TemplateColumn(ListField.SHOPS, "Shops Act registration No. (or No)", "दुकान पंजीकरण (या नहीं)", 20,
					Entry.TEXT, ""),
			new TemplateColumn(ListField.TELEMARKETER, "DLT registration No. (or No)", "टेलीमार्केटर पंजीकरण (या नहीं)",
					20, Entry.TEXT, ""),
			new TemplateColumn(ListField.TENANT, "Tenant verification (Yes / No / Applied)",
					"किरायेदार सत्यापन (हाँ / नहीं / आवेदित)", 18, Entry.LICENCE, ""),
			new TemplateColumn(ListField.REMARKS, "Remarks", "कैफियत", 22, Entry.TEXT, ""));

	/** The list of call centres that were raided. */
	static final List<TemplateColumn> BUSTED = List.of(
			new TemplateColumn(ListField.SERIAL, "S. No.", "क्र.सं.", 10, Entry.NUMBER_OF_ROW, "Example उदाहरण"),
			new TemplateColumn(ListField.NAME, "Name of call centre", "कॉल सेंटर का नाम", 22, Entry.TEXT,
					"Quartz Line Solutions"),
			new TemplateColumn(ListField.ADDRESS, "Address with floor", "पता", 30, Entry.TEXT,
					"Plot 40, Basement, Sector 18"),
			new TemplateColumn(ListField.FIR, "FIR No.", "मु०नं०", 12, Entry.TEXT, "21/2020"),
			new TemplateColumn(ListField.FIR_DATE, "Date of FIR", "मुकदमा दिनांक", 13, Entry.DATE, "2020-01-15"),
			new TemplateColumn(ListField.SECTIONS, "Sections of law", "धारा", 24, Entry.TEXT,
					"420, 120B IPC; 66D IT Act"),
			new TemplateColumn(ListField.RAID_DATE, "Date of raid", "छापे की तिथि", 13, Entry.DATE, "2020-01-14"),
			new TemplateColumn(ListField.ACCUSED, "Names of accused arrested", "गिरफ्तार आरोपियों के नाम", 26,
					Entry.TEXT, "Zorawar Rana S/o Megh Rana"),
			new TemplateColumn(ListField.AGE, "Age", "आयु", 7, Entry.AGE, "31"),
			new TemplateColumn(ListField.ACCUSED_COUNT, "No. of persons arrested", "गिरफ्तारों की संख्या", 12,
					Entry.COUNT, "1"),
			new TemplateColumn(ListField.OWNER, "Owner / Director", "मालिक / निदेशक", 18, Entry.TEXT, ""),
			new TemplateColumn(ListField.PHONE, "Mobile No.", "मोबाइल नं०", 14, Entry.PHONES, ""),
			new TemplateColumn(ListField.RECOVERY, "Recovery", "बरामदगी", 22, Entry.TEXT, "2 laptops, 4 headsets"),
			new TemplateColumn(ListField.REMARKS, "Remarks", "कैफियत", 22, Entry.TEXT, ""));

	/** As it stands in the header. */
	String title() {
		return this.en + "\n" + this.hi;
	}

}
