package org.satyapan.worklist.enquiries;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;

import org.springframework.stereotype.Component;

import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryReminder;
import org.satyapan.register.EnquiryReminders;
import org.satyapan.register.Succession;
import org.satyapan.register.Successions;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Workbooks;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.ServiceArea;
import org.satyapan.worklist.letters.Pages;
import org.satyapan.worklist.paper.PlainDates;

/**
 * Asks DoT: new enquiries are numbered and stored, and each licensed service area gets
 * its list and a covering letter.
 */
@Component
public class EnquiryLists {

	private static final String[] COLUMNS = { "enquiry_no", "name", "address", "number_cited", "for_date", "asked_on",
			"reply", "registration_no", "applicant", "centre_address", "centre_type", "issue_date", "expiry_date",
			"replied_on", "remarks" };

	/** As many keys as one question may carry. */
	private static final int CHUNK = 2000;

	private final WorklistSettings settings;

	private final DoubtfulPlaces places;

	private final Enquiries enquiries;

	private final EnquiryReminders reminders;

	private final KnownByRecords records;

	private final EnquiryRegister register;

	private final Successions successions;

	private final Pages pages;

	EnquiryLists(WorklistSettings settings, DoubtfulPlaces places, Enquiries enquiries, EnquiryReminders reminders,
			KnownByRecords records, EnquiryRegister register, Successions successions, Pages pages) {
		this.settings = settings;
		this.places = places;
		this.enquiries = enquiries;
		this.reminders = reminders;
		this.records = records;
		this.register = register;
		this.successions = successions;
		this.pages = pages;
	}

	/**
	 * Writes {@code enquiries/AREA.csv} and {@code .html} for each area that is asked
	 * something or reminded, and {@code enquiries/register.csv} with the state of all.
	 * Doing it again asks nothing again.
	 */
	public void write(NightWork night) {
		LocalDate today = night.date();
		Succession succession = this.successions.now();
		List<AskedPlace> places = this.places.all();
		Map<String, AskedPlace> byId = places.stream()
			.collect(Collectors.toMap(AskedPlace::establishmentId, Function.identity()));
		List<ServiceArea> areas = this.settings.enquiries().licensedServiceAreas();
		for (ServiceArea area : areas) {
			this.enquiries.save(this.records.answered(this.enquiries.unanswered(area.code()), succession));
		}
		ask(places, succession, today);
		for (ServiceArea area : areas) {
			// What was settled in the meantime needs no answer any more.
			List<Enquiry> open = this.enquiries.unanswered(area.code())
				.stream()
				.map((row) -> row.of(succession.of(row.establishmentId())))
				.filter((row) -> byId.containsKey(row.establishmentId()))
				.toList();
			List<Enquiry> asked = open.stream().filter((row) -> row.askedOn().equals(today)).toList();
			Map<String, EnquiryReminder> reminders = remind(open, today);
			List<Enquiry> reminded = open.stream().filter((row) -> reminders.containsKey(row.id())).toList();
			if (!asked.isEmpty() || !reminded.isEmpty()) {
				write(night, area, asked, reminded, reminders, byId);
			}
		}
		if (!this.enquiries.all().isEmpty()) {
			night.outbox().write("enquiries/register.csv", this.register.csv(succession));
		}
	}

	private void ask(List<AskedPlace> places, Succession succession, LocalDate today) {
		String prefix = this.settings.enquiries().numberPrefix() + "/" + today.getYear() + "/";
		Optional<String> last = this.enquiries.lastNumber(prefix);
		int lastNumber = last.map((number) -> Integer.parseInt(number.substring(prefix.length()))).orElse(0);
		List<String> areas = this.settings.enquiries().licensedServiceAreas().stream().map(ServiceArea::code).toList();
		List<String> ids = List
			.copyOf(succession.withRetired(places.stream().map(AskedPlace::establishmentId).toList()));
		List<Enquiry> known = new ArrayList<>();
		chunks(ids).forEach((chunk) -> known.addAll(this.enquiries.ofEstablishments(chunk)));
		this.enquiries.save(EnquiryRound.of(places, areas, known, succession, prefix, lastNumber, today));
	}

