package org.satyapan.nightly;

import java.io.Console;
import java.io.PrintStream;

import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Where a person may be watching.
 */
@Component
class Terminal {

	PrintStream out() {
		return System.out;
	}

	/** Whether the output goes to a terminal rather than into a file or a log. */
	boolean interactive() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		// From Java 22 on there is a console even where there is no terminal.
		var isTerminal = ReflectionUtils.findMethod(Console.class, "isTerminal");
		return isTerminal == null || Boolean.TRUE.equals(ReflectionUtils.invokeMethod(isTerminal, console));
	}

}
