package org.satyapan.worklist.enquiries;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;

import org.springframework.stereotype.Component;

import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryReminder;
import org.satyapan.register.EnquiryReminders;
import org.satyapan.register.Establishment;
import org.satyapan.register.Establishments;
import org.satyapan.register.Succession;
import org.satyapan.workspace.Workbooks;

/**
 * How far every enquiry got, for the cell: one row a number.
 */
@Component
class EnquiryRegister {

	private static final String[] COLUMNS = { "enquiry_no", "area", "establishment_id", "name", "state", "asked_on",
			"reminded_on", "replied_on", "registration_no", "remarks" };

	private final Enquiries enquiries;

	private final EnquiryReminders reminders;

	private final Establishments establishments;

	EnquiryRegister(Enquiries enquiries, EnquiryReminders reminders, Establishments establishments) {
		this.enquiries = enquiries;
		this.reminders = reminders;
		this.establishments = establishments;
	}

	/** All enquiries by number. */
	String csv(Succession succession) {
		Map<String, String> reminded = this.reminders.all()
			.stream()
			.collect(Collectors.groupingBy(EnquiryReminder::enquiryId,
					Collectors.mapping((row) -> row.remindedOn().toString(), Collectors.joining("; "))));
		Map<String, Establishment> centres = this.establishments.all()
			.stream()
			.collect(Collectors.toMap(Establishment::id, Function.identity()));
		List<Enquiry> rows = this.enquiries.all().stream().sorted(Comparator.comparing(Enquiry::enquiryNo)).toList();
		StringWriter text = new StringWriter();
		try (ICSVWriter writer = new CSVWriter(text, ICSVWriter.DEFAULT_SEPARATOR, ICSVWriter.DEFAULT_QUOTE_CHARACTER,
				ICSVWriter.DEFAULT_QUOTE_CHARACTER, "\r\n")) {
			writer.writeNext(COLUMNS, false);
			for (Enquiry row : rows) {
				String establishment = succession.of(row.establishmentId());
				Establishment centre = centres.get(establishment);
				writer.writeNext(new String[] { row.enquiryNo(), row.lsa(), establishment,
						Workbooks.neutralised((centre != null) ? centre.name() : ""), row.state().name(),
						row.askedOn().toString(), reminded.getOrDefault(row.id(), ""),
						Objects.toString(row.repliedOn(), ""), Workbooks.neutralised(row.registrationNo()),
						Workbooks.neutralised(row.remarks()) }, false);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
