package org.satyapan.worklist.returns;

/**
 * What the headings of tables mean, as {@code jobs/records.yml} has it, so that DoT may
 * reply in any layout in which it may send its records.
 */
@FunctionalInterface
public interface TableHeadings {

	/** The folded name of the column that a heading means; itself if no other. */
	String column(String heading);

}
