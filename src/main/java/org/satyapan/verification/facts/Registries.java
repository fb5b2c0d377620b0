package org.satyapan.verification.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.Phones;
import org.satyapan.register.Listing;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntry;

/**
 * What the registries say, as far as their lists were given. Of a number that no list
 * names nothing is known.
 */
public final class Registries {

	private final Map<Registry, Map<String, RegistryEntry>> byNumber = new EnumMap<>(Registry.class);

	/** Telemarketers by each fact that tells one. */
	private final Map<String, RegistryEntry> telemarketers = new HashMap<>();

	private final List<LocalDate> telemarketerLists;

	Registries(List<RegistryEntry> entries) {
		for (RegistryEntry entry : entries) {
			this.byNumber.computeIfAbsent(entry.registry(), (any) -> new HashMap<>()).put(entry.numberKey(), entry);
		}
		List<RegistryEntry> sellers = entries.stream()
			.filter((entry) -> entry.registry() == Registry.TELEMARKETER)
			.toList();
		sellers.forEach(this::index);
		this.telemarketerLists = sellers.stream().map(RegistryEntry::asOf).distinct().sorted().toList();
	}

	private void index(RegistryEntry entry) {
		put(entry.number(), "number", Identifiers::normalise, entry);
		put(entry.cin(), "cin", Identifiers::normalise, entry);
		put(entry.gstin(), "gstin", Identifiers::normalise, entry);
		put(entry.name(), "name", CompanyNames::key, entry);
		if (entry.phones() != null) {
			Phones.keys(entry.phones()).forEach((phone) -> put(phone, "phone", Function.identity(), entry));
		}
	}

	private void put(@Nullable String written, String fact, Function<String, String> key, RegistryEntry entry) {
		String found = (written != null) ? key.apply(written) : "";
		if (!found.isEmpty()) {
			this.telemarketers.putIfAbsent(fact + " " + found, entry);
		}
	}

	/**
	 * What a registry says of a number, if it had that status on the day. A status of
	 * which nobody says since when counts from the day of the list.
	 */
	public Optional<RegistryEntry> saying(Registry registry, @Nullable String number, List<String> statuses,
			LocalDate day) {
		if (number == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.byNumber.getOrDefault(registry, Map.of()).get(Identifiers.normalise(number)))
			.filter((entry) -> statuses.contains(entry.status().name()) && !since(entry).isAfter(day));
	}

	/** The day from which a registry's word counts. */
	public static LocalDate since(RegistryEntry entry) {
		return (entry.statusSince() != null) ? entry.statusSince() : entry.asOf();
	}

	/** The telemarketers' list of a day nearest to that one, at most so many days off. */
	public Optional<LocalDate> telemarketersListedAbout(LocalDate day, int days) {
		return this.telemarketerLists.stream()
			.filter((list) -> Math.abs(ChronoUnit.DAYS.between(list, day)) <= days)
			.reduce((first, second) -> second);
	}

	/**
	 * The telemarketer that a listing may be. In its favour any one fact is enough: the
	 * number that it cites, its CIN, GSTIN, a telephone or its name.
	 */
	public Optional<RegistryEntry> telemarketer(Listed listed) {
		Listing listing = listed.listing();
		PaperClaim papers = listed.papers();
		return found("number", (papers != null) ? papers.telemarketerNo() : null, Identifiers::normalise)
			.or(() -> found("cin", listing.cin(), Identifiers::normalise))
			.or(() -> found("gstin", listing.gstin(), Identifiers::normalise))
			.or(() -> byPhone(listing.phones()))
			.or(() -> found("name", listing.name(), CompanyNames::key));
	}

	private Optional<RegistryEntry> byPhone(@Nullable String phones) {
		return (phones == null) ? Optional.empty()
				: Phones.keys(phones)
					.stream()
					.flatMap((phone) -> found("phone", phone, Function.identity()).stream())
					.findFirst();
	}

	private Optional<RegistryEntry> found(String fact, @Nullable String written, Function<String, String> key) {
		return (written == null) ? Optional.empty()
				: Optional.ofNullable(this.telemarketers.get(fact + " " + key.apply(written)));
	}

}
