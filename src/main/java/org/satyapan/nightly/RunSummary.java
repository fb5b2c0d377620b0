package org.satyapan.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.satyapan.register.ClusterEventKind;
import org.satyapan.register.ClusterEvents;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightTotal;
import org.satyapan.register.NightTotals;
import org.satyapan.report.Figures;
import org.satyapan.report.NightFigures;
import org.satyapan.report.audit.AuditTrail;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Outbox;

/**
 * The control totals of a night: {@code run-summary.json} in the outbox, rows of
 * {@code night_total}, and the closing table.
 */
@Component
class RunSummary {

	private static final String FILE = "run-summary.json";

	/** Before the keys of the totals that resolution keeps. */
	private static final String LINKAGE = "linkage.";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final NightFiles files;

	private final NightFigures figures;

	private final NightTotals totals;

	private final ClusterEvents events;

	private final AuditTrail audit;

	RunSummary(NightFiles files, NightFigures figures, NightTotals totals, ClusterEvents events, AuditTrail audit) {
		this.files = files;
		this.events = events;
		this.figures = figures;
		this.totals = totals;
		this.audit = audit;
	}

	/** Writes the summary of a night whose other results are all there. */
	void write(NightWork work) {
		work.outbox().reopen();
		Map<String, Object> summary = summary(work.night());
		summary.put("outputs", work.outbox().files().stream().filter((file) -> !file.equals(FILE)).toList());
		work.outbox().write(FILE, JSON.writeValueAsString(summary) + "\n");
		List<NightTotal> rows = new ArrayList<>();
		flatten("", summary, (key, total) -> rows.add(new NightTotal(work.night().id(), key, total)));
		this.totals.save(rows);
	}

	/** Whether a file or a row was rejected. */
	boolean rejectedInput(Night night) {
		return this.files.ofNight(night.id()).stream().anyMatch((file) -> file.status() == FileStatus.REJECTED)
				|| this.figures.of(night.businessDate()).rows().getOrDefault("rejected", 0L) > 0;
	}

	/** The closing table for a person. */
	List<String> table(Night night, Outbox outbox) {
		Figures figures = this.figures.of(night.businessDate());
		return ClosingTable.lines(figures, raised(figures), outbox, this.audit.head());
	}

	private Map<String, Object> summary(Night night) {
		Figures figures = this.figures.of(night.businessDate());
		Map<String, Object> summary = new TreeMap<>();
		summary.put("business_date", night.businessDate().toString());
		summary.put("story", figures.story());
		summary.put("counts", figures.counts());
		summary.put("submissions", figures.submissions());
		summary.put("rows", figures.rows());
		summary.put("links", figures.links());
		summary.put("linkage", linkage(night));
		summary.put("clusters", clusters(night));
		summary.put("findings", raised(figures));
		summary.put("findings_by_status", figures.findings());
		summary.put("permissions", figures.permissions());
		summary.put("visits", figures.visits());
		summary.put("repeat_offenders", figures.repeatOffenders());
		summary.put("files", files(night));
		return summary;
	}

	/** What the linkages compared, and what their caps kept them from comparing. */
	@SuppressWarnings("unchecked")
	private Map<String, Object> linkage(Night night) {
		Map<String, Object> linkage = new TreeMap<>();
		for (NightTotal total : this.totals.of(night.id())) {
			if (total.totalKey().startsWith(LINKAGE)) {
				Map<String, Object> within = linkage;
				String key = total.totalKey().substring(LINKAGE.length());
				for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.')) {
					within = (Map<String, Object>) within.computeIfAbsent(key.substring(0, dot),
							(absent) -> new TreeMap<String, Object>());
					key = key.substring(dot + 1);
				}
				within.put(key, total.total());
			}
		}
		return linkage;
	}

	/** What happened to establishments, persons and decisions about them on the date. */
	private Map<String, Long> clusters(Night night) {
		Map<String, Long> clusters = new TreeMap<>();
		for (ClusterEventKind kind : ClusterEventKind.values()) {
			clusters.put(kind.name().toLowerCase(Locale.ROOT), 0L);
		}
		this.events.all()
			.stream()
			.filter((event) -> event.happenedOn().equals(night.businessDate()))
			.forEach((event) -> clusters.merge(event.kind().name().toLowerCase(Locale.ROOT), 1L, Long::sum));
		return clusters;
	}

	/**
	 * All that were ever raised, by rule: each has one status, and "open" repeats two of
	 * them.
	 */
	private static Map<String, Long> raised(Figures figures) {
		Map<String, Long> raised = new TreeMap<>();
		figures.findings()
			.forEach((rule, byStatus) -> raised.put(rule,
					byStatus.values().stream().mapToLong(Long::longValue).sum() - byStatus.getOrDefault("open", 0L)));
		return raised;
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
