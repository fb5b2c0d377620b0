package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.register.Finding;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Team;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.trace.Source;
import org.satyapan.worklist.trace.Sources.Traced;
import org.satyapan.worklist.lists.WorklistWorkbook.Column;
import org.satyapan.worklist.ranking.Risk;
import org.satyapan.worklist.paper.Cells;
import org.satyapan.worklist.paper.PaperStyles;
import org.satyapan.worklist.paper.PlainDates;
import org.satyapan.worklist.paper.Printing;

/**
 * The second sheet: why a place stands where it stands, and each finding's evidence down
 * to file, sheet, row and SHA-256.
 */
final class EvidenceSheet {

	private static final Words SHEET = new Words("Evidence", "साक्ष्य");

	private static final List<Column> COLUMNS = List.of(new Column(WorklistLayout.NUMBER, 5),
			new Column(new Words("Place", "स्थान"), 20), new Column(new Words("Finding", "निष्कर्ष का विषय"), 26),
			new Column(new Words("Law", "कानून"), 26), new Column(new Words("Evidence", "साक्ष्य"), 44),
			new Column(new Words("File", "फ़ाइल"), 26), new Column(new Words("Sheet", "शीट"), 11),
			new Column(new Words("Row", "पंक्ति"), 6), new Column(new Words("SHA-256", "SHA-256"), 24));

	private final LineTexts texts;

	private final PaperStyles styles;

	EvidenceSheet(WorklistSettings settings, PaperStyles styles) {
		this.texts = new LineTexts(settings);
		this.styles = styles;
	}

	void write(XSSFWorkbook workbook, Team team, LocalDate today, List<Line> lines,
			Map<String, List<Traced>> evidence) {
		XSSFSheet sheet = workbook.createSheet(SHEET.en());
		Cells.text(sheet, 0, 0, this.texts.in(SHEET, " / ") + ": " + this.texts.in(team.name(), " / ") + ", "
				+ this.texts.in(PlainDates.day(today), " / "), this.styles.title());
		row(sheet, 1, COLUMNS.stream().map((column) -> WorklistLayout.heading(column.heading())).toList(),
				this.styles.heading());
		for (int column = 0; column < COLUMNS.size(); column++) {
			sheet.setColumnWidth(column, COLUMNS.get(column).width() * 256);
		}
		int next = 2;
		for (Line line : lines) {
			row(sheet, next++, List.of(String.valueOf(line.number()), name(line), this.texts.in(risk(line), "\n"), "",
					parts(line.risk()), "", "", "", ""), this.styles.summary());
			for (Finding finding : line.place().findings()) {
				next = finding(sheet, next, line, finding, evidence.getOrDefault(finding.id(), List.of()));
			}
		}
		Printing.landscape(sheet, 1, this.texts.in(SHEET, " / ") + ", " + this.texts.in(team.name(), " / "), today);
		sheet.createFreezePane(0, 2);
	}

	private int finding(XSSFSheet sheet, int first, Line line, Finding finding, List<Traced> evidence) {
		String title = this.texts.in(new Words(finding.titleEn(), finding.titleHi()), "\n") + "\n" + finding.id();
		String law = this.texts.in(new Words(finding.lawEn(), finding.lawHi()), "\n");
		String because = this.texts.in(new Words(finding.becauseEn(), finding.becauseHi()), "\n");
		int next = first;
		row(sheet, next++, List.of(String.valueOf(line.number()), name(line), title, law, because, "", "", "", ""),
				this.styles.cell());
		for (Traced piece : evidence) {
			Source source = piece.source();
			List<String> cells = new ArrayList<>(List.of(String.valueOf(line.number()), name(line), finding.titleEn(),
					"", this.texts.in(piece.text(), "\n")));
			cells.addAll((source == null) ? List.of("", "", "", "") : List.of(source.path(), source.sheet(),
					(source.row() > 0) ? String.valueOf(source.row()) : "", source.sha256()));
			row(sheet, next++, cells, this.styles.cell());
		}
		return next;
	}

	private static String name(Line line) {
		return line.place().establishment().name();
	}

	private static Words risk(Line line) {
		Words due = PlainDates.day(line.place().dueOn());
		return new Words("Risk " + line.risk().total() + "; visit due by " + due.en(),
				"जोखिम " + line.risk().total() + "; निरीक्षण " + due.hi() + " तक");
	}

	private String parts(Risk risk) {
		StringBuilder text = new StringBuilder(String.valueOf(risk.total())).append(':');
		for (Risk.Part part : risk.parts()) {
			text.append("\n+ ").append(part.points()).append("  ").append(this.texts.in(part.because(), " / "));
		}
		return text.toString();
	}

	private void row(XSSFSheet sheet, int rowIndex, List<String> cells, XSSFCellStyle style) {
		Cells.row(sheet, rowIndex, cells, COLUMNS.stream().map(Column::width).toList(), this.styles.room(), style);
	}

}
