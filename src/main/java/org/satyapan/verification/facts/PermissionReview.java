package org.satyapan.verification.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.AddressParts;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.PersonNames;
import org.satyapan.register.Link;
import org.satyapan.register.Listing;
import org.satyapan.register.Permission;
import org.satyapan.register.PermissionState;
import org.satyapan.register.Premises;
import org.satyapan.resolution.CitedNumbers;
import org.satyapan.resolution.FirmNames;
import org.satyapan.resolution.LinkEvidence;
import org.satyapan.verification.RuleBook;
import org.satyapan.verification.RuleCode;

/**
 * Checks one listing against DoT's permissions: those whose numbers it cites and those
 * that resolution linked to it. Whether a permission is the listing's own is what its
 * link says, and a person's decision on it outranks all else; what the records say only
 * tells what is wrong with a number that is another's.
 */
final class PermissionReview {

	private static final Comparator<Assessment> BEST = Comparator.comparing(Assessment::state)
		.thenComparing((assessment) -> assessment.permission().id());

	private final RuleBook book;

	private final Map<String, Permission> byKey;

	private final Map<String, Premises> placeOfPermission;

	private final Map<String, AddressParts> parsed = new LinkedHashMap<>();

	/**
	 * A review.
	 * @param byKey DoT's records by registration key
	 * @param placeOfPermission premises by the permission's id
	 */
	PermissionReview(RuleBook book, Map<String, Permission> byKey, Map<String, Premises> placeOfPermission) {
		this.book = book;
		this.byKey = byKey;
		this.placeOfPermission = placeOfPermission;
	}

	/**
	 * What is known of a listing beside its own words.
	 *
	 * @param premises where resolution placed it
	 * @param otherNumbers numbers that DoT's reply or an inspection gave for the place
	 * @param linked records that are the listing's own
	 * @param doubtful records that may be
	 * @param links of the listing, by permission
	 */
	record Known(@Nullable Premises premises, List<String> otherNumbers, List<Permission> linked,
			List<Permission> doubtful, Map<String, Link> links) {

		@Nullable Link to(Permission permission) {
			return this.links.get(permission.id());
		}

	}

	/** Checks a listing. */
	PermissionJudgement judge(Listing listing, Known known) {
		List<String> numbers = CitedNumbers.of(listing.licenceNo());
		List<String> keys = CitedNumbers.keys(listing.licenceNo());
		@Nullable Assessment best = candidates(keys, known).stream()
			.map((permission) -> new Assessment(state(listing, known, permission), permission))
			.min(BEST)
			.orElse(null);
		LocalDate conduct = listing.conductDate();
		if (!this.book.permissionRequiredOn(conduct)) {
			return new PermissionJudgement(PermissionState.NOT_REQUIRED, notRequired(conduct),
					(best != null) ? best.permission() : null, numbers, keys);
		}
		if (best != null) {
			boolean atHome = best.state() == PermissionState.OTHER_ADDRESS && worksFromHome(listing);
			PermissionState state = atHome ? PermissionState.FOUND : best.state();
			return new PermissionJudgement(state, atHome ? "works-from-home" : reason(state), best.permission(),
					numbers, keys);
		}
		PermissionState state = !keys.isEmpty() ? PermissionState.NUMBER_UNKNOWN
				: known.doubtful().isEmpty() ? PermissionState.NOT_FOUND : PermissionState.DOUBTFUL;
		@Nullable Permission hint = (state == PermissionState.DOUBTFUL) ? known.doubtful().get(0) : null;
		return new PermissionJudgement(state, reason(state), hint, numbers, keys);
	}

	/** Those it cites, or else its own; and in any case what a person said is its own. */
	private List<Permission> candidates(List<String> keys, Known known) {
		List<Permission> candidates = withNumbers(keys);
		if (keys.isEmpty()) {
			candidates.addAll(known.linked());
			candidates.addAll(withNumbers(known.otherNumbers().stream().map(Identifiers::normalise).toList()));
		}
		else {
			known.linked().stream().filter((permission) -> {
				Link link = known.to(permission);
				return link != null && LinkEvidence.isClerks(link);
			}).forEach(candidates::add);
		}
		return candidates;
	}

