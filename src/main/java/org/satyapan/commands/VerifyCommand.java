package org.satyapan.commands;

import picocli.CommandLine.Command;

import org.satyapan.nightly.NightPart;

/**
 * {@code verify}: links and findings.
 */
@Command(name = "verify", description = "One part of the night: resolve links and apply the rules of the day.")
class VerifyCommand extends NightCommand {

	VerifyCommand() {
		super(NightPart.VERIFY);
	}

}
