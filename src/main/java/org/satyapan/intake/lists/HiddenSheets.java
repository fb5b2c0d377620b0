package org.satyapan.intake.lists;

import java.util.Comparator;
import java.util.List;

import org.satyapan.intake.layout.RowRole;
import org.satyapan.intake.layout.SheetLayout;

/**
 * What the sheets that a workbook hides count for beside those that it shows.
 */
final class HiddenSheets {

	private HiddenSheets() {
	}

	/**
	 * Passes over hidden lists where what is shown says NIL: they are an older month's.
	 */
	static List<SheetLayout> asMeant(List<SheetLayout> layouts) {
		List<SheetLayout> shown = layouts.stream().filter((layout) -> !layout.sheet().hidden()).toList();
		boolean nil = shown.stream().anyMatch((layout) -> layout.has(RowRole.NIL))
				&& shown.stream().noneMatch((layout) -> layout.has(RowRole.ENTRY));
		return nil ? layouts.stream().map((layout) -> layout.sheet().hidden() ? layout.passedOver() : layout).toList()
				: layouts;
	}

	/** The sheets that are shown first, so that their titles count before others. */
	static List<SheetLayout> last(List<SheetLayout> layouts) {
		return layouts.stream().sorted(Comparator.comparing((layout) -> layout.sheet().hidden())).toList();
	}

}
