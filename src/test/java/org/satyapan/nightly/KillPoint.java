package org.satyapan.nightly;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Added to the application by the test that kills it: says {@value #READY} and pauses at
 * the asked-for point, so that the kill falls there. Points: {@code STEP:start},
 * {@code STEP:batch} (after its first batch of rows, else at its end), {@code STEP:end}
 * (committed, not yet recorded as complete) and {@code migration}.
 */
class KillPoint {

	static final String READY = "ready to be killed";

	private static volatile String step = "";

	private static volatile boolean reached;

	static void pause() {
		if (!reached) {
			reached = true;
			System.out.println(READY);
			try {
				Thread.sleep(60_000);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Bean
	static BeanPostProcessor steps(@Value("${kill.point}") String point) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof AbstractStep watched) {
					watched.registerStepExecutionListener(new At(point));
				}
				if (bean instanceof NamedParameterJdbcTemplate jdbc) {
					return new NamedParameterJdbcTemplate(jdbc.getJdbcOperations()) {
						@Override
						public int[] batchUpdate(String sql, SqlParameterSource[] rows) {
							int[] counts = super.batchUpdate(sql, rows);
							if (point.equals(step + ":batch")) {
								pause();
							}
							return counts;
						}
					};
				}
				return bean;
			}
		};
	}

	@Bean
	BaseCallback migration(@Value("${kill.point}") String point) {
		AtomicInteger statements = new AtomicInteger();
		return new BaseCallback() {
			@Override
			public boolean supports(Event event, Context context) {
				return event == Event.AFTER_EACH_MIGRATE_STATEMENT && point.equals("migration");
			}

			@Override
			public void handle(Event event, Context context) {
				if (statements.incrementAndGet() == 12) {
					pause();
				}
			}
		};
	}

	/**
	 * Until the stop signal has been passed on to the step, so that a slow machine tells
	 * the same story.
	 */
	private static void awaitStop(StepExecution execution) {
		for (int tries = 0; tries < 3_000 && !execution.isTerminateOnly(); tries++) {
			try {
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private record At(String point) implements StepExecutionListener {

		@Override
		public void beforeStep(StepExecution execution) {
			step = execution.getStepName();
			if (isLaterThan(this.point.split(":")[0])) {
				// The step was complete already: the kill falls at the first one after
				// it.
				pause();
			}
			if (this.point.equals(step + ":start")) {
				System.out.println(READY);
				awaitStop(execution);
			}
		}

		private static boolean isLaterThan(String other) {
			List<String> steps = NightPart.NIGHTLY.steps();
			return steps.contains(other) && steps.indexOf(step) > steps.indexOf(other);
		}

		@Override
		public ExitStatus afterStep(StepExecution execution) {
			if (this.point.equals(step + ":end") || this.point.equals(step + ":batch")) {
				pause();
			}
			return execution.getExitStatus();
		}

	}

}
