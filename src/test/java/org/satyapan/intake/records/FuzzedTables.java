package org.satyapan.intake.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.workbook.UnreadableFile;

/** A table's rows as the night reads them, for the fuzz test in the package above. */
public final class FuzzedTables {

	private FuzzedTables() {
	}

	/** The rows of all sheets of a file, in the order in which they came. */
	public static List<String> read(Path file) throws UnreadableFile {
		List<String> seen = new ArrayList<>();
		TableFiles.open(file, NightInbox.settings().limits(), IntakeYaml.settings().legacyFonts())
			.read(new Table.Sink() {
				@Override
				public void sheet(String name, boolean hidden) {
				}

				@Override
				public void row(int number, List<String> cells) {
					seen.add(number + " " + String.join("|", cells));
				}

				@Override
				public void broken(int number, String text) {
					seen.add(number + " broken");
				}

				@Override
				public void remark(Remark remark) {
				}

				@Override
				public void progress(long rows, long expected) {
				}
			});
		return seen;
	}

}
