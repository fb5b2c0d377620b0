package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Activity;
import org.satyapan.register.ContentId;
import org.satyapan.register.Enquiry;
import org.satyapan.register.Establishment;
import org.satyapan.register.Establishments;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.register.Successions;
import org.satyapan.worklist.returns.ReplyTable.Reply;
import org.satyapan.worklist.returns.Taking.Origin;

/**
 * Permissions that DoT tells of in a reply.
 */
@Component
class ToldPermissions {

	private final Permissions permissions;

	private final Establishments establishments;

	private final Places places;

	private final Successions successions;

	ToldPermissions(Permissions permissions, Establishments establishments, Places places, Successions successions) {
		this.permissions = permissions;
		this.establishments = establishments;
		this.places = places;
		this.successions = successions;
	}

	/**
	 * Stores what a row tells, unless DoT said something later, in a list or a reply.
	 * @param area licensed service area
	 * @param enquiry what the row answers, if it says so
	 */
	void store(Reply reply, String area, Optional<Enquiry> enquiry, LocalDate told, Origin origin) {
		Permission permission = permission(reply, area, enquiry, told, origin);
		Optional<Permission> known = this.permissions.find(permission.id());
		if (known.isEmpty() || !known.get().asOf().isAfter(told)) {
			this.permissions.save(List.of(known.map((old) -> merged(old, permission, reply)).orElse(permission)));
		}
	}

	/**
	 * What the reply leaves out was not in doubt: it stands as DoT was asked about it.
	 */
	private Permission permission(Reply reply, String area, Optional<Enquiry> enquiry, LocalDate told, Origin origin) {
		String number = reply.cell("registration_no");
		String key = Identifiers.normalise(number);
		Optional<Establishment> centre = enquiry.map((asked) -> this.successions.now().of(asked.establishmentId()))
			.flatMap(this.establishments::find);
		Optional<Premises> place = centre.flatMap((found) -> this.places.find(found.premisesId()));
		boolean asAsked = reply.cell("centre_address").isEmpty();
		return new Permission(ContentId.of("PRM", key), number, key,
				or(reply, "applicant", centre.map(Establishment::name).orElse("")), text(reply, "trade_name"),
				or(reply, "centre_address", place.map(Premises::address).orElse("")),
				asAsked ? place.map(Premises::locality).orElse(null) : text(reply, "locality"),
				(text(reply, "city") != null) ? text(reply, "city") : place.map(Premises::city).orElse(null),
				text(reply, "pin"), type(reply.cell("centre_type")), text(reply, "activity"), seats(reply),
				WrittenDate.read(reply.cell("issue_date")).orElse(null),
				WrittenDate.read(reply.cell("expiry_date")).orElse(null), area, text(reply, "cin"),
				text(reply, "gstin"), text(reply, "authorised_signatory"), text(reply, "phone"), text(reply, "email"),
				origin.fileId(), reply.sheet(), reply.rowNo(), told);
	}

	private static Permission merged(Permission old, Permission told, Reply reply) {
		boolean sameAddress = reply.cell("centre_address").isEmpty();
		return new Permission(old.id(), told.registrationNo(), old.registrationKey(),
				reply.cell("applicant").isEmpty() ? old.applicant() : told.applicant(),
				later(told.tradeName(), old.tradeName()), sameAddress ? old.centreAddress() : told.centreAddress(),
				later(text(reply, "locality"), old.locality()), later(text(reply, "city"), old.city()),
				later(told.pin(), old.pin()),
				(told.centreType() != Activity.UNKNOWN) ? told.centreType() : old.centreType(),
				later(told.activity(), old.activity()), (told.seats() != null) ? told.seats() : old.seats(),
				(told.issueDate() != null) ? told.issueDate() : old.issueDate(),
				(told.expiryDate() != null) ? told.expiryDate() : old.expiryDate(), told.lsa(),
				later(told.cin(), old.cin()), later(told.gstin(), old.gstin()),
				later(told.authorisedSignatory(), old.authorisedSignatory()), later(told.phone(), old.phone()),
				later(told.email(), old.email()), told.fileId(), told.sheet(), told.rowNo(), told.asOf());
	}

	private static @Nullable String later(@Nullable String told, @Nullable String old) {
		return (told != null) ? told : old;
	}

	private static String or(Reply reply, String column, String otherwise) {
		return reply.cell(column).isEmpty() ? otherwise : reply.cell(column);
	}

	private static @Nullable String text(Reply reply, String column) {
		return reply.cell(column).isEmpty() ? null : reply.cell(column);
	}

	private static @Nullable Integer seats(Reply reply) {
		String seats = WrittenDate.latinDigits(reply.cell("seats")).strip();
		return seats.matches("[0-9]{1,6}") ? Integer.valueOf(seats) : null;
	}

	private static Activity type(String cell) {
		String word = cell.strip().toUpperCase(Locale.ROOT);
		for (Activity activity : Activity.values()) {
			if (activity.name().equals(word)) {
				return activity;
			}
		}
		return Activity.UNKNOWN;
	}

}
