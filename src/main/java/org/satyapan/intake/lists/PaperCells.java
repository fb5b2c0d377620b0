package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.lists.Entry.Found;
import org.satyapan.intake.values.Answers;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Text;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.PaperClaim;

/**
 * Reads what an entry says of the tenant's verification and of the registrations as a
 * shop and as a telemarketer.
 */
final class PaperCells {

	/** "Verified" answers yes, "not verified" no: the rest of the cell is the answer. */
	private static final Pattern VERIFIED = Pattern.compile(
			"(?iu)(?<![\\p{L}\\p{M}])(?:police|tenant|verified|verification|done|completed|सत्यापित|सत्यापन|हुआ|किया)(?![\\p{L}\\p{M}])");

	private static final Pattern ONLY_A_DATE = Pattern.compile("[0-9]{1,4}[./-][0-9A-Za-z]{1,9}[./-][0-9]{2,4}");

	private final Answers answers;

	PaperCells(Answers answers) {
		this.answers = answers;
	}

	/** What is said, or nothing if the list does not ask or the cells are empty. */
	Optional<PaperClaim> read(Entry entry, CellReader cells, String listingId) {
		Tenant tenant = tenant(entry, cells);
		Answers.Licence shop = registration(entry, cells, ListField.SHOPS);
		Answers.Licence telemarketer = registration(entry, cells, ListField.TELEMARKETER);
		return Optional.of(new PaperClaim(listingId, tenant.claim(), tenant.verifiedOn(), shop.claim(),
				CellReader.cut(shop.number(), 120), telemarketer.claim(), CellReader.cut(telemarketer.number(), 120)))
			.filter((claim) -> !claim.isSilent());
	}

	private Tenant tenant(Entry entry, CellReader cells) {
		LocalDate day = cells.date(ListField.TENANT_ON, false);
		LicenceClaim claim = (day != null) ? LicenceClaim.YES : LicenceClaim.UNKNOWN;
		for (Found found : entry.all(ListField.TENANT)) {
			if (found.cell().kind() == Cell.Kind.DATE || ONLY_A_DATE.matcher(asciiText(found)).matches()) {
				LocalDate written = cells.date(ListField.TENANT, false);
				return new Tenant((written != null) ? LicenceClaim.YES : claim, (written != null) ? written : day);
			}
			claim = answer(found);
			if (claim == LicenceClaim.UNKNOWN) {
				cells.note(found, Remark.LICENCE_UNREADABLE, found.text());
				cells.keep(found);
			}
		}
		return new Tenant(claim, day);
	}

	private LicenceClaim answer(Found found) {
		String rest = VERIFIED.matcher(found.text()).replaceAll(" ").strip();
		return rest.isEmpty() ? LicenceClaim.YES : this.answers.licence(rest).claim();
	}

	private static String asciiText(Found found) {
		return Text.asciiDigits(found.text()).strip();
	}

	/** Yes, no, applied, or the number itself. */
	private Answers.Licence registration(Entry entry, CellReader cells, ListField field) {
		LicenceClaim claim = LicenceClaim.UNKNOWN;
		String number = null;
		for (Found found : entry.all(field)) {
			Answers.Licence licence = this.answers.licence(found.text());
			claim = licence.claim();
			number = licence.number();
			if (claim == LicenceClaim.UNKNOWN) {
				cells.note(found, Remark.LICENCE_UNREADABLE, found.text());
				cells.keep(found);
			}
		}
		return new Answers.Licence(claim, number);
	}

	/** What is said of the tenant. */
	private record Tenant(LicenceClaim claim, @Nullable LocalDate verifiedOn) {
	}

}
