package org.satyapan.report.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.Phones;
import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Establishment;
import org.satyapan.register.EstablishmentMember;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.KnownPlaces;
import org.satyapan.register.Listings;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPlace;
import org.satyapan.register.RaidedPremises;
import org.satyapan.report.summary.Label;

/**
 * Finds the cases that a complaint may belong to: those of the raids on the establishment
 * to which it was linked or which alone has its number, and those in which its number was
 * found on the premises or is an accused person's, and those of other complaints paid
 * with the same gift card. Planned raids are not read; nobody is named.
 */
@Component
class ComplaintReader {

	private static final Set<NoticeKind> KINDS = Set.of(NoticeKind.COMPLAINT, NoticeKind.FOREIGN_COMPLAINT);

	private final Notices notices;

	private final EstablishmentMembers members;

	private final Establishments establishments;

	private final KnownPlaces places;

	private final RaidTargets targets;

	private final Arrests arrests;

	private final Listings listings;

	ComplaintReader(Notices notices, EstablishmentMembers members, Establishments establishments, KnownPlaces places,
			RaidTargets targets, Arrests arrests, Listings listings) {
		this.listings = listings;
		this.notices = notices;
		this.members = members;
		this.establishments = establishments;
		this.places = places;
		this.targets = targets;
		this.arrests = arrests;
	}

	/** As the register stands. */
	Complaints read() {
		Map<String, String> centreOf = this.members.all()
			.stream()
			.collect(Collectors.toMap(EstablishmentMember::recordId, EstablishmentMember::establishmentId));
		Map<String, String> names = this.establishments.all()
			.stream()
			.collect(Collectors.toMap(Establishment::id, Establishment::name));
		Map<String, Set<String>> casesOf = new TreeMap<>();
		Map<String, Set<String>> casesOfRecord = new TreeMap<>();
		for (RaidedPlace raid : this.places.raided()) {
			Set<String> cases = cases(raid.firKeys());
			casesOf.computeIfAbsent(raid.establishmentId(), (id) -> new TreeSet<>()).addAll(cases);
			casesOfRecord.put(raid.recordId(), cases);
		}
		Map<String, Set<String>> found = new TreeMap<>();
		for (RaidedPremises target : this.targets.all()) {
			numbers(target.phones(), casesOfRecord.getOrDefault(target.id(), Set.of()), found);
		}
		Map<String, Set<String>> accused = new TreeMap<>();
		for (Arrest arrest : this.arrests.all()) {
			numbers(arrest.phone(), Set.of(arrest.firKey()), accused);
		}
		Map<String, Set<String>> centresOf = new TreeMap<>();
		this.listings.outlinesOfStandingSubmissions()
			.forEach((one) -> numbers(one.phones(), Set.of(centreOf.getOrDefault(one.id(), one.id())), centresOf));
		this.targets.all()
			.stream()
			.filter((one) -> casesOfRecord.containsKey(one.id()))
			.forEach((one) -> numbers(one.phones(), Set.of(centreOf.getOrDefault(one.id(), one.id())), centresOf));
		List<Traced> traced = new ArrayList<>();
		for (Notice notice : this.notices.all()) {
			if (KINDS.contains(notice.kind())) {
				String linked = centreOf.get(notice.id());
				Set<String> holders = touching(notice, centresOf);
				String centre = (linked != null) ? linked : (holders.size() == 1) ? holders.iterator().next() : null;
				Label why = (linked != null) ? centre(notice)
						: (holders.size() == 1)
								? new Label("its number is this centre's alone; nothing else tells",
										"नंबर केवल इसी केंद्र का है; और कुछ नहीं बताता")
								: new Label("its number is that of " + holders.size() + " centres",
										"नंबर " + holders.size() + " केंद्रों का है");
				String name = (centre != null) ? names.getOrDefault(centre, centre) + " (" + centre + ")" : "";
				Map<String, List<Label>> reasons = new TreeMap<>();
				casesOf.getOrDefault(Objects.requireNonNullElse(centre, ""), Set.of())
					.forEach((key) -> add(reasons, key, why));
				touching(notice, found).forEach((key) -> add(reasons, key,
						new Label("its number was found in the raid", "नंबर छापे में मिला")));
				touching(notice, accused).forEach((key) -> add(reasons, key,
						new Label("its number is an accused person's", "नंबर अभियुक्त का है")));
				traced.add(new Traced(notice, name, reasons,
						(centre == null && holders.isEmpty()) ? List.of() : List.of(why)));
			}
		}
		return sorted(traced);
	}

	/**
	 * A complaint with what leads to cases.
	 *
	 * @param reasons by case
	 * @param otherwise what is told of it if no case is found
	 */
	private record Traced(Notice notice, String centre, Map<String, List<Label>> reasons, List<Label> otherwise) {

