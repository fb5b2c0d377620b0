package org.satyapan.intake.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.Raid;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.Raids;

/**
 * Raids, one row for each place: rows of one number are one raid of several places, whose
 * cases come together. A planned raid stays planned until a later record says that it was
 * done.
 */
@Component
class RaidFormat implements RecordFormat<RaidFormat.RaidRow> {

	private static final List<String> REQUIRED = List.of("raid_no", "raid_date", "force", "status", "name", "address");

	private final Raids raids;

	private final RaidTargets places;

	private final Newest<RaidedPremises> newest;

	RaidFormat(Raids raids, RaidTargets places) {
		this.raids = raids;
		this.places = places;
		this.newest = new Newest<>("raid_no", (place) -> String.valueOf(place.name()), RaidedPremises::id,
				(place) -> new Newest.Origin(place.fileId(), place.rowNo(), place.asOf()), places::withIds,
				(known, value) -> false, (before, value) -> null, places::save);
	}

	@Override
	public FileKind kind() {
		return FileKind.RAIDS;
	}

	@Override
	public Set<String> columns() {
		return Set.of("raid_no", "raid_date", "force", "status", "fir_keys", "name", "address", "locality", "city",
				"pin", "phones", "owner", "owner_relative", "seats_found", "source");
	}

	@Override
	public List<String> missing(Set<String> found) {
		return REQUIRED.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public RaidRow read(Row row, Origin origin) {
		String number = row.key("raid_no", 120);
		String force = row.key("force", 120);
		Raid raid = new Raid(ContentId.of("RAID", Words.folded(force), Words.folded(number)), number,
				row.keyDate("raid_date"), force, row.keyOf("status", RaidStatus.class), row.firKeys("fir_keys"),
				origin.fileId(), origin.sheet(), row.number(), origin.asOf());
		if (row.cell("name").isEmpty() && row.cell("address").isEmpty()) {
			row.remark(
					Remark.incomplete("address", "neither a name nor an address; the raid was taken without a place.",
							"न नाम है न पता; छापा बिना स्थान के लिया गया।"));
			return new RaidRow(raid, null);
		}
		String place = ContentId.of("RDP", raid.id(), Words.folded(row.cell("name")), Words.folded(row.cell("address")),
				Words.folded(row.cell("locality")));
		return new RaidRow(raid,
				new RaidedPremises(place, raid.id(), row.text("name", 250), row.text("address", 500),
						row.text("locality", 120), row.text("city", 120), row.text("pin", 20),
						row.several("phones", 250), row.text("owner", 250), row.text("owner_relative", 250),
						row.number("seats_found"), null, origin.fileId(), origin.sheet(), row.number(), origin.asOf()));
	}

	@Override
	public void store(List<Taken<RaidRow>> batch, Origin origin) {
		Map<String, Raid> known = new LinkedHashMap<>();
		this.raids.withIds(batch.stream().map((taken) -> taken.value().raid().id()).distinct().toList())
			.forEach((raid) -> known.put(raid.id(), raid));
		Map<String, Raid> stored = new LinkedHashMap<>();
		List<Taken<RaidedPremises>> targets = new ArrayList<>();
		for (Taken<RaidRow> taken : batch) {
			Raid raid = taken.value().raid();
			Raid before = known.get(raid.id());
			if (before != null && before.asOf().isAfter(raid.asOf())) {
				taken.row().ignore(Remark.older("raid_no", raid.raidNo(), before.asOf().toString()));
				continue;
			}
			Raid now = (before != null && before.fileId().equals(raid.fileId())) ? together(taken.row(), before, raid)
					: raid;
			known.put(raid.id(), now);
			stored.put(raid.id(), now);
			RaidedPremises place = taken.value().place();
			if (place != null) {
				targets.add(new Taken<>(taken.row(), place));
			}
		}
		this.raids.save(stored.values());
		this.newest.store(targets);
	}

	/** One raid of two rows: the first row's facts, both rows' cases. */
	private static Raid together(Row row, Raid first, Raid other) {
		contradiction(row, "raid_date", first.raidDate(), other.raidDate(), first.rowNo());
		contradiction(row, "status", first.status(), other.status(), first.rowNo());
		String firKeys = Stream.of(first.firKeys(), other.firKeys())
			.flatMap((keys) -> (keys != null) ? Stream.of(keys.split("; ")) : Stream.of())
			.distinct()
			.collect(Collectors.joining("; "));
		return new Raid(first.id(), first.raidNo(), first.raidDate(), first.forceName(), first.status(),
				firKeys.isEmpty() ? null : firKeys, first.fileId(), first.sheet(), first.rowNo(), first.asOf());
	}

	private static void contradiction(Row row, String column, Object first, Object other, int firstRow) {
		if (!first.equals(other)) {
			row.remark(Remark.contradicts(column, other.toString(), first.toString(), firstRow));
		}
	}

	/**
	 * A raid, and the place of it that the row names.
	 */
	record RaidRow(Raid raid, @Nullable RaidedPremises place) {
	}

}
