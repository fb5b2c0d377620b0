package org.satyapan.sample.paper;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.satyapan.sample.city.City;

/** Writes a whole inbox with its truth. */
public final class InboxFiles {

	private InboxFiles() {
	}

	/**
	 * Writes every file of the inbox under a folder, which is made if need be. Files that
	 * are there already and are not of this city stay.
	 */
	public static void write(City city, Path root) {
		Folder folder = new Folder(root);
		TruthBook truth = new TruthBook(city.cases()
			.stream()
			.flatMap((each) -> each.arrests().stream())
			.map((arrest) -> arrest.person().id())
			.collect(Collectors.toSet()));
		new OfficeFiles(city, folder, truth).write();
		new RegistryFiles(city, folder).write();
		new CaseFiles(city, folder, truth).write();
		new StationFiles(city, folder, truth).write();
		new TruthFiles(city, folder, truth).write();
	}

}
