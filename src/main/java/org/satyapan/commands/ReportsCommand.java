package org.satyapan.commands;

import picocli.CommandLine.Command;

import org.satyapan.nightly.NightPart;

/**
 * {@code reports}: what the commissioner gets.
 */
@Command(name = "reports",
		description = "One part of the night: write the commissioner's summary and the restricted registers.")
class ReportsCommand extends NightCommand {

	ReportsCommand() {
		super(NightPart.REPORTS);
	}

}
