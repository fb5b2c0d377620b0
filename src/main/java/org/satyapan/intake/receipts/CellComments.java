package org.satyapan.intake.receipts;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

import org.satyapan.register.RowNote;

/**
 * Comments at the cells of one sheet.
 */
final class CellComments {

	static final String AUTHOR = "Satyapan";

	private static final int COLUMNS = 4;

	/** Characters of a line, as wide as the comment. */
	private static final int LINE = 34;

	private final Sheet sheet;

	private @Nullable Drawing<?> drawing;

	CellComments(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Says at a cell what was wrong with it, below what the station itself said there.
	 */
	void add(Cell cell, List<RowNote> here) {
		String text = here.stream()
			.map((note) -> note.messageEn() + "\n" + note.messageHi())
			.collect(Collectors.joining("\n\n"));
		Comment own = cell.getCellComment();
		if (own != null) {
			text = AUTHOR.equals(own.getAuthor()) ? text : own.getString().getString() + "\n\n" + text;
			cell.removeCellComment();
		}
		Drawing<?> canvas = this.drawing;
		if (canvas == null) {
			canvas = this.sheet.createDrawingPatriarch();
			this.drawing = canvas;
		}
		int column = cell.getColumnIndex();
		int row = cell.getRowIndex();
		int lines = text.lines().mapToInt((line) -> line.length() / LINE + 1).sum();
		ClientAnchor anchor = canvas.createAnchor(0, 0, 0, 0, column + 1, row, column + 1 + COLUMNS,
				row + Math.max(4, lines));
		anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
		Comment comment = canvas.createCellComment(anchor);
		comment.setAuthor(AUTHOR);
		comment.setString(this.sheet.getWorkbook().getCreationHelper().createRichTextString(text));
		cell.setCellComment(comment);
	}

}
