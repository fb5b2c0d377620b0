package org.satyapan.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.satyapan.register.FileKind;
import org.satyapan.register.SourceTally;
import org.satyapan.report.Figures;

/**
 * What a report rests on, and of which day.
 */
final class Sources {

	private static final Map<FileKind, Label> NAMES = Map.ofEntries(
			Map.entry(FileKind.STATIONS, new Label("station register", "थाना पंजी")),
			Map.entry(FileKind.STATION_LIST, new Label("stations' lists", "थानों की सूचियाँ")),
			Map.entry(FileKind.DOT_PERMISSIONS, new Label("DoT's records", "दूरसंचार विभाग के अभिलेख")),
			Map.entry(FileKind.RAIDS, new Label("raids, cases and arrests", "छापे, मामले और गिरफ़्तारियाँ")),
			Map.entry(FileKind.NOTICES, new Label("notices", "सूचनाएँ")),
			Map.entry(FileKind.INSPECTION_RETURN, new Label("inspection returns", "निरीक्षण विवरण")),
			Map.entry(FileKind.DOT_REPLY, new Label("DoT's replies", "दूरसंचार विभाग के उत्तर")),
			Map.entry(FileKind.CLERICAL_DECISION, new Label("clerical decisions", "लिपिकीय निर्णय")),
			Map.entry(FileKind.OFFICER_DECISION, new Label("officers' decisions", "अधिकारियों के निर्णय")),
			Map.entry(FileKind.REGISTRY, new Label("registries' records", "पंजी-कार्यालयों के अभिलेख")),
			Map.entry(FileKind.OFFENDER_DECISION, new Label("decisions on the register of repeat offenders",
					"बार-बार गिरफ़्तार व्यक्तियों की पंजी पर निर्णय")));

	private Sources() {
	}

	static List<Label> of(Figures figures) {
		List<Label> sources = new ArrayList<>();
		for (SourceTally tally : figures.sources()) {
			Label name = NAMES.get(tally.kind());
			if (name != null) {
				Label day = Days.of(tally.asOf());
				sources.add(new Label(name.en() + " (" + tally.files() + ") to " + day.en(),
						name.hi() + " (" + tally.files() + ") " + day.hi() + " तक"));
			}
		}
		return sources;
	}

}
