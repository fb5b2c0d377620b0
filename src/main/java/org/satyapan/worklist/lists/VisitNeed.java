package org.satyapan.worklist.lists;

import org.satyapan.register.Finding;

/**
 * Which findings send somebody out: those whose rule counts days to a visit.
 */
@FunctionalInterface
public interface VisitNeed {

	/** Whether the finding's rule asks for a visit. */
	boolean wantsVisit(Finding finding);

}
