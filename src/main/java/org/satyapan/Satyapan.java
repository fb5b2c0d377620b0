package org.satyapan;

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
		return CommandLines.execute(Satyapan.class, arguments);
	}

}
