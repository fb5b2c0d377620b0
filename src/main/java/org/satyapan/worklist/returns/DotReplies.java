package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryState;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.ReplyWords;
import org.satyapan.worklist.WorklistSettings.ServiceArea;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.returns.ReplyTable.Reply;

/**
 * Takes DoT's answers: an enquiry becomes found or not found, and what was found becomes
 * a permission whose source is the reply. A row of DoT's records without an enquiry
 * number becomes a permission too; the records then answer the enquiry.
 */
@Component
class DotReplies implements Taking {

	private static final int LONGEST_NUMBER = 120;

	private final WorklistSettings settings;

	private final TableHeadings headings;

	private final Enquiries enquiries;

	private final ToldPermissions permissions;

	private final Map<String, EnquiryState> words = new HashMap<>();

	DotReplies(WorklistSettings settings, TableHeadings headings, Enquiries enquiries, ToldPermissions permissions) {
		this.settings = settings;
		this.headings = headings;
		this.enquiries = enquiries;
		this.permissions = permissions;
		for (ReplyWords reply : settings.enquiries().replies()) {
			reply.words()
				.forEach((word) -> this.words.put(Folded.of(word),
						reply.found() ? EnquiryState.FOUND : EnquiryState.NOT_FOUND));
		}
	}

	@Override
	public List<RowVerdict> take(List<SheetRows> sheets, Origin origin) {
		ReplyTable table = ReplyTable.read(sheets, this.headings);
		List<RowVerdict> verdicts = new ArrayList<>(table.others());
		EnquiryNumbers asked = new EnquiryNumbers(this.settings.enquiries().numberPrefix(), this.enquiries,
				table.replies().stream().map((reply) -> reply.cell("enquiry_no")).distinct().toList());
		Map<String, Set<EnquiryState>> said = new HashMap<>();
		for (Reply reply : table.replies()) {
			Optional<Enquiry> enquiry = asked.find(reply.cell("enquiry_no"));
			EnquiryState state = state(reply);
			if (enquiry.isPresent() && state != null) {
				said.computeIfAbsent(enquiry.get().id(), (id) -> new LinkedHashSet<>()).add(state);
			}
		}
		File file = new File(origin, said, new HashSet<>(), new LinkedHashMap<>());
		for (Reply reply : table.replies()) {
			Optional<Enquiry> enquiry = asked.find(reply.cell("enquiry_no"));
			verdicts.add(enquiry.map((known) -> judge(reply, known, file)).orElseGet(() -> unasked(reply, file)));
		}
		return verdicts;
	}

	/** Found or not; where the table does not say, a registration number says it. */
	private @Nullable EnquiryState state(Reply reply) {
		if (!reply.cell("reply").isEmpty() || reply.has("reply") && reply.cell("registration_no").isEmpty()) {
			return this.words.get(Folded.of(reply.cell("reply")));
		}
		String number = reply.cell("registration_no");
		EnquiryState word = this.words.get(Folded.of(number));
		return (word != null) ? word
				: !reply.has("reply") && Identifiers.normalise(number).length() > 3 ? EnquiryState.FOUND : null;
	}

	/** A row without an enquiry's number may still be a whole record. */
	private RowVerdict unasked(Reply reply, File file) {
		if (!reply.cell("enquiry_no").isEmpty()) {
			return reply.reject("UNKNOWN_ENQUIRY", "enquiry_no", new Words(
					"No enquiry has the number \"" + reply.cell("enquiry_no") + "\"; expected it as it was asked.",
					"\"" + reply.cell("enquiry_no") + "\" संख्या की कोई पूछताछ नहीं; संख्या ज्यों की त्यों चाहिए।"));
		}
		for (String column : List.of("registration_no", "applicant", "centre_address")) {
			if (reply.cell(column).isEmpty()
					|| column.equals("registration_no") && Identifiers.normalise(reply.cell(column)).isEmpty()) {
				return reply.reject("INCOMPLETE", column,
						new Words("Without an enquiry number, a row needs " + column + "; the cell is empty.",
								"पूछताछ संख्या के बिना पंक्ति में " + column + " चाहिए; खाना खाली है।"));
			}
		}
		Optional<RowVerdict> bad = badDate(reply);
		if (bad.isPresent()) {
			return bad.get();
		}
		LocalDate told = WrittenDate.read(reply.cell("replied_on")).orElse(file.origin().today());
		String area = reply.cell("lsa").isEmpty() ? areaOf(file.origin().path()) : reply.cell("lsa");
		this.permissions.store(reply, area, Optional.empty(), told, file.origin());
		return reply.accept(reply.cell("registration_no"),
				new Words("No enquiry number; taken as a permission. It answers what was asked of this place, if any.",
						"पूछताछ संख्या नहीं; अनुमति के रूप में दर्ज। इस स्थान की पूछताछ का उत्तर मानी जाएगी।"));
	}

	/** The area that a file's name tells. */
	private String areaOf(String path) {
		String folded = Folded.of(path.substring(path.lastIndexOf('/') + 1));
		return this.settings.enquiries()
			.licensedServiceAreas()
			.stream()
			.map(ServiceArea::code)
			.filter((code) -> folded.contains(Folded.of(code)))
			.findFirst()
			.orElse("");
	}

