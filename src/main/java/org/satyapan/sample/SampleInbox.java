package org.satyapan.sample;

import java.nio.file.Path;
import java.time.LocalDate;

import org.satyapan.sample.city.CityBuilder;
import org.satyapan.sample.city.CityPlan;
import org.satyapan.sample.paper.InboxFiles;

/** Writes inboxes of invented cities, with {@code truth/} inside them. */
public final class SampleInbox {

	/** The day on which the story is told: 9 September 2020. */
	public static final LocalDate STORY_DATE = CityPlan.STORY_DATE;

	private SampleInbox() {
	}

	/**
	 * Writes the city of 9 September 2020.
	 * @param date the business date; in a later month, the same city with lists of that
	 * month added
	 */
	public static void story(Path folder, LocalDate date) {
		InboxFiles.write(new CityBuilder(CityPlan.story(date)).build(), folder);
	}

	/**
	 * Writes a city of about so many centres, with the story's proportions.
	 * @param stations how many stations must submit, from 1
	 */
	public static void city(Path folder, int centres, int stations, long seed, LocalDate date) {
		city(folder, centres, stations, seed, date, CityPlan.CUSTOMARY_NOISE);
	}

	/**
	 * The same, written more or less carefully.
	 * @param noise from 0, all in full and in one spelling, over 0.2, as in the story, to
	 * 1, most names misspelt and many cells empty; the truth is the same
	 */
	public static void city(Path folder, int centres, int stations, long seed, LocalDate date, double noise) {
		InboxFiles.write(new CityBuilder(CityPlan.of(centres, stations, seed, date, noise)).build(), folder);
	}

}
