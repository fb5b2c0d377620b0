package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Identifiers;

/**
 * What registries say of companies, taxpayers and telemarketers, and what lists say of
 * tenants' and shops' papers. Most of it is in order; some is planted upon centres that
 * are honest otherwise.
 */
final class Papers {

	/** Their lists name the work in letters that anybody reads. */
	private static final Set<String> PLAIN = Set.of("PS-UDYOG-VIHAR", "PS-DLF-PHASE-2", "PS-SOHNA-ROAD");

	private static final String SELLS = "tele sales";

	private final CityPlan plan;

	private final Centres centres;

	private final Plants plants;

	private final Dice dice;

	/** What lists say, by centre; empty in a city whose lists do not ask. */
	final Map<String, TruePapers> papers = new HashMap<>();

	final List<TrueEntry> entries = new ArrayList<>();

	/** Centres whose numbers a registry tells otherwise than in order. */
	private final Set<String> companies = new HashSet<>();

	private final Set<String> taxpayers = new HashSet<>();

	private final Set<String> sellers = new HashSet<>();

	/** Honest centres that nothing was planted upon yet, the last first. */
	private final List<TrueCentre> free;

	/**
	 * Papers of a city.
	 * @param honest centres without any discrepancy that a list of this month names
	 */
	Papers(CityPlan plan, Centres centres, Plants plants, List<TrueCentre> honest, Dice dice) {
		this.plan = plan;
		this.centres = centres;
		this.plants = plants;
		this.dice = dice.fork("papers");
		this.free = new ArrayList<>(honest);
		Map<String, Integer> holders = new HashMap<>();
		centres.made.forEach((centre) -> numbers(centre).forEach((number) -> holders.merge(number, 1, Integer::sum)));
		this.free
			.removeIf((centre) -> numbers(centre).stream().anyMatch((number) -> holders.getOrDefault(number, 0) > 1));
	}

	void make() {
		if (this.plan.papers()) {
			Set<TrueCentre> honest = new HashSet<>(this.free);
			this.centres.made.forEach((centre) -> this.papers.put(centre.id(), ordinary(centre, honest)));
		}
		LocalDate today = this.plan.storyDate();
		some(2 * this.plan.times(), (centre) -> !centre.cin().isEmpty(), this::struckOff);
		some(this.plan.times(), (centre) -> !centre.cin().isEmpty(), (centre) -> notActive(centre, today));
		some(this.plan.times(), (centre) -> !centre.gstin().isEmpty(), this::cancelled);
		some(3 * this.plan.times(), Papers::sells, this::seller);
		if (this.plan.papers()) {
			some(3 * this.plan.times(), (centre) -> true, this::tenant);
			some(3 * this.plan.times(), (centre) -> centre.seats() >= LawDays.LARGE, this::shop);
		}
		inOrder();
		namesakes();
	}

	/**
	 * What a registry or a complaint may name: two branches of a firm have it in common,
	 * and what is said of one is said of both.
	 */
	private static Set<String> numbers(TrueCentre centre) {
		Set<String> numbers = new HashSet<>(centre.phones());
		numbers.add(centre.cin());
		numbers.add(centre.gstin());
		numbers.remove("");
		return numbers;
	}

	private void some(int count, Predicate<TrueCentre> fits, Consumer<TrueCentre> plant) {
		int planted = 0;
		for (int i = this.free.size() - 1; i >= 0 && planted < count; i--) {
			if (fits.test(this.free.get(i))) {
				plant.accept(this.free.remove(i));
				planted++;
			}
		}
	}

	/** Of a small shop "no" is in order since only large ones need be registered. */
	private TruePapers ordinary(TrueCentre centre, Set<TrueCentre> honest) {
		boolean current = honest.contains(centre);
		boolean ordered = !this.plan.storyDate().isBefore(LawDays.LARGE_SHOPS_ONLY);
		String tenant = (current && !ordered) ? this.dice.pick("Yes", "Yes", "No", "")
				: this.dice.pick("Yes", "Yes", "Yes", "Applied", "");
		boolean small = centre.seats() < LawDays.LARGE
				&& !this.plan.storyDate().withDayOfMonth(1).isBefore(LawDays.LARGE_SHOPS_ONLY);
		String number = "PSA/" + centre.since().getYear() + "/" + this.dice.digits(5);
		String shop = (current && small) ? this.dice.pick("No", "No", "") : this.dice.pick(number, number, number, "");
		return new TruePapers(tenant, shop, "");
	}

	private void struckOff(TrueCentre centre) {
		this.companies.add(centre.id());
		LocalDate since = this.dice.chance(50) ? centre.since().plusDays(this.dice.between(10, 60)) : null;
		entry("COMPANY", centre.cin(), centre, this.dice.pick("Strike Off", "Struck off"), since);
		this.plants.planted("COMPANY_STRUCK_OFF", centre, centre.cin() + " was struck off");
	}

