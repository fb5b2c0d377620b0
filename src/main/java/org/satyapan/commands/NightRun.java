package org.satyapan.commands;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine;

import org.satyapan.nightly.NightLauncher;
import org.satyapan.nightly.NightRequest;
import org.satyapan.nightly.NightResult;

/**
 * Starts the application for one request and turns its result into lines and an exit
 * status.
 */
class NightRun {

	static final int DONE = 0;

	static final int FAILED = 1;

	static final int REJECTED = 3;

	private final Class<?> application;

	NightRun(Class<?> application) {
		this.application = application;
	}

	/**
	 * Runs the request; an unfinished night is resumed with the settings it began with.
	 */
	int run(NightRequest request) {
		NightResult result = run(request, null);
		if (result.ending() == NightResult.Ending.OTHER_SETTINGS) {
			System.out.println(result.message());
			result = run(request, result.settings());
		}
		result.table().forEach(System.out::println);
		boolean done = result.ending() == NightResult.Ending.DONE
				|| result.ending() == NightResult.Ending.DONE_WITH_REJECTED;
		(done ? System.out : System.err).println(result.message());
		return switch (result.ending()) {
			case DONE -> DONE;
			case DONE_WITH_REJECTED -> REJECTED;
			case NO_STATIONS -> CommandLine.ExitCode.USAGE;
			default -> FAILED;
		};
	}

	private NightResult run(NightRequest request, @Nullable Path settings) {
		String[] arguments = (settings != null) ? new String[] { "--satyapan.jobs=" + settings } : new String[0];
		try (ConfigurableApplicationContext context = SpringApplication.run(this.application, arguments)) {
			return context.getBean(NightLauncher.class).run(request);
		}
	}

}
