package org.satyapan.intake.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.Cases;
import org.satyapan.register.FileKind;
import org.satyapan.register.PoliceCase;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;

/**
 * Cases of the own force and of others. What an official record says replaces what a
 * station's list said of the same case.
 */
@Component
class CaseFormat implements RecordFormat<PoliceCase> {

	private static final List<String> PARTS = List.of("state", "district", "police_station", "year", "fir_no");

	private static final int KEY_LENGTH = 250;

	private final Cases cases;

	private final SourceFiles files;

	CaseFormat(Cases cases, SourceFiles files) {
		this.cases = cases;
		this.files = files;
	}

	@Override
	public FileKind kind() {
		return FileKind.RAIDS;
	}

	@Override
	public Set<String> columns() {
		return Set.of("fir_key", "state", "district", "police_station", "fir_no", "year", "fir_date", "sections",
				"occurrence_from", "occurrence_to", "place", "gist", "source");
	}

	@Override
	public List<String> missing(Set<String> found) {
		if (found.containsAll(PARTS)) {
			return found.contains("fir_date") ? List.of() : List.of("fir_date");
		}
		return List.of("fir_key", "fir_date").stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public PoliceCase read(Row row, Origin origin) {
		String written = row.cell("fir_key");
		String key = row.firKey("fir_key", written.isEmpty() ? joined(row) : written, KEY_LENGTH);
		String[] parts = key.split("/", 5);
		boolean whole = parts.length == 5;
		return new PoliceCase(key, part(row, "state", whole ? parts[0] : "", 64),
				part(row, "district", whole ? parts[1] : "", 64),
				part(row, "police_station", whole ? parts[2] : "", 120), part(row, "fir_no", whole ? parts[4] : "", 40),
				whole ? Integer.parseInt(parts[3]) : 0, row.date("fir_date"), row.text("sections", 500),
				row.date("occurrence_from"), row.date("occurrence_to"), row.text("place", 500),
				row.withUnknownCells(row.text("gist", 8_000)), origin.fileId(), origin.sheet(), row.number(),
				origin.asOf());
	}

	@Override
	public void store(List<Taken<PoliceCase>> batch, Origin origin) {
		List<PoliceCase> known = this.cases.withKeys(batch.stream().map((taken) -> taken.value().firKey()).toList());
		Set<String> lists = this.files.withIds(known.stream().map(PoliceCase::fileId).distinct().toList())
			.stream()
			.filter((file) -> file.kind() == FileKind.STATION_LIST)
			.map(SourceFile::id)
			.collect(Collectors.toSet());
		new Newest<PoliceCase>("fir_key", PoliceCase::firKey, PoliceCase::firKey,
				(row) -> new Newest.Origin(row.fileId(), row.rowNo(), row.asOf()), (keys) -> known,
				(before, value) -> lists.contains(before.fileId()), (before, value) -> null, this.cases::save)
			.store(batch);
	}

	private static String joined(Row row) {
		List<String> parts = PARTS.stream().map(row::cell).toList();
		return parts.contains("") ? "" : String.join("/", parts);
	}

	private static String part(Row row, String column, String otherwise, int length) {
		return Objects.requireNonNullElse(row.text(column, length), otherwise);
	}

}
