package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.Establishment;
import org.satyapan.register.Establishments;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.Succession;
import org.satyapan.register.Successions;
import org.satyapan.register.WorklistEntries;
import org.satyapan.register.WorklistEntry;
import org.satyapan.worklist.lists.WorklistLayout.RowKey;

/**
 * Matches returned lines with the lines of the worklists that went out: by the row key,
 * by one that was retyped with a slip, or by name and address together.
 */
@Component
class ListedLines {

	private static final int CHUNK = 2000;

	private final WorklistEntries entries;

	private final Establishments establishments;

	private final Places places;

	private final Successions successions;

	ListedLines(WorklistEntries entries, Establishments establishments, Places places, Successions successions) {
		this.entries = entries;
		this.establishments = establishments;
		this.places = places;
		this.successions = successions;
	}

	/** What the lines are about. */
	Matches of(Collection<ReturnedLine> lines) {
		Set<String> ids = new LinkedHashSet<>();
		lines.forEach((line) -> line.key().map(RowKey::establishmentId).ifPresent(ids::add));
		Map<String, List<WorklistEntry>> listed = entries(ids);
		boolean doubtful = lines.stream()
			.anyMatch((line) -> !line.untouched()
					&& line.key().map((key) -> !listed.containsKey(key.establishmentId())).orElse(true));
		List<String> all = List.of();
		if (doubtful) {
			all = this.entries.establishmentIds();
			listed.putAll(entries(all));
			ids.addAll(all);
		}
		Succession succession = this.successions.now();
		Set<String> now = ids.stream().map(succession::of).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, Establishment> centres = new HashMap<>();
		chunks(now).forEach(
				(chunk) -> this.establishments.withIds(chunk).forEach((centre) -> centres.put(centre.id(), centre)));
		Map<String, Premises> premises = new HashMap<>();
		chunks(centres.values().stream().map(Establishment::premisesId).collect(Collectors.toSet()))
			.forEach((chunk) -> this.places.withIds(chunk).forEach((place) -> premises.put(place.id(), place)));
		return new Matches(listed, all, centres, premises, succession);
	}

	private Map<String, List<WorklistEntry>> entries(Collection<String> ids) {
		List<WorklistEntry> found = new ArrayList<>();
		chunks(ids).forEach((chunk) -> found.addAll(this.entries.ofEstablishments(chunk)));
		return new HashMap<>(found.stream().collect(Collectors.groupingBy(WorklistEntry::establishmentId)));
	}

	private static List<List<String>> chunks(Collection<String> ids) {
		List<String> list = List.copyOf(ids);
		List<List<String>> chunks = new ArrayList<>();
		for (int start = 0; start < list.size(); start += CHUNK) {
			chunks.add(list.subList(start, Math.min(start + CHUNK, list.size())));
		}
		return chunks;
	}

	/** How a line was matched. */
	enum How {

		KEY, MENDED_KEY, OTHER_NIGHT, NAME_AND_ADDRESS

	}

	/** A worklist's line, and how it was found. */
	record Match(WorklistEntry entry, How how) {
	}

	/** The lines that went out, as far as a file's rows may be about them. */
	static final class Matches {

		private final Map<String, List<WorklistEntry>> entries;

		private final List<String> all;

		private final Map<String, Establishment> centres;

		private final Map<String, Premises> premises;

		private final Succession succession;

		private Matches(Map<String, List<WorklistEntry>> entries, List<String> all, Map<String, Establishment> centres,
				Map<String, Premises> premises, Succession succession) {
			this.entries = entries;
			this.all = all;
			this.centres = centres;
			this.premises = premises;
			this.succession = succession;
		}

		/** The line that a row is about, if that is certain. */
		Optional<Match> find(ReturnedLine line) {
			Optional<RowKey> key = line.key().filter((exact) -> this.entries.containsKey(exact.establishmentId()));
			if (key.isPresent()) {
				return latest(key.get().establishmentId()).map((last) -> ofNight(key.get(), last));
			}
			return RetypedKey.find(line.cells(), this.all)
				.filter((meant) -> meant.slips() < 2 || names(line, meant.id()))
				.flatMap((meant) -> latest(meant.id()))
				.map((entry) -> new Match(entry, How.MENDED_KEY))
				.or(() -> line.key().isEmpty() ? byNameAndAddress(line) : Optional.empty());
		}

		/** The line of the night that the key names, else the latest. */
		private Match ofNight(RowKey key, WorklistEntry last) {
			return this.entries.getOrDefault(key.establishmentId(), List.of())
				.stream()
				.filter((entry) -> key.night().isPresent() && key.night().get().equals(entry.nightDate()))
				.findFirst()
				.map((entry) -> new Match(entry, How.KEY))
				.orElseGet(() -> new Match(last, key.night().isEmpty() ? How.KEY : How.OTHER_NIGHT));
		}

		private Optional<WorklistEntry> latest(String establishment) {
			return this.entries.getOrDefault(establishment, List.of()).stream().findFirst();
		}

		private Optional<Match> byNameAndAddress(ReturnedLine line) {
			List<String> meant = called(line).stream().filter((id) -> lies(line, id)).toList();
			return (meant.size() == 1) ? latest(meant.get(0)).map((entry) -> new Match(entry, How.NAME_AND_ADDRESS))
					: Optional.empty();
		}

		/** Places whose whole name stands in the row, for a hint. */
		List<String> called(ReturnedLine line) {
			return this.all.stream().filter((id) -> names(line, id)).toList();
		}

		private boolean names(ReturnedLine line, String id) {
			Establishment centre = this.centres.get(this.succession.of(id));
			return centre != null && contains(line, centre.name());
		}

		private boolean lies(ReturnedLine line, String id) {
			Establishment centre = this.centres.get(this.succession.of(id));
			Premises place = (centre != null) ? this.premises.get(centre.premisesId()) : null;
			return place != null && contains(line, place.address());
		}

		private static boolean contains(ReturnedLine line, String words) {
			String folded = Folded.of(words);
			return folded.length() > 3
					&& line.cells().stream().map(Folded::of).anyMatch((cell) -> cell.contains(folded));
		}

		/** What it is called now. */
		String name(String establishment) {
			Establishment centre = this.centres.get(this.succession.of(establishment));
			return (centre != null) ? centre.name() : establishment;
		}

		/** The establishment that it is now. */
		String now(String establishment) {
			return this.succession.of(establishment);
		}

		Succession succession() {
			return this.succession;
		}

	}

}
