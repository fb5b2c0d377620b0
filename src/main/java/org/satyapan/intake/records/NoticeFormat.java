package org.satyapan.intake.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;

/**
 * Tips, associations' messages and complaints. Whether one is confidential is never
 * guessed in favour of showing it.
 */
@Component
class NoticeFormat implements RecordFormat<Notice> {

	private static final List<String> REQUIRED = List.of("notice_no", "kind", "received_on");

	private final Newest<Notice> newest;

	NoticeFormat(Notices notices) {
		this.newest = new Newest<>("notice_no", Notice::noticeNo, Notice::id,
				(notice) -> new Newest.Origin(notice.fileId(), notice.rowNo(), notice.asOf()), notices::withIds,
				(known, value) -> false, NoticeFormat::apart, notices::save);
	}

	@Override
	public FileKind kind() {
		return FileKind.NOTICES;
	}

	@Override
	public Set<String> columns() {
		return Set.of("notice_no", "kind", "received_on", "source", "confidential", "conduct_date", "name", "address",
				"locality", "city", "pin", "phones", "email", "url", "person", "victim_country", "amount_as_stated",
				"currency", "agency_reference", "time_zone", "gift_cards", "text");
	}

	@Override
	public List<String> missing(Set<String> found) {
		return REQUIRED.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public Notice read(Row row, Origin origin) {
		String number = row.key("notice_no", 120);
		NoticeKind kind = row.keyOf("kind", NoticeKind.class);
		return new Notice(ContentId.of("NTC", kind, Words.folded(number)), number, kind, row.keyDate("received_on"),
				row.text("source", 250),
				row.yes("confidential", kind == NoticeKind.TIP || !row.cell("confidential").isEmpty()),
				row.date("conduct_date"), row.text("name", 250), row.text("address", 500), row.text("locality", 120),
				row.text("city", 120), row.text("pin", 20), row.several("phones", 250), row.text("email", 120),
				row.text("url", 250), row.text("person", 250), row.text("victim_country", 64),
				row.text("amount_as_stated", 120), row.text("currency", 20), row.text("agency_reference", 120),
				row.text("time_zone", 64), row.several("gift_cards", 500),
				row.withUnknownCells(row.text("text", 8_000)), origin.fileId(), origin.sheet(), row.number(),
				origin.asOf());
	}

	@Override
	public void store(List<Taken<Notice>> batch, Origin origin) {
		this.newest.store(batch);
	}

	/** One notice may name several places. */
	private static @Nullable Notice apart(Notice before, Notice value) {
		String place = place(value);
		if (place.equals(place(before))) {
			return null;
		}
		return new Notice(ContentId.of("NTC", value.kind(), Words.folded(value.noticeNo()), place), value.noticeNo(),
				value.kind(), value.receivedOn(), value.source(), value.confidential(), value.conductDate(),
				value.name(), value.address(), value.locality(), value.city(), value.pin(), value.phones(),
				value.email(), value.url(), value.person(), value.victimCountry(), value.amountAsStated(),
				value.currency(), value.agencyReference(), value.timeZone(), value.giftCards(), value.text(),
				value.fileId(), value.sheet(), value.rowNo(), value.asOf());
	}

	private static String place(Notice notice) {
		return Words.folded(Objects.requireNonNullElse(notice.name(), "")) + "/"
				+ Words.folded(Objects.requireNonNullElse(notice.address(), ""));
	}

}