	private String notRequired(LocalDate conduct) {
		LocalDate from = this.book.rule(RuleCode.PERMISSION_NOT_FOUND).validFrom();
		return (from != null && conduct.isBefore(from)) ? "rule-not-yet-in-force"
				: reason(PermissionState.NOT_REQUIRED);
	}

	private List<Permission> withNumbers(List<String> keys) {
		List<Permission> known = new ArrayList<>();
		for (String key : keys) {
			Permission permission = this.byKey.get(key);
			if (permission != null) {
				known.add(permission);
			}
		}
		return known;
	}

	/** What is wrong with a record as this listing's permission; the graver first. */
	private PermissionState state(Listing listing, Known known, Permission permission) {
		Link link = known.to(permission);
		String decision = (link != null) ? link.decision() : "";
		if (decision.equals(Decision.LINK.name())) {
			return inTime(listing, permission);
		}
		if (otherAddress(listing, known.premises(), permission)) {
			return PermissionState.OTHER_ADDRESS;
		}
		if (decision.equals(Decision.NO_LINK.name()) || otherName(listing, permission, link)) {
			return PermissionState.OTHER_NAME;
		}
		return decision.equals(Decision.REVIEW.name()) ? PermissionState.DOUBTFUL : inTime(listing, permission);
	}

	private static PermissionState inTime(Listing listing, Permission permission) {
		LocalDate expiry = permission.expiryDate();
		return (expiry != null && expiry.isBefore(listing.conductDate())) ? PermissionState.EXPIRED
				: PermissionState.FOUND;
	}

	private boolean otherAddress(Listing listing, @Nullable Premises premises, Permission permission) {
		Premises registered = this.placeOfPermission.get(permission.id());
		if (registered != null && premises != null && registered.id().equals(premises.id())) {
			return false;
		}
		String address = (listing.address() != null) ? listing.address() : (premises != null) ? premises.address() : "";
		return PlaceKey.otherLocality(premises, registered) || (!address.isBlank()
				&& AddressParser.premisesConflict(parts(address), parts(permission.centreAddress())) != null);
	}

	private AddressParts parts(String address) {
		return this.parsed.computeIfAbsent(address, AddressParser::parse);
	}

	private static boolean otherName(Listing listing, Permission permission, @Nullable Link link) {
		if (link != null && FirmNames.agree(LinkEvidence.pair(link)) || same(listing.cin(), permission.cin())
				|| same(listing.gstin(), permission.gstin())) {
			return false;
		}
		String trade = permission.tradeName();
		return FirmNames.clearlyDifferent(listing.name(), permission.applicant())
				&& (trade == null || trade.isBlank() || FirmNames.clearlyDifferent(listing.name(), trade))
				&& !owns(listing, permission.applicant());
	}

	private static boolean owns(Listing listing, String applicant) {
		String owner = listing.owner();
		String key = PersonNames.key(applicant);
		return owner != null && !key.isEmpty()
				&& Arrays.stream(owner.split(";")).anyMatch((name) -> PersonNames.key(name).equals(key));
	}

	private static boolean same(@Nullable String left, @Nullable String right) {
		return left != null && right != null && !left.isBlank()
				&& Identifiers.normalise(left).equals(Identifiers.normalise(right));
	}

	private boolean worksFromHome(Listing listing) {
		if (!this.book.permission().homeAllowedOn(listing.conductDate())) {
			return false;
		}
		return Words.first(this.book.permission().homeWords(), List.of(), listing.workProfile(), listing.remarks())
			.isPresent();
	}

	private static String reason(PermissionState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * A record weighed as a listing's permission.
	 *
	 * @param state in the order of {@link PermissionState}, the best first
	 */
	private record Assessment(PermissionState state, Permission permission) {
	}

}
