package org.satyapan;

import ch.qos.logback.classic.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import org.satyapan.commands.CommandLines;
import org.satyapan.commands.OwnMachine;

/**
 * Satyapan verifies, every night, the licences of every call centre of a police
 * commissionerate.
 */
// Modules need not know how the others name their classes.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Satyapan {

	public static void main(String[] arguments) {
		System.exit(OwnMachine.run(arguments).orElseGet(() -> run(arguments)));
	}

	/** Runs one command line and returns its exit status. */
	public static int run(String... arguments) {
		// Commands that start no Spring have no logging set up for them.
		level(Logger.ROOT_LOGGER_NAME, Level.WARN);
		level("org.apache.poi", Level.ERROR);
		return CommandLines.execute(Satyapan.class, arguments);
	}

	private static void level(String logger, Level level) {
		((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(logger)).setLevel(level);
	}

}
