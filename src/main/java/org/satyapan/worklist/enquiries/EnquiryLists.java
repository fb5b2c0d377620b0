package org.satyapan.worklist.enquiries;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;

import org.springframework.stereotype.Component;

import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
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

	private final WorklistSettings settings;

	private final DoubtfulPlaces places;

	private final Enquiries enquiries;

	private final Pages pages;

	EnquiryLists(WorklistSettings settings, DoubtfulPlaces places, Enquiries enquiries, Pages pages) {
		this.settings = settings;
		this.places = places;
		this.enquiries = enquiries;
		this.pages = pages;
	}

	/**
	 * Writes {@code enquiries/AREA.csv} and {@code .html} for each area that is asked
	 * something or reminded. Doing it again asks nothing again.
	 */
	public void write(NightWork night) {
		LocalDate today = night.date();
		List<AskedPlace> places = this.places.all();
		Map<String, AskedPlace> byId = places.stream()
			.collect(Collectors.toMap(AskedPlace::establishmentId, Function.identity()));
		ask(places, today);
		for (ServiceArea area : this.settings.enquiries().licensedServiceAreas()) {
			List<Enquiry> unanswered = this.enquiries.unanswered(area.code());
			// What was settled in the meantime needs no answer any more.
			List<Enquiry> open = unanswered.stream().filter((row) -> byId.containsKey(row.establishmentId())).toList();
			List<Enquiry> asked = open.stream().filter((row) -> row.askedOn().equals(today)).toList();
			LocalDate old = today.minusDays(this.settings.enquiries().remindAfterDays());
			List<Enquiry> reminded = open.stream().filter((row) -> !row.askedOn().isAfter(old)).toList();
			if (!asked.isEmpty() || !reminded.isEmpty()) {
				write(night, area, asked, reminded, byId);
			}
		}
	}

	private void ask(List<AskedPlace> places, LocalDate today) {
		String prefix = this.settings.enquiries().numberPrefix() + "/" + today.getYear() + "/";
		Optional<String> last = this.enquiries.lastNumber(prefix);
		int lastNumber = last.map((number) -> Integer.parseInt(number.substring(prefix.length()))).orElse(0);
		List<String> areas = this.settings.enquiries().licensedServiceAreas().stream().map(ServiceArea::code).toList();
		this.enquiries.save(EnquiryRound.of(places, areas, known(places), prefix, lastNumber, today));
	}

	private List<Enquiry> known(List<AskedPlace> places) {
		List<Enquiry> known = new ArrayList<>();
		int chunk = 2000;
		for (int start = 0; start < places.size(); start += chunk) {
			known.addAll(this.enquiries.ofEstablishments(places.subList(start, Math.min(start + chunk, places.size()))
				.stream()
				.map(AskedPlace::establishmentId)
				.toList()));
		}
		return known;
	}

	private void write(NightWork night, ServiceArea area, List<Enquiry> asked, List<Enquiry> reminded,
			Map<String, AskedPlace> places) {
		String csv = area.code() + ".csv";
		night.outbox().write("enquiries/" + csv, csv(asked, places));
		EnquiryLetter letter = new EnquiryLetter(this.settings.office(), area.name(), PlainDates.day(night.date()),
				this.settings.enquiries().request(), rows(asked, places), rows(reminded, places), csv);
		night.outbox().write("enquiries/" + area.code() + ".html", this.pages.fill("enquiry", letter));
	}

	private static List<EnquiryLetter.Row> rows(List<Enquiry> enquiries, Map<String, AskedPlace> places) {
		List<EnquiryLetter.Row> rows = new ArrayList<>();
		for (Enquiry enquiry : enquiries) {
			AskedPlace place = places.get(enquiry.establishmentId());
			if (place != null) {
				rows.add(new EnquiryLetter.Row(enquiry.enquiryNo(), place.name(), place.address(), place.numberCited(),
						PlainDates.day(place.conductDate()), PlainDates.day(enquiry.askedOn())));
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
