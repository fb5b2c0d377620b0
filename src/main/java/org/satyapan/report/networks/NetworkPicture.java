package org.satyapan.report.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.satyapan.report.networks.Node.Kind;

/**
 * Draws a network as SVG: a column for each kind, a line for each tie. Lines of a new
 * name are thick, what is shared by too many is dashed.
 */
final class NetworkPicture {

	private static final int BOX = 168;

	private static final int HEIGHT = 26;

	private static final int ROW = 36;

	private static final int GAP = 64;

	private static final int TOP = 26;

	private static final int LETTERS = 25;

	private static final int SWEEPS = 4;

	private final Network network;

	private final Map<Kind, List<Node>> columns = new EnumMap<>(Kind.class);

	private final Map<Node, double[]> places = new TreeMap<>();

	private NetworkPicture(Network network, int most) {
		this.network = network;
		Set<Node> drawn = drawn(network, most);
		network.nodes()
			.stream()
			.filter(drawn::contains)
			.forEach((node) -> this.columns.computeIfAbsent(node.kind(), (kind) -> new ArrayList<>()).add(node));
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			place();
			this.columns.values().forEach((column) -> column.sort(Comparator.comparingDouble(this::middle)));
		}
		place();
	}

	/**
	 * The picture.
	 * @param most things at most; those with most ties are drawn
	 */
	static String svg(Network network, int most) {
		return new NetworkPicture(network, most).draw();
	}

	private static Set<Node> drawn(Network network, int most) {
		Map<Node, Integer> degrees = new TreeMap<>();
		network.ties().forEach((tie) -> {
			degrees.merge(tie.from(), 1, Integer::sum);
			degrees.merge(tie.to(), 1, Integer::sum);
		});
		return new HashSet<>(network.nodes()
			.stream()
			.sorted(Comparator.comparing((Node node) -> -degrees.getOrDefault(node, 0)).thenComparing((node) -> node))
			.limit(most)
			.toList());
	}

	private void place() {
		int tallest = this.columns.values().stream().mapToInt(List::size).max().orElse(0);
		int x = 0;
		for (List<Node> column : this.columns.values()) {
			double y = TOP + (tallest - column.size()) * ROW / 2.0;
			for (Node node : column) {
				this.places.put(node, new double[] { x, y });
				y += ROW;
			}
			x += BOX + GAP;
		}
	}

	/** Where a node's neighbours stand on average, so that few lines cross. */
	private double middle(Node node) {
		double sum = 0;
		int count = 0;
		for (Tie tie : this.network.ties()) {
			if (tie.from().equals(node) || tie.to().equals(node)) {
				double[] other = this.places.get(tie.other(node));
				if (other != null) {
					sum += other[1];
					count++;
				}
			}
		}
		double[] own = this.places.get(node);
		return (count > 0) ? sum / count : (own != null) ? own[1] : 0;
	}

	private String draw() {
		int width = this.columns.size() * (BOX + GAP) - GAP;
		int height = TOP + this.columns.values().stream().mapToInt(List::size).max().orElse(0) * ROW;
		StringBuilder svg = new StringBuilder();
		svg.append(String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 0 %d %d\" style=\"max-width:%dpx\" role=\"img\">",
				width + 30, height, width + 30));
		int x = 0;
		for (Kind kind : this.columns.keySet()) {
			svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"14\" class=\"kind\">%s · %s</text>", x,
					kind.title(), kind.titleHi()));
			x += BOX + GAP;
		}
		Set<String> lines = new HashSet<>();
		for (Tie tie : this.network.ties()) {
			if (this.places.containsKey(tie.from()) && this.places.containsKey(tie.to())
					&& lines.add(tie.from().id() + " " + tie.to().id() + tie.again())) {
				svg.append(line(tie));
			}
		}
		this.places.forEach((node, at) -> svg.append(box(node, at)));
		return svg.append("</svg>").toString();
	}

	private String line(Tie tie) {
		double[] from = this.places.getOrDefault(tie.from(), new double[2]);
		double[] to = this.places.getOrDefault(tie.to(), new double[2]);
		double y1 = from[1] + HEIGHT / 2.0;
		double y2 = to[1] + HEIGHT / 2.0;
		String kind = tie.again() ? "again" : isGeneric(tie) ? "generic" : "tie";
		if (from[0] == to[0]) {
			double x = from[0] + BOX;
			return String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\"/>",
					kind, x, y1, x + 34, y1, x + 34, y2, x, y2);
		}
		double x1 = from[0] + BOX;
		double bend = (to[0] - x1) / 2;
		return String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\"/>", kind,
				x1, y1, x1 + bend, y1, to[0] - bend, y2, to[0], y2);
	}

	private boolean isGeneric(Tie tie) {
		return this.network.generic().contains(tie.from()) || this.network.generic().contains(tie.to());
	}

	private String box(Node node, double[] at) {
		String kind = this.network.generic().contains(node) ? "generic" : node.kind().name().toLowerCase(Locale.ROOT);
		return String.format(Locale.ROOT,
				"<g><title>%s</title><rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
						+ "<text x=\"%.1f\" y=\"%.1f\">%s</text></g>",
				escaped(node.label()), kind, at[0], at[1], BOX, HEIGHT, at[0] + 6, at[1] + 17,
				escaped(shortened(node.label())));
	}

	private static String shortened(String label) {
		return (label.length() <= LETTERS) ? label : label.substring(0, LETTERS - 1).strip() + "…";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
