package org.satyapan.commands.link;

import java.util.Locale;

/**
 * A drawing with two axes as SVG: what is drawn is given in the units of the axes.
 */
final class Plot {

	static final String TRUE_COLOUR = "#1f5fa8";

	static final String FALSE_COLOUR = "#d9822b";

	private static final int WIDTH = 620;

	private static final int HEIGHT = 340;

	private static final int LEFT = 62;

	private static final int RIGHT = 18;

	private static final int TOP = 14;

	private static final int BOTTOM = 52;

	private static final int WIDEST_LABEL = 80;

	private final double fromX;

	private final double toX;

	private final double fromY;

	private final double toY;

	private final StringBuilder frame = new StringBuilder();

	private final StringBuilder inside = new StringBuilder();

	private final StringBuilder above = new StringBuilder();

	/**
	 * An empty drawing.
	 * @param fromX least value rightward
	 * @param toX greatest value rightward
	 * @param fromY least value upward
	 * @param toY greatest value upward
	 */
	Plot(double fromX, double toX, double fromY, double toY) {
		this.fromX = fromX;
		this.toX = toX;
		this.fromY = fromY;
		this.toY = toY;
	}

	private double x(double value) {
		return LEFT + (value - this.fromX) / (this.toX - this.fromX) * (WIDTH - LEFT - RIGHT);
	}

	private double y(double value) {
		return HEIGHT - BOTTOM - (value - this.fromY) / (this.toY - this.fromY) * (HEIGHT - TOP - BOTTOM);
	}

	private static void add(StringBuilder to, String format, Object... values) {
		to.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

	/** A mark on the axis rightward, with a thin line above it. */
	void tickX(double value, String label) {
		add(this.frame, "<line class=\"grid\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>", x(value), TOP, x(value),
				HEIGHT - BOTTOM);
		add(this.frame, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x(value), HEIGHT - BOTTOM + 17,
				label);
	}

	/** A mark on the axis upward, with a thin line beside it. */
	void tickY(double value, String label) {
		add(this.frame, "<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>", LEFT, y(value),
				WIDTH - RIGHT, y(value));
		add(this.frame, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 6, y(value) + 4, label);
	}

	void bar(double from, double to, double bottom, double top, String colour, String tip) {
		add(this.inside,
				"<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"><title>%s</title></rect>",
				x(from), y(top), x(to) - x(from), y(bottom) - y(top), colour, tip);
	}

	/** A line from point to point, each an x and a y. */
	void line(double[] points, String colour, boolean dashed) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < points.length; i += 2) {
			path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(points[i]), y(points[i + 1])));
		}
		add(this.inside, "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s points=\"%s\"/>", colour,
				dashed ? " stroke-dasharray=\"5 4\"" : "", path.toString().strip());
	}

	void dot(double x, double y, double radius, String colour, String tip) {
		add(this.above, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s</title></circle>", x(x), y(y),
				radius, colour, tip);
	}

	/**
	 * A word beside a point, on the side where there is room.
	 * @param lower points of the screen that it stands lower
	 */
	void label(double x, double y, String text, double lower) {
		boolean left = x(x) > LEFT + WIDEST_LABEL;
		add(this.above, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"mark\">%s</text>",
				x(x) + (left ? -9 : 9), y(y) + 4 + lower, left ? "end" : "start", text);
	}

	/** A word at the top, upright, for what is higher than the axis. */
	void above(double x, String text) {
		add(this.above,
				"<text transform=\"translate(%.1f %d) rotate(-90)\" text-anchor=\"end\" class=\"mark\">%s</text>",
				x(x) + 4, TOP + 4, text);
	}

	/** Whether the labels of two points would lie upon each other. */
	boolean together(double x, double y, double otherX, double otherY) {
		return Math.abs(x(x) - x(otherX)) < WIDEST_LABEL && Math.abs(y(y) - y(otherY)) < 16;
	}

	/** Whether a point lies within the axes. */
	boolean shows(double x, double y) {
		return x >= this.fromX && x <= this.toX && y >= this.fromY && y <= this.toY;
	}

	/**
	 * The drawing.
	 * @param title what it shows, for who cannot see it
	 * @param rightward the name of the axis rightward
	 * @param upward the name of the axis upward
	 */
	String svg(String title, String rightward, String upward) {
		StringBuilder svg = new StringBuilder();
		add(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
				WIDTH, HEIGHT, title);
		svg.append(this.frame);
		add(svg, "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" viewBox=\"%d %d %d %d\">", LEFT, TOP,
				WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM, LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM);
		svg.append(this.inside).append("</svg>\n");
		add(svg, "<rect class=\"axes\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>", LEFT, TOP, WIDTH - LEFT - RIGHT,
				HEIGHT - TOP - BOTTOM);
		svg.append(this.above);
		add(svg, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", (WIDTH + LEFT - RIGHT) / 2, HEIGHT - 12,
				rightward);
		add(svg, "<text transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>",
				(HEIGHT + TOP - BOTTOM) / 2, upward);
		return svg.append("</svg>\n").toString();
	}

}
