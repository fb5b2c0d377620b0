package org.satyapan.nightly;

import java.util.List;

/**
 * The jobs that can be asked for, each with its steps in order.
 */
public enum NightPart {

	NIGHTLY("nightly",
			List.of("intakeRecords", "intakeLists", "purge", "returns", "resolve", "verify", "worklists", "receipts",
					"reports", "summarise", "audit", "publish")),

	INTAKE("intake", List.of("intakeRecords", "intakeLists", "receipts", "auditPart", "publishPart")),

	VERIFY("verify", List.of("purge", "returns", "resolve", "verify", "auditPart", "publishPart")),

	WORKLISTS("worklists", List.of("worklists", "auditPart", "publishPart")),

	REPORTS("reports", List.of("reports", "auditPart", "publishPart"));

	private final String job;

	private final List<String> steps;

	NightPart(String job, List<String> steps) {
		this.job = job;
		this.steps = steps;
	}

	/** The name of the Spring Batch job. */
	public String job() {
		return this.job;
	}

	/** The names of its steps, in order. */
	public List<String> steps() {
		return this.steps;
	}

	/** The part whose Spring Batch job has that name. */
	static NightPart ofJob(String job) {
		for (NightPart part : values()) {
			if (part.job.equals(job)) {
				return part;
			}
		}
		throw new IllegalArgumentException("No part of the night is the job " + job);
	}

}
