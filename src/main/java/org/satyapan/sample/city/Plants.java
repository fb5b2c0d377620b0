package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Identifiers;

/**
 * The discrepancies that operating centres are given, one method each. A method changes a
 * draft, adds the centre with whatever permission it has, and notes what was planted.
 */
final class Plants {

	private final LocalDate today;

	private final Centres centres;

	private final Dice dice;

	final List<PlantedFinding> findings = new ArrayList<>();

	/** The number and name of the last centre whose number others may cite. */
	private String sharedNumber = "";

	/** The last firm that has a first branch. */
	private @Nullable CentreDraft firm;

	Plants(LocalDate today, Centres centres, Dice dice) {
		this.today = today;
		this.centres = centres;
		this.dice = dice.fork("plants");
	}

	void planted(String rule, TrueCentre centre, String why) {
		note(rule, "PLANTED", centre, why);
	}

	void tolerated(String rule, TrueCentre centre, String why) {
		note(rule, "TOLERATED", centre, why);
	}

	private void note(String rule, String certainty, TrueCentre centre, String why) {
		this.findings.add(new PlantedFinding(rule, certainty, centre.name(), centre.id(), centre.station(),
				centre.premises().inFull(), why));
	}

	void honest(CentreDraft draft) {
		this.centres.addWithPermission(draft, this.dice);
	}

	void withoutPermission(CentreDraft draft) {
		int kind = this.dice.below(10);
		draft.licence = (kind < 6) ? "No" : (kind < 8) ? "Yes" : "Applied";
		planted("PERMISSION_NOT_FOUND", this.centres.add(draft),
				"no registration anywhere; the list says " + draft.licence);
	}

	void unknownNumber(CentreDraft draft) {
		draft.licence = "Yes";
		draft.licenceNumber = this.centres.number(this.dice, draft.since.getYear());
		TrueCentre centre = this.centres.add(draft);
		planted("PERMISSION_NUMBER_UNKNOWN", centre, draft.licenceNumber + " was never given out");
		tolerated("PERMISSION_NOT_FOUND", centre, "it has no other registration");
	}

	void expired(CentreDraft draft) {
		draft.since = LocalDate.of(2009 + this.dice.below(2), 1 + this.dice.below(12), 3);
		String number = cited(draft);
		TrueCentre centre = this.centres.add(draft);
		this.centres.permit(centre, number, centre.premises(), centre.activity(), draft.since.minusDays(30), 10,
				this.dice);
		planted("PERMISSION_EXPIRED", centre, number + " ran for ten years from " + draft.since.minusDays(30));
	}

	void otherAddress(CentreDraft draft) {
		String number = cited(draft);
		TrueCentre centre = this.centres.add(draft);
		this.centres.permit(centre, number, Places.elsewhere("Delhi", this.dice), centre.activity(),
				Centres.issue(draft.since, this.dice), 20, this.dice);
		planted("PERMISSION_OTHER_ADDRESS", centre, number + " is for premises in Delhi");
		tolerated("PERMISSION_NOT_FOUND", centre, "there is none for this address");
	}

	void otherName(CentreDraft draft) {
		String number = cited(draft);
		TrueCentre centre = this.centres.add(draft);
		CentreDraft former = this.centres.draft("", centre.premises(), centre.since(), this.dice);
		TrueCentre holder = former.build("");
		this.centres.permit(centre, number, centre.premises(), centre.activity(),
				Centres.issue(draft.since, this.dice).minusYears(1),
				Centres.issue(draft.since, this.dice).plusYears(18), holder.name(), holder.core(), this.dice);
		TruePermission wrong = this.centres.permissions.remove(this.centres.permissions.size() - 1);
		this.centres.permissions
			.add(new TruePermission(wrong.number(), centre.id(), wrong.applicant(), wrong.tradeName(), wrong.premises(),
					wrong.type(), wrong.activity(), wrong.seats(), wrong.issued(), wrong.expires(), wrong.area(),
					holder.cin(), "", holder.owner().name(), holder.phones().get(0), wrong.email()));
		planted("PERMISSION_OTHER_NAME", centre, number + " is in the name of " + holder.name());
		tolerated("PERMISSION_NOT_FOUND", centre, "there is none in this name");
		tolerated("KNOWN_BUT_NOT_LISTED", centre, "the holder of " + number + " is on no list");
	}

	/** The rightful holder of a number that others cite, too. */
	void sharedHolder(CentreDraft draft) {
		String number = cited(draft);
		TrueCentre centre = this.centres.add(draft);
		this.centres.permit(centre, number, centre.premises(), centre.activity(), Centres.issue(draft.since, this.dice),
				20, this.dice);
		this.sharedNumber = number;
		tolerated("PERMISSION_NUMBER_SHARED", centre, number + " is cited by others, but rightfully its own");
	}

	void sharedBorrower(CentreDraft draft) {
		draft.licence = "Yes";
		draft.licenceNumber = this.sharedNumber;
		TrueCentre centre = this.centres.add(draft);
		planted("PERMISSION_NUMBER_SHARED", centre, this.sharedNumber + " belongs to another");
		for (String rule : List.of("PERMISSION_OTHER_NAME", "PERMISSION_OTHER_ADDRESS", "PERMISSION_NOT_FOUND",
				"ACTIVITY_NOT_COVERED")) {
			tolerated(rule, centre, "the cited number belongs to another");
		}
	}

