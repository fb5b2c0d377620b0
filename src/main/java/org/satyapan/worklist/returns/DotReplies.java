package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Activity;
import org.satyapan.register.ContentId;
import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryState;
import org.satyapan.register.Establishment;
import org.satyapan.register.Establishments;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;
import org.satyapan.worklist.WorklistSettings.Words;

/**
 * Takes DoT's answers: an enquiry becomes found or not found, and what was found becomes
 * a permission whose source is the reply.
 */
@Component
class DotReplies implements Taking {

	private static final List<String> COLUMNS = List.of("enquiry_no", "reply", "registration_no", "applicant",
			"centre_address", "centre_type", "issue_date", "expiry_date", "replied_on", "remarks");

	private static final Map<String, EnquiryState> REPLIES = Map.of("found", EnquiryState.FOUND, "notfound",
			EnquiryState.NOT_FOUND, "मिला", EnquiryState.FOUND, "नहींमिला", EnquiryState.NOT_FOUND);

	private final Enquiries enquiries;

	private final Permissions permissions;

	private final Establishments establishments;

	private final Places places;

	DotReplies(Enquiries enquiries, Permissions permissions, Establishments establishments, Places places) {
		this.enquiries = enquiries;
		this.permissions = permissions;
		this.establishments = establishments;
		this.places = places;
	}

