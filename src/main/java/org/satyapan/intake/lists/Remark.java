package org.satyapan.intake.lists;

import org.satyapan.register.RowFate;

/**
 * Everything that a receipt may say of a row or a cell, for the person who wrote it.
 * {@code %s} is what stood there, or a name.
 */
enum Remark {

	TITLE(RowFate.IGNORED, "Title.", "शीर्षक।"), HEADER(RowFate.IGNORED, "Column headings.", "कॉलम के शीर्षक।"),
	COLUMN_NUMBERS(RowFate.IGNORED, "Numbers of the columns.", "कॉलमों के क्रमांक।"),
	EXAMPLE(RowFate.IGNORED, "Example of how to fill in the list.", "सूची भरने का उदाहरण।"),
	NUMBER_ONLY(RowFate.IGNORED, "Only the number of a row; nothing is written in it.",
			"केवल पंक्ति का क्रमांक; पंक्ति में कुछ नहीं लिखा है।"),
	TOTAL(RowFate.IGNORED, "Total; counted anew.", "योग; गिनती स्वयं की जाती है।"),
	NIL(RowFate.IGNORED, "Says NIL.", "शून्य बताया गया।"),
	SIGNATURE(RowFate.IGNORED, "Signature or note below the list.", "हस्ताक्षर या सूची के नीचे की टिप्पणी।"),
	HIDDEN_SHEET(RowFate.IGNORED, "The sheet is hidden and holds no list beside the one that is shown; not taken.",
			"शीट छिपी हुई है और दिखाई गई सूची के अलावा उसमें सूची नहीं है; नहीं ली गई।"),
	HIDDEN_SHEET_READ(RowFate.IGNORED,
			"The sheet is hidden in the workbook; its list was read all the same. Delete the sheet if it does not belong to the list.",
			"शीट वर्कबुक में छिपी है; फिर भी उसकी सूची पढ़ी गई। यदि सूची का भाग नहीं है तो शीट हटा दें।"),
	HIDDEN_COLUMN(RowFate.IGNORED, "The column is hidden in the workbook; it was read all the same: %s.",
			"कॉलम वर्कबुक में छिपा है; फिर भी पढ़ा गया: %s।"),
	FILTERED(RowFate.IGNORED, "A filter hides rows of this sheet; all of them were read.",
			"फ़िल्टर से शीट की कुछ पंक्तियाँ छिपी हैं; सभी पढ़ी गईं।"),
	STRAY_ROW(RowFate.IGNORED, "Nothing but cells far to the right of the list.",
			"सूची से बहुत दूर दाईं ओर के कोष्ठ ही हैं।"),
	RECEIPT(RowFate.IGNORED, "First sheet of an earlier receipt.", "पहले की रसीद की पहली शीट।"),
	CONTINUATION(RowFate.ACCEPTED, "Taken together with the row above.", "ऊपर की पंक्ति के साथ लिया गया।"),

	NO_HEADER(RowFate.REJECTED,
			"No column headings were found above this row. Write headings such as Name, Address, Mobile.",
			"इस पंक्ति के ऊपर कॉलम शीर्षक नहीं मिले। नाम, पता, मोबाइल जैसे शीर्षक लिखें।"),
	NO_PLACE(RowFate.REJECTED,
			"Neither the name of a call centre nor an address that can be found. Write at least one of them.",
			"न कॉल सेंटर का नाम है, न ऐसा पता जिसे ढूँढा जा सके। कम से कम एक लिखें।"),
	STRUCK_OUT(RowFate.REJECTED,
			"The row is struck out, so it was not taken. Delete it, or take the line away if the call centre still operates.",
			"पंक्ति काटी हुई है, इसलिए नहीं ली गई। इसे हटा दें, या कॉल सेंटर अब भी चल रहा हो तो रेखा हटा दें।"),
	QUARANTINED(RowFate.REJECTED,
			"Name and address seem to be typed in a legacy Hindi font and cannot be read with confidence. The row is kept as it stands; type it in Unicode (Mangal, Nirmala).",
			"नाम और पता पुराने हिन्दी फ़ॉन्ट में टाइप किए लगते हैं और निश्चित रूप से पढ़े नहीं जा सके। पंक्ति ज्यों की त्यों रखी गई; यूनिकोड (मंगल, निर्मला) में टाइप करें।"),
	PART_OF_REJECTED(RowFate.REJECTED, "Belongs to the row above, which was not taken.",
			"ऊपर की पंक्ति का भाग है, जो नहीं ली गई।"),
	NO_RAID_DATE(RowFate.REJECTED,
			"Neither the date of the raid nor that of the FIR can be read. Write it as DD.MM.YYYY.",
			"न छापे की तिथि पढ़ी जा सकी, न FIR की। तिथि DD.MM.YYYY में लिखें।"),

