package org.satyapan.sample.city;

import java.time.LocalDate;

/**
 * How large a city is to be and how much of it is planted.
 *
 * @param date the business date
 * @param storyDate the date of the stations' first complete lists; earlier than
 * {@code date} only where the story is told again years later
 * @param territorial how many stations must submit
 * @param inUdyogVihar centres operating there; the four other hotspots have
 * {@code inHotspots} each, more or less, and all other places {@code elsewhere} together
 * @param vacated centres that vacated within six months of opening
 * @param busted centres busted, and equally many cases registered, within two years
 * @param bustedThisYear of these, in the calendar year of the story date
 * @param bustedInUdyogVihar of these, in Udyog Vihar
 * @param repeatCases cases with at least one person on bail from another city
 * @param times how often each kind of discrepancy is planted, relative to the story
 * @param papers whether lists ask for the tenant's verification and the registrations as
 * shop and telemarketer
 * @param noise how far what is written strays from what is true, from 0 to 1
 */
public record CityPlan(long seed, LocalDate date, LocalDate storyDate, int territorial, int inUdyogVihar,
		int inHotspots, int elsewhere, int vacated, int busted, int bustedThisYear, int bustedInUdyogVihar,
		int repeatCases, int times, boolean papers, double noise) {

	public static final LocalDate STORY_DATE = LocalDate.of(2020, 9, 9);

	/** Clerks' own spellings and a few slips, as in the story. */
	public static final double CUSTOMARY_NOISE = 0.2;

	/** The centres that the story has, so that other sizes keep its proportions. */
	private static final int STORY_CENTRES = 500;

	/**
	 * The city of 9 September 2020; a later date adds that month's lists and changes
	 * nothing else.
	 */
	public static CityPlan story(LocalDate date) {
		return new CityPlan(20200909L, date, STORY_DATE, 40, 118, 32, 84, 112, 62, 7, 40, 47, 1, false,
				CUSTOMARY_NOISE);
	}

	/** A city of about so many centres with the story's proportions. */
	public static CityPlan of(int centres, int stations, long seed, LocalDate date, double noise) {
		int busted = Math.max(6, centres * 62 / STORY_CENTRES);
		return new CityPlan(seed, date, date, stations, Math.max(10, centres * 118 / STORY_CENTRES),
				Math.max(4, centres * 32 / STORY_CENTRES), Math.max(4, centres * 84 / STORY_CENTRES),
				Math.max(6, centres * 112 / STORY_CENTRES), busted, Math.max(1, busted * 7 / 62), busted * 40 / 62,
				busted * 47 / 62, Math.max(1, centres / STORY_CENTRES), true, noise);
	}

	public boolean isToldAgain() {
		return !this.date.withDayOfMonth(1).equals(this.storyDate.withDayOfMonth(1));
	}

}
