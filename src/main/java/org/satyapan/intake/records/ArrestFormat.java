package org.satyapan.intake.records;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.Arrest;
import org.satyapan.register.ArrestDetail;
import org.satyapan.register.ArrestDetails;
import org.satyapan.register.Arrests;
import org.satyapan.register.ContentId;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.FileKind;
import org.satyapan.register.Role;
import org.satyapan.register.RowFate;

/**
 * Accused persons of cases, known by the case and their serial number in it, or by their
 * names where there is none.
 */
@Component
class ArrestFormat implements RecordFormat<Arrest> {

	private static final List<String> REQUIRED = List.of("fir_key", "name", "status");

	private final Newest<Arrest> newest;

	private final Arrests arrests;

	private final ArrestDetails details;

	ArrestFormat(Arrests arrests, ArrestDetails details) {
		this.arrests = arrests;
		this.details = details;
		this.newest = new Newest<>("serial", (arrest) -> arrest.firKey() + " / " + arrest.serial(), Arrest::id,
				(arrest) -> new Newest.Origin(arrest.fileId(), arrest.rowNo(), arrest.asOf()), arrests::withIds,
				(known, value) -> false, ArrestFormat::apart, arrests::save);
	}

	@Override
	public FileKind kind() {
		return FileKind.RAIDS;
	}

	@Override
	public Set<String> columns() {
		return Set.of("fir_key", "serial", "name", "alias", "relation", "relative_name", "age", "date_of_birth", "sex",
				"address", "phone", "role", "arrest_date", "arrest_place", "status", "bail_date", "bail_conditions",
				"photo", "photo_date", "source");
	}

	@Override
	public List<String> missing(Set<String> found) {
		return REQUIRED.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public Arrest read(Row row, Origin origin) {
		String firKey = row.firKey("fir_key", row.cell("fir_key"), 250);
		String serial = row.text("serial", 20);
		String name = row.key("name", 250);
		String relativeName = row.text("relative_name", 250);
		String id = (serial != null) ? ContentId.of("ARR", firKey, Words.folded(serial))
				: byName(firKey, name, relativeName);
		return new Arrest(id, firKey, serial, name, row.several("alias", 250),
				row.word("relation", List.of("S/O", "D/O", "W/O"), false).orElse(null), relativeName, row.number("age"),
				row.pastDate("date_of_birth"), row.text("sex", 20), row.text("address", 500), row.several("phone", 120),
				row.oneOf("role", Role.class, Role.UNKNOWN), row.date("arrest_date"), row.text("arrest_place", 250),
				row.oneOf("status", CustodyStatus.class, CustodyStatus.UNKNOWN), row.date("bail_date"),
				row.text("photo", 250), origin.fileId(), origin.sheet(), row.number(), origin.asOf());
	}

	@Override
	public void store(List<Taken<Arrest>> batch, Origin origin) {
		Set<String> purged = this.arrests.purgedAmong(batch.stream().map(Taken::value).toList());
		List<Taken<Arrest>> taken = batch.stream().filter((one) -> !purged.contains(one.value().id())).toList();
		batch.stream()
			.filter((one) -> purged.contains(one.value().id()))
			.forEach((one) -> one.row().ignore(Remark.purged()));
		this.newest.store(taken);
		this.details.save(taken.stream()
			.filter((one) -> one.row().fate() == RowFate.ACCEPTED)
			.map(ArrestFormat::detail)
			.filter((detail) -> detail.bailConditions() != null || detail.photoTakenOn() != null)
			.toList());
	}

	private static ArrestDetail detail(Taken<Arrest> taken) {
		Arrest arrest = taken.value();
		return new ArrestDetail(arrest.id(), taken.row().text("bail_conditions", 2_000),
				taken.row().date("photo_date"));
	}

	private static String byName(String firKey, String name, @Nullable String relativeName) {
		return ContentId.of("ARR", firKey, Words.folded(name),
				(relativeName != null) ? Words.folded(relativeName) : "");
	}

	/** Two names under one serial number of a case are two persons. */
	private static @Nullable Arrest apart(Arrest before, Arrest value) {
		if (Words.folded(before.name()).equals(Words.folded(value.name()))) {
			return null;
		}
		return new Arrest(byName(value.firKey(), value.name(), value.relativeName()), value.firKey(), value.serial(),
				value.name(), value.alias(), value.relation(), value.relativeName(), value.age(), value.dateOfBirth(),
				value.sex(), value.address(), value.phone(), value.role(), value.arrestDate(), value.arrestPlace(),
				value.status(), value.bailDate(), value.photo(), value.fileId(), value.sheet(), value.rowNo(),
				value.asOf());
	}

}
