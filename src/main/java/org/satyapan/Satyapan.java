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
		System.exit(CommandLines.execute(arguments));
	}

}