	@Override
	public List<RowVerdict> take(List<SheetRows> sheets, Origin origin) {
		List<RowVerdict> verdicts = new ArrayList<>();
		List<Reply> replies = new ArrayList<>();
		for (SheetRows sheet : sheets) {
			read(sheet, replies, verdicts);
		}
		Map<String, Enquiry> asked = this.enquiries.withNumbers(replies.stream().map(Reply::number).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Enquiry::enquiryNo, Function.identity()));
		Map<String, Set<String>> said = new HashMap<>();
		replies.forEach((reply) -> said.computeIfAbsent(reply.number(), (number) -> new LinkedHashSet<>())
			.add(Folded.of(reply.cell("reply"))));
		Set<String> taken = new LinkedHashSet<>();
		for (Reply reply : replies) {
			verdicts.add(judge(reply, asked.get(reply.number()), said.getOrDefault(reply.number(), Set.of()), taken,
					origin));
		}
		return verdicts;
	}

	private static void read(SheetRows sheet, List<Reply> replies, List<RowVerdict> verdicts) {
		Map<String, Integer> columns = Map.of();
		for (SheetRows.Cells row : sheet.rows()) {
			Map<String, Integer> headings = headings(row);
			if (headings.containsKey("enquiry_no") && headings.containsKey("reply")) {
				columns = headings;
				verdicts.add(RowVerdict.ignored(sheet.name(), row.number(), "HEADING", "",
						new Words("Headings.", "शीर्षक पंक्ति।")));
			}
			else if (columns.isEmpty()) {
				verdicts.add(RowVerdict.ignored(sheet.name(), row.number(), "NO_HEADING", "",
						new Words("No headings stand above this row; expected " + String.join(", ", COLUMNS) + ".",
								"इस पंक्ति के ऊपर शीर्षक नहीं हैं; चाहिए: " + String.join(", ", COLUMNS) + "।")));
			}
			else {
				Map<String, String> cells = new LinkedHashMap<>();
				columns.forEach((name, column) -> cells.put(name, row.at(column)));
				replies.add(new Reply(sheet.name(), row.number(), cells));
			}
		}
	}

	private static Map<String, Integer> headings(SheetRows.Cells row) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		for (int column = 0; column < row.texts().size(); column++) {
			String folded = Folded.of(row.at(column));
			int place = column;
			COLUMNS.stream()
				.filter((name) -> Folded.of(name).equals(folded))
				.forEach((name) -> columns.putIfAbsent(name, place));
		}
		return columns;
	}

	private RowVerdict judge(Reply reply, @Nullable Enquiry enquiry, Set<String> said, Set<String> taken,
			Origin origin) {
		if (enquiry == null) {
			return reply.reject("UNKNOWN_ENQUIRY", "enquiry_no",
					new Words("No enquiry has the number \"" + reply.number() + "\"; expected it as it was asked.",
							"\"" + reply.number() + "\" संख्या की कोई पूछताछ नहीं; संख्या ज्यों की त्यों चाहिए।"));
		}
		EnquiryState state = REPLIES.get(Folded.of(reply.cell("reply")));
		if (state == null) {
			return reply.reject("REPLY_UNKNOWN", "reply",
					new Words("The reply \"" + reply.cell("reply") + "\" is not known; expected FOUND or NOT_FOUND.",
							"उत्तर \"" + reply.cell("reply") + "\" ज्ञात नहीं; FOUND या NOT_FOUND चाहिए।"));
		}
		if (said.size() > 1) {
			return reply.reject("CONTRADICTION", "reply", new Words(
					"Another row of this file answers the same enquiry otherwise; DoT must be asked which holds.",
					"इसी फ़ाइल की दूसरी पंक्ति में इसी पूछताछ का अलग उत्तर है; DoT से पूछें कौन सा सही है।"));
		}
		if (state == EnquiryState.FOUND && Identifiers.normalise(reply.cell("registration_no")).isEmpty()) {
			return reply.reject("REGISTRATION_MISSING", "registration_no",
					new Words("FOUND needs the registration number; the cell is empty.",
							"FOUND के साथ पंजीकरण संख्या चाहिए; खाना खाली है।"));
		}
		for (String column : List.of("replied_on", "issue_date", "expiry_date")) {
			if (!reply.cell(column).isEmpty() && WrittenDate.read(reply.cell(column)).isEmpty()) {
				return reply.reject("BAD_DATE", column,
						new Words("\"" + reply.cell(column) + "\" is no date; expected one like 2020-09-09.",
								"\"" + reply.cell(column) + "\" तारीख नहीं है; जैसे 2020-09-09 चाहिए।"));
			}
		}
		if (!taken.add(reply.number())) {
			return reply.ignore("REPEATED",
					new Words("The same answer stands in an earlier row.", "यही उत्तर पहले की पंक्ति में है।"));
		}
		LocalDate repliedOn = WrittenDate.read(reply.cell("replied_on")).orElse(origin.today());
		LocalDate before = enquiry.repliedOn();
		if (before != null && before.isAfter(repliedOn)) {
			return reply.ignore("OLDER",
					new Words("A later reply to this enquiry is known.", "इस पूछताछ का बाद का उत्तर ज्ञात है।"));
		}
		answer(reply, enquiry, state, repliedOn, origin);
		return RowVerdict.accepted(reply.sheet(), reply.rowNo(), reply.number(),
				(state == EnquiryState.FOUND)
						? new Words("Found; taken as a permission.", "मिला; अनुमति के रूप में दर्ज।")
						: new Words("Not found; taken.", "नहीं मिला; दर्ज।"));
	}

	private void answer(Reply reply, Enquiry enquiry, EnquiryState state, LocalDate repliedOn, Origin origin) {
		String remarks = reply.cell("remarks");
		this.enquiries.save(List.of(new Enquiry(enquiry.id(), enquiry.enquiryNo(), enquiry.establishmentId(),
				enquiry.lsa(), enquiry.askedOn(), state, repliedOn,
				(state == EnquiryState.FOUND) ? reply.cell("registration_no") : null,
				remarks.isEmpty() ? null : remarks)));
		if (state == EnquiryState.FOUND) {
			Permission told = permission(reply, enquiry, repliedOn, origin);
			Optional<Permission> known = this.permissions.find(told.id());
			// What DoT said later, in a list or a reply, is not overwritten.
			if (known.isEmpty() || !known.get().asOf().isAfter(repliedOn)) {
				this.permissions.save(List.of(known.map((old) -> merged(old, told, reply)).orElse(told)));
			}
		}
	}

	/**
	 * What the reply leaves out was not in doubt: it stands as DoT was asked about it.
	 */
	private Permission permission(Reply reply, Enquiry enquiry, LocalDate repliedOn, Origin origin) {
		String number = reply.cell("registration_no");
		String key = Identifiers.normalise(number);
		Optional<Establishment> centre = this.establishments.find(enquiry.establishmentId());
		Optional<Premises> place = centre.flatMap((found) -> this.places.find(found.premisesId()));
		String applicant = reply.cell("applicant").isEmpty() ? centre.map(Establishment::name).orElse("")
				: reply.cell("applicant");
		String address = reply.cell("centre_address").isEmpty() ? place.map(Premises::address).orElse("")
				: reply.cell("centre_address");
		boolean asAsked = reply.cell("centre_address").isEmpty();
		return new Permission(ContentId.of("PRM", key), number, key, applicant, null, address,
				asAsked ? place.map(Premises::locality).orElse(null) : null, place.map(Premises::city).orElse(null),
				null, type(reply.cell("centre_type")), null, null,
				WrittenDate.read(reply.cell("issue_date")).orElse(null),
				WrittenDate.read(reply.cell("expiry_date")).orElse(null), enquiry.lsa(), null, null, null, null, null,
				origin.fileId(), reply.sheet(), reply.rowNo(), repliedOn);
	}

	private static Permission merged(Permission old, Permission told, Reply reply) {
		boolean sameAddress = reply.cell("centre_address").isEmpty();
		return new Permission(old.id(), told.registrationNo(), old.registrationKey(),
				reply.cell("applicant").isEmpty() ? old.applicant() : told.applicant(), old.tradeName(),
				sameAddress ? old.centreAddress() : told.centreAddress(), old.locality(), old.city(), old.pin(),
				(told.centreType() != Activity.UNKNOWN) ? told.centreType() : old.centreType(), old.activity(),
				old.seats(), (told.issueDate() != null) ? told.issueDate() : old.issueDate(),
				(told.expiryDate() != null) ? told.expiryDate() : old.expiryDate(), told.lsa(), old.cin(), old.gstin(),
				old.authorisedSignatory(), old.phone(), old.email(), told.fileId(), told.sheet(), told.rowNo(),
				told.asOf());
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

	/** One row of a reply. */
	private record Reply(String sheet, int rowNo, Map<String, String> cells) {

		String cell(String column) {
			return this.cells.getOrDefault(column, "");
		}

		String number() {
			return cell("enquiry_no");
		}

		RowVerdict reject(String code, String column, Words message) {
			return RowVerdict.rejected(this.sheet, this.rowNo, code, number(), column, cell(column), message);
		}

		RowVerdict ignore(String code, Words message) {
			return RowVerdict.ignored(this.sheet, this.rowNo, code, number(), message);
		}

	}

}
