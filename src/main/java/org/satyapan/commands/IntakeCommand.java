package org.satyapan.commands;

import picocli.CommandLine.Command;

import org.satyapan.nightly.NightPart;

/**
 * {@code intake}: reading the inbox and writing receipts.
 */
@Command(name = "intake", description = "One part of the night: read the inbox and write the stations' receipts.")
class IntakeCommand extends NightCommand {

	IntakeCommand() {
		super(NightPart.INTAKE);
	}

}
