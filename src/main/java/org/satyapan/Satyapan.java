package org.satyapan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.satyapan.commands.CommandLines;

/**
 * Satyapan verifies, every night, the licences of every call centre of a police
 * commissionerate.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Satyapan {

	public static void main(String[] arguments) {
		System.exit(run(arguments));
	}

	/** Runs one command line and returns its exit status. */
	public static int run(String... arguments) {
		return CommandLines.execute(Satyapan.class, arguments);
	}

}