	private void notActive(TrueCentre centre, LocalDate today) {
		this.companies.add(centre.id());
		entry("COMPANY", centre.cin(), centre, "Dormant", today.minusDays(this.dice.between(100, 300)));
		this.plants.planted("IDENTIFIER_NOT_ACTIVE", centre, centre.cin() + " is dormant");
	}

	private void cancelled(TrueCentre centre) {
		this.taxpayers.add(centre.id());
		entry("TAX", centre.gstin(), centre, "Cancelled suo-moto", null);
		this.plants.planted("IDENTIFIER_NOT_ACTIVE", centre, centre.gstin() + " was cancelled");
	}

	private void seller(TrueCentre centre) {
		int kind = this.sellers.size() % (this.plan.papers() ? 3 : 2);
		this.sellers.add(centre.id());
		if (kind == 0) {
			LocalDate ended = this.plan.storyDate().minusDays(this.dice.between(60, 400));
			this.entries.add(seller(centre, number(), "Registered", ended));
		}
		if (kind == 2) {
			TruePapers before = this.papers.getOrDefault(centre.id(), TruePapers.NONE);
			this.papers.put(centre.id(), new TruePapers(before.tenant(), before.shop(), "No"));
		}
		this.plants.planted("TELEMARKETER_NOT_REGISTERED", centre,
				List.of("its registration has ended", "no operator registered it", "its list says no").get(kind));
	}

	private void tenant(TrueCentre centre) {
		TruePapers before = this.papers.getOrDefault(centre.id(), TruePapers.NONE);
		this.papers.put(centre.id(), new TruePapers("No", before.shop(), before.telemarketer()));
		this.plants.planted("TENANT_NOT_VERIFIED", centre, "its list says no");
	}

	private void shop(TrueCentre centre) {
		TruePapers before = this.papers.getOrDefault(centre.id(), TruePapers.NONE);
		this.papers.put(centre.id(), new TruePapers(before.tenant(), "No", before.telemarketer()));
		this.plants.planted("SHOP_NOT_REGISTERED", centre, "its list says no, with " + centre.seats() + " seats");
	}

	/** Everybody else's numbers. */
	private void inOrder() {
		Set<String> written = new HashSet<>();
		this.entries.forEach((entry) -> written.add(entry.number()));
		for (TrueCentre centre : this.centres.made) {
			if (centre.since().isAfter(this.plan.storyDate())) {
				continue;
			}
			if (centre.cin().length() == 21 && !this.companies.contains(centre.id()) && written.add(centre.cin())) {
				entry("COMPANY", centre.cin(), centre, "Active", null);
			}
			if (isGood(centre.gstin()) && !this.taxpayers.contains(centre.id()) && written.add(centre.gstin())) {
				entry("TAX", centre.gstin(), centre, "Active", null);
			}
			if (sellsToIndia(centre) && !this.sellers.contains(centre.id())) {
				String number = number();
				this.entries.add(seller(centre, number, "Registered",
						this.plan.storyDate().plusDays(this.dice.between(30, 900))));
				this.papers.computeIfPresent(centre.id(),
						(id, before) -> new TruePapers(before.tenant(), before.shop(), this.dice.pick(number, "")));
			}
		}
	}

	/** Companies that were struck off and have the name of an honest one. */
	private void namesakes() {
		for (int i = 0; i < Math.min(this.plan.times(), this.free.size()); i++) {
			String number = this.centres.identifiers.cin(this.dice, 2011);
			this.entries.add(new TrueEntry("COMPANY", number, this.free.get(i).name(), "Struck off",
					LocalDate.of(2016, 3, 1), null, "", "", "", ""));
		}
	}

	private void entry(String registry, String number, TrueCentre centre, String status, @Nullable LocalDate since) {
		this.entries.add(new TrueEntry(registry, number, centre.name(), status, since, null, "", "", "", centre.id()));
	}

	private static TrueEntry seller(TrueCentre centre, String number, String status, LocalDate validTo) {
		return new TrueEntry("TELEMARKETER", number, centre.name(), status, null, validTo, centre.cin(),
				isGood(centre.gstin()) ? centre.gstin() : "", centre.phones().get(0), centre.id());
	}

	private String number() {
		return "TM-" + this.dice.digits(8);
	}

	private static boolean isGood(String gstin) {
		return gstin.length() == 15 && Identifiers.checkDigit(gstin) == gstin.charAt(14);
	}

	private static boolean sells(TrueCentre centre) {
		return sellsToIndia(centre) && PLAIN.contains(centre.station());
	}

	private static boolean sellsToIndia(TrueCentre centre) {
		return centre.process().contains(SELLS);
	}

}
