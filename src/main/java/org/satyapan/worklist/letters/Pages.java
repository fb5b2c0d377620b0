package org.satyapan.worklist.letters;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the templates of letters that print.
 */
@Component
public class Pages {

	private final TemplateEngine engine = new TemplateEngine();

	Pages() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
		resolver.setPrefix("org/satyapan/worklist/");
		resolver.setSuffix(".html");
		resolver.setTemplateMode(TemplateMode.HTML);
		resolver.setCharacterEncoding("UTF-8");
		this.engine.setTemplateResolver(resolver);
	}

	/**
	 * Fills one template.
	 * @param letter what the template calls {@code letter}
	 */
	public String fill(String template, Object letter) {
		return this.engine.process(template, new Context(Locale.ROOT, Map.of("letter", letter)));
	}

}
