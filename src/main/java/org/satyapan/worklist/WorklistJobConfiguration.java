package org.satyapan.worklist;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.intake.SubmissionMatrix;
import org.satyapan.intake.records.Vocabulary;
import org.satyapan.register.Timeliness;
import org.satyapan.verification.RuleBook;
import org.satyapan.workspace.NightSteps;
import org.satyapan.worklist.decisions.DecisionForm;
import org.satyapan.worklist.enquiries.EnquiryLists;
import org.satyapan.worklist.letters.MissingList;
import org.satyapan.worklist.letters.ReminderLetters;
import org.satyapan.worklist.lists.VisitNeed;
import org.satyapan.worklist.lists.Worklists;
import org.satyapan.worklist.returns.Returns;
import org.satyapan.worklist.returns.TableHeadings;

/**
 * The steps of what goes to the field and to DoT, and of what comes back.
 */
@Configuration(proxyBeanMethods = false)
class WorklistJobConfiguration {

	@Bean
	Step returns(NightSteps steps, Returns returns) {
		return steps.repeated("returns", returns::takeNext);
	}

	/** Enquiries come first: the worklists tell what DoT was asked. */
	@Bean
	Step worklists(NightSteps steps, EnquiryLists enquiries, Worklists worklists, ReminderLetters letters,
			DecisionForm decisions) {
		return steps.once("worklists", (night) -> {
			enquiries.write(night);
			worklists.write(night);
			letters.write(night);
			decisions.write(night);
		});
	}

	/** A rule that the book has dropped since is still settled on the spot. */
	@Bean
	VisitNeed visitNeed(RuleBook rules) {
		return (finding) -> rules.rule(finding.ruleCode()).map((terms) -> terms.days() != null).orElse(true);
	}

	@Bean
	TableHeadings tableHeadings(Vocabulary vocabulary) {
		return vocabulary::column;
	}

	@Bean
	MissingList.On missingLists(SubmissionMatrix matrix) {
		return (day) -> matrix.on(day)
			.stream()
			.filter((line) -> line.timeliness() == Timeliness.MISSING)
			.map((line) -> new MissingList(line.station(), line.due(), line.rejected()))
			.toList();
	}

}
