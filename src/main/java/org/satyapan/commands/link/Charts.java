package org.satyapan.commands.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

import org.satyapan.commands.link.Accuracy.Point;
import org.satyapan.commands.link.Evaluation.Count;

/**
 * The drawings of an evaluation page.
 */
final class Charts {

	private static final double[] MARKED = { 0.99, 0.95, 0.9, 0.5, 0.1, 0.01 };

	/** Where the axes of precision and recall may begin. */
	private static final double[] BEGINNINGS = { 0.98, 0.95, 0.9, 0.8, 0.5 };

	private static final int DRAWN = 500;

	private static final int STEPS = 5;

	/** From this weight on the pairs decide how high the axis is. */
	private static final int NEAR = -3;

	private Charts() {
	}

	/** Precision against recall, with the points of some thresholds marked. */
	static String precisionAndRecall(Accuracy accuracy) {
		double least = DoubleStream
			.of(accuracy.best().precision(), accuracy.best().recall(), accuracy.atDefault().precision(),
					accuracy.atDefault().recall())
			.min()
			.orElse(0);
		double from = DoubleStream.of(BEGINNINGS)
			.filter((beginning) -> least > beginning + 0.2 * (1 - beginning))
			.findFirst()
			.orElse(0);
		Plot plot = new Plot(from, 1 + 0.02 * (1 - from), from, 1 + 0.06 * (1 - from));
		for (int i = 0; i <= STEPS; i++) {
			double value = from + i * (1 - from) / STEPS;
			plot.tickX(value, percent(value));
			plot.tickY(value, percent(value));
		}
		List<Point> curve = accuracy.curve();
		int every = Math.max(1, curve.size() / DRAWN);
		double[] line = new double[2 * ((curve.size() + every - 1) / every)];
		for (int i = 0; i < line.length / 2; i++) {
			line[2 * i] = curve.get(i * every).recall();
			line[2 * i + 1] = curve.get(i * every).precision();
		}
		plot.line(line, Plot.TRUE_COLOUR, false);
		marks(plot, accuracy);
		return plot.svg("Precision against recall", "Recall: share of the true pairs that were found",
				"Precision: share of the found that are true");
	}

	/** Marks thresholds; those that fall together share a label. */
	private static void marks(Plot plot, Accuracy accuracy) {
		Point last = null;
		String label = "";
		for (double threshold : MARKED) {
			Point at = accuracy.curve()
				.stream()
				.filter((point) -> point.threshold() >= threshold)
				.reduce((one, next) -> next)
				.orElse(null);
			if (at == null || !plot.shows(at.recall(), at.precision())) {
				continue;
			}
			if (last != null && !plot.together(last.recall(), last.precision(), at.recall(), at.precision())) {
				mark(plot, last, label, Plot.TRUE_COLOUR, -8);
				label = "";
			}
			label = label.isEmpty() ? "from " + percent(threshold) : label + ", " + percent(threshold);
			last = at;
		}
		if (last != null) {
			mark(plot, last, label, Plot.TRUE_COLOUR, -8);
		}
		if (plot.shows(accuracy.best().recall(), accuracy.best().precision())) {
			mark(plot, accuracy.best(), "best", Plot.FALSE_COLOUR, 20);
		}
	}

	private static void mark(Plot plot, Point point, String label, String colour, double lower) {
		plot.dot(point.recall(), point.precision(), 4.5, colour, point.toString());
		plot.label(point.recall(), point.precision(), label, lower);
	}

	/**
	 * Pairs by match weight; with a truth, true ones upon false ones. The axis is made
	 * for the pairs near and above the threshold; the crowd of unrelated pairs is cut
	 * off.
	 */
	static String weights(WeightCounts weights, boolean truth) {
		if (weights.isEmpty()) {
			return "<p>There is no pair to show.</p>\n";
		}
		int from = Math.min(-1, weights.first());
		int to = Math.max(1, weights.last() + 1);
		int near = weights.highest(NEAR);
		double top = rounded((near > 0) ? near : weights.highest(from));
		Plot plot = new Plot(from, to, 0, top);
		int step = Math.max(1, (to - from) / 12);
		for (int bits = from - Math.floorMod(from, step) + step; bits <= to; bits += step) {
			plot.tickX(bits, String.valueOf(bits));
		}
		for (int i = 0; i <= 4; i++) {
			plot.tickY(i * top / 4, String.format(Locale.ROOT, "%,.0f", i * top / 4));
		}
		for (int bits = weights.first(); bits <= weights.last(); bits++) {
			Count count = weights.at(bits);
			int wrong = count.all() - count.matching();
			String tip = bits + " to " + (bits + 1) + " bits: " + count.all() + " pairs"
					+ (truth ? ", " + count.matching() + " of them true" : "");
			plot.bar(bits + 0.06, bits + 0.94, 0, wrong, truth ? Plot.FALSE_COLOUR : Plot.TRUE_COLOUR, tip);
			plot.bar(bits + 0.06, bits + 0.94, wrong, count.all(), Plot.TRUE_COLOUR, tip);
			if (count.all() > top) {
				plot.above(bits + 0.5, String.format(Locale.ROOT, "%,d", count.all()));
			}
		}
		plot.line(new double[] { 0, 0, 0, top }, "#555", true);
		return plot.svg("Pairs by match weight", "Match weight in bits; at 0 the probability is one half", "Pairs");
	}

	/** A round number at or above a number, divisible by four. */
	private static double rounded(int number) {
		double unit = 4;
		double[] factors = { 1, 2, 3, 5 };
		for (int i = 0; true; i++) {
			double candidate = unit * factors[i % 4] * Math.round(StrictMath.pow(10, i / 4));
			if (candidate >= number) {
				return candidate;
			}
		}
	}

	/**
	 * Observed shares against promised probabilities; the larger a dot, the more pairs.
	 */
	static String reliability(Reliability reliability) {
		Plot plot = new Plot(0, 1, 0, 1);
		for (int i = 0; i <= STEPS; i++) {
			plot.tickX((double) i / STEPS, percent((double) i / STEPS));
			plot.tickY((double) i / STEPS, percent((double) i / STEPS));
		}
		plot.line(new double[] { 0, 0, 1, 1 }, "#888", true);
		for (int bin = 0; bin < Reliability.BINS; bin++) {
			int pairs = reliability.pairs(bin);
			if (pairs > 0) {
				double radius = 3 + 1.5 * StrictMath.log10(pairs);
				plot.dot(reliability.promised(bin), reliability.observed(bin), radius, Plot.TRUE_COLOUR,
						pairs + " pairs: promised " + percent(reliability.promised(bin)) + ", observed "
								+ percent(reliability.observed(bin)));
			}
		}
		return plot.svg("Observed shares against promised probabilities", "Promised: mean probability of the pairs",
				"Observed: share of them that is true");
	}

	static String percent(double share) {
		String number = String.format(Locale.ROOT, "%.1f", 100 * share);
		return (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + "%";
	}

}