	private RowVerdict judge(Reply reply, Enquiry enquiry, File file) {
		EnquiryState state = state(reply);
		if (state == null) {
			return reply.reject("REPLY_UNKNOWN", "reply",
					new Words("The reply \"" + reply.cell("reply") + "\" is not known; expected FOUND or NOT_FOUND.",
							"उत्तर \"" + reply.cell("reply") + "\" ज्ञात नहीं; FOUND या NOT_FOUND चाहिए।"));
		}
		if (file.said().getOrDefault(enquiry.id(), Set.of()).size() > 1) {
			return reply.reject("CONTRADICTION", "reply", new Words(
					"Another row of this file answers the same enquiry otherwise; DoT must be asked which holds.",
					"इसी फ़ाइल की दूसरी पंक्ति में इसी पूछताछ का अलग उत्तर है; DoT से पूछें कौन सा सही है।"));
		}
		String key = Identifiers.normalise(reply.cell("registration_no"));
		if (state == EnquiryState.FOUND && key.isEmpty()) {
			return reply.reject("REGISTRATION_MISSING", "registration_no",
					new Words("FOUND needs the registration number; the cell is empty.",
							"FOUND के साथ पंजीकरण संख्या चाहिए; खाना खाली है।"));
		}
		Optional<RowVerdict> bad = badDate(reply);
		if (bad.isPresent()) {
			return bad.get();
		}
		if (!file.taken().add(enquiry.id() + " " + ((state == EnquiryState.FOUND) ? key : ""))) {
			return reply.ignore("REPEATED",
					new Words("The same answer stands in an earlier row.", "यही उत्तर पहले की पंक्ति में है।"));
		}
		LocalDate repliedOn = WrittenDate.read(reply.cell("replied_on")).orElse(file.origin().today());
		LocalDate before = enquiry.repliedOn();
		if (before != null && before.isAfter(repliedOn)) {
			return reply.ignore("OLDER",
					new Words("A later reply to this enquiry is known.", "इस पूछताछ का बाद का उत्तर ज्ञात है।"));
		}
		answer(reply, enquiry, state, repliedOn, file);
		return reply.accept(enquiry.enquiryNo(), said(enquiry, state));
	}

	private static Words said(Enquiry enquiry, EnquiryState state) {
		boolean late = enquiry.state() == EnquiryState.NO_REPLY;
		boolean changed = !enquiry.state().unanswered() && enquiry.state() != state;
		String en = (state == EnquiryState.FOUND) ? "Found; taken as a permission." : "Not found; taken.";
		String hi = (state == EnquiryState.FOUND) ? "मिला; अनुमति के रूप में दर्ज।" : "नहीं मिला; दर्ज।";
		return new Words(
				en + (late ? " It came after the last reminder." : "")
						+ (changed ? " An earlier reply said otherwise." : ""),
				hi + (late ? " अंतिम स्मरण के बाद आया।" : "") + (changed ? " पहले का उत्तर अलग था।" : ""));
	}

	private static Optional<RowVerdict> badDate(Reply reply) {
		return Stream.of("replied_on", "issue_date", "expiry_date")
			.filter((column) -> !reply.cell(column).isEmpty() && WrittenDate.read(reply.cell(column)).isEmpty())
			.findFirst()
			.map((column) -> reply.reject("BAD_DATE", column,
					new Words("\"" + reply.cell(column) + "\" is no date; expected one like 2020-09-09.",
							"\"" + reply.cell(column) + "\" तारीख नहीं है; जैसे 2020-09-09 चाहिए।")));
	}

	/** Several registrations may answer one enquiry; it names them all. */
	private void answer(Reply reply, Enquiry enquiry, EnquiryState state, LocalDate repliedOn, File file) {
		String numbers = null;
		if (state == EnquiryState.FOUND) {
			Set<String> all = file.numbers().computeIfAbsent(enquiry.id(), (id) -> new LinkedHashSet<>());
			all.add(reply.cell("registration_no"));
			numbers = all.stream().collect(Collectors.joining("; "));
			numbers = numbers.substring(0, Math.min(numbers.length(), LONGEST_NUMBER));
			this.permissions.store(reply, enquiry.lsa(), Optional.of(enquiry), repliedOn, file.origin());
		}
		String remarks = reply.cell("remarks");
		this.enquiries.save(List.of(new Enquiry(enquiry.id(), enquiry.enquiryNo(), enquiry.establishmentId(),
				enquiry.lsa(), enquiry.askedOn(), state, repliedOn, numbers, remarks.isEmpty() ? null : remarks)));
	}

	/**
	 * What a file has said so far.
	 *
	 * @param said by enquiry; more than one answer is a contradiction
	 * @param taken answers that were taken
	 * @param numbers registrations by enquiry
	 */
	private record File(Origin origin, Map<String, Set<EnquiryState>> said, Set<String> taken,
			Map<String, Set<String>> numbers) {
	}

}
