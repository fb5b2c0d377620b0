package org.satyapan.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A Java virtual machine of their own for long lists, with the options that suit them.
 * The code of linkage is broad, not deep, and runs for seconds: half of the processor
 * time would go into optimising it, and into touching memory page by page. Results do not
 * depend on it. Whoever gives the machine options of his own knows better, and gets none
 * from here.
 */
public final class OwnMachine {

	/** Bytes; shorter lists are linked before another machine has started. */
	private static final long LONG = 1 << 20;

	/** Bytes; longer lists take so long that optimising pays. */
	private static final long LARGE = 1 << 27;

	/** Bytes of heap; less has no room for the options. */
	private static final long ROOM = 1 << 30;

	private static final String MARK = "satyapan.own-machine";

	/**
	 * Of all collectors this one costs least where nobody waits for an answer meanwhile.
	 * What is young and short-lived has little room, which is used again and again:
	 * memory that was never touched before is dear, above all in a virtual machine.
	 */
	private static final List<String> ALWAYS = List.of("-D" + MARK + "=true", "-XX:+IgnoreUnrecognizedVMOptions",
			"-XX:+UseParallelGC", "-XX:InitialRAMPercentage=25", "-Xmn48m");

	private static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

	/**
	 * Only the first compiler, without its counters, on which threads get in each other's
	 * way.
	 */
	private static final List<String> FOR_LONG = List.of("-XX:TieredStopAtLevel=1");

	/** Copies of long methods in others take longer to compile than they save. */
	private static final List<String> FOR_LARGE = List.of("-XX:FreqInlineSize=100");

	private static final Path PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

	private static final List<String> ENVIRONMENT = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

	private OwnMachine() {
	}

	/**
	 * Runs a command line in a machine of its own, if it links long lists and a packaged
	 * jar was started without options of the machine but for the size of its heap.
	 * @param arguments the command line, the name of the command first
	 * @return its exit status; empty if it is to be run in this machine
	 */
	public static OptionalInt run(String... arguments) {
		if (Boolean.getBoolean(MARK)) {
			endWithParent();
			return OptionalInt.empty();
		}
		long size = size(List.of(arguments));
		if (size < LONG || Runtime.getRuntime().maxMemory() < ROOM
				|| ENVIRONMENT.stream().anyMatch((name) -> System.getenv(name) != null)) {
			return OptionalInt.empty();
		}
		ProcessHandle.Info here = ProcessHandle.current().info();
		Optional<List<String>> command = here.command()
			.flatMap((java) -> command(java, here.arguments().orElse(new String[0]), size, hasHugePages()));
		return command.isPresent() ? run(command.get()) : OptionalInt.empty();
	}

	private static OptionalInt run(List<String> command) {
		try {
			return OptionalInt.of(new ProcessBuilder(command).inheritIO().start().waitFor());
		}
		catch (IOException ex) {
			// Where no other machine can be started, this one does.
			return OptionalInt.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return OptionalInt.of(1);
		}
	}

	/** What was started for somebody ends when he is gone. */
	private static void endWithParent() {
		ProcessHandle.current().parent().ifPresent((parent) -> parent.onExit().thenRun(() -> System.exit(1)));
	}

	/**
	 * Bytes of the lists that a command line links; 0 if it does something else.
	 * @param arguments the command line
	 */
	static long size(List<String> arguments) {
		if (arguments.isEmpty() || !arguments.get(0).equals("link")) {
			return 0;
		}
		return Stream.of("--left", "--right").flatMap((option) -> values(arguments, option)).mapToLong((file) -> {
			try {
				return Files.size(Path.of(file));
			}
			catch (IOException | IllegalArgumentException ex) {
				// The command itself tells what is wrong.
				return 0;
			}
		}).sum();
	}

	private static Stream<String> values(List<String> arguments, String option) {
		int at = arguments.indexOf(option);
		return (at >= 0) ? arguments.stream().skip(at + 1L).limit(1)
				: arguments.stream()
					.filter((argument) -> argument.startsWith(option + "="))
					.map((argument) -> argument.substring(option.length() + 1));
	}

	/**
	 * The command that starts the other machine.
	 * @param java the program that runs this one
	 * @param given all its arguments: options of the machine, {@code -jar}, jar, command
	 * line
	 * @param size bytes of the lists
	 * @param hugePages whether the system has large pages for who asks
	 * @return empty if no jar is run, or the operator gave the machine options
	 */
	static Optional<List<String>> command(String java, String[] given, long size, boolean hugePages) {
		int jar = Arrays.asList(given).indexOf("-jar");
		if (jar < 0 || !Arrays.stream(given, 0, jar)
			.allMatch((option) -> option.startsWith("-Xmx") || option.startsWith("-D"))) {
			return Optional.empty();
		}
		List<String> command = new ArrayList<>(List.of(java));
		command.addAll(ALWAYS);
		if (hugePages) {
			command.add(HUGE_PAGES);
		}
		command.addAll((size < LARGE) ? FOR_LONG : FOR_LARGE);
		command.addAll(List.of(given));
		return Optional.of(command);
	}

	private static boolean hasHugePages() {
		try {
			return !Files.readString(PAGES).contains("[never]");
		}
		catch (IOException ex) {
			return false;
		}
	}

}
