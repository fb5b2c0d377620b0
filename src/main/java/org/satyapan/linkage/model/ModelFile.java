package org.satyapan.linkage.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Level;

/**
 * A model as text: one line for each level with m, u and the weight that follows from
 * them, so that it can be read, edited and used again. The weight itself is never read;
 * it is what the level counts in truth, whatever was written for m and u: at most 0 for a
 * disagreement, and less than the closest agreement.
 */
public final class ModelFile {

	private static final String HEADER = "comparison,level,m,u,weight";

	private static final String PRIOR = "prior";

	private static final List<String> RIVALS = List.of("related pairs for each true pair",
			"branches for each true pair");

	private ModelFile() {
	}

	/**
	 * Writes a model.
	 * @param model the model
	 * @return its lines
	 */
	public static String write(Model model) {
		Model.Parameters parameters = model.parameters();
		StringBuilder text = new StringBuilder(HEADER).append('\n');
		line(text, PRIOR, "", parameters.prior(), 1 - parameters.prior());
		for (int i = 0; i < RIVALS.size(); i++) {
			line(text, RIVALS.get(i), "", parameters.rivals()[i], 1);
		}
		List<Comparison> all = model.comparisons().all();
		for (int c = 0; c < all.size(); c++) {
			List<Level> levels = all.get(c).levels();
			for (int level = 1; level < levels.size(); level++) {
				line(text, all.get(c).name(), levels.get(level).name(), parameters.m()[c][level],
						parameters.u()[c][level], model.weight(c, level));
			}
		}
		return text.toString();
	}

	private static void line(StringBuilder text, String comparison, String level, double m, double u) {
		line(text, comparison, level, m, u, Bits.of(m / u));
	}

	private static void line(StringBuilder text, String comparison, String level, double m, double u, int weight) {
		text.append(quoted(comparison)).append(',').append(quoted(level)).append(',').append(m).append(',').append(u);
		text.append(String.format(Locale.ROOT, ",%.3f%n", Bits.bits(weight)).replace("\r", ""));
	}

	private static String quoted(String text) {
		return (text.indexOf(',') < 0) ? text : '"' + text + '"';
	}

	/**
	 * Reads a model.
	 * @param comparisons the comparisons
	 * @param text what {@link #write} gave, perhaps edited; a level that is left out
	 * keeps the engine's own m and u
	 * @return the model
	 * @throws IllegalArgumentException if a line is malformed or names an unknown level;
	 * its message names the line
	 */
	public static Model read(Comparisons comparisons, String text) {
		Model.Parameters own = Model.unlearned(comparisons, 0.5);
		Map<String, int[]> places = places(comparisons);
		double prior = own.prior();
		// Editors and spreadsheets add a byte order mark, blanks and quotes.
		String[] lines = text.replace("\ufeff", "").split("\\R");
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].isBlank() || i == 0 && lines[i].replaceAll("[\"\\s]", "").equals(HEADER)) {
				continue;
			}
			String[] cells = lines[i].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
			if (cells.length < 4) {
				throw malformed(i, "found " + cells.length + " cells; expected " + HEADER);
			}
			String name = cells[0].replace("\"", "").strip();
			double m = probability(i, "m", cells[2], RIVALS.contains(name) ? 1e6 : 1);
			double u = probability(i, "u", cells[3], 1);
			if (name.equals(PRIOR)) {
				prior = m;
			}
			else if (RIVALS.contains(name)) {
				own.rivals()[RIVALS.indexOf(name)] = m;
			}
			else {
				int[] place = places.get(name + "/" + cells[1].replace("\"", "").strip());
				if (place == null) {
					throw malformed(i, "there is no level " + cells[1] + " of the comparison " + name);
				}
				own.m()[place[0]][place[1]] = m;
				own.u()[place[0]][place[1]] = u;
			}
		}
		if (prior >= 1) {
			throw new IllegalArgumentException("The model's prior is " + prior + "; it must be below 1.");
		}
		return new Model(comparisons, new Model.Parameters(own.m(), own.u(), prior, own.rivals()));
	}

	private static Map<String, int[]> places(Comparisons comparisons) {
		Map<String, int[]> places = new HashMap<>();
		for (int c = 0; c < comparisons.all().size(); c++) {
			Comparison comparison = comparisons.all().get(c);
			for (int level = 1; level < comparison.levels().size(); level++) {
				places.put(comparison.name() + "/" + comparison.levels().get(level).name(), new int[] { c, level });
			}
		}
		return places;
	}

	private static double probability(int line, String column, String cell, double most) {
		try {
			double value = Double.parseDouble(cell.strip());
			if (value > 0 && value <= most) {
				return value;
			}
		}
		catch (NumberFormatException ex) {
			// Said below, as for a number out of range.
		}
		throw malformed(line, "column " + column + ": found " + cell + "; expected a number above 0, at most " + most);
	}

	private static IllegalArgumentException malformed(int line, String what) {
		return new IllegalArgumentException("The model, line " + (line + 1) + ": " + what + ".");
	}

}
