package org.satyapan.nightly;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.satyapan.register.NightLocks;
import org.satyapan.register.NightLocks.Holder;

/**
 * Lets one night run at a time. A holder on this machine is dead when its process is
 * gone; one on another machine when it has been silent for long enough.
 */
@Component
class NightLock {

	private static final Logger log = LoggerFactory.getLogger(NightLock.class);

	private static final long RENEW_SECONDS = 5;

	private final NightLocks locks;

	private final NightlySettings settings;

	private final String host = hostName();

	private final ProcessHandle process = ProcessHandle.current();

	/** A process id is used again some day; together with its start it is not. */
	private final String holder = this.host + "/" + this.process.pid() + "/" + started(this.process);

	NightLock(NightLocks locks, NightlySettings settings) {
		this.locks = locks;
		this.settings = settings;
	}

	/**
	 * Takes the lock.
	 * @return what releases it, or empty with a living holder
	 */
	Optional<Held> take() {
		if (this.locks.take(this.holder, this.host, this.process.pid()) || takeFromTheDead()) {
			return Optional.of(new Held());
		}
		return Optional.empty();
	}

	/** Who holds it, for a message. */
	String holder() {
		return this.locks.holder()
			.map((held) -> "process " + held.processId() + " on " + held.host())
			.orElse("another process");
	}

	private boolean takeFromTheDead() {
		Optional<Holder> found = this.locks.holder();
		if (found.isEmpty()) {
			return this.locks.take(this.holder, this.host, this.process.pid());
		}
		Holder other = found.get();
		if (!dead(other)) {
			return false;
		}
		log.info("Process {} on {} no longer lives: taking its night over", other.processId(), other.host());
		return this.locks.takeFrom(other, this.holder, this.host, this.process.pid());
	}

	private boolean dead(Holder other) {
		if (other.host().equals(this.host)) {
			return ProcessHandle.of(other.processId())
				.filter(ProcessHandle::isAlive)
				.filter((alive) -> other.holder().equals(other.host() + "/" + alive.pid() + "/" + started(alive)))
				.isEmpty();
		}
		return other.silentFor().compareTo(this.settings.lockExpiresAfter()) > 0;
	}

	private static String started(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toEpochMilli).map(String::valueOf).orElse("unknown");
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

	/** The lock while it is held: renews itself until closed. */
	final class Held implements AutoCloseable {

		private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor((work) -> {
			Thread thread = new Thread(work, "night-lock");
			thread.setDaemon(true);
			return thread;
		});

		private Held() {
			this.renewal.scheduleWithFixedDelay(this::renew, RENEW_SECONDS, RENEW_SECONDS, TimeUnit.SECONDS);
		}

		private void renew() {
			try {
				if (!NightLock.this.locks.renew(NightLock.this.holder)) {
					log.error("This night has lost its lock to {}", NightLock.this.holder());
				}
			}
			catch (DataAccessException ex) {
				log.warn("Could not renew the night's lock: {}", ex.getMessage());
			}
		}

		@Override
		public void close() {
			this.renewal.shutdownNow();
			NightLock.this.locks.release(NightLock.this.holder);
		}

	}

}
