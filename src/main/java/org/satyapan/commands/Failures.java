package org.satyapan.commands;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Says in one or two lines what went wrong, to the person who can mend it.
 */
final class Failures {

	private Failures() {
	}

	/** The messages from the outermost to the innermost cause, each once. */
	static String message(Throwable failure) {
		List<String> messages = new ArrayList<>();
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("Database may be already in use")) {
				return "The embedded database under ./data is in use by another Satyapan; wait for it to end.";
			}
			if (cause instanceof YAMLException) {
				return "Satyapan did not start: "
						+ BrokenSettings.in(BrokenSettings.folder()).orElse("a settings file is broken: " + message);
			}
			messages.add(message);
		}
		if (failure instanceof BeansException) {
			// Spring Boot has analysed it already, with the file, the key and the reason.
			return "Satyapan did not start: " + messages.get(messages.size() - 1);
		}
		String innermost = messages.get(messages.size() - 1);
		return "Satyapan stopped: " + innermost + System.lineSeparator() + "(" + messages.get(0) + ")";
	}

}
