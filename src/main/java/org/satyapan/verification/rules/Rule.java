package org.satyapan.verification.rules;

import java.util.List;

import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;

/**
 * One rule: a pure function from what is known of the city to the doubts that follow.
 */
public interface Rule {

	/** The code under which the book holds its terms. */
	RuleCode code();

	/**
	 * Judges the city.
	 * @return at most one conclusion for each subject and doubt, in a fixed order
	 */
	List<Conclusion> judge(Facts facts, RuleTerms terms);

}
