package org.satyapan.worklist.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.FindingEvidence;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.RecordKind;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.trace.Spots.Sight;
import org.satyapan.worklist.trace.Spots.Spot;

/**
 * Traces the evidence of findings to file, sheet, row and SHA-256. What a team must not
 * see does not pass: a planned raid not at all, a confidential notice without its text
 * and source.
 */
@Component
public class Sources {

	private static final Words SEALED = new Words("A confidential notice; the cyber-crime cell has it.",
			"गोपनीय सूचना; साइबर अपराध प्रकोष्ठ के पास है।");

	private final FindingEvidences evidence;

	private final Spots spots;

	private final SourceFiles files;

	Sources(FindingEvidences evidence, Spots spots, SourceFiles files) {
		this.evidence = evidence;
		this.spots = spots;
		this.files = files;
	}

	/** The evidence of each finding that a team may see, in order. */
	public Map<String, List<Traced>> of(Collection<String> findingIds) {
		List<FindingEvidence> rows = this.evidence.ofFindings(findingIds);
		Map<RecordKind, Set<String>> ids = rows.stream()
			.collect(Collectors.groupingBy(FindingEvidence::recordKind,
					Collectors.mapping(Sources::recordId, Collectors.toSet())));
		Map<String, Spot> spots = this.spots.of(ids);
		Map<String, SourceFile> files = this.files
			.withIds(spots.values().stream().map(Spot::fileId).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(SourceFile::id, Function.identity()));
		Map<String, List<Traced>> traced = new HashMap<>();
		for (FindingEvidence row : rows) {
			Spot spot = spots.get(recordId(row));
			Sight sight = (spot != null) ? spot.sight() : Sight.OPEN;
			if (sight != Sight.HIDDEN) {
				traced.computeIfAbsent(row.findingId(), (finding) -> new ArrayList<>())
					.add((sight == Sight.SEALED) ? new Traced(SEALED, null)
							: new Traced(new Words(row.textEn(), row.textHi()), source(spot, files)));
			}
		}
		return traced;
	}

	private static @Nullable Source source(@Nullable Spot spot, Map<String, SourceFile> files) {
		SourceFile file = (spot != null) ? files.get(spot.fileId()) : null;
		return (spot == null || file == null) ? null : new Source(file.path(), spot.sheet(), spot.row(), file.sha256());
	}

	private static String recordId(FindingEvidence row) {
		return Spots.recordId(row.recordId());
	}

	/** One piece of evidence and, where it is known and may be seen, its source. */
	public record Traced(Words text, @Nullable Source source) {
	}

}
