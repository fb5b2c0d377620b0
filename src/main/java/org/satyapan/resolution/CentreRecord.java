package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.register.Premises;
import org.satyapan.register.RecordKind;

/**
 * One record that speaks of a call centre, with what is needed to tell which.
 *
 * @param name as written, or null if it names none
 * @param contacts telephone numbers, and the domains of mail and web addresses
 * @param numbers registration and identity numbers in their one form, by what they are
 * called
 * @param cases keys of the cases in which it was raided
 * @param seenOn when the record says that the centre was there
 * @param vacatedOn when the record says that it left
 * @param superseded whether a later list of the same period replaced it
 * @param station the station that listed it
 */
record CentreRecord(String id, RecordKind kind, @Nullable String name, Premises premises, Set<String> contacts,
		Map<String, String> numbers, Set<String> cases, LocalDate seenOn, @Nullable LocalDate vacatedOn,
		boolean superseded, @Nullable String station, LinkageRecord linkage) {

	/** Which record describes a centre best comes first: the latest valid listing. */
	static final Comparator<CentreRecord> BEST_FIRST = Comparator.comparingInt(CentreRecord::rank)
		.thenComparing(CentreRecord::superseded)
		.thenComparing(CentreRecord::seenOn, Comparator.reverseOrder())
		.thenComparing(CentreRecord::id);

	/** The words by which it is told apart, or its id if it has no name. */
	String nameKey() {
		return (this.name == null || CompanyNames.key(this.name).isEmpty()) ? this.id : CompanyNames.key(this.name);
	}

	/** What a row of a list says of the centre itself; null for other records. */
	@Nullable ListedRow row() {
		if (this.kind != RecordKind.LISTING || this.name == null) {
			return null;
		}
		List<Object> says = List.of(Words.of(this.name), this.premises.id(), this.contacts, this.numbers);
		List<Object> sentBy = (this.station == null) ? null
				: List.of(this.station, words(Field.PERSON), words(Field.RELATIVE_NAME));
		return new ListedRow(says, Set.of(), sentBy, this.seenOn, this.superseded);
	}

	private List<String> words(Field field) {
		String value = this.linkage.value(field);
		return (value != null) ? Words.of(value) : List.of();
	}

	/** Whether who is linked with it is accused of something. */
	boolean accuses() {
		return this.kind == RecordKind.RAIDED_PREMISES || this.kind == RecordKind.NOTICE;
	}

	/** Whether it says where the centre is. */
	boolean namesPlace() {
		return !this.premises.locality().equals(Gazetteer.UNKNOWN) || this.premises.plot() != null
				|| this.premises.building() != null;
	}

	/** Whether it says enough to be a centre, even if no other record knows it. */
	boolean standsAlone() {
		return this.kind != RecordKind.NOTICE || namesPlace();
	}

	private int rank() {
		return switch (this.kind) {
			case LISTING -> 0;
			case RAIDED_PREMISES -> 1;
			case PERMISSION -> 2;
			default -> 3;
		};
	}

}