	NAME_MISSING(RowFate.ACCEPTED, "The call centre has no name here. Write it, or 'name not known'.",
			"कॉल सेंटर का नाम नहीं है। नाम लिखें, या 'नाम ज्ञात नहीं'।"),
	PHONE_UNREADABLE(RowFate.ACCEPTED, "Not a telephone number of ten digits: %s.", "दस अंकों का फ़ोन नंबर नहीं: %s।"),
	PHONE_DIGITS_LOST(RowFate.ACCEPTED,
			"The spreadsheet has cut off digits of this telephone number: %s. Format the cell as text and type the number again.",
			"स्प्रेडशीट ने इस फ़ोन नंबर के अंक काट दिए हैं: %s। कोष्ठ को टेक्स्ट बनाकर नंबर फिर लिखें।"),
	DATE_IMPOSSIBLE(RowFate.ACCEPTED, "There is no such day: %s. Write the date as DD.MM.YYYY.",
			"ऐसी कोई तिथि नहीं होती: %s। तिथि DD.MM.YYYY में लिखें।"),
	DATE_UNREADABLE(RowFate.ACCEPTED, "Not understood as a date: %s. Write it as DD.MM.YYYY.",
			"तिथि समझ में नहीं आई: %s। DD.MM.YYYY में लिखें।"),
	DATE_AMBIGUOUS(RowFate.ACCEPTED,
			"The cell shows the month before the day, so it may mean %s. Not used; write the date as DD.MM.YYYY.",
			"कोष्ठ में महीना दिन से पहले है, इसलिए तिथि %s हो सकती है। प्रयोग नहीं की गई; तिथि DD.MM.YYYY में लिखें।"),
	DATES_SEVERAL(RowFate.ACCEPTED, "More than one date in the cell; the first was used: %s.",
			"कोष्ठ में एक से अधिक तिथियाँ हैं; पहली ली गई: %s।"),
	DATE_FOR_TEXT(RowFate.ACCEPTED,
			"The spreadsheet has a date here: %s. If a number such as 12-3 was typed, format the cell as text and type it again.",
			"यहाँ स्प्रेडशीट में तिथि है: %s। यदि 12-3 जैसा नंबर लिखा था तो कोष्ठ को टेक्स्ट बनाकर फिर लिखें।"),
	DATE_WITHOUT_DAY(RowFate.ACCEPTED, "The day is missing; read as %s.", "दिन नहीं लिखा है; %s पढ़ा गया।"),
	DATE_IN_FUTURE(RowFate.ACCEPTED, "The date %s lies after the day on which the list came.",
			"तिथि %s सूची आने के दिन के बाद की है।"),
	DATES_REVERSED(RowFate.ACCEPTED, "Vacated before it began to operate: %s.", "शुरू होने से पहले खाली किया गया: %s।"),
	NUMBER_UNREADABLE(RowFate.ACCEPTED, "Not understood as a number: %s.", "संख्या समझ में नहीं आई: %s।"),
	LICENCE_UNREADABLE(RowFate.ACCEPTED, "Not understood: %s. Write Yes, No or Applied.",
			"समझ में नहीं आया: %s। हाँ, नहीं या आवेदित लिखें।"),
	CIN_MALFORMED(RowFate.ACCEPTED, "Not a CIN of 21 characters: %s.", "21 अक्षरों का CIN नहीं: %s।"),
	GSTIN_MALFORMED(RowFate.ACCEPTED, "Not a GSTIN of 15 characters with the right check digit: %s.",
			"सही जाँच-अंक वाला 15 अक्षरों का GSTIN नहीं: %s।"),
	FIR_UNREADABLE(RowFate.ACCEPTED, "No FIR number with its year was found: %s. Write it as 221/2020.",
			"FIR संख्या और वर्ष नहीं मिले: %s। 221/2020 की तरह लिखें।"),
	FIR_DATE_DIFFERS(RowFate.ACCEPTED, "The date of the FIR is not in the year of its number: %s.",
			"FIR की तिथि उसके नंबर के वर्ष की नहीं है: %s।"),
	SECTIONS_UNREADABLE(RowFate.ACCEPTED,
			"Not understood as sections of law: %s. Write them as 420, 120B IPC; 66D IT Act.",
			"क़ानून की धाराएँ समझ में नहीं आईं: %s। 420, 120B IPC; 66D IT Act की तरह लिखें।"),
	SECTIONS_WITHOUT_ACT(RowFate.ACCEPTED, "No act is named for: %s. Write it behind the sections, as in 420 IPC.",
			"किस अधिनियम की धारा है, नहीं लिखा: %s। धारा के बाद लिखें, जैसे 420 IPC।"),
	FIR_MISSING(RowFate.ACCEPTED, "The FIR number is missing, so no case and no arrest was recorded.",
			"FIR संख्या नहीं है, इसलिए मुक़दमा और गिरफ़्तारी दर्ज नहीं हुई।"),
	ACCUSED_UNREADABLE(RowFate.ACCEPTED, "No name of a person was found: %s.", "किसी व्यक्ति का नाम नहीं मिला: %s।"),
	ACCUSED_COUNT_DIFFERS(RowFate.ACCEPTED, "The number of persons arrested does not agree with the names: %s.",
			"गिरफ़्तार व्यक्तियों की संख्या नामों से मेल नहीं खाती: %s।"),
	CLOSED_BELOW(RowFate.ACCEPTED, "Stands below \"%s\", so it was taken as closed by the date of the list.",
			"\"%s\" के नीचे लिखा है, इसलिए सूची की तिथि तक बंद माना गया।"),
	STATION_DIFFERS(RowFate.ACCEPTED, "Names another police station: %s.", "किसी दूसरे थाने का नाम है: %s।"),
	TITLE_NAMES_OTHER_STATION(RowFate.IGNORED, "The title names another police station: %s.",
			"शीर्षक में किसी दूसरे थाने का नाम है: %s।"),
	AS_ON_DOUBTFUL(RowFate.IGNORED,
			"The date %s cannot be that of the list: it lies after the day on which the list came, or long before it. Not used.",
			"तिथि %s सूची की नहीं हो सकती: वह सूची आने के दिन के बाद की है, या बहुत पुरानी। प्रयोग नहीं की गई।"),
	UNKNOWN_COLUMN(RowFate.IGNORED, "Column not known: %s. Its cells are kept as remarks.",
			"अज्ञात कॉलम: %s। इसके कोष्ठ टिप्पणी के रूप में रखे गए।"),
	LEGACY_READ(RowFate.ACCEPTED, "Typed in a legacy Hindi font; read as: %s.",
			"पुराने हिन्दी फ़ॉन्ट में टाइप किया गया; ऐसा पढ़ा गया: %s।"),
	LEGACY_DOUBTFUL(RowFate.ACCEPTED,
			"Seems to be typed in a legacy Hindi font, but cannot be read with confidence, so the cell was left out: %s. Type it in Unicode (Mangal, Nirmala).",
			"पुराने हिन्दी फ़ॉन्ट में टाइप किया लगता है, पर निश्चित रूप से पढ़ा नहीं जा सका, इसलिए कोष्ठ छोड़ दिया गया: %s। यूनिकोड (मंगल, निर्मला) में टाइप करें।"),
	COMPOSITE_READ(RowFate.ACCEPTED, "Several things in one cell; read as: %s.",
			"एक कोष्ठ में कई बातें हैं; ऐसा पढ़ा गया: %s।"),
	COMPOSITE_KEPT(RowFate.ACCEPTED,
			"Seems to hold several things, but cannot be taken apart with confidence, so it was kept whole. Write name, address, owner and mobile in columns of their own.",
			"इस कोष्ठ में कई बातें लगती हैं, पर निश्चित रूप से अलग नहीं की जा सकीं, इसलिए पूरा रखा गया। नाम, पता, मालिक और मोबाइल अलग-अलग कॉलम में लिखें।"),
	TABLE_BESIDE(RowFate.IGNORED, "Another list begins here beside the first; both were read.",
			"यहाँ पहली सूची के बगल में दूसरी सूची है; दोनों पढ़ी गईं।"),
	STRAY_CELL(RowFate.ACCEPTED,
			"This cell stands far to the right of the list, so it was not read: %s. Delete it, or move it to the list.",
			"यह कोष्ठ सूची से बहुत दूर दाईं ओर है, इसलिए नहीं पढ़ा गया: %s। इसे हटा दें या सूची में ले आएँ।"),
	KEPT(RowFate.ACCEPTED, "Kept as written: %s.", "जैसा लिखा है वैसा रखा गया: %s।"),
	CELL_ERROR(RowFate.ACCEPTED, "The cell shows an error: %s.", "कोष्ठ में त्रुटि है: %s।"),
	TEXT_TOO_LONG(RowFate.ACCEPTED, "Too long; only the beginning was used.", "बहुत लंबा; केवल आरंभ का भाग लिया गया।"),
	HIDDEN_ROW(RowFate.ACCEPTED, "The row is hidden in the workbook; it was read all the same.",
			"पंक्ति वर्कबुक में छिपी है; फिर भी पढ़ी गई।"),
	BEYOND_HEADER(RowFate.ACCEPTED, "This cell stands under no heading; kept as a remark: %s.",
			"इस कोष्ठ के ऊपर शीर्षक नहीं है; टिप्पणी के रूप में रखा गया: %s।");

	private final RowFate fate;

	private final String en;

	private final String hi;

	Remark(RowFate fate, String en, String hi) {
		this.fate = fate;
		this.en = en;
		this.hi = hi;
	}

	/** What becomes of a row of which this is said, if it is said of the whole row. */
	RowFate fate() {
		return this.fate;
	}

	String en(String found) {
		return this.en.replace("%s", found);
	}

	String hi(String found) {
		return this.hi.replace("%s", found);
	}

}
