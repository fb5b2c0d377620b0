package org.satyapan.report.offenders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.Role;
import org.satyapan.report.RepeatOffender;
import org.satyapan.report.RepeatOffenders;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.Standing;
import org.satyapan.report.summary.CaseTitle;
import org.satyapan.report.summary.Days;
import org.satyapan.report.summary.Label;

/**
 * The register as it is printed: the master with every entry, and the stations' copies
 * with those that an officer approved.
 *
 * @param leftOut who is not in it, and why, in words; the master's alone
 */
public record OffenderPage(Label city, Label date, boolean master, List<Entry> persons, List<Label> leftOut) {

	/**
	 * One person.
	 *
	 * @param standing who approved the entry, and until when
	 * @param approved whether it goes to the stations
	 */
	public record Entry(int number, String id, String name, String aliases, String parent, String born, Label reason,
			Label standing, boolean approved, List<CaseLine> cases) {
	}

	/**
	 * One case of a person; the first photo is the one that is printed.
	 *
	 * @param elsewhere in which neighbouring city the case is; empty for any other
	 */
	public record CaseLine(String fir, Label elsewhere, String sections, String arrestedOn, Label role, Label status,
			String bailConditions, List<Photo> photos, String asOf) {

		/** The photo to print, or null where the records name none. */
		public @Nullable Photo photo() {
			return this.photos.isEmpty() ? null : this.photos.get(0);
		}

	}

	/** Every entry, for the officer who approves. */
	static OffenderPage master(RepeatOffenders register, PhotoAlbum album, LocalDate date, ReportSettings settings) {
		List<Entry> persons = new ArrayList<>();
		for (RepeatOffender person : register.persons()) {
			persons.add(entry(persons.size() + 1, person, person.cases(), album));
		}
		return new OffenderPage(city(settings), Days.of(date), true, persons, leftOut(register));
	}

	/** What the stations get: approved entries with their approved cases. */
	static OffenderPage copy(RepeatOffenders register, PhotoAlbum album, LocalDate date, ReportSettings settings) {
		List<Entry> persons = new ArrayList<>();
		for (RepeatOffender person : register.persons()) {
			if (person.standing().state() == Standing.State.APPROVED) {
				persons.add(entry(persons.size() + 1, person, person.approvedCases(), album));
			}
		}
		return new OffenderPage(city(settings), Days.of(date), false, persons, List.of());
	}

	/** A text that differs whenever a reader would see another register. */
	String content() {
		StringBuilder content = new StringBuilder();
		for (Entry entry : this.persons) {
			content.append(List.of(entry.id(), entry.name(), entry.aliases(), entry.parent(), entry.born(),
					entry.reason(), entry.standing()));
			for (CaseLine line : entry.cases()) {
				content.append(List.of(line.fir(), line.sections(), line.arrestedOn(), line.role(), line.status(),
						line.bailConditions()));
				line.photos()
					.forEach((photo) -> content.append(photo.name()).append(photo.sha256()).append(photo.remark()));
			}
		}
		return content.toString();
	}

	private static Label city(ReportSettings settings) {
		return new Label(settings.city().name(), settings.city().nameHi());
	}

	private static Entry entry(int number, RepeatOffender person, List<RepeatOffender.Case> cases, PhotoAlbum album) {
		String parent = (person.relativeName() == null) ? ""
				: ((person.relation() != null) ? person.relation() + " " : "") + person.relativeName();
		return new Entry(number, person.id(), person.name(), String.join("; ", person.aliases()), parent,
				(person.birthYear() != null) ? "about " + person.birthYear() : "", reason(cases), standing(person),
				person.standing().state() == Standing.State.APPROVED,
				cases.stream().map((one) -> line(one, album)).toList());
	}

	private static Label reason(List<RepeatOffender.Case> cases) {
		StringBuilder en = new StringBuilder("Arrested in " + cases.size() + " cases");
		StringBuilder hi = new StringBuilder(cases.size() + " मामलों में गिरफ़्तार");
		long bail = cases.stream().filter((one) -> one.status() == CustodyStatus.ON_BAIL).count();
		if (bail > 0) {
			en.append(", on bail in ").append(bail);
			hi.append(", ").append(bail).append(" में ज़मानत पर");
		}
		Map<ReportSettings.Name, Long> elsewhere = new LinkedHashMap<>();
		for (RepeatOffender.Case one : cases) {
			if (one.elsewhere() != null) {
				elsewhere.merge(one.elsewhere(), 1L, Long::sum);
			}
		}
		elsewhere.forEach((place, count) -> {
			en.append("; in ").append(place.name()).append(": ").append(count);
			hi.append("; ").append(place.nameHi()).append(" में: ").append(count);
		});
		return new Label(en.toString(), hi.toString());
	}

