package org.satyapan.intake.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javax.xml.namespace.QName;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * What some programs write into an .xlsx and this library refuses to look at: dates
 * written out in their cells, and states of sheets that there are not.
 */
final class ForeignValues {

	private static final Set<String> STATES = Set.of("visible", "hidden", "veryHidden");

	private static final List<Function<String, LocalDateTime>> WAYS = List.of(LocalDateTime::parse,
			(text) -> OffsetDateTime.parse(text).toLocalDateTime(), (text) -> LocalDate.parse(text).atStartOfDay());

	private ForeignValues() {
	}

	/** Makes them what Excel itself would have written. */
	static void replace(XSSFWorkbook workbook) {
		for (CTSheet sheet : workbook.getCTWorkbook().getSheets().getSheetList()) {
			String state = attribute(sheet, "state");
			if (state != null && !STATES.contains(state)) {
				sheet.unsetState();
			}
		}
		for (Sheet sheet : workbook) {
			for (CTRow row : ((XSSFSheet) sheet).getCTWorksheet().getSheetData().getRowList()) {
				for (CTCell cell : row.getCList()) {
					if ("d".equals(attribute(cell, "t"))) {
						replace(cell, workbook.isDate1904());
					}
				}
			}
		}
	}

	/** A date becomes the number of its day, and whatever else stands there a text. */
	private static void replace(CTCell cell, boolean dates1904) {
		LocalDateTime time = time(cell.isSetV() ? cell.getV().strip() : "");
		if (time != null) {
			cell.unsetT();
			cell.setV(String.valueOf(DateUtil.getExcelDate(time, dates1904)));
		}
		else {
			cell.setT(STCellType.STR);
		}
	}

	private static @Nullable LocalDateTime time(String text) {
		for (Function<String, LocalDateTime> way : WAYS) {
			try {
				return way.apply(text);
			}
			catch (DateTimeParseException ex) {
				// Another way may fit.
			}
		}
		return null;
	}

	private static @Nullable String attribute(XmlObject element, String name) {
		try (XmlCursor cursor = element.newCursor()) {
			return cursor.getAttributeText(new QName(name));
		}
	}

}
