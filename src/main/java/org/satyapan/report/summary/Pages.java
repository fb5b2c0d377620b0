package org.satyapan.report.summary;

import java.util.Locale;
import java.util.Map;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders the reports' HTML templates; every text is escaped.
 */
public final class Pages {

	private final TemplateEngine engine = new TemplateEngine();

	public Pages() {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
		templates.setPrefix("templates/report/");
		templates.setSuffix(".html");
		templates.setCharacterEncoding("UTF-8");
		templates.setTemplateMode(TemplateMode.HTML);
		this.engine.setTemplateResolver(templates);
	}

	/**
	 * One page.
	 * @param template name without folder and ending
	 * @param page its view model, known to the template as {@code page}
	 */
	public String render(String template, Object page) {
		return this.engine.process(template, new Context(Locale.ROOT, Map.of("page", page)));
	}

}
