package org.satyapan.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Finding;
import org.satyapan.register.Findings;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightTotal;
import org.satyapan.register.NightTotals;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;

/**
 * The control totals of a night: {@code run-summary.json} in the outbox, rows of
 * {@code night_total}, and the closing table.
 */
@Component
class RunSummary {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final NightFiles files;

	private final SourceFiles sources;

	private final SheetTotals sheets;

	private final Links links;

	private final Findings findings;

	private final NightTotals totals;

	RunSummary(NightFiles files, SourceFiles sources, SheetTotals sheets, Links links, Findings findings,
			NightTotals totals) {
		this.files = files;
		this.sources = sources;
		this.sheets = sheets;
		this.links = links;
		this.findings = findings;
		this.totals = totals;
	}

	/** Writes the summary of a night whose other results are all there. */
	void write(NightWork work) {
		Map<String, Object> summary = summary(work.night());
		summary.put("outputs", work.outbox().files());
		work.outbox().write("run-summary.json", JSON.writeValueAsString(summary) + "\n");
		List<NightTotal> rows = new ArrayList<>();
		flatten("", summary, (key, total) -> rows.add(new NightTotal(work.night().id(), key, total)));
		this.totals.save(rows);
	}

	/** Whether a file or a row was rejected. */
	boolean rejectedInput(Night night) {
		return this.files.ofNight(night.id()).stream().anyMatch((file) -> file.status() == FileStatus.REJECTED)
				|| rows(night).getOrDefault("rejected", 0L) > 0;
	}

	/** The closing table for a person. */
	List<String> table(Night night, Outbox outbox) {
		List<String> lines = new ArrayList<>();
		flatten("", summary(night), (key, total) -> lines.add(String.format("%-48s %10d", key, total)));
		outbox.files().forEach((file) -> lines.add(outbox.published().resolve(file).toString()));
		return lines;
	}

	private Map<String, Object> summary(Night night) {
		Map<String, Object> summary = new TreeMap<>();
		summary.put("business_date", night.businessDate().toString());
		summary.put("rows", rows(night));
		summary.put("links", links());
		summary.put("findings", findings());
		summary.put("files", files(night));
		return summary;
	}

	private Map<String, Long> rows(Night night) {
		Map<String, SourceFile> taken = new TreeMap<>();
		this.sources.all()
			.stream()
			.filter((file) -> file.takenOn().equals(night.businessDate()))
			.forEach((file) -> taken.put(file.id(), file));
		Map<String, Long> rows = new TreeMap<>(Map.of("physical", 0L, "accepted", 0L, "rejected", 0L, "ignored", 0L));
		for (SheetTotal sheet : this.sheets.all()) {
			if (taken.containsKey(sheet.fileId())) {
				rows.merge("physical", (long) sheet.physical(), Long::sum);
				rows.merge("accepted", (long) sheet.accepted(), Long::sum);
				rows.merge("rejected", (long) sheet.rejected(), Long::sum);
				rows.merge("ignored", (long) sheet.ignored(), Long::sum);
			}
		}
		return rows;
	}

	private Map<String, Long> links() {
		Map<String, Long> links = new TreeMap<>(Map.of("LINK", 0L, "REVIEW", 0L, "NO_LINK", 0L));
		for (Link link : this.links.all()) {
			links.merge(link.decision(), 1L, Long::sum);
		}
		return links;
	}

	private Map<String, Long> findings() {
		Map<String, Long> findings = new TreeMap<>();
		for (Finding finding : this.findings.all()) {
			findings.merge(finding.ruleCode(), 1L, Long::sum);
		}
		return findings;
	}

	private Map<String, Object> files(Night night) {
		Map<String, Object> files = new TreeMap<>();
		for (NightFile file : this.files.ofNight(night.id())) {
			if (file.kind() != FileKind.SETTINGS) {
				Map<String, Object> facts = new TreeMap<>();
				facts.put("sha256", file.sha256());
				facts.put("status", file.status().name());
				if (file.reasonEn() != null) {
					facts.put("reason", file.reasonEn());
				}
				files.put(file.path(), facts);
			}
		}
		return files;
	}

	private static void flatten(String prefix, Map<?, ?> values, ObjLongConsumer<String> sink) {
		values.forEach((key, value) -> {
			String path = prefix.isEmpty() ? String.valueOf(key) : prefix + "." + key;
			if (value instanceof Map<?, ?> nested) {
				flatten(path, nested, sink);
			}
			else if (value instanceof Number number) {
				sink.accept(path, number.longValue());
			}
		});
	}

}