	private static Label standing(RepeatOffender person) {
		Standing standing = person.standing();
		OffenderDecision decision = standing.decision();
		if (decision == null) {
			return new Label("Not approved; goes to no station", "अनुमोदन शेष; किसी थाने को जारी नहीं");
		}
		Label day = Days.of(decision.decidedOn());
		String en = decision.decidedBy() + ", " + day.en();
		String hi = decision.decidedBy() + ", " + day.hi();
		Label review = (standing.reviewOn() != null) ? Days.of(standing.reviewOn()) : day;
		int waiting = person.cases().size() - standing.cases().size();
		return switch (standing.state()) {
			case APPROVED -> new Label(
					"Approved by " + en + "; review by " + review.en()
							+ ((waiting > 0) ? "; not yet approved: " + waiting + " of the cases" : ""),
					"अनुमोदन: " + hi + "; समीक्षा " + review.hi() + " तक"
							+ ((waiting > 0) ? "; " + waiting + " मामलों का अनुमोदन शेष" : ""));
			case REVIEW_DUE ->
				new Label("Approved by " + en + "; review was due on " + review.en() + ": goes to no station",
						"अनुमोदन: " + hi + "; समीक्षा " + review.hi() + " को देय थी: किसी थाने को जारी नहीं");
			case CHANGED -> new Label("The cases approved by " + en + " are no longer the same; goes to no station",
					hi + " को अनुमोदित मामले बदल गए; किसी थाने को जारी नहीं");
			case REFUSED, WAITING -> new Label("Refused by " + en + ": " + decision.reason() + "; goes to no station",
					"अस्वीकृत: " + hi + ": " + decision.reason() + "; किसी थाने को जारी नहीं");
		};
	}

	private static CaseLine line(RepeatOffender.Case one, PhotoAlbum album) {
		return new CaseLine(CaseTitle.of(one.firKey()),
				(one.elsewhere() != null) ? new Label(one.elsewhere().name(), one.elsewhere().nameHi())
						: new Label("", ""),
				(one.sections() != null) ? one.sections() : "", day(one.arrestedOn()), role(one.role()), status(one),
				(one.bailConditions() != null) ? one.bailConditions() : "",
				one.photos().stream().map((name) -> album.find(name, one.photoTakenOn(), one.arrestedOn())).toList(),
				day(one.asOf()));
	}

	private static List<Label> leftOut(RepeatOffenders register) {
		return List.of(
				new Label(register.juveniles() + " left out: under age on the day of an arrest",
						register.juveniles() + " छोड़े गए: गिरफ़्तारी के दिन नाबालिग"),
				new Label(register.ended() + " left out: cases ended in acquittal or discharge",
						register.ended() + " छोड़े गए: मामले बरी या उन्मोचन में समाप्त"),
				new Label(register.longAgo() + " left out: too few of the cases are recent",
						register.longAgo() + " छोड़े गए: पर्याप्त मामले हाल के नहीं"),
				new Label(register.telecallers() + " left out: only took calls as employees",
						register.telecallers() + " छोड़े गए: केवल कर्मचारी के रूप में फ़ोन किए"));
	}

	private static String day(@Nullable LocalDate date) {
		return (date != null) ? Days.of(date).en() : "not recorded";
	}

	private static Label role(Role role) {
		return switch (role) {
			case OWNER -> new Label("owner", "मालिक");
			case DIRECTOR -> new Label("director", "निदेशक");
			case MANAGER -> new Label("manager", "प्रबंधक");
			case CLOSER -> new Label("closer", "क्लोज़र");
			case TELECALLER -> new Label("telecaller", "टेलीकॉलर");
			case LANDLORD -> new Label("landlord", "मकान मालिक");
			case UNKNOWN -> new Label("role not recorded", "भूमिका दर्ज नहीं");
		};
	}

	private static Label status(RepeatOffender.Case one) {
		return switch (one.status()) {
			case ON_BAIL ->
				new Label("on bail" + ((one.bailDate() != null) ? " since " + Days.of(one.bailDate()).en() : ""),
						"ज़मानत पर" + ((one.bailDate() != null) ? " " + Days.of(one.bailDate()).hi() + " से" : ""));
			case IN_CUSTODY -> new Label("in custody", "हिरासत में");
			case ABSCONDING -> new Label("absconding", "फ़रार");
			case CONVICTED -> new Label("convicted by a court", "न्यायालय से दोषसिद्ध");
			case ARRESTED -> new Label("arrested; outcome not recorded", "गिरफ़्तार; परिणाम दर्ज नहीं");
			case ACQUITTED -> new Label("acquitted", "बरी");
			case DISCHARGED -> new Label("discharged", "उन्मोचित");
			case UNKNOWN -> new Label("not known", "ज्ञात नहीं");
		};
	}

}