	void activityNotCovered(CentreDraft draft) {
		draft.activity = "INTERNATIONAL";
		draft.process = Centres.process(draft.activity, this.dice);
		String number = cited(draft);
		TrueCentre centre = this.centres.add(draft);
		this.centres.permit(centre, number, centre.premises(), "DOMESTIC", Centres.issue(draft.since, this.dice), 20,
				this.dice);
		planted("ACTIVITY_NOT_COVERED", centre, "calls abroad under a domestic registration");
	}

	/** A new centre where one was raided. */
	void atRaidedPremises(CentreDraft draft, TrueCentre raided) {
		draft.premises = raided.premises();
		draft.station = raided.station();
		draft.since = opened(raided.closedOn());
		TrueCentre centre = this.centres.addWithPermission(draft, this.dice);
		planted("PREMISES_RAIDED_BEFORE", centre, raided.name() + " was raided here");
		planted("REAPPEARED_UNDER_NEW_NAME", centre, "same premises as " + raided.name());
	}

	/** A new centre elsewhere of someone arrested as owner. */
	void ofArrestedOwner(CentreDraft draft, TrueCentre raided) {
		draft.owner = raided.owner();
		draft.phones = List.of(this.centres.identifiers.mobile(this.dice));
		draft.since = opened(raided.closedOn());
		TrueCentre centre = this.centres.addWithPermission(draft, this.dice);
		planted("OWNER_ARRESTED_BEFORE", centre, draft.owner.name() + " was arrested as owner of " + raided.name());
		planted("REAPPEARED_UNDER_NEW_NAME", centre, "same owner as " + raided.name());
	}

	/** A new centre that answers the telephone of one that was raided or has vacated. */
	void onOldTelephone(CentreDraft draft, TrueCentre gone) {
		draft.phones = gone.phones();
		draft.since = opened(gone.closedOn());
		TrueCentre centre = this.centres.addWithPermission(draft, this.dice);
		planted("REAPPEARED_UNDER_NEW_NAME", centre, "same telephone as " + gone.name());
		tolerated("OWNER_ARRESTED_BEFORE", centre, "shares the telephone of one who was arrested");
	}

	/** A new centre at the premises of one that has vacated. */
	void atVacatedPremises(CentreDraft draft, TrueCentre gone) {
		draft.premises = gone.premises();
		draft.station = gone.station();
		draft.since = opened(gone.closedOn());
		planted("REAPPEARED_UNDER_NEW_NAME", this.centres.addWithPermission(draft, this.dice),
				"same premises as " + gone.name());
	}

	/** A new centre of the owner of one that has vacated. */
	void ofOwnerWhoVacated(CentreDraft draft, TrueCentre gone) {
		draft.owner = gone.owner();
		draft.phones = List.of(this.centres.identifiers.mobile(this.dice));
		draft.since = opened(gone.closedOn());
		planted("REAPPEARED_UNDER_NEW_NAME", this.centres.addWithPermission(draft, this.dice),
				"same owner as " + gone.name());
	}

	void tollBypass(CentreDraft draft) {
		draft.remarks = this.dice.pick("SIM box and VoIP gateway seen during beat visit",
				"Suspected illegal exchange, 4 GSM gateways with antennas on roof");
		planted("TOLL_BYPASS_SUSPECTED", this.centres.addWithPermission(draft, this.dice), draft.remarks);
	}

	void malformedCin(CentreDraft draft) {
		draft.form = "Private Limited";
		draft.cin = this.centres.identifiers.cin(this.dice, 2014);
		draft.cin = this.dice.chance(50) ? draft.cin.substring(0, 20) : draft.cin.replace("PTC", "P7C");
		planted("MALFORMED_CIN", this.centres.addWithPermission(draft, this.dice), draft.cin);
	}

	void malformedGstin(CentreDraft draft) {
		draft.gstin = Identifiers.withWrongCheckDigit(this.centres.identifiers.gstin(this.dice, 'C'));
		planted("MALFORMED_GSTIN", this.centres.addWithPermission(draft, this.dice),
				draft.gstin + ": wrong check digit");
	}

	/** An honest centre on another floor of a raided house. */
	void besideRaid(CentreDraft draft, TrueCentre raided) {
		draft.premises = this.centres.places.neighbour(raided.premises(), this.dice);
		draft.station = raided.station();
		honest(draft);
	}

	/**
	 * An honest centre whose owner has the name of one who was arrested, and another
	 * father.
	 */
	void ofNamesake(CentreDraft draft, TrueCentre raided) {
		draft.owner = this.centres.people.namesake(raided.owner(), this.dice, this.today.getYear());
		draft.phones = List.of(draft.owner.phone());
		honest(draft);
	}

	/** The first of two honest branches of one firm, each with its own permission. */
	void firstBranch(CentreDraft draft) {
		draft.form = "Private Limited";
		draft.cin = this.centres.identifiers.cin(this.dice, 2012);
		this.firm = draft;
		honest(draft);
	}

	void secondBranch(CentreDraft draft) {
		CentreDraft first = this.firm;
		if (first != null) {
			draft.core = first.core;
			draft.trade = first.trade;
			draft.form = first.form;
			draft.cin = first.cin;
			draft.gstin = first.gstin;
			draft.owner = first.owner;
			draft.phones = first.phones;
		}
		honest(draft);
	}

	private String cited(CentreDraft draft) {
		draft.licence = "Yes";
		draft.licenceNumber = this.centres.number(this.dice, draft.since.getYear());
		return draft.licenceNumber;
	}

	private LocalDate opened(@Nullable LocalDate closed) {
		LocalDate day = ((closed != null) ? closed : this.today.minusYears(1)).plusDays(this.dice.between(20, 45));
		return day.isBefore(this.today.minusDays(15)) ? day : this.today.minusDays(15);
	}

}
