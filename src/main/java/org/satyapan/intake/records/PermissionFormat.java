package org.satyapan.intake.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Activity;
import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;

/**
 * DoT's permission records. A number that one file gives to two addresses is kept for
 * both, lest an honest centre be taken for one at a wrong address.
 */
@Component
class PermissionFormat implements RecordFormat<Permission> {

	private static final List<String> REQUIRED = List.of("registration_no", "applicant", "centre_address");

	private final Newest<Permission> newest;

	PermissionFormat(Permissions permissions) {
		this.newest = new Newest<>("registration_no", Permission::registrationNo, Permission::id,
				(permission) -> new Newest.Origin(permission.fileId(), permission.rowNo(), permission.asOf()),
				permissions::withIds, (known, value) -> false, PermissionFormat::apart, permissions::save);
	}

	@Override
	public FileKind kind() {
		return FileKind.DOT_PERMISSIONS;
	}

	@Override
	public Set<String> columns() {
		return Set.of("registration_no", "applicant", "trade_name", "centre_address", "locality", "city", "pin",
				"centre_type", "activity", "seats", "issue_date", "expiry_date", "lsa", "cin", "gstin",
				"authorised_signatory", "phone", "email");
	}

	@Override
	public List<String> missing(Set<String> found) {
		return REQUIRED.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public Permission read(Row row, Origin origin) {
		String number = row.key("registration_no", 120);
		String key = Identifiers.normalise(number);
		if (key.isEmpty() && !number.isEmpty()) {
			row.reject(Remark.notOneOf("registration_no", number, List.of("A–Z", "0–9"), true));
		}
		String tradeName = row.text("trade_name", 250);
		String lsa = row.text("lsa", 64);
		if (lsa == null) {
			row.remark(Remark.incomplete("lsa", "the licensed service area is not known.",
					"लाइसेंस सेवा क्षेत्र ज्ञात नहीं है।"));
		}
		return new Permission(ContentId.of("PRM", key), number, key, applicant(row, tradeName), tradeName, address(row),
				row.text("locality", 120), row.text("city", 120), row.text("pin", 20),
				row.oneOf("centre_type", Activity.class, Activity.UNKNOWN), row.text("activity", 250),
				row.number("seats"), row.date("issue_date"), row.date("expiry_date"), (lsa != null) ? lsa : "",
				row.text("cin", 40), row.text("gstin", 40), row.text("authorised_signatory", 250),
				row.several("phone", 250), row.text("email", 120), origin.fileId(), origin.sheet(), row.number(),
				origin.asOf());
	}

	@Override
	public void store(List<Taken<Permission>> batch, Origin origin) {
		this.newest.store(batch);
	}

	private static String applicant(Row row, @Nullable String tradeName) {
		if (row.cell("applicant").isEmpty() && tradeName != null) {
			row.remark(Remark.incomplete("applicant", "the trade name stands for it.",
					"उसके स्थान पर व्यापारिक नाम लिया गया।"));
			return tradeName;
		}
		return row.key("applicant", 250);
	}

	private static String address(Row row) {
		String address = row.text("centre_address", 500);
		if (address == null) {
			row.remark(Remark.incomplete("centre_address", "locality, city and PIN stand for it.",
					"उसके स्थान पर इलाका, शहर और पिन लिए गए।"));
			address = Stream.of("locality", "city", "pin")
				.map(row::cell)
				.filter((part) -> !part.isEmpty())
				.collect(Collectors.joining(", "));
		}
		return address;
	}

	private static @Nullable Permission apart(Permission before, Permission value) {
		String address = Words.folded(value.centreAddress());
		if (Objects.equals(Words.folded(before.centreAddress()), address)) {
			return null;
		}
		return new Permission(ContentId.of("PRM", value.registrationKey(), address), value.registrationNo(),
				value.registrationKey(), value.applicant(), value.tradeName(), value.centreAddress(), value.locality(),
				value.city(), value.pin(), value.centreType(), value.activity(), value.seats(), value.issueDate(),
				value.expiryDate(), value.lsa(), value.cin(), value.gstin(), value.authorisedSignatory(), value.phone(),
				value.email(), value.fileId(), value.sheet(), value.rowNo(), value.asOf());
	}

}
