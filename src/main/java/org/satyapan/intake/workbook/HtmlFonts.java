package org.satyapan.intake.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a web page, by its style sheet's classes, by styles of its own and by
 * {@code font} elements.
 */
final class HtmlFonts {

	private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,5000})\\}");

	private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

	private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']{1,100})",
			Pattern.CASE_INSENSITIVE);

	private final Map<String, String> classes = new HashMap<>();

	HtmlFonts(String css) {
		Matcher rule = RULE.matcher(css);
		while (rule.find()) {
			String font = family(rule.group(2));
			Matcher name = CLASS.matcher(rule.group(1));
			while (font != null && name.find()) {
				this.classes.put(name.group(1), font);
			}
		}
	}

	/** The font that an element names, or null if it is that of what it stands in. */
	@Nullable String of(Element element) {
		String own = family(element.attr("style"));
		if (own == null && element.nameIs("font") && element.hasAttr("face")) {
			own = element.attr("face");
		}
		if (own == null) {
			for (String name : element.classNames()) {
				own = (own != null) ? own : this.classes.get(name);
			}
		}
		return own;
	}

	private static @Nullable String family(String style) {
		Matcher family = FAMILY.matcher(style);
		return family.find() ? family.group(1).strip() : null;
	}

}
