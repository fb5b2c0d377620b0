package org.satyapan.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.register.Stations;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.Inbox;

/**
 * Freezes what a night works on: every file of the inbox and the settings go into the
 * archive, and their list into the register. A night is known by its date and that list,
 * so a restart sees the same, and a new file makes a new night.
 */
@Component
class Freezer {

	private static final String SETTINGS = "jobs/";

	private final Archive archive;

	private final Nights nights;

	private final NightFiles files;

	private final Stations stations;

	private final TransactionOperations transactions;

	private final Path jobs;

	Freezer(Archive archive, Nights nights, NightFiles files, Stations stations, TransactionOperations transactions,
			@Value("${satyapan.jobs:jobs}") Path jobs) {
		this.archive = archive;
		this.nights = nights;
		this.files = files;
		this.stations = stations;
		this.transactions = transactions;
		this.jobs = jobs;
	}

	/** The night of the request: as the register knows it already, or frozen now. */
	Night freeze(NightRequest request) {
		List<Frozen> frozen = new ArrayList<>();
		settings().forEach((name, content) -> frozen
			.add(new Frozen(SETTINGS + name, FileKind.SETTINGS, this.archive.store(content), content.length)));
		for (Inbox.Entry entry : new Inbox(request.inbox()).files()) {
			frozen.add(new Frozen(entry.path(), entry.kind(), this.archive.store(entry.file()), size(entry.file())));
		}
		String fingerprint = fingerprint(frozen);
		String id = ContentId.of("NGT", request.date(), fingerprint);
		return this.nights.find(id).orElseGet(() -> {
			Night night = new Night(id, request.date(), fingerprint, NightState.PARTIAL);
			this.transactions.executeWithoutResult((transaction) -> {
				this.nights.save(List.of(night));
				this.files.save(frozen.stream().map((file) -> file.of(id)).toList());
			});
			return night;
		});
	}

	/** Whether stations are known, or will be once the night has read its files. */
	boolean knowsStations(Night night) {
		return this.files.ofNight(night.id()).stream().anyMatch((file) -> file.kind() == FileKind.STATIONS)
				|| !this.stations.all().isEmpty();
	}

	/** Whether that night was frozen with the settings in use now. */
	boolean hasSettingsOfNow(Night night) {
		Map<String, String> now = new TreeMap<>();
		settings().forEach((name, content) -> now.put(SETTINGS + name, ContentId.sha256(content)));
		Map<String, String> then = new TreeMap<>();
		frozenSettings(night).forEach((file) -> then.put(file.path(), file.sha256()));
		return now.equals(then);
	}

	/**
	 * Writes the settings of that night into a folder of its own, to start again with.
	 */
	Path thaw(Night night, Path parent) {
		Path folder = parent.resolve(night.id());
		try {
			Files.createDirectories(folder);
			for (NightFile file : frozenSettings(night)) {
				Path target = folder.resolve(file.path().substring(SETTINGS.length()));
				Files.write(target, this.archive.open(file.sha256()).readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not write the frozen settings to " + folder, ex);
		}
		return folder;
	}

	private List<NightFile> frozenSettings(Night night) {
		return this.files.ofNight(night.id()).stream().filter((file) -> file.kind() == FileKind.SETTINGS).toList();
	}

	private Map<String, byte[]> settings() {
		Map<String, byte[]> settings = new TreeMap<>();
		try {
			for (Resource standard : new PathMatchingResourcePatternResolver().getResources("classpath*:jobs/*.yml")) {
				String name = Objects.requireNonNull(standard.getFilename());
				Path own = this.jobs.resolve(name);
				settings.put(name, Files.exists(own) ? Files.readAllBytes(own) : standard.getContentAsByteArray());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read the settings in " + this.jobs, ex);
		}
		return settings;
	}

	private static String fingerprint(List<Frozen> frozen) {
		StringBuilder list = new StringBuilder();
		frozen.forEach((file) -> list.append(file.sha256()).append(' ').append(file.path()).append('\n'));
		return ContentId.sha256(list.toString());
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Frozen(String path, FileKind kind, String sha256, long size) {

		NightFile of(String night) {
			boolean settings = this.kind == FileKind.SETTINGS;
			return new NightFile(night, ContentId.sha256(this.path), this.path, this.kind, this.sha256, this.size,
					settings ? FileStatus.TAKEN : FileStatus.WAITING, null, null);
		}

	}

}
