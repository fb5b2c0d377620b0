package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.ClusterEvent;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.Premises;
import org.satyapan.register.RecordKind;

/**
 * Establishments as they follow from groups of records.
 *
 * @param events merges and splits since the night before
 */
record EstablishmentAssembly(List<Establishment> establishments, List<EstablishmentMember> members,
		List<Premises> premises, List<ClusterEvent> events) {

	/** Stands where no record names the centre. */
	static final String UNNAMED = "Name not known";

	/**
	 * Makes establishments.
	 * @param groups each sorted, sorted by their first record
	 * @param past of each record that had one, its establishment; and what happened to
	 * them
	 * @param causes of merges and splits
	 */
	static EstablishmentAssembly of(List<List<String>> groups, Map<String, CentreRecord> centres, Identities.Past past,
			Causes causes, PremisesComparison places, LocalDate night) {
		List<List<String>> standing = groups.stream()
			.filter((group) -> group.stream().anyMatch((id) -> known(centres, id).standsAlone()))
			.toList();
		Identities identities = Identities.of("EST", standing, past, causes, night);
		Map<String, Premises> firstWritten = firstWritten(centres.values());
		List<Establishment> establishments = new ArrayList<>();
		List<EstablishmentMember> members = new ArrayList<>();
		TreeSet<String> used = new TreeSet<>();
		for (int i = 0; i < standing.size(); i++) {
			String id = identities.ids().get(i);
			List<CentreRecord> records = standing.get(i)
				.stream()
				.map((record) -> known(centres, record))
				.sorted(CentreRecord.BEST_FIRST)
				.toList();
			Premises premises = premises(records, places);
			establishments.add(establishment(id, records, premises));
			used.add(premises.id());
			for (CentreRecord record : records) {
				boolean same = places.conflict(premises, record.premises()) == null;
				String premisesId = same ? premises.id() : record.premises().id();
				used.add(premisesId);
				members.add(new EstablishmentMember(record.id(), record.kind(), id, premisesId));
			}
		}
		establishments.sort(Comparator.comparing(Establishment::id));
		members.sort(Comparator.comparing(EstablishmentMember::recordId));
		return new EstablishmentAssembly(establishments, members,
				used.stream().map((id) -> Objects.requireNonNull(firstWritten.get(id))).toList(), identities.events());
	}

	private static Establishment establishment(String id, List<CentreRecord> records, Premises premises) {
		String name = records.stream()
			.flatMap((record) -> Stream.ofNullable(record.name()))
			.filter((written) -> !written.isBlank())
			.findFirst()
			.orElse(UNNAMED);
		LocalDate first = records.get(0).seenOn();
		LocalDate last = first;
		for (CentreRecord record : records) {
			first = record.seenOn().isBefore(first) ? record.seenOn() : first;
			last = record.seenOn().isAfter(last) ? record.seenOn() : last;
		}
		CentreRecord best = records.get(0);
		@Nullable LocalDate vacatedOn = (best.kind() == RecordKind.LISTING) ? best.vacatedOn() : null;
		return new Establishment(id, name, premises.id(), first, last, vacatedOn);
	}

	/** The fullest address that agrees with the best record's. */
	private static Premises premises(List<CentreRecord> records, PremisesComparison places) {
		Premises best = records.get(0).premises();
		for (CentreRecord record : records) {
			Premises premises = record.premises();
			if (fullness(premises) > fullness(best) && places.conflict(premises, best) == null) {
				best = premises;
			}
		}
		return best;
	}

	private static int fullness(Premises premises) {
		int known = premises.locality().equals(Gazetteer.UNKNOWN) ? 0 : 4;
		known += (premises.plot() != null || premises.building() != null) ? 4 : 0;
		for (String part : new @Nullable String[] { premises.phase(), premises.tower(), premises.floorNo(),
				premises.unit() }) {
			known += (part != null) ? 1 : 0;
		}
		return known;
	}

	/**
	 * For each premises the spelling that was written first; where no territory holds the
	 * place, the station that listed it counts as its station.
	 */
	private static Map<String, Premises> firstWritten(Collection<CentreRecord> centres) {
		Map<String, Premises> first = new TreeMap<>();
		Map<String, String> listed = new TreeMap<>();
		centres.stream()
			.sorted(Comparator.comparing(CentreRecord::seenOn).thenComparing(CentreRecord::id))
			.forEach((record) -> {
				first.putIfAbsent(record.premises().id(), record.premises());
				if (record.station() != null) {
					listed.putIfAbsent(record.premises().id(), record.station());
				}
			});
		first.replaceAll((id, premises) -> {
			String station = listed.get(id);
			return (premises.stationCode() == null && station != null) ? Gazetteer.at(premises, station) : premises;
		});
		return first;
	}

	private static CentreRecord known(Map<String, CentreRecord> centres, String id) {
		return Objects.requireNonNull(centres.get(id), id);
	}

}
