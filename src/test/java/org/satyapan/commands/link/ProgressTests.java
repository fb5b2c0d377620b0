package org.satyapan.commands.link;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.satyapan.linkage.LinkageProgress.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Short work is done in silence; long work tells how far it has come. */
class ProgressTests {

	private final StringWriter told = new StringWriter();

	private final AtomicLong seconds = new AtomicLong();

	private Progress progress(boolean terminal) {
		return new Progress(new PrintWriter(this.told), terminal, () -> this.seconds.get() * 1_000_000_000L);
	}

	@Test
	void inAFileALineIsToldAfterFiveSecondsAndThenEveryTen() {
		Progress progress = progress(false);
		for (int second = 0; second < 20; second++) {
			this.seconds.set(second);
			progress.at(Stage.COMPARE, 100_000L * second, 2_000_000);
		}
		progress.end();
		assertThat(this.told.toString().lines()).containsExactly("500,000 of 2,000,000 pairs compared",
				"1,500,000 of 2,000,000 pairs compared");
	}

	@Test
	void onATerminalOneLineChangesAndIsErasedAtTheEnd() {
		Progress progress = progress(true);
		progress.at(Stage.TRAIN, 1, 2);
		assertThat(this.told.toString()).isEmpty();
		this.seconds.set(2);
		progress.at(Stage.TRAIN, 1000, 2000);
		progress.end();
		assertThat(this.told).hasToString("\r\u001B[K1,000 of 2,000 pairs learned from\r\u001B[K");
	}

	@Test
	void twoListsThatAreReadAtTheSameTimeAreToldAsOne() {
		Progress progress = progress(false);
		this.seconds.set(6);
		progress.reading(0, 2).at(600_000, 0.6);
		this.seconds.set(20);
		progress.reading(1, 2).at(500_000, 0.5);
		assertThat(this.told.toString().lines()).containsExactly("600,000 of about 2,000,000 records read",
				"1,100,000 of about 2,000,000 records read");
	}

}
