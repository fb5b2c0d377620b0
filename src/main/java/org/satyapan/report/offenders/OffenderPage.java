package org.satyapan.report.offenders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Role;
import org.satyapan.report.RepeatOffender;
import org.satyapan.report.RepeatOffenders;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.summary.Days;
import org.satyapan.report.summary.Label;

/**
 * The register as it is printed, in the master and in each station's copy.
 *
 * @param review the day by which every entry must be looked at again
 * @param leftOut who is not in it, and why, in words
 */
public record OffenderPage(Label city, Label date, Label review, List<Entry> persons, List<Label> leftOut) {

	/** One person. */
	public record Entry(int number, String name, String aliases, String parent, String born, Label reason,
			List<CaseLine> cases) {
	}

	/** One case of a person; the first photo is the one that is printed. */
	public record CaseLine(String fir, String sections, String arrestedOn, Label role, Label status, List<Photo> photos,
			String asOf) {

		/** The photo to print, or null where the records name none. */
		public @Nullable Photo photo() {
			return this.photos.isEmpty() ? null : this.photos.get(0);
		}

	}

	static OffenderPage of(RepeatOffenders register, PhotoAlbum album, LocalDate date, ReportSettings settings) {
		List<Entry> persons = new ArrayList<>();
		for (RepeatOffender person : register.persons()) {
			persons.add(entry(persons.size() + 1, person, album));
		}
		return new OffenderPage(new Label(settings.city().name(), settings.city().nameHi()), Days.of(date),
				Days.of(date.plusMonths(settings.offenders().reviewAfterMonths())), persons, leftOut(register));
	}

	private static Entry entry(int number, RepeatOffender person, PhotoAlbum album) {
		String parent = (person.relativeName() == null) ? ""
				: ((person.relation() != null) ? person.relation() + " " : "") + person.relativeName();
		long open = person.cases().stream().filter((one) -> one.status() == CustodyStatus.ON_BAIL).count();
		int cases = person.cases().size();
		Label reason = new Label("Arrested in " + cases + " cases" + ((open > 0) ? ", on bail in " + open : ""),
				cases + " मामलों में गिरफ़्तार" + ((open > 0) ? ", " + open + " में ज़मानत पर" : ""));
		return new Entry(number, person.name(), String.join("; ", person.aliases()), parent,
				(person.birthYear() != null) ? "about " + person.birthYear() : "", reason,
				person.cases().stream().map((one) -> line(one, album)).toList());
	}

	private static CaseLine line(RepeatOffender.Case one, PhotoAlbum album) {
		return new CaseLine(fir(one.firKey()), (one.sections() != null) ? one.sections() : "", day(one.arrestedOn()),
				role(one.role()), status(one),
				one.photos().stream().map((name) -> album.find(name, one.arrestedOn())).toList(), day(one.asOf()));
	}

	private static List<Label> leftOut(RepeatOffenders register) {
		return List.of(
				new Label(register.juveniles() + " left out: under age on the day of an arrest",
						register.juveniles() + " छोड़े गए: गिरफ़्तारी के दिन नाबालिग"),
				new Label(register.ended() + " left out: cases ended in acquittal or discharge",
						register.ended() + " छोड़े गए: मामले बरी या उन्मोचन में समाप्त"),
				new Label(register.telecallers() + " left out: only took calls as employees",
						register.telecallers() + " छोड़े गए: केवल कर्मचारी के रूप में फ़ोन किए"));
	}

	/** For example {@code FIR 221/2020, PS Udyog Vihar, Gurugram, Haryana}. */
	private static String fir(String firKey) {
		String[] parts = firKey.split("/", 5);
		return (parts.length < 5) ? firKey : "FIR " + parts[4] + "/" + parts[3] + ", PS " + words(parts[2]) + ", "
				+ words(parts[1]) + ", " + words(parts[0]);
	}

	/** Upper case as people write names; short words stay, for they are initials. */
	private static String words(String upper) {
		return Arrays.stream(upper.split(" "))
			.map((word) -> (word.length() <= 3) ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
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