	/** Today's reminders, by enquiry. */
	private Map<String, EnquiryReminder> remind(List<Enquiry> open, LocalDate today) {
		Map<String, List<EnquiryReminder>> before = new HashMap<>();
		chunks(open.stream().map(Enquiry::id).toList()).forEach((chunk) -> this.reminders.ofEnquiries(chunk)
			.forEach((row) -> before.computeIfAbsent(row.enquiryId(), (id) -> new ArrayList<>()).add(row)));
		Map<String, EnquiryReminder> sent = new HashMap<>();
		List<Enquiry> changed = new ArrayList<>();
		for (Enquiry enquiry : open) {
			Reminding due = Reminding.on(today, enquiry, before.getOrDefault(enquiry.id(), List.of()),
					this.settings.enquiries());
			due.reminder().ifPresent((reminder) -> sent.put(enquiry.id(), reminder));
			if (due.state() != enquiry.state()) {
				changed.add(enquiry.in(due.state()));
			}
		}
		this.reminders.save(sent.values());
		this.enquiries.save(changed);
		return sent;
	}

	private static Stream<List<String>> chunks(List<String> ids) {
		return Stream.iterate(0, (start) -> start < ids.size(), (start) -> start + CHUNK)
			.map((start) -> ids.subList(start, Math.min(start + CHUNK, ids.size())));
	}

	private void write(NightWork night, ServiceArea area, List<Enquiry> asked, List<Enquiry> reminded,
			Map<String, EnquiryReminder> reminders, Map<String, AskedPlace> places) {
		String csv = area.code() + ".csv";
		night.outbox()
			.write("enquiries/" + csv, csv(Stream.concat(asked.stream(), reminded.stream()).toList(), places));
		String number = this.settings.enquiries().numberPrefix() + "/" + area.code() + "/" + night.date();
		EnquiryLetter letter = new EnquiryLetter(number, this.settings.office(), area.name(),
				PlainDates.day(night.date()), this.settings.enquiries().request(), rows(asked, reminders, places),
				rows(reminded, reminders, places), csv);
		night.outbox().write("enquiries/" + area.code() + ".html", this.pages.fill("enquiry", letter));
	}

	private static List<EnquiryLetter.Row> rows(List<Enquiry> enquiries, Map<String, EnquiryReminder> reminders,
			Map<String, AskedPlace> places) {
		List<EnquiryLetter.Row> rows = new ArrayList<>();
		for (Enquiry enquiry : enquiries) {
			AskedPlace place = places.get(enquiry.establishmentId());
			EnquiryReminder reminder = reminders.get(enquiry.id());
			if (place != null) {
				rows.add(new EnquiryLetter.Row(enquiry.enquiryNo(), place.name(), place.address(), place.numberCited(),
						PlainDates.day(place.conductDate()), PlainDates.day(enquiry.askedOn()),
						(reminder != null) ? reminder.ordinal() : 0));
			}
		}
		return rows;
	}

	/** DoT fills in the columns from {@code reply} on and sends the file back. */
	private static String csv(List<Enquiry> enquiries, Map<String, AskedPlace> places) {
		StringWriter text = new StringWriter();
		try (ICSVWriter writer = new CSVWriter(text, ICSVWriter.DEFAULT_SEPARATOR, ICSVWriter.DEFAULT_QUOTE_CHARACTER,
				ICSVWriter.DEFAULT_QUOTE_CHARACTER, "\r\n")) {
			writer.writeNext(COLUMNS, false);
			for (Enquiry enquiry : enquiries) {
				AskedPlace place = places.get(enquiry.establishmentId());
				if (place != null) {
					writer.writeNext(new String[] { enquiry.enquiryNo(), Workbooks.neutralised(place.name()),
							Workbooks.neutralised(place.address()), Workbooks.neutralised(place.numberCited()),
							place.conductDate().toString(), enquiry.askedOn().toString(), "", "", "", "", "", "", "",
							"", "" }, false);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
