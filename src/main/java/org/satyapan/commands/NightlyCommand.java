package org.satyapan.commands;

import picocli.CommandLine.Command;

import org.satyapan.nightly.NightPart;

/**
 * {@code nightly}: the whole night.
 */
@Command(name = "nightly",
		description = "The whole night: read the inbox, verify, write worklists, receipts and reports.")
class NightlyCommand extends NightCommand {

	NightlyCommand() {
		super(NightPart.NIGHTLY);
	}

}
