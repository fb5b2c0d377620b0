package org.satyapan.commands.link;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: written beside its place and moved there at
 * the end.
 */
public final class NewFile implements Closeable {

	private final Path target;

	private final Path written;

	/**
	 * Begins a file.
	 * @param path where it is to appear; what stands there stays until {@link #finish}
	 * @throws IOException if no file can be written there
	 */
	public NewFile(Path path) throws IOException {
		if (Files.exists(path) && !Files.isRegularFile(path)) {
			// A terminal or a pipe.
			this.target = path;
			this.written = path;
			return;
		}
		this.target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
		String name = "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
		this.written = this.target.resolveSibling(name);
		Files.write(this.written, new byte[0]);
		this.written.toFile().deleteOnExit();
	}

	/** Where to write. */
	public Path path() {
		return this.written;
	}

	/** Puts the file in its place. */
	public void finish() throws IOException {
		if (this.written.equals(this.target)) {
			return;
		}
		try {
			Files.move(this.written, this.target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(this.written, this.target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes what was written if it was not put in its place. */
	@Override
	public void close() throws IOException {
		if (!this.written.equals(this.target)) {
			Files.deleteIfExists(this.written);
		}
	}

}
