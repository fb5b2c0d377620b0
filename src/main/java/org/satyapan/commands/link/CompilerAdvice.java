package org.satyapan.commands.link;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import javax.management.JMException;
import javax.management.ObjectName;

import org.jspecify.annotations.Nullable;

/**
 * Advises the Java virtual machine to spare its optimising compiler what links lists; the
 * first compiler's code runs. The code of linkage is broad, not deep: to optimise it took
 * a third of all processor time for 100,000 records a side, and saved less. For a million
 * it pays, but for the methods that only call others, into which all of those would be
 * copied. Patterns of classes match by their beginning, so sub-packages are meant too.
 *
 * @see <a href="https://openjdk.org/jeps/165">JEP 165: compiler control</a>
 */
public final class CompilerAdvice {

	private static final String DIRECTIVES = "/link/compiler-directives.json";

	private static final String DIRECTIVES_LARGE = "/link/compiler-directives-large.json";

	/** Shorter files are linked before the advice would have been worth giving. */
	private static final long WORTH_IT = 1 << 20;

	/** Longer files are linked for so long that optimising more pays. */
	private static final long LARGE = 1 << 27;

	private CompilerAdvice() {
	}

	/**
	 * Gives the advice, while the caller goes on. Results do not depend on it: a machine
	 * that does not take it is only slower.
	 * @param left one list
	 * @param right the other
	 * @throws IOException if one cannot be read
	 */
	public static void give(Path left, @Nullable Path right) throws IOException {
		long size = Files.size(left) + ((right == null) ? 0 : Files.size(right));
		if (size < WORTH_IT) {
			return;
		}
		Thread thread = new Thread(() -> add(size >= LARGE), "compiler advice");
		thread.setDaemon(true);
		thread.start();
	}

	static void add(boolean large) {
		try {
			Path file = Files.createTempFile("compiler-directives", ".json");
			try (InputStream directives = CompilerAdvice.class
				.getResourceAsStream(large ? DIRECTIVES_LARGE : DIRECTIVES)) {
				Files.copy(Objects.requireNonNull(directives), file, StandardCopyOption.REPLACE_EXISTING);
				ManagementFactory.getPlatformMBeanServer()
					.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "compilerDirectivesAdd",
							new Object[] { new String[] { file.toString() } },
							new String[] { String[].class.getName() });
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException | JMException ex) {
			// Not every machine takes advice.
		}
	}

}