		Set<String> cards() {
			return Arrays.stream(Objects.requireNonNullElse(this.notice.giftCards(), "").split(";"))
				.map(Identifiers::normalise)
				.filter((card) -> !card.isEmpty())
				.collect(Collectors.toSet());
		}

	}

	/**
	 * By case; a gift card on which two victims' money met leads from one to the other's.
	 */
	private static Complaints sorted(List<Traced> traced) {
		Map<String, List<Traced>> byCard = new TreeMap<>();
		traced.forEach((one) -> one.cards()
			.forEach((card) -> byCard.computeIfAbsent(card, (absent) -> new ArrayList<>()).add(one)));
		SortedMap<String, List<Complaint>> byCase = new TreeMap<>();
		List<Complaint> ofNone = new ArrayList<>();
		for (Traced one : traced) {
			Map<String, List<Label>> reasons = new TreeMap<>();
			one.reasons().forEach((key, all) -> reasons.put(key, new ArrayList<>(all)));
			List<Label> otherwise = new ArrayList<>(one.otherwise());
			one.cards()
				.stream()
				.flatMap((card) -> byCard.getOrDefault(card, List.of()).stream())
				.filter((other) -> other != one)
				.distinct()
				.forEach((other) -> {
					other.reasons().keySet().forEach((key) -> add(reasons, key, sameCard(other)));
					otherwise.add(sameCard(other));
				});
			reasons.forEach((key, all) -> byCase.computeIfAbsent(key, (absent) -> new ArrayList<>())
				.add(complaint(one.notice(), one.centre(), all)));
			if (reasons.isEmpty()) {
				ofNone.add(complaint(one.notice(), one.centre(), otherwise));
			}
		}
		return new Complaints(byCase, ofNone);
	}

	private static Label sameCard(Traced other) {
		String number = other.notice().noticeNo();
		return new Label("paid with the gift card of complaint " + number,
				"शिकायत " + number + " वाले गिफ़्ट कार्ड से भुगतान");
	}

	/** By what the complaint was linked to the centre, as far as it says anything. */
	private static Label centre(Notice notice) {
		List<String> en = new ArrayList<>();
		List<String> hi = new ArrayList<>();
		said(notice.phones(), "number", "नंबर", en, hi);
		said(notice.email(), "e-mail", "ई-मेल", en, hi);
		said(notice.name(), "name", "नाम", en, hi);
		said(notice.address(), "address", "पता", en, hi);
		return new Label("linked to the centre by its " + String.join(", ", en),
				"केंद्र से जुड़ाव: " + String.join(", ", hi));
	}

	private static void said(@Nullable String cell, String word, String wordHi, List<String> en, List<String> hi) {
		if (cell != null) {
			en.add(word);
			hi.add(wordHi);
		}
	}

	private static void add(Map<String, List<Label>> reasons, String key, Label why) {
		reasons.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(why);
	}

	private static void numbers(@Nullable String cell, Collection<String> cases, Map<String, Set<String>> numbers) {
		if (cell != null) {
			Phones.keys(cell).forEach((key) -> numbers.computeIfAbsent(key, (absent) -> new TreeSet<>()).addAll(cases));
		}
	}

	private static Set<String> touching(Notice notice, Map<String, Set<String>> numbers) {
		Set<String> cases = new TreeSet<>();
		if (notice.phones() != null) {
			Phones.keys(notice.phones()).forEach((key) -> cases.addAll(numbers.getOrDefault(key, Set.of())));
		}
		return cases;
	}

	private static Set<String> cases(@Nullable String firKeys) {
		Set<String> cases = new TreeSet<>();
		for (String key : Objects.requireNonNullElse(firKeys, "").split(";")) {
			if (!key.isBlank()) {
				cases.add(key.strip());
			}
		}
		return cases;
	}

	private static Complaint complaint(Notice notice, String centre, List<Label> why) {
		return new Complaint(notice.id(), notice.noticeNo(),
				(notice.kind() == NoticeKind.FOREIGN_COMPLAINT) ? new Label("foreign agency", "विदेशी एजेंसी")
						: new Label("complaint", "शिकायत"),
				notice.receivedOn().toString(), Objects.toString(notice.conductDate(), ""),
				notice.confidential() ? "" : text(notice.source()),
				notice.confidential() ? "" : text(notice.agencyReference()), text(notice.victimCountry()),
				text(notice.timeZone()), (text(notice.amountAsStated()) + " " + text(notice.currency())).strip(),
				text(notice.giftCards()), text(notice.phones()), text(notice.email()), text(notice.url()),
				text(notice.text()), centre, new Label(why.stream().map(Label::en).collect(Collectors.joining("; ")),
						why.stream().map(Label::hi).collect(Collectors.joining("; "))));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
