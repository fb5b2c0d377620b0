package org.satyapan.intake.receipts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.receipts.ReceiptStyles.Shade;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Region;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.register.RowNote;
import org.satyapan.workspace.Workbooks;

/**
 * A station's own .xlsx or .xls made its receipt: its looks, merged cells, pictures and
 * drop-downs stay; formulas become their values.
 */
final class OwnWorkbook {

	private static final int WIDEST = 1000;

	private final Workbook workbook;

	private final ReceiptStyles styles;

	private final Map<String, CellStyle> shaded = new HashMap<>();

	private OwnWorkbook(Workbook workbook) {
		this.workbook = workbook;
		this.styles = new ReceiptStyles(workbook);
	}

	/**
	 * Opens a station's file.
	 * @return null if it is neither a plain .xlsx nor an .xls, so that its receipt must
	 * be a new workbook
	 */
	static @Nullable Workbook open(Path file) {
		try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
			return switch (FileMagic.valueOf(in)) {
				case OOXML -> plain(new XSSFWorkbook(in));
				// Without the other parts of its file, of which macros are one.
				case OLE2 -> new HSSFWorkbook(new POIFSFileSystem(in), false);
				default -> null;
			};
		}
		catch (IOException | RuntimeException ex) {
			// Intake reads more than this library; what it cannot open is written anew.
			return null;
		}
	}

	private static @Nullable Workbook plain(XSSFWorkbook workbook) throws IOException {
		if (workbook.getWorkbookType() == XSSFWorkbookType.XLSX && workbook.getExternalLinksTable().isEmpty()) {
			withoutDeadEnds(workbook.getPackage());
			return workbook;
		}
		workbook.close();
		return null;
	}

	/**
	 * Some programs name properties of the file that it does not hold; with others beside
	 * them, no spreadsheet program would open it.
	 */
	private static void withoutDeadEnds(OPCPackage file) throws IOException {
		try {
			List<String> ids = new ArrayList<>();
			for (PackageRelationship relation : file.getRelationships()) {
				if (relation.getTargetMode() == TargetMode.INTERNAL
						&& !file.containPart(PackagingURIHelper.createPartName(relation.getTargetURI()))) {
					ids.add(relation.getId());
				}
			}
			ids.forEach(file::removeRelationship);
		}
		catch (InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	/** Makes an opened workbook the receipt. */
	static void write(Workbook workbook, Receipt receipt) {
		OwnWorkbook own = new OwnWorkbook(workbook);
		own.withoutEarlierReceipt();
		FormulaValues.keep(workbook);
		for (Sheet sheet : receipt.sheets()) {
			org.apache.poi.ss.usermodel.Sheet target = workbook.getSheet(sheet.name());
			if (target != null) {
				own.write(target, sheet, receipt.notesOf(sheet));
			}
		}
		SummarySheet.write(workbook, own.styles, receipt);
		own.summaryFirst();
	}

	private void withoutEarlierReceipt() {
		for (int index = this.workbook.getNumberOfSheets() - 1; index >= 0; index--) {
			Row first = this.workbook.getSheetAt(index).getRow(0);
			org.apache.poi.ss.usermodel.Cell cell = (first != null) ? first.getCell(0) : null;
			if (cell != null && cell.getCellType() == CellType.STRING
					&& cell.getStringCellValue().startsWith(SheetReader.RECEIPT)) {
				this.workbook.removeSheetAt(index);
			}
		}
	}

	private void write(org.apache.poi.ss.usermodel.Sheet target, Sheet source, Map<Integer, List<RowNote>> notes) {
		int status = SheetReader.receiptColumn(source);
		Sheet sheet = SheetReader.withoutReceiptColumns(source);
		int column = (status > 0) ? status : width(sheet);
		target.setColumnWidth(column, 18 * 256);
		target.setColumnWidth(column + 1, 44 * 256);
		target.setColumnHidden(column, false);
		target.setColumnHidden(column + 1, false);
		CellComments comments = new CellComments(target);
		Map<Integer, RowStatus> statuses = RowStatus.of(sheet, notes);
		for (SheetRow row : sheet.rows()) {
			Row into = target.getRow(row.number() - 1);
			if (into != null) {
				List<RowNote> said = notes.getOrDefault(row.number(), List.of());
				if (status > 0) {
					clear(into);
				}
				cells(into, row, said, comments);
				status(into, column, Objects.requireNonNull(statuses.get(row.number())));
			}
		}
		Printing.landscape(target);
	}

	/** The first column to the right of everything. */
	private static int width(Sheet sheet) {
		int cells = sheet.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.mapToInt(Cell::column)
			.max()
			.orElse(-1);
		// What is merged over whole rows, to the last column that there is, says nothing.
		int regions = sheet.merged()
			.stream()
			.mapToInt(Region::lastColumn)
			.filter((column) -> column < WIDEST)
			.max()
			.orElse(-1);
		return Math.max(cells, regions) + 1;
	}

	/** Takes away what an earlier receipt said at a row's cells. */
	private void clear(Row row) {
		for (org.apache.poi.ss.usermodel.Cell each : row) {
			if (each.getCellComment() != null && CellComments.AUTHOR.equals(each.getCellComment().getAuthor())) {
				each.removeCellComment();
			}
			if (Shade.CHECK.fills(each.getCellStyle()) || Shade.REFUSED.fills(each.getCellStyle())) {
				each.setCellStyle(unshaded(each.getCellStyle()));
			}
		}
	}

	private void cells(Row into, SheetRow row, List<RowNote> said, CellComments comments) {
		boolean refused = RowStatus.refused(said);
		for (Cell cell : row.cells()) {
			org.apache.poi.ss.usermodel.Cell target = into.getCell(cell.column());
			if (target == null) {
				continue;
			}
			List<RowNote> here = said.stream()
				.filter((note) -> Cell.letters(cell.column()).equals(note.columnName()))
				.toList();
			Shade shade = here.stream().anyMatch(Receipt::asks) ? Shade.CHECK : refused ? Shade.REFUSED : Shade.NONE;
			target.setCellStyle(shaded(target.getCellStyle(), shade));
			if (!here.isEmpty()) {
				comments.add(target, here);
			}
		}
	}

	private void status(Row row, int column, RowStatus status) {
		float before = row.getHeightInPoints();
		row.createCell(column).setCellValue(Workbooks.neutralised(status.text()));
		row.getCell(column).setCellStyle(this.styles.text(status.shade()));
		row.createCell(column + 1).setCellValue(Workbooks.neutralised(status.reason()));
		row.getCell(column + 1).setCellStyle(this.styles.text(status.shade()));
		Heights.fit(row);
		row.setHeightInPoints(Math.max(before, row.getHeightInPoints()));
	}

	/**
	 * A cell's own look, shaded, and at the top of a row that grows by what is said of
	 * it.
	 */
	private CellStyle shaded(CellStyle style, Shade shade) {
		return this.shaded.computeIfAbsent(style.getIndex() + "/" + shade, (key) -> {
			CellStyle copy = this.workbook.createCellStyle();
			copy.cloneStyleFrom(style);
			copy.setVerticalAlignment(VerticalAlignment.TOP);
			shade.fill(copy);
			return copy;
		});
	}

	private CellStyle unshaded(CellStyle style) {
		return this.shaded.computeIfAbsent(style.getIndex() + "/bare", (key) -> {
			CellStyle copy = this.workbook.createCellStyle();
			copy.cloneStyleFrom(style);
			copy.setFillPattern(FillPatternType.NO_FILL);
			return copy;
		});
	}

	/** Names count sheets, those of an .xls also in what they refer to. */
	private void summaryFirst() {
		Map<Name, Integer> sheets = new HashMap<>();
		Map<Name, String> formulas = new HashMap<>();
		for (Name name : this.workbook.getAllNames()) {
			sheets.put(name, name.getSheetIndex());
			String formula = name.isFunctionName() ? null : name.getRefersToFormula();
			// One that refers to what was deleted cannot be written again.
			if (formula != null && !formula.contains("#REF!")) {
				formulas.put(name, formula);
			}
		}
		this.workbook.setSheetOrder(SummarySheet.NAME, 0);
		sheets.forEach((name, index) -> {
			if (index >= 0 && name.getSheetIndex() == index) {
				name.setSheetIndex(index + 1);
			}
		});
		formulas.forEach((name, formula) -> {
			if (!formula.equals(name.getRefersToFormula())) {
				name.setRefersToFormula(formula);
			}
		});
		for (int index = 0; index < this.workbook.getNumberOfSheets(); index++) {
			this.workbook.getSheetAt(index).setSelected(index == 0);
		}
		this.workbook.setActiveSheet(0);
		this.workbook.setFirstVisibleTab(0);
	}

}
