package org.satyapan.commands;

import picocli.CommandLine.Command;

import org.satyapan.nightly.NightPart;

/**
 * {@code worklists}: what the inspection teams get.
 */
@Command(name = "worklists",
		description = "One part of the night: write the inspection teams' worklists, enquiries and letters.")
class WorklistsCommand extends NightCommand {

	WorklistsCommand() {
		super(NightPart.WORKLISTS);
	}

}
